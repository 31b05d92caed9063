import { editDistance } from './edits.js';
import { glyphTable } from './generated/glyph-table.js';

/** How one character is built. */
interface Glyph {
  /** One letter a stroke, in writing order. */
  readonly strokes: string;
  readonly layout: string;
  readonly parts: readonly string[];
}

/** Strokes that are one movement with another end: heng, shu, pie, dot and na, and every turning one. */
const classOfStroke: Readonly<Record<string, string>> = {
  j: 'h',
  i: 'h',
  f: 's',
  g: 's',
  s: 'p',
  k: 'd',
  d: 'd',
  l: 'd',
};
const kinStrokeCost = 0.4;
/** The share of strokes that two look-alikes may differ by, and the share that one part in the same place must have. */
const strokesDifferMax = 0.32;
const partSharedMin = 0.5;
const runSharedMin = 0.55;
/** With a smaller part in common, and not too many strokes that differ besides. */
const smallPartSharedMin = 0.3;
const strokesDifferBesideMax = 0.42;
/** Parts whose outlines are alike although their strokes are not: what eyes confuse and no count of strokes tells. */
const alikeInOutline = [
  '木扌禾',
  '亻彳',
  '氵冫',
  '东车',
  '马鸟乌',
  '子于',
  '毛豕',
  '艹⺮',
  '日月目',
  '讠氵',
  '阝卩',
  '土扌',
  '工口',
];
const depthMax = 8;
const pairsKeptMax = 200_000;
const pointsMax = 0x110000;

const entryPattern = /^(\P{L}|.)([a-z]*)(?:([ADSW])(.+))?$/u;

let entries: ReadonlyMap<string, string> | undefined;
const glyphs = new Map<string, Glyph>();
const pairs = new Map<number, boolean>();

/** The table is split on first use: a program that links nothing does not pay for it. */
function entryOf(character: string): string | undefined {
  entries ??= new Map(
    glyphTable.split(/\s+/u).map((entry) => [String.fromCodePoint(entry.codePointAt(0) ?? 0), entry]),
  );
  return entries.get(character);
}

function glyphOf(character: string, depth = 0): Glyph {
  const known = glyphs.get(character);
  if (known !== undefined) return known;
  const [, , strokes = '', layout = '', parts = ''] = entryPattern.exec(entryOf(character) ?? '') ?? [];
  const list = [...parts];
  const spelled =
    strokes !== '' || depth > depthMax ? strokes : list.map((part) => glyphOf(part, depth + 1).strokes).join('');
  const glyph = { strokes: spelled, layout, parts: list };
  glyphs.set(character, glyph);
  return glyph;
}

function strokeCost(left: string, right: string): number {
  return (classOfStroke[left] ?? 'z') === (classOfStroke[right] ?? 'z') ? kinStrokeCost : 1;
}

/** Strokes of the largest part that both begin or both end with. */
function strokesOfSharedPart(left: Glyph, right: Glyph): number {
  let shared = 0;
  for (const at of [0, -1]) {
    const part = left.parts.at(at);
    if (part !== undefined && part === right.parts.at(at)) shared = Math.max(shared, glyphOf(part).strokes.length);
  }
  return shared;
}

/** The longest run of strokes that both have: a part in common, wherever it stands (瑶 遥). */
function longestRun(left: string, right: string): number {
  let longest = 0;
  let row = new Uint8Array(right.length + 1);
  for (const stroke of left) {
    const next = new Uint8Array(right.length + 1);
    for (let at = 0; at < right.length; at += 1) {
      if (right[at] !== stroke) continue;
      const run = (row[at] ?? 0) + 1;
      next[at + 1] = run;
      if (run > longest) longest = run;
    }
    row = next;
  }
  return longest;
}

/** Whether one is the other with a part left out: 朋 of 鹏, 方 of 芳. */
function isWithoutPart(shorter: Glyph, longer: Glyph): boolean {
  const missing = longer.strokes.length - shorter.strokes.length;
  if (missing <= 0 || shorter.strokes.length < longer.strokes.length * partSharedMin) return false;
  for (let at = 0; at <= shorter.strokes.length; at += 1) {
    const rest = longer.strokes.slice(0, at) + longer.strokes.slice(at + missing);
    if (rest === shorter.strokes) return true;
  }
  return false;
}

/** The same layout of parts that are the same or look alike, more of them the same: 陈 阵, 杨 扬. */
function haveAlikeParts(left: Glyph, right: Glyph): boolean {
  if (left.layout !== right.layout || left.parts.length !== right.parts.length || left.parts.length < 2) return false;
  let different = 0;
  for (const [at, part] of left.parts.entries()) {
    const other = right.parts[at] ?? '';
    if (part === other) continue;
    if (!isAlikeInOutline(part, other)) return false;
    different += 1;
  }
  return different === 1;
}

function isAlikeInOutline(left: string, right: string): boolean {
  return alikeInOutline.some((group) => group.includes(left) && group.includes(right));
}

function areAlike(left: Glyph, right: Glyph): boolean {
  const [short, long] = left.strokes.length <= right.strokes.length ? [left, right] : [right, left];
  const most = long.strokes.length;
  if (short.strokes.length < 2) return false;
  const differMax = most <= 3 ? 0.5 : Math.max(1, most * strokesDifferMax);
  const shared = strokesOfSharedPart(left, right) / most;
  if (shared >= partSharedMin || isWithoutPart(short, long) || haveAlikeParts(left, right)) return true;
  if (longestRun(left.strokes, right.strokes) >= most * runSharedMin) return true;
  const allowed = shared >= smallPartSharedMin ? most * strokesDifferBesideMax : differMax;
  if (most - short.strokes.length > allowed) return false;
  return editDistance(left.strokes, right.strokes, strokeCost) <= allowed;
}

/**
 * Whether a clerk who reads one of two Han characters may type the other: nearly the same strokes (未 末, 己 已, 戊 戌), the same
 * large part beside another radical (晴 睛, 琳 淋, 莹 萤), or a part left out (朋 鹏). Equal characters are not look-alikes.
 * Takes code points; both simplified.
 */
export function isLookAlike(left: number, right: number): boolean {
  if (left === right) return false;
  const key = left < right ? left * pointsMax + right : right * pointsMax + left;
  const known = pairs.get(key);
  if (known !== undefined) return known;
  if (pairs.size >= pairsKeptMax) pairs.clear();
  const [one, other] = [String.fromCodePoint(left), String.fromCodePoint(right)];
  const answer = isAlikeInOutline(one, other) || areAlike(glyphOf(one), glyphOf(other));
  pairs.set(key, answer);
  return answer;
}
