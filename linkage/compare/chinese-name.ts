import type { Comparator } from '../record.js';
import { editDistance } from '../text/edits.js';
import { isLookAlike } from '../text/look-alike.js';
import { readName, unreadable } from '../text/name-text.js';
import { isNearSyllable, readSyllables, syllableNumber } from '../text/pinyin.js';
import { surnameLength } from '../text/surname.js';

/** A name ready to be compared; names are shared by many records, so one object serves all of them. */
export interface PreparedName {
  readonly typed: string;
  readonly folded: string;
  /** Code points without dots; unreadable characters are U+FFFD. */
  readonly points: readonly number[];
  /** Numbers of the toneless syllables, one a character; empty for a name in Latin letters. */
  readonly syllables: readonly number[];
  /** Toneless pinyin in one word, as it stands and with the given name first; 张建国 and ZHANG JIANGUO have the same. */
  readonly sound: string;
  readonly soundTurned: string;
  readonly surname: string;
  /** Parts of a name with dots or spaces; one for most. */
  readonly parts: readonly string[];
  readonly unreadable: number;
  /** Nothing but the surname can be read: 张** or 张先生. */
  readonly isSurnameOnly: boolean;
}

const levels = [
  'exact',
  'same-folded',
  'same-sound',
  'look-alike',
  'readable-part-same',
  'other-order',
  'part-left-out',
  'near-sound',
  'readable-surname-same',
  'character-left-out-or-moved',
  'one-character',
  'same-surname',
  'differ',
] as const;
type Level = (typeof levels)[number];
const indexOf = Object.fromEntries(levels.map((level, index) => [level, index])) as Readonly<Record<Level, number>>;

const unreadablePoint = unreadable.codePointAt(0) ?? 0;
/** From here on a Han name is spelled by sound and not chosen character by character. */
const longNameMin = 5;
const soundDifferMax = 0.25;
const keptMax = 300_000;
const kept = new Map<string, PreparedName | undefined>();

function prepareHan(typed: string, folded: string): PreparedName {
  const parts = folded.split(/[·\s]+/u).filter((part) => part !== '');
  const characters = [...parts.join('')];
  const letters = readSyllables(characters.join(''));
  const syllables = letters.length === characters.length ? letters : characters;
  const length = parts.length > 1 ? (parts[0]?.length ?? 1) : surnameLength(characters);
  return {
    typed,
    folded,
    points: characters.map((character) => character.codePointAt(0) ?? 0),
    syllables: syllables.map(syllableNumber),
    sound: syllables.join(''),
    soundTurned: [...syllables.slice(length), ...syllables.slice(0, length)].join(''),
    surname: characters.slice(0, length).join(''),
    parts,
    unreadable: characters.filter((character) => character === unreadable).length,
    isSurnameOnly: parts.length === 1 && characters.slice(length).every((character) => character === unreadable),
  };
}

function prepareLatin(typed: string, folded: string): PreparedName {
  const plain = folded
    .normalize('NFD')
    .replace(/U\u0308/gu, 'V')
    .replace(/\p{M}/gu, '');
  const parts = plain.split(/[·\s]+/u).filter((part) => part !== '');
  const word = (list: readonly string[]) => list.join('').toLowerCase();
  return {
    typed,
    folded: plain,
    points: Array.from(parts.join(''), (letter) => letter.codePointAt(0) ?? 0),
    syllables: [],
    sound: word(parts),
    soundTurned: word([...parts.slice(1), ...parts.slice(0, 1)]),
    surname: parts[0] ?? '',
    parts,
    unreadable: 0,
    isSurnameOnly: false,
  };
}

/** Whether one name is the other with parts left out or shortened: 阿卜杜拉 or 阿·买买提 for 阿卜杜拉·买买提. */
function isPartLeftOut(left: PreparedName, right: PreparedName): boolean {
  const [short, long] = left.points.length <= right.points.length ? [left, right] : [right, left];
  if (long.parts.length < 2 || short.points.length < 2) return false;
  let at = 0;
  for (const part of short.parts) {
    while (at < long.parts.length && long.parts[at]?.startsWith(part) !== true) at += 1;
    if (at === long.parts.length) return startsAlike(short.points, long.points);
    at += 1;
  }
  return true;
}

/** A name cut at the width of a column. */
function startsAlike(short: readonly number[], long: readonly number[]): boolean {
  return short.length >= 4 && short.every((point, index) => point === long[index]);
}

/** Whether the longer list is the shorter with one more element. */
function isOneMore(short: readonly number[], long: readonly number[]): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  while (at < short.length && short[at] === long[at + 1]) at += 1;
  return at === short.length;
}

/** What the characters at each place have in common, counted. */
interface Counts {
  same: number;
  sounding: number;
  looking: number;
  near: number;
  hidden: number;
}

function countPlaces(left: PreparedName, right: PreparedName): Counts {
  const counts = { same: 0, sounding: 0, looking: 0, near: 0, hidden: 0 };
  for (let at = 0; at < left.points.length; at += 1) {
    const [one = 0, other = 0] = [left.points[at], right.points[at]];
    if (one === unreadablePoint || other === unreadablePoint) counts.hidden += 1;
    else if (one === other) counts.same += 1;
    else if (left.syllables[at] === right.syllables[at]) counts.sounding += 1;
    else if (isLookAlike(one, other)) counts.looking += 1;
    else if (isNearSyllable(left.syllables[at] ?? -1, right.syllables[at] ?? -1)) counts.near += 1;
  }
  return counts;
}

