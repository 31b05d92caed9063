import type { ColumnShape } from '../../connectors/kit/column-shapes.js';
import { quarantineReasonCodes } from '../../schema/sync/sync.codes.js';

/** What may differ. Its Chinese name on the desk is in `schema/sync/sync.codes.ts`. */
export type DriftKind =
  | 'new-column'
  | 'missing'
  | 'swapped'
  | 'retyped'
  | 'revalued'
  | 'emptied'
  | 'misshaped'
  | 'refused';

/** One thing of a delivery that is not as it was. Nothing of it stands in a cell, but for codes of declared lists. */
export interface DriftFinding {
  readonly kind: DriftKind;
  readonly column: string;
  /** The column with which this one changed places, or to which it no longer stands as it did. */
  readonly other?: string;
  /** How much of the column differs, of 1. */
  readonly share?: number;
  readonly shareBefore?: number;
  /** What most of it looks like, and looked like, by the kinds of `value-class.ts`. */
  readonly mostly?: string;
  readonly mostlyBefore?: string;
  readonly shape?: ColumnShape;
  readonly reasons?: readonly string[];
  /** The most frequent codes that no crosswalk holds, with their rows. */
  readonly codes?: readonly (readonly [string, number])[];
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

const kindWords: readonly (readonly [RegExp, string, string])[] = [
  [/^han/, '汉字', 'Chinese characters'],
  [/^mixed/, '汉字与数字混写', 'Chinese characters with others'],
  [/^id$/, '身份证号', 'ID numbers'],
  [/^phone$/, '手机号', 'telephone numbers'],
  [/^region/, '区划代码或六位、十二位数字', 'region codes or 6 or 12 digits'],
  [/^day/, '日期', 'days'],
  [/^month/, '年月', 'months'],
  [/^time$/, '日期时间', 'times'],
  [/^digits/, '数字串', 'digits'],
  [/^(decimal|number)$/, '数值', 'numbers'],
  [/^unit$/, '带单位的数值', 'numbers with a unit'],
  [/^ascii/, '字母数字串', 'letters and digits'],
  [/^empty$/, '空', 'nothing'],
];

/** A kind in words, with the exact name beside it: `day-` and `day/` are both days. */
function sayKind(kind: string, language: keyof Words): string {
  const found = kindWords.find(([pattern]) => pattern.test(kind));
  if (found === undefined) return kind;
  return `${found[language === 'zh' ? 1 : 2]}${language === 'zh' ? `（${kind}）` : ` (${kind})`}`;
}

const shapeWords: Readonly<Record<ColumnShape, Words>> = {
  name: { zh: '姓名', en: 'names' },
  'id-number': { zh: '证件号码', en: 'ID numbers' },
  phone: { zh: '电话', en: 'telephone numbers' },
  address: { zh: '地址', en: 'addresses' },
  words: { zh: '文字', en: 'words' },
  number: { zh: '编号', en: 'numbers' },
};

const sayReason = (reason: string): string =>
  quarantineReasonCodes.has(reason) ? quarantineReasonCodes.label(reason) : reason;

const percent = (share = 0): string => `${Math.round(share * 100)} %`;

const sentences: Readonly<Record<DriftKind, (finding: DriftFinding, language: keyof Words) => string>> = {
  'new-column': (_, language) =>
    language === 'zh' ? '约定之外的列，未采用' : 'a column that was not agreed; it was kept out',
  missing: (_, language) => (language === 'zh' ? '所有行都没有这一列' : 'no row has it'),
  swapped: ({ other }, language) =>
    language === 'zh' ? `与“${other}”的内容互换` : `its contents and those of ${other} changed places`,
  retyped: ({ share, mostly = '', mostlyBefore = '' }, language) =>
    language === 'zh'
      ? `${percent(share)}的内容换了写法：现多为${sayKind(mostly, language)}，以往多为${sayKind(mostlyBefore, language)}`
      : `${percent(share)} of its cells are written otherwise: mostly ${sayKind(mostly, language)}, before mostly ${sayKind(mostlyBefore, language)}`,
  revalued: ({ share, other }, language) => {
    if (other !== undefined) {
      return language === 'zh'
        ? `与“${other}”的对应关系变了（${percent(share)}）`
        : `it no longer stands to ${other} as it did (${percent(share)} of rows)`;
    }
    return language === 'zh'
      ? `代码或数值的分布变了（${percent(share)}），可能重新编码或换了单位`
      : `${percent(share)} of its cells hold other codes or sizes: renumbered, or in another unit?`;
  },
  emptied: ({ share, shareBefore }, language) =>
    language === 'zh'
      ? `${percent(share)}的行为空，以往为${percent(shareBefore)}`
      : `it is empty in ${percent(share)} of rows, before in ${percent(shareBefore)}`,
  misshaped: ({ share, shape = 'words', mostly = '' }, language) =>
    language === 'zh'
      ? `只有${percent(share)}像${shapeWords[shape].zh}，多为${sayKind(mostly, language)}`
      : `${percent(share)} of its cells look like ${shapeWords[shape].en}; most are ${sayKind(mostly, language)}`,
  refused: ({ share, reasons = [], codes = [] }, language) => {
    const named = codes
      .map(([code, count]) => `${code}${language === 'zh' ? `（${count} 行）` : ` (${count} rows)`}`)
      .join('，');
    if (language === 'zh') {
      return `${percent(share)}的行因这一列被隔离（${reasons.map(sayReason).join('、')}）${named === '' ? '' : `，代码：${named}`}`;
    }
    return `${percent(share)} of rows are refused for it (${reasons.join(', ')})${named === '' ? '' : `; codes ${named}`}`;
  },
};

/** What was seen in a column, in one clause. */
export function sayFinding(finding: DriftFinding, language: keyof Words): string {
  return sentences[finding.kind](finding, language);
}
