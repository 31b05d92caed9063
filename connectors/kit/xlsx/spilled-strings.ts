import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const indexEntryBytes = 12;
const writeBufferBytes = 1 << 20;
const cachedStringsMax = 8_192;

/** An append-only temporary file that nobody else can open: it is removed from its folder as soon as it is open. */
class ScratchFile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'hutong-strings-'));
  readonly #descriptor: number;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  length = 0;

  constructor() {
    this.#descriptor = openSync(join(this.#folder, 'data'), 'wx+', 0o600);
    // Where the system refuses to remove an open file, close() does it.
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 0 });
  }

  append(bytes: Buffer): void {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    this.length += bytes.length;
    if (this.#pendingBytes >= writeBufferBytes) this.flush();
  }

  flush(): void {
    const bytes = Buffer.concat(this.#pending);
    let written = 0;
    while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  read(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    let got = 0;
    while (got < length) {
      const count = readSync(this.#descriptor, bytes, got, length - got, offset + got);
      if (count === 0) throw new RangeError('A spilled string lies outside its file.');
      got += count;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#descriptor);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/**
 * The shared strings of a workbook, by number. The first ones stay in memory; past a limit they go to disk, and a bounded cache
 * keeps those that were asked for last. Holds personal data: `close` leaves nothing behind, nor does a kill.
 */
export class SpilledStrings {
  readonly #inMemory: string[] = [];
  #memoryBytes = 0;
  #data: ScratchFile | null = null;
  #index: ScratchFile | null = null;
  #flushed = true;
  #spilled = 0;
  readonly #cache = new Map<number, string>();

  constructor(private readonly memoryBytesMax: number) {}

  get length(): number {
    return this.#inMemory.length + this.#spilled;
  }

  /** In memory and on disk. */
  get bytes(): number {
    return this.#memoryBytes + (this.#data?.length ?? 0);
  }

  get spilled(): number {
    return this.#spilled;
  }

  add(text: string): void {
    if (this.#data === null && this.#memoryBytes + 2 * text.length + 32 <= this.memoryBytesMax) {
      this.#inMemory.push(text);
      this.#memoryBytes += 2 * text.length + 32;
      return;
    }
    this.#data ??= new ScratchFile();
    this.#index ??= new ScratchFile();
    const bytes = Buffer.from(text, 'utf8');
    const entry = Buffer.allocUnsafe(indexEntryBytes);
    entry.writeDoubleLE(this.#data.length, 0);
    entry.writeUInt32LE(bytes.length, 8);
    this.#data.append(bytes);
    this.#index.append(entry);
    this.#spilled += 1;
    this.#flushed = false;
  }

  /** The string of a number, or undefined where the workbook has none. */
  get(number: number): string | undefined {
    if (number < this.#inMemory.length) return this.#inMemory[number];
    if (number >= this.length || this.#data === null || this.#index === null) return undefined;
    const known = this.#cache.get(number);
    if (known !== undefined) return known;
    if (!this.#flushed) {
      this.#data.flush();
      this.#index.flush();
      this.#flushed = true;
    }
    const entry = this.#index.read((number - this.#inMemory.length) * indexEntryBytes, indexEntryBytes);
    const text = this.#data.read(entry.readDoubleLE(0), entry.readUInt32LE(8)).toString('utf8');
    if (this.#cache.size >= cachedStringsMax) {
      const oldest = this.#cache.keys().next().value;
      if (oldest !== undefined) this.#cache.delete(oldest);
    }
    this.#cache.set(number, text);
    return text;
  }

  close(): void {
    this.#data?.close();
    this.#index?.close();
    this.#data = null;
    this.#index = null;
  }
}
