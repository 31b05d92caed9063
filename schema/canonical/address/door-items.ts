import { hanNumeral, normalNumber } from './numeral.js';

/**
 * The words of a door. `number` is 号, which by its place means a house, a building or a room; `storey` is 楼, which means a building or a
 * floor; `bare` has no word.
 */
export type ItemKind =
  | 'yard'
  | 'number'
  | 'building'
  | 'row'
  | 'unit'
  | 'storey'
  | 'floor'
  | 'room'
  | 'special'
  | 'side'
  | 'bare';

export interface DoorItem {
  readonly kind: ItemKind;
  /** In normal form. */
  readonly value: string;
  readonly dashBefore: boolean;
  readonly word: string;
}

const stem = '[甲乙丙丁戊己庚辛]';
const arabic = '(?:[0-9]{1,2}[A-Z][0-9]{1,3}(?![0-9A-Z])|[A-Z]{0,2}[0-9]{1,5}(?:[A-Z](?![A-Z0-9]))?)';
const han = `[${hanNumeral}]{1,9}`;
const anyNumber = `(?:${arabic}|${han}|[A-Z]{1,2})`;

/** 36号附12号, 特589号附3号, 12号之二, 12附1号, 25号甲, 6甲3号: a house number with the number under it. */
const houseNumber = new RegExp(
  `(?<house>(?:特|临|增|${stem})?(?:${arabic}|${han})(?:${stem}(?:[0-9]{1,3})?)?)(?:(?:[附之]|(?<=[特临增甲乙丙丁][0-9]{1,4})-)(?<within>[0-9]{1,4}|${han}))?号` +
    `(?:附(?<under>[0-9]{1,4}|${han})号?|-?之(?<part>[0-9]{1,4}|${han})号?|(?<letter>${stem})(?!单元|座|栋|幢|号|门|楼|[0-9]+(?:号|栋|幢|座|#)))?`,
  'uy',
);

const valued = new RegExp(
  `第?(?<value>(?:[新老旧东西南北中](?=${stem}?[0-9${hanNumeral}]))?${stem}?${anyNumber}(?:\\+${anyNumber})?(?:${stem}(?=号))?|${stem})`,
  'uy',
);

/** Longest first within a kind; the kinds in an order in which no word hides a longer one of another. */
const words: ReadonlyArray<readonly [ItemKind, RegExp]> = [
  ['yard', /号大院|号院内?(?!路|街)|大院/uy],
  [
    'building',
    /号?(?:住宅楼|公寓楼|宿舍楼|家属楼|教学楼|商住楼)|号(?:楼房?|幢|栋|座|公寓)|#(?:住宅|商住)?楼?|[栋幢](?:号|楼)?|橦|座|公寓/uy,
  ],
  ['unit', /号?单元|号?门(?![面市口外前诊]|牌)|号?楼?梯口?(?!间)/uy],
  ['room', /号房间|号房(?!子)|号室|室|房间|房(?!子|前|后)|号户|户(?!主)|号铺|号店/uy],
  ['floor', /层/uy],
  ['storey', /楼(?![上下后前梯顶道底])/uy],
  ['row', /排(?=[0-9一二三四五六七八九十第-]|$)/uy],
  ['number', /号(?!线|桥|路|街|地|坑|井|矿|店|院|大院|内|旁|对)/uy],
];

const belowGround = new RegExp(
  `(?:负|地下负?)(?<below>[0-9]|[一二三四五])[层楼]|B(?<basement>[1-5])[层楼]|地下室|地下层`,
  'uy',
);
const firstFloor = /[首底][层楼]/uy;
const lettered = /(?<letters>[0-9]{1,2})F(?=$|-|[0-9])/uy;
const namedBuilding = /(?<name>[金银天地人和福禄寿喜])座/uy;
const unitByDirection = /(?<direction>[东西南北中]{1,2}[0-9]{0,2})(?:单元|门|梯)/uy;
const side = /(?<side>东南|东北|西南|西北|[东西南北中左右])(?:边?户|侧|手|边|首)?$/uy;
const special = new RegExp(
  `(?<place>商铺|门面房?|底商|车库|车位|铺面|门市房?|储藏室|杂物间)(?<value>${arabic}|${han})号?$`,
  'uy',
);

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

interface Found {
  readonly item: DoorItem;
  readonly end: number;
}

function fixed(kind: ItemKind, value: string, dashBefore: boolean, match: RegExpExecArray): Found {
  return { item: { kind, value, dashBefore, word: match[0] }, end: match.index + match[0].length };
}

