/** The door grammar: building, unit and room from whatever words an address uses for them. */

import { type AddressParts, type Door, doorKey } from './address/parts.js';
export { type AddressParts, type Door, doorKey } from './address/parts.js';

const digitValues: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('零一二三四五六七八九', (character, value) => [character, value]),
);
const digitVariants: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const han = '[零一二三四五六七八九十百千]';

/** `十二` -> 12, `三百零一` -> 301, `三零一` -> 301 (said digit by digit). */
function hanToDigits(text: string): string {
  if (!/[十百千]/.test(text)) return [...text].map((character) => digitValues[character]).join('');
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const scale = scales[character];
    if (scale === undefined) {
      digit = digitValues[character] ?? 0;
    } else {
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    }
  }
  return String(total + digit);
}

/** Half-width, upper case, one kind of dash, plain Han digits, nothing in brackets at the end, no spaces. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[〇两壹贰叁肆伍陆柒捌玖拾佰仟]/gu, (character) => digitVariants[character] ?? character)
    .replace(/[‐‑‒–—―−~_/\\]/gu, '-')
    .replace(/\([^()]*\)$/u, '')
    .replace(/[\s,。;、]/gu, '')
    .replace(/-+/g, '-');
}

function normalPart(text: string): string {
  if (new RegExp(`^${han}+$`, 'u').test(text)) return normalPart(hanToDigits(text));
  return text.replace(/^0+(?=\d)/, '');
}

const short = `(?:[0-9]{1,3}[A-Z]?|[A-Z][0-9]{0,2}|${han}{1,5}|[甲乙丙丁戊己庚辛])`;
const long = `(?:[A-Z]?[0-9]{1,5}[A-Z]?|${han}{1,7})`;
const notInside = `(?<![0-9A-Z.-])(?<!${han}(?=${han}))`;

const buildingEnd = '(?:号楼|栋|幢|#楼?|座|号院?)';
const unitPart = `(?:(?<unit>${short}|[东西南北中])(?:单元|门|座|-))?`;
const roomPart = `(?:(?<floor>${short})(?:层|楼))?-?(?<room>${long})(?:号房|房间|室|号|房|户)?$`;

const inWords = new RegExp(`${notInside}(?<building>${short})${buildingEnd}-?${unitPart}${roomPart}`, 'u');
const inDashes = new RegExp(
  `${notInside}(?<building>${short})-(?:(?<unit>${short})(?:单元|门)?-)?(?<room>${long})(?:室|号|房)?$`,
  'u',
);
const dashThenUnit = new RegExp(`${notInside}(?<building>${short})-(?<unit>${short})(?:单元|门)${roomPart}`, 'u');

/** `3楼1号` is room 301: a room number of one or two digits counts within its floor. */
function roomOf(room: string, floor: string | undefined): string {
  const own = normalPart(room);
  if (floor === undefined || !/^\d{1,2}$/.test(own)) return own;
  return `${normalPart(floor)}${own.padStart(2, '0')}`;
}

/**
 * The door at the end of an address, whether it is the whole text or follows street and estate:
 * `12栋2单元301`, `12-2-301`, `十二号楼二单元三零一室`, `武汉市武昌区…12号楼2单元301室（租）`. Null where the text names no building
 * together with a room.
 */
export function parseDoor(text: string | null | undefined): Door | null {
  const folded = fold(text ?? '');
  const groups = (inWords.exec(folded) ?? dashThenUnit.exec(folded) ?? inDashes.exec(folded))?.groups;
  if (groups?.['building'] === undefined || groups['room'] === undefined) return null;
  const door = { building: normalPart(groups['building']), room: roomOf(groups['room'], groups['floor']) };
  return groups['unit'] === undefined ? door : { ...door, unit: normalPart(groups['unit']) };
}

/**
 * One part of a door as a column of its own holds it (`12`, `12栋`, `十二`, `301室`), normalised like `parseDoor` does; null
 * where it is empty.
 */
export function normaliseDoorPart(text: string | null | undefined): string | null {
  const folded = fold(text ?? '').replace(/(号楼|栋|幢|#|座|单元|门|室|号|房|户)$/u, '');
  return folded === '' ? null : normalPart(folded);
}

/** The parts of an address as it was typed; only those that the text names. */
export function parseAddress(text: string | null | undefined): AddressParts {
  const door = parseDoor(text);
  return door === null ? {} : { ...door, doorKey: doorKey(door) };
}

/**
 * Whether two addresses lie at the same place above the door (estate, lane, road and number, village and group): `different` where
 * they name different ones, `unknown` where they name nothing in common. Two addresses are one door only where the place is not
 * `different` and their `doorKey` is equal.
 */
export function comparePlaces(left: AddressParts, right: AddressParts): 'same' | 'different' | 'unknown' {
  const places = ['estate', 'lane', 'road', 'roadNumber', 'community', 'group', 'district'] as const;
  let same = false;
  for (const part of places) {
    if (left[part] === undefined || right[part] === undefined) continue;
    if (left[part] !== right[part]) return 'different';
    same = true;
  }
  return same ? 'same' : 'unknown';
}
