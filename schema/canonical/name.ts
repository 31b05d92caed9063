/** Names as departments write them: one spelling to store, and one form to compare. */

/**
 * Characters that older GB18030 and GBK tables put into the private use area, in the order of their code points from
 * U+E815 on (bytes FE50-FEA0). Six of them lie outside the basic plane. Test: equal to the decoder's own table.
 */
const fromE815 = Array.from(
  '⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌' +
    '龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
);
const fromE78D = Array.from('︐︒︑︓︔︕︖︗︘︙');

const privateUse: ReadonlyMap<string, string> = new Map([
  ...fromE815.map((character, index) => [String.fromCodePoint(0xe815 + index), character] as const),
  ...fromE78D.map((character, index) => [String.fromCodePoint(0xe78d + index), character] as const),
  ['\ue7c7', '\u1e3f'] as const,
]);

const unreadable = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{10fffd}]/u;

/** Replaces the private-use code points whose character is known (GB18030-2022), in any text. */
export function foldPrivateUse(text: string): string {
  return /[\ue000-\uf8ff]/u.test(text)
    ? text.replace(/[\ue000-\uf8ff]/gu, (character) => privateUse.get(character) ?? character)
    : text;
}

/** Whether a text still holds a private-use or replacement character, so that nobody can know what it says. */
export function hasUnreadableCharacter(text: string): boolean {
  return unreadable.test(text);
}

/** Nearly every value of a row: printable ASCII without spaces, and common Han characters. Nothing of it is ever folded. */
export const asItShouldBe = /^[!-~\u4e00-\u9fff]*$/;

/** Full-width forms to half-width, ideographic space to space; controls and zero-width characters out. */
export function foldWidth(text: string): string {
  if (asItShouldBe.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export type NormalisedName =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: 'missing' | 'private-use-character' };

/** Dots that stand between the parts of a minority or foreign name; a full stop only between two letters. */
const dots = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65\u0387\u16eb\u2024]/gu;
const fullStopInside = /(?<=[\p{L}])\s*[.。]\s*(?=[\p{L}])/gu;

/**
 * The one spelling of a name that is stored: composed (NFC), half-width, known private-use code points replaced, middle
 * dots U+00B7, no space between Han characters (`张 三`), single spaces elsewhere.
 */
export function normaliseName(text: string | null | undefined): NormalisedName {
  if (text && /^[\u4e00-\u9fff]+$/.test(text)) return { ok: true, value: text };
  const value = foldWidth(foldPrivateUse(text ?? ''))
    .normalize('NFC')
    .replace(dots, '\u00b7')
    .replace(fullStopInside, '\u00b7')
    .replace(/\s*\u00b7[\s\u00b7]*/gu, '\u00b7')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  if (value === '') return { ok: false, problem: 'missing' };
  if (hasUnreadableCharacter(value)) return { ok: false, problem: 'private-use-character' };
  return { ok: true, value };
}

/**
 * The form in which two spellings of one name are equal: compatibility characters folded, no dots, no spaces, upper case.
 * Empty where the name is missing. Never shown.
 */
export function comparableName(text: string | null | undefined): string {
  return foldWidth(foldPrivateUse(text ?? ''))
    .normalize('NFKC')
    .replace(dots, '')
    .replace(/[\s.。,'’-]/gu, '')
    .toUpperCase();
}
