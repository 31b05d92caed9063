import { type FileHandle, open } from 'node:fs/promises';
import { columnsMissing } from '../column-check.js';
import { type Batch, type RawRow, SourceError } from '../contract.js';
import { fileError, fileLabel } from '../file-check.js';
import { CsvHeader, CsvRow } from './csv-row.js';
import { type CsvEncoding, RecordDecoder } from './decode-records.js';
import { splitFields } from './fields.js';
import { RecordSplitter } from './record-splitter.js';

export interface CsvFile {
  readonly path: string;
  readonly encoding: CsvEncoding;
  /** Columns that must be there; others are passed on for the mapping to report. */
  readonly columns: readonly string[];
  /** Data rows by the manifest; a different number at the end of the file is damage. */
  readonly rowsExpected: number | null;
  /** Hears every piece of the file that is read, and where it begins. */
  readonly onBytes?: (bytes: Uint8Array, offset: number) => void;
}

/** `offset` is a byte offset after a line feed outside quotes, `row` the number of data rows before it. */
export interface CsvPosition {
  readonly offset: number;
  readonly row: number;
}

export const csvLimits = {
  readBytes: 1 << 20,
  /** A record past this is a quotation mark that nobody closed. */
  recordBytesMax: 1 << 20,
  batchBytesMax: 8 << 20,
} as const;

function damaged(path: string, what: string): SourceError {
  return new SourceError('delivery', `${fileLabel(path)} ${what}; ask the department to deliver it again.`);
}

/** The columns of the header, held against the declared ones. */
function readHeader(file: CsvFile, bytes: Uint8Array): string[] {
  const decode = (encoding: CsvEncoding): string[] | null => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\ufeff/, '');
      return (splitFields(text)[0] ?? []).map((column) => column.trim());
    } catch {
      return null;
    }
  };
  const columns = decode(file.encoding) ?? [];
  const missing = file.columns.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const other = file.encoding === 'gb18030' ? 'utf-8' : 'gb18030';
    if (decode(other)?.some((column) => missing.includes(column))) {
      throw damaged(file.path, `is encoded as ${other}, not as ${file.encoding}`);
    }
    const unknown = columns.filter((column) => !file.columns.includes(column));
    const next = 'ask the department whether its format changed.';
    throw columnsMissing({ place: fileLabel(file.path), agreed: file.columns, missing, unknown, next });
  }
  if (new Set(columns).size !== columns.length) {
    throw new SourceError('contract', `${fileLabel(file.path)} has two columns of one name in its header.`);
  }
  return columns;
}

/** Reads a file record by record: bytes in, ranges of whole records out. */
class RecordReader {
  /** One for the whole file: memory that comes and goes by the megabyte has the engine look for garbage all the time. */
  #buffer: Buffer = Buffer.allocUnsafe(csvLimits.readBytes * 2);
  /** What of it is read and not taken. */
  #bytes: Buffer = this.#buffer.subarray(0, 0);
  #ends: number[] = [];
  #splitter = new RecordSplitter();
  #ended = false;

  constructor(
    private readonly handle: FileHandle,
    private readonly file: Pick<CsvFile, 'path' | 'onBytes'>,
    /** Byte offset of the next record that `take` answers. */
    public offset: number,
  ) {}

  async #fill(): Promise<void> {
    const before = this.#bytes.length;
    this.#makeRoom(before + csvLimits.readBytes);
    const at = this.offset + before;
    const { bytesRead } = await this.handle
      .read(this.#buffer, before, csvLimits.readBytes, at)
      .catch((error: unknown) => {
        throw fileError(error, this.file.path);
      });
    this.file.onBytes?.(this.#buffer.subarray(before, before + bytesRead), at);
    if (bytesRead === 0) {
      this.#ended = true;
      if (this.#splitter.insideQuotes) throw damaged(this.file.path, 'ends inside quotation marks');
      if ((this.#ends.at(-1) ?? 0) < before) this.#ends.push(before);
      return;
    }
    this.#bytes = this.#buffer.subarray(0, before + bytesRead);
    this.#splitter.scan(this.#bytes, before, this.#ends);
    if (this.#bytes.length - (this.#ends.at(-1) ?? 0) > csvLimits.recordBytesMax) {
      throw damaged(
        this.file.path,
        `has a record of more than ${csvLimits.recordBytesMax} bytes (an open quotation mark?)`,
      );
    }
  }

  /** Moves what is left to the buffer's beginning, into a larger one where it has to be. */
  #makeRoom(bytes: number): void {
    const left = this.#bytes;
    if (bytes > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(bytes * 2);
    left.copy(this.#buffer);
    this.#bytes = this.#buffer.subarray(0, left.length);
  }

  /** Up to `rowsMax` whole records and where each ends, good until the next call; none at the end of the file. */
  async take(rowsMax: number): Promise<{ bytes: Buffer; ends: number[] }> {
    while (!this.#ended && this.#ends.length < rowsMax && this.#bytes.length < csvLimits.batchBytesMax) {
      await this.#fill();
    }
    const ends = this.#ends.splice(0, rowsMax);
    const length = ends.at(-1) ?? 0;
    const bytes = this.#bytes.subarray(0, length);
    this.#bytes = this.#bytes.subarray(length);
    for (let index = 0; index < this.#ends.length; index += 1)
      this.#ends[index] = (this.#ends[index] as number) - length;
    this.offset += length;
    return { bytes, ends };
  }
}

function isBlank(written: string | readonly string[]): boolean {
  return typeof written === 'string' ? written === '' : written.length === 1 && written[0] === '';
}

/**
 * Reads a CSV file in batches, from its beginning or from a position, in memory that does not grow with the file.
 * Throws a SourceError `delivery` (cut, wrong encoding, wrong number of rows) or `contract` (a column is missing).
 */
export async function* readCsv(
  file: CsvFile,
  options: { from: CsvPosition | null; chunkRowsMax: number; signal: AbortSignal },
): AsyncGenerator<Batch & { readonly position: CsvPosition & Batch['position'] }> {
  const handle = await open(file.path, 'r').catch((error: unknown) => {
    throw fileError(error, file.path);
  });
  try {
    const header = new RecordReader(handle, file, 0);
    const first = await header.take(1);
    if (first.ends.length === 0) throw damaged(file.path, 'is empty');
    const table = new CsvHeader(readHeader(file, first.bytes));
    const reader = options.from === null ? header : new RecordReader(handle, file, options.from.offset);
    const decoder = new RecordDecoder(file.encoding);
    let row = options.from?.row ?? 0;
    for (;;) {
      options.signal.throwIfAborted();
      const { bytes, ends } = await reader.take(options.chunkRowsMax);
      if (ends.length === 0) break;
      const rows: RawRow[] = [];
      for (const { written, readable } of decoder.decode(bytes, ends)) {
        // A blank line at the end is a habit of editors, not a row.
        if (isBlank(written) && table.columns.length > 1) continue;
        row += 1;
        rows.push(new CsvRow(row, table, written, readable));
      }
      if (rows.length > 0) yield { rows, position: { offset: reader.offset, row } };
    }
    if (file.rowsExpected !== null && row !== file.rowsExpected) {
      throw damaged(file.path, `holds ${row} rows and its manifest says ${file.rowsExpected}`);
    }
  } finally {
    await handle.close();
  }
}
