/** What nobody sees, and what XML and PostgreSQL do not carry: controls, format characters, half characters, code points that are none. */
const unseen = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** What somebody wrote, as one line that every department's format carries. */
export function oneLine(text: string): string {
  return text.replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim();
}
