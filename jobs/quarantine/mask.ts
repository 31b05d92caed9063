import { safeColumnName } from '../../connectors/kit/column-check.js';
import type { RawValue } from '../../connectors/kit/contract.js';

/** Kinds of characters, in the order in which they are looked for. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\p{Co}/u, '造字'],
  [/\ufffd/u, '乱码'],
  [/\p{Script=Han}/u, '汉字'],
  [/[0-9]/u, '数字'],
  [/[０-９]/u, '全角数字'],
  [/[A-Za-z]/u, '字母'],
  [/[Ａ-Ｚａ-ｚ]/u, '全角字母'],
  [/\p{White_Space}/u, '空格'],
  [/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u, '不可见字符'],
];
/** Punctuation names nobody and shows how a value is put together. */
const plain = /[-/.,:;()+*#_%=，。、；：（）－／．]/u;
const otherKind = '其他字符';
/** Runs of one kind that are told of one value; a longer value is text, and its shape helps nobody. */
const runsMax = 12;
const repeatMax = 20;

function kindOf(character: string): string {
  return kinds.find(([pattern]) => pattern.test(character))?.[1] ?? otherKind;
}

/**
 * What kinds of characters a value is made of and how many, `汉字×3` or `数字×4-数字×2-数字×2`: enough to see what went wrong, and
 * nothing of what it says.
 */
export function shapeOf(value: RawValue | undefined): string {
  if (value === null || value === undefined || value === '') return '空';
  if (typeof value === 'boolean') return '是否值';
  const runs: { kind: string; length: number }[] = [];
  for (const character of String(value)) {
    const kind = plain.test(character) ? character : kindOf(character);
    const last = runs.at(-1);
    if (last?.kind === kind) last.length += 1;
    else runs.push({ kind, length: 1 });
    if (runs.length > runsMax) break;
  }
  let shape = typeof value === 'number' ? '数值 ' : '';
  for (const [index, { kind, length }] of runs.slice(0, runsMax).entries()) {
    const isPlain = plain.test(kind);
    const before = runs[index - 1];
    if (before !== undefined && !isPlain && !plain.test(before.kind)) shape += ' ';
    shape += isPlain ? kind.repeat(Math.min(length, repeatMax)) : `${kind}×${length}`;
  }
  return runs.length > runsMax ? `${shape}…` : shape;
}

export interface MaskedCell {
  readonly column: string;
  readonly masked: string;
}

/** Columns of one row that are shown; a wider row has a broken header, and its first columns say so. */
const cellsMax = 80;

/** A row as operators see it. `code` stands for the column's own value: the connector has judged that it names nobody. */
export function maskRow(
  values: Readonly<Record<string, RawValue>>,
  code?: { readonly column: string; readonly text: string },
): MaskedCell[] {
  return Object.entries(values)
    .slice(0, cellsMax)
    .map(([column, value]) => ({
      column: safeColumnName(column),
      masked: code?.column === column ? code.text : shapeOf(value),
    }));
}
