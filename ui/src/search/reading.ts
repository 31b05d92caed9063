import { hasWrongCheckCharacter } from '../format/identifiers';

/** Whether a text says enough to be looked up: one Chinese character does, a single letter or digit does not. */
export function isWorthAsking(text: string): boolean {
  const folded = text.normalize('NFKC').trim();
  return /[\p{Script=Han}]/u.test(folded) ? folded.length > 0 : folded.replace(/\s/g, '').length >= 2;
}

/** Whether a text is a whole ID number, as a reader types it: it need not wait for more keys. */
export function isWholeIdNumber(text: string): boolean {
  return /^\d{17}[\dXx]$/.test(text.normalize('NFKC').replace(/\s/g, ''));
}

const readAsLabels: Record<string, string> = {
  'id-number': '身份证号',
  phone: '电话',
  door: '门牌',
  name: '姓名',
  pinyin: '拼音',
};

/** What the gateway read the text as, in words. */
export function readAsWords(readAs: string): string {
  return readAsLabels[readAs.toLowerCase().replace('_', '-')] ?? '姓名、拼音、号码或门牌';
}

/** What is wrong with a text that need not be looked up at all. */
export function findMistake(text: string): { title: string; next: string } | undefined {
  if (!hasWrongCheckCharacter(text)) return undefined;
  return {
    title: '身份证号的最后一位对不上',
    next: '有一位输错了：请对照证件再输一次，或改用姓名查。',
  };
}

/** Why nothing was found: the same words for what is not there and what is in another's area. */
export function whyNothing(readAs: string): { title: string; next: string } {
  return {
    title: `按${readAsWords(readAs)}没有找到`,
    next: '不在库中，或不在您的辖区。可以换一种查法：姓名、拼音首字母、电话，或门牌如 12-2-301。',
  };
}
