import { hanNumeral } from './numeral.js';

/** No address is as long; what is, is another document, and is not read. */
export const addressCharactersMax = 300;

const digitVariants: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  '◯': '零',
  两: '二',
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};
const variants = new RegExp(`[${Object.keys(digitVariants).join('')}]`, 'gu');
/** 陆家嘴, 伍家岗, 叁里: in a name they are no digits. So only a capital numeral next to another, or before a part's word, is one. */
const capitalRun =
  /[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟零〇○]{2,}|[壹贰貳叁參肆伍陆陸柒捌玖拾](?=[号栋幢座层楼室单门组队#])/gu;
const plainVariant = /[〇○◯]|两(?=[号栋幢座层楼室单门组队#])/gu;

const opening = '([{<《「『〔【';
const closing = ')]}>》」』〕】';
/** What in brackets is part of the name, and no remark: (南区), (一期), (B), (2). */
const qualifier = new RegExp(
  `^(?:[东南西北中]{1,2}|[${hanNumeral}]{1,3}|[0-9]{1,3}|[A-Z][0-9]?)?(?:区|期|苑|组团)?$`,
  'u',
);
const onlyNumber = new RegExp(`^(?:[${hanNumeral}]{1,3}|[0-9]{1,3}|[A-Z][0-9]?)$`, 'u');

const doorWord = '(?:号楼|栋|幢|座|#|号?单元|号?门|层|楼|室|号|房)';
const piece = `第?(?:[0-9A-Z]{1,4}|[${hanNumeral}]{1,5})${doorWord}`;
/** (2单元), (2单元301): a part of the door that only its writer put into brackets. */
const partOfDoor = new RegExp(`^${piece}(?:-?${piece}){0,3}(?:-?[0-9]{1,5})?$`, 'u');
const namesDoor = new RegExp(`[0-9A-Z${hanNumeral}东西南北中]${doorWord}`, 'u');
/** (原3栋), (对面5号楼): another door than the address's. */
const otherDoor = /原|旧|曾|对面|旁|隔壁|附近/u;

const endOfNumber = new RegExp(`[0-9A-Z${hanNumeral}]$`, 'u');
const endOfDoorPart = /(?:^|[栋幢楼座元门层室号户房#])$/u;
/** Keeps apart what stood in brackets and a number right behind it. */
const seam = '¦';

/**
 * What stays of a remark that follows `before`. 301(2) is one designation, written `301+2`. `?` stays where it says something about
 * the door that cannot be read: then no door is.
 */
function whatStays(inside: string, before: string): string {
  const folded = inside.replace(/\s/gu, '');
  if (onlyNumber.test(folded)) {
    if (endOfNumber.test(before)) return `+${folded}${seam}`;
    return endOfDoorPart.test(before) ? '?' : folded + seam;
  }
  if (qualifier.test(folded)) return folded;
  if (partOfDoor.test(folded)) return folded;
  return namesDoor.test(folded) && !otherDoor.test(folded) ? '?' : '';
}

/** Leaves out remarks in brackets, wherever they stand; one pass, brackets may be nested or never closed. */
function withoutRemarks(text: string): string {
  if (!/[([{<《「『〔【]/u.test(text)) return text;
  const kept: string[] = [];
  let depth = 0;
  let inside = '';
  for (const character of text) {
    if (opening.includes(character)) {
      if (depth === 0) inside = '';
      depth += 1;
    } else if (depth > 0 && closing.includes(character)) {
      depth -= 1;
      if (depth === 0) kept.push(whatStays(inside, kept.at(-1) ?? ''));
    } else if (depth > 0) inside += character;
    else kept.push(character);
  }
  if (depth > 0) kept.push(whatStays(inside, kept.at(-1) ?? ''));
  return kept.join('');
}

const numeric = `[0-9A-Z${hanNumeral}]`;
const spaceInNumbers = new RegExp(`(?<=${numeric})[\\s,;:。.·]+(?=${numeric})`, 'gu');
const seamInNumbers = new RegExp(`${seam}(?=${numeric})`, 'gu');
const listInNumbers = new RegExp(`(?<!${numeric})、|、(?!${numeric})`, 'gu');

/**
 * One notation for an address: half-width, upper case, plain Han digits, one kind of dash, no remarks in brackets. A space, comma or
 * dot between two numbers is a dash; elsewhere it is nothing. `、` between two numbers stays: it joins two rooms.
 */
export function foldAddress(text: string): string {
  return withoutRemarks(text.normalize('NFKC').toUpperCase().replace(/[?+¦]/g, ''))
    .replace(capitalRun, (run) => run.replace(variants, (character) => digitVariants[character] ?? character))
    .replace(plainVariant, (character) => digitVariants[character] ?? character)
    .replace(/[‐‑‒–—―−ー~〜_/\\|]/gu, '-')
    .replace(/(?<=\d)一(?=\d)/gu, '-')
    .replace(seamInNumbers, '-')
    .replaceAll(seam, '')
    .replace(/\s*-[-\s]*/g, '-')
    .replace(spaceInNumbers, '-')
    .replace(listInNumbers, '')
    .replace(/[\s,;:。.·"'“”‘’!*]/gu, '')
    .replace(/(?<![0-9A-Z])#(?=\d)/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '');
}
