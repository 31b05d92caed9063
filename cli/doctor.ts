import { messageOf, say } from './output.js';

/** What a check says: a text that is well, or one of these. */
export class Note {
  constructor(readonly text: string) {}
}

/** Thrown by a check that found something to put right; the message is one line and says what to do. */
export class Finding extends Error {
  override readonly name = 'CommandError';
}

export interface Check {
  readonly what: string;
  /** A text: all is well. A `Note`: nothing is broken, but somebody should know. An error: something is to be put right. */
  readonly look: () => Promise<string | Note> | string | Note;
}

/** Says one line a check, and answers how many found something to put right. */
export async function examine(checks: readonly Check[]): Promise<number> {
  let unwell = 0;
  for (const { what, look } of checks) {
    try {
      const found = await look();
      say(found instanceof Note ? `note ${what}: ${found.text}` : `ok   ${what}: ${found}`);
    } catch (error) {
      unwell += 1;
      say(`BAD  ${what}: ${messageOf(error)}`);
    }
  }
  return unwell;
}