/** Parts whose words stand before or instead of a number. */
function wordItem(text: string, index: number, dashBefore: boolean): Found | undefined {
  const below = at(belowGround, text, index);
  if (below !== null) {
    const level = below.groups?.['below'] ?? below.groups?.['basement'] ?? '1';
    return fixed('floor', `B${normalNumber(level)}`, dashBefore, below);
  }
  const first = at(firstFloor, text, index);
  if (first !== null) return fixed('floor', '1', dashBefore, first);
  const unit = at(unitByDirection, text, index);
  if (unit !== null) return fixed('unit', unit.groups!['direction']!, dashBefore, unit);
  const named = at(namedBuilding, text, index);
  if (named !== null) return fixed('building', named.groups!['name']!, dashBefore, named);
  const shop = at(special, text, index);
  const within = shop && normalNumber(shop.groups!['value']!);
  if (within) return fixed('special', shop.groups!['place']!.replace(/房$/u, '') + within, dashBefore, shop);
  const where = at(side, text, index);
  if (where !== null) return fixed('side', where.groups!['side']!, dashBefore, where);
  const storey = at(lettered, text, index);
  return storey === null ? undefined : fixed('floor', normalNumber(storey.groups!['letters']!)!, dashBefore, storey);
}

/** A house number with what is written under it: `36-12`, `12-1`, `12甲`, `6甲3`. Undefined where nothing is. */
export function houseAt(text: string, index: number): { value: string; end: number; compound: boolean } | undefined {
  const match = at(houseNumber, text, index);
  if (match === null) return undefined;
  const { house, within, under, part, letter } = match.groups as Record<string, string | undefined>;
  const number = normalDesignation(house!);
  const below = within ?? under ?? part;
  const sub = below === undefined ? '' : normalNumber(below);
  if (number === undefined || sub === undefined) return undefined;
  const value = number + (sub === '' ? '' : `-${sub}`) + (letter ?? '');
  return {
    value,
    end: index + match[0].length,
    compound: sub !== '' || letter !== undefined || /[0-9]\D[0-9]/.test(number),
  };
}

const designation = new RegExp(`^([^0-9A-Z${hanNumeral}]?${stem}?)(${anyNumber})(.*)$`, 'u');

/** `甲5`, `新3`, `12甲`, `012`: a number with what stands around it, in normal form. */
export function normalDesignation(text: string): string | undefined {
  const [first, joined] = text.split('+');
  if (joined !== undefined) {
    const [left, right] = [normalDesignation(first!), normalDesignation(joined)];
    return left === undefined || right === undefined ? undefined : `${left}+${right}`;
  }
  const match = designation.exec(text);
  if (match === null) return text;
  const number = normalNumber(match[2]!);
  return number === undefined ? undefined : match[1]! + number + match[3]!;
}

function itemAt(text: string, index: number, dashBefore: boolean): Found | undefined {
  const word = wordItem(text, index, dashBefore);
  if (word !== undefined) return word;
  const house = houseAt(text, index);
  if (house?.compound === true || (house !== undefined && /[特临增]/u.test(house.value)))
    return {
      item: { kind: 'number', value: house.value, dashBefore, word: '号' },
      end: house.end,
    };
  const match = at(valued, text, index);
  if (match === null) return undefined;
  const value = normalDesignation(match.groups!['value']!);
  if (value === undefined) return undefined;
  const after = index + match[0].length;
  for (const [kind, pattern] of words) {
    const found = at(pattern, text, after);
    if (found !== null) return { item: { kind, value, dashBefore, word: found[0] }, end: after + found[0].length };
  }
  // A number without a word ends at a dash, at the end, or where it is followed by the side that a flat lies on.
  const isBare = after === text.length || text[after] === '-' || at(side, text, after) !== null;
  return isBare ? { item: { kind: 'bare', value, dashBefore, word: '' }, end: after } : undefined;
}

const itemsMax = 8;

/** The items from `start` to the end of the text; where there is something else between them, where that stands. */
export function itemsFrom(
  text: string,
  start: number,
): { items: readonly DoorItem[] } | { read: readonly DoorItem[]; failedAt: number } {
  const items: DoorItem[] = [];
  let index = start;
  while (index < text.length) {
    const dashBefore = index > start && text[index] === '-';
    const found = items.length < itemsMax ? itemAt(text, dashBefore ? index + 1 : index, dashBefore) : undefined;
    if (found === undefined) return { read: items, failedAt: index };
    items.push(found.item);
    index = found.end;
  }
  return { items };
}
