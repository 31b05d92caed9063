const quote = 0x22;
const comma = 0x2c;
const lineFeed = 0x0a;

/** Where the splitter stands inside a record. */
const fieldStart = 0;
const plain = 1;
const quoted = 2;
const quoteInQuoted = 3;

/**
 * Finds where CSV records end (RFC 4180), in bytes. In GB18030 and in UTF-8 none of quote, comma and line feed is ever part
 * of a longer character, so a line feed outside quotes is a place where reading can start again.
 */
export class RecordSplitter {
  #state = fieldStart;

  /** Whether the bytes so far end inside quotes: at the end of a file this is damage. */
  get insideQuotes(): boolean {
    return this.#state === quoted;
  }

  /** Scans `bytes` from `start` and adds to `ends` the offset after each record that ends there. */
  scan(bytes: Uint8Array, start: number, ends: number[]): void {
    if (this.#state !== quoted && !bytes.includes(quote, start)) this.#scanPlain(bytes, start, ends);
    else this.#scanQuoted(bytes, start, ends);
  }

  /** Without a quotation mark every line feed ends a record, and the machine finds them faster than we can. */
  #scanPlain(bytes: Uint8Array, start: number, ends: number[]): void {
    for (let at = bytes.indexOf(lineFeed, start); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) ends.push(at + 1);
    if (bytes.length === start) return;
    const last = bytes[bytes.length - 1];
    this.#state = last === lineFeed || last === comma ? fieldStart : plain;
  }

  #scanQuoted(bytes: Uint8Array, start: number, ends: number[]): void {
    let state = this.#state;
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (state === quoted) {
        if (byte === quote) state = quoteInQuoted;
      } else if (byte === lineFeed) {
        ends.push(at + 1);
        state = fieldStart;
      } else if (byte === comma) {
        state = fieldStart;
      } else if (byte === quote && state !== plain) {
        // The first quote opens the field; one right after a closing quote stands for itself.
        state = quoted;
      } else {
        state = plain;
      }
    }
    this.#state = state;
  }
}
