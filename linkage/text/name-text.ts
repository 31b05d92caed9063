import { Converter } from 'opencc-js/t2cn';
import { foldPrivateUse, foldWidth } from '../../schema/canonical/name.js';

/** Stands for a character that nobody can read any more. */
export const unreadable = '\ufffd';

/** Simplified characters of their own right that OpenCC takes for traditional ones; in names they are what they are. */
const alreadySimplified = new Set('乾藉瞭夥昇');
/** One character in two shapes that OpenCC leaves alone: what old fonts, Japanese input and rare code points bring in. */
const variants: ReadonlyMap<string, string> = new Map(
  '𠮷吉 㐂喜 淸清 眞真 靑青 髙高 栁柳 桒桑 槇槙 敎教 徳德 恵惠 黒黑 産产 冨富 晧皓 勲勋 煕熙 啓启 濵滨 渕渊 呉吴 戸户 兪俞 舘馆 峯峰 飜翻 頴颖 頼赖 霊灵 斉齐 斎斋'
    .split(' ')
    .map((pair) => Array.from(pair) as [string, string]),
);

const dots = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65\u0387\u16eb\u2024\u2e31\u25cf\u318d]/gu;
const fullStopInside = /(?<=\p{L})\s*[.。．]\s*(?=\p{L})/gu;
const inBrackets = /[（(【[〔「<《{][^（(【[〔「<《{]*?[）)】\]〕」>》}]/gu;
const openBracket = /[（(【[〔].*$/u;
/** Words that stand beside a name in a cell and are none of it. */
const titles = /^(?:(?:户主|姓名|本人|申请人|联系人)\s*)+|(?:\s*(?:户主|本人|老人))+$/gu;
const passesMax = 4;
/** Longer than any name with its remarks; what is longer is no name. */
const charactersMax = 120;
/** What stands in place of a given name that was not asked: 张先生. */
const instead = /(?<=^\p{Script=Han}{1,2})(?:先生|女士|同志|小姐)$/u;
const cannotRead = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{10fffd}?？□■▯〓*＊×○◯●某]/gu;

const writtenForMissing = new Set(
  '无 不详 未知 不明 暂无 空 缺 无名 无名氏 未取名 未起名 未命名 待定 NULL NONE NA N/A NAN - -- — / 0 测试 TEST'.split(
    ' ',
  ),
);

let toSimplified: ((text: string) => string) | undefined;
const simplified = new Map<string, string>();

/** The simplified form of one character, known variants of it included. */
export function simplifyCharacter(character: string): string {
  if (alreadySimplified.has(character)) return character;
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const convert = (toSimplified ??= Converter({ from: 't', to: 'cn' }));
  const found = variants.get(character) ?? convert(character);
  simplified.set(character, found);
  return found;
}

export interface NameText {
  /** Simplified, half-width, upper case; parts joined by U+00B7, unreadable characters U+FFFD; no remarks, no titles. */
  readonly folded: string;
  /** As it was typed, but for width, spaces and dots: the form in which two spellings are called exactly equal. */
  readonly typed: string;
}

/** 张三 Zhang San, 张三2, 张三A: beside a Han name letters and digits are its pinyin or the clerk's own mark. */
function withoutLatin(name: string): string {
  return /\p{Script=Han}{2}/u.test(name)
    ? name.replace(/[^\p{Script=Han}·\ufffd]/gu, '').replace(/^·+|·+$/gu, '')
    : name;
}

function withoutRemarks(text: string): string {
  const bare = text
    .replace(inBrackets, '')
    .replace(openBracket, '')
    .replace(cannotRead, unreadable)
    .normalize('NFKC')
    .replace(dots, '·')
    .replace(fullStopInside, '·')
    .replace(/[^\p{L}\p{N}\p{M}\s·\ufffd]/gu, (mark) => (mark === '-' ? ' ' : ''))
    .replace(/\s*·[\s·]*/gu, '·')
    .replace(/(?<=[\p{Script=Han}\ufffd])\s+(?=[\p{Script=Han}\ufffd])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[·\s]+|[·\s]+$/gu, '')
    .replace(titles, '')
    .replace(instead, unreadable)
    .toUpperCase();
  return Array.from(withoutLatin(bare), simplifyCharacter).join('');
}

/** What a cell with a name says, or undefined where it says nothing. */
export function readName(raw: string): NameText | undefined {
  if (raw.length > charactersMax) return undefined;
  const typed = foldWidth(foldPrivateUse(raw))
    .normalize('NFC')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  if (writtenForMissing.has(typed.toUpperCase())) return undefined;
  let folded = withoutRemarks(typed);
  // What one pass takes away can bring together what another would take: 户主（户主）张三.
  for (let pass = 1; pass < passesMax; pass += 1) {
    const again = withoutRemarks(folded);
    if (again === folded) break;
    folded = again;
  }
  if (writtenForMissing.has(folded)) return undefined;
  return /\p{L}/u.test(folded) ? { folded, typed } : undefined;
}
