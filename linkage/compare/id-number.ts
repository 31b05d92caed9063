import { parseIdNumber } from '../../schema/canonical/id-number.js';
import type { Comparator } from '../record.js';
import { differOnce } from '../text/edits.js';

export interface PreparedIdNumber {
  /** 18 characters in the form of today; `*` for one that is not shown. Longer or shorter only where it was typed so. */
  readonly text: string;
  /** The first 17: the number without its check character. */
  readonly body: string;
  /** Digits of the region and of the birth date; '' where a character of it is hidden. */
  readonly region: string;
  readonly birth: string;
  readonly isValid: boolean;
  /** Whether parts of it are hidden, cut or rounded away. */
  readonly isPartial: boolean;
}

const levels = [
  'same',
  'same-but-check',
  'shown-part-same',
  'one-slip',
  'two-slips',
  'same-region-and-birth',
  'same-birth',
  'differ',
] as const;
type Level = (typeof levels)[number];
const indexOf = Object.fromEntries(levels.map((level, index) => [level, index])) as Readonly<Record<Level, number>>;

/** With fewer digits shown a number says little more than a region. */
const shownMin = 8;
/** Region and birth date, and a digit that is 0 for most: whoever was born there that day shows them. */
const commonDigits = 15;
const bodyLength = 17;
const charactersMax = 100;

function fold(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/^['‘’`]/u, '')
    .replace(/^[^\dX*•●×]+/iu, '')
    .replace(/[\s\-·.\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[•●×✕?□_]/gu, '*')
    .toUpperCase()
    .replace(/(?<!^)X(?=.*[*\d])/gu, '*');
}

/** The number with `19` put in where it has the 15 digits of before 1999, whatever else is wrong with it. */
function widened(text: string): string {
  return /^[\d*]{15}$/u.test(text) && !text.endsWith('000') ? `${text.slice(0, 6)}19${text.slice(6)}*` : text;
}

function prepareDamaged(raw: string): PreparedIdNumber | undefined {
  if (raw.length > charactersMax) return undefined;
  const folded = fold(raw);
  if (!/^[\d*]{6,20}X?$/u.test(folded) || folded.length < 12) return undefined;
  if (/^(\d)\1+$/u.test(folded.slice(0, bodyLength))) return undefined;
  // A spreadsheet keeps 15 digits and writes zeros for the rest: they say nothing.
  const isRounded = folded.length === 18 && folded.endsWith('000');
  const text = widened(isRounded ? `${folded.slice(0, 15)}***` : folded);
  const shown = text.replace(/\*/gu, '').length;
  if (shown < shownMin) return undefined;
  const isPartial = text.slice(0, bodyLength).includes('*');
  return prepared(text, false, isPartial);
}

function prepared(joined: string, isValid: boolean, isPartial: boolean): PreparedIdNumber {
  // A text that was put together from pieces is slow to read character by character until it is copied in one piece.
  const text = Buffer.from(joined, 'latin1').toString('latin1');
  const [region, birth] = [text.slice(0, 6), text.slice(6, 14)];
  const shown = (part: string) => (part.includes('*') ? '' : part);
  return { text, body: text.slice(0, bodyLength), region: shown(region), birth: shown(birth), isValid, isPartial };
}

function isShownSame(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let shown = 0;
  let lastShown = -1;
  for (let at = 0; at < left.length; at += 1) {
    const [one, other] = [left.charCodeAt(at), right.charCodeAt(at)];
    if (one === hidden || other === hidden) continue;
    if (one !== other) return false;
    shown += 1;
    lastShown = at;
  }
  return shown >= shownMin && lastShown >= commonDigits;
}
const hidden = '*'.charCodeAt(0);

/** Two digits wrong in numbers of one length. */
function isTwoOff(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let different = 0;
  for (let at = 0; at < left.length; at += 1) if (left.charCodeAt(at) !== right.charCodeAt(at)) different += 1;
  return different <= 2;
}

function compareNumbers(left: PreparedIdNumber, right: PreparedIdNumber): Level {
  if (left.text === right.text && !left.isPartial) return 'same';
  if (left.isPartial || right.isPartial) {
    if (isShownSame(left.text, right.text)) return 'shown-part-same';
  } else {
    if (left.body === right.body) return 'same-but-check';
    if (differOnce(left.body, right.body) || differOnce(left.text, right.text)) return 'one-slip';
    if (isTwoOff(left.body, right.body)) return 'two-slips';
  }
  if (left.birth === '' || left.birth !== right.birth) return 'differ';
  return left.region !== '' && left.region === right.region ? 'same-region-and-birth' : 'same-birth';
}

/** Citizen ID numbers, damaged ones too: an agreement here is evidence and never identity. */
export const idNumber: Comparator<PreparedIdNumber> = {
  name: 'id-number',
  levels,
  prepare(raw) {
    const parsed = parseIdNumber(raw);
    if (!parsed.ok) return parsed.problem === 'missing' ? undefined : prepareDamaged(raw);
    return prepared(parsed.value, true, false);
  },
  compare: (left, right) => indexOf[compareNumbers(left, right)],
};
