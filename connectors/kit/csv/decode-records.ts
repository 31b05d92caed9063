import { TextDecoder } from 'node:util';
import { splitFields, splitRecords } from './fields.js';

export type CsvEncoding = 'gb18030' | 'utf-8';

interface CsvRecord {
  /** Without its line end, or its fields where there are quotation marks about. */
  readonly written: string | readonly string[];
  readonly readable: boolean;
}

/** Longer texts are kept apart from all that is short-lived, and collecting them takes looking at the whole heap. */
const textBytesMax = 32 * 1_024;

/** Makes text of records: of one whose bytes are no text of the encoding, what can be read of it. */
export class RecordDecoder {
  readonly #strict: TextDecoder;
  readonly #lenient: TextDecoder;

  constructor(encoding: CsvEncoding) {
    // A mark at the beginning of the file belongs to its header; what looks like one further down is a character of a row.
    this.#strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    this.#lenient = new TextDecoder(encoding, { ignoreBOM: true });
  }

  /** The records of `bytes`; where each ends is in `ends`. */
  decode(bytes: Buffer, ends: readonly number[]): CsvRecord[] {
    const records: CsvRecord[] = [];
    for (let from = 0; from < ends.length;) {
      const start = ends[from - 1] ?? 0;
      let to = from + 1;
      while (to < ends.length && (ends[to] as number) - start <= textBytesMax) to += 1;
      this.#decodeSome(bytes, start, ends.slice(from, to), records);
      from = to;
    }
    return records;
  }

  #decodeSome(bytes: Buffer, start: number, ends: readonly number[], records: CsvRecord[]): void {
    try {
      const split = splitRecords(this.#strict.decode(bytes.subarray(start, ends.at(-1))), ends.length);
      if (split.length === ends.length) {
        for (const written of split) records.push({ written, readable: true });
        return;
      }
    } catch {
      // One bad record must not hide the others: they are decoded one by one below.
    }
    for (const [index, end] of ends.entries()) {
      const record = bytes.subarray(ends[index - 1] ?? start, end);
      try {
        records.push({ written: splitFields(this.#strict.decode(record))[0] ?? [], readable: true });
      } catch {
        records.push({ written: splitFields(this.#lenient.decode(record))[0] ?? [], readable: false });
      }
    }
  }
}
