import { pinyin } from 'pinyin-pro';

/** Latin letters as staff type pinyin: one spelling for ü (`lü`, `lv`, `lyu`), no tones' marks, no spaces, lower case. */
export function foldPinyin(text: string): string {
  return text
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f\s'’·.-]/g, '')
    .replace(/([ln])yu/g, '$1v');
}

/**
 * How a name is typed: in full (`zhangjianguo`) and by the first letter of each syllable (`zjg`). The surname is read as
 * a surname (单 is shan, 仇 is qiu). Characters that have no reading stay as they are.
 */
export function pinyinOf(name: string): { full: string; initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true })
    .map(foldPinyin)
    .filter((syllable) => syllable !== '');
  return {
    full: foldPinyin(syllables.join('')),
    initials: syllables.map((syllable) => [...syllable][0] ?? '').join(''),
  };
}