/** How two names of as many Han characters differ. */
function compareCharacters(left: PreparedName, right: PreparedName): Level {
  const length = left.points.length;
  const { same, sounding, looking, near, hidden } = countPlaces(left, right);
  if (hidden > 0) {
    if (same === 0 || same < length - hidden) return bySurname(left, right);
    // Of two characters one is hidden: what is left says as much as a surname, be it one or not.
    return same > 1 ? 'readable-part-same' : 'readable-surname-same';
  }
  const agreeing = same + sounding;
  if (agreeing === length) return 'same-sound';
  // Of two characters one must agree; a long name of a minority may be off at more places than a short one.
  const offMax = Math.max(1, Math.floor(length / 3));
  if (agreeing > 0 && agreeing + looking + near === length) {
    if (near === 0) return 'look-alike';
    if (near <= offMax) return 'near-sound';
  }
  if (isTurned(left, right)) return 'other-order';
  if (isMoved(left.points, right.points)) return 'character-left-out-or-moved';
  if (isNearInWhole(left, right)) return 'near-sound';
  // 张伟 and 张强, 欧阳修 and 欧阳锋 have nothing but the surname in common, 张伟 and 李伟 nothing but half a given name.
  const isGivenNameToo = left.surname !== right.surname || same > left.surname.length;
  if (length >= 3 && same >= length - offMax && isGivenNameToo) return 'one-character';
  return bySurname(left, right);
}

/** Long names of minorities, whose spelling in Han characters is anybody's choice: 买买提艾力, 麦麦提艾力. */
function isNearInWhole(left: PreparedName, right: PreparedName): boolean {
  if (left.points.length < longNameMin || right.points.length < longNameMin) return false;
  const most = Math.max(left.sound.length, right.sound.length) * soundDifferMax;
  if (Math.abs(left.sound.length - right.sound.length) > most) return false;
  return editDistance(left.sound, right.sound) <= most;
}

function bySurname(left: PreparedName, right: PreparedName): Level {
  if (left.surname !== right.surname || left.surname.includes(unreadable)) return 'differ';
  return left.isSurnameOnly || right.isSurnameOnly ? 'readable-surname-same' : 'same-surname';
}

function isTurned(left: PreparedName, right: PreparedName): boolean {
  return left.sound === right.soundTurned || left.soundTurned === right.sound;
}

/** Two neighbouring characters in the other order. */
function isMoved(left: readonly number[], right: readonly number[]): boolean {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  if (left[at] !== right[at + 1] || left[at + 1] !== right[at] || at + 1 >= left.length) return false;
  for (let rest = at + 2; rest < left.length; rest += 1) if (left[rest] !== right[rest]) return false;
  return true;
}

function compareNames(left: PreparedName, right: PreparedName): Level {
  // 张** and 张** are two people as likely as one: what cannot be read never makes names equal.
  const isReadable = left.unreadable + right.unreadable === 0;
  if (isReadable && left.typed === right.typed) return 'exact';
  if (isReadable && (left.folded === right.folded || samePoints(left.points, right.points))) return 'same-folded';
  const isHan = left.syllables.length > 0 && right.syllables.length > 0;
  if (!isHan) return compareWithLatin(left, right);
  if (left.points.length === right.points.length) return compareCharacters(left, right);
  if (isPartLeftOut(left, right)) return 'part-left-out';
  if (isNearInWhole(left, right)) return 'near-sound';
  const [short, long] =
    left.points.length < right.points.length ? [left.points, right.points] : [right.points, left.points];
  if (isReadable && short.length >= 2 && isOneMore(short, long)) return 'character-left-out-or-moved';
  return bySurname(left, right);
}

function samePoints(left: readonly number[], right: readonly number[]): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

function compareWithLatin(left: PreparedName, right: PreparedName): Level {
  if (left.sound === right.sound) return 'same-sound';
  if (isTurned(left, right)) return 'other-order';
  if (left.syllables.length > 0 || right.syllables.length > 0) return 'differ';
  if (isPartLeftOut(left, right)) return 'part-left-out';
  const [short, long] = left.points.length <= right.points.length ? [left, right] : [right, left];
  if (short.points.length >= 4 && (isOneMore(short.points, long.points) || isOneOther(short.points, long.points)))
    return 'near-sound';
  return left.parts[0] === right.parts[0] ? 'same-surname' : 'differ';
}

function isOneOther(left: readonly number[], right: readonly number[]): boolean {
  let different = 0;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) different += 1;
  return left.length === right.length && different === 1;
}

/** Names of people in Chinese records: Han names, names of minorities with dots, pinyin and other Latin spellings. */
export const chineseName: Comparator<PreparedName> = {
  name: 'chinese-name',
  levels,
  prepare(raw) {
    if (kept.has(raw)) return kept.get(raw);
    if (kept.size >= keptMax) kept.clear();
    const text = readName(raw);
    const isHan = text !== undefined && /\p{Script=Han}/u.test(text.folded);
    const name = text && (isHan ? prepareHan : prepareLatin)(text.typed, text.folded);
    kept.set(raw, name);
    return name;
  },
  compare: (left, right) => indexOf[compareNames(left, right)],
  term: (name) => name.folded,
};
