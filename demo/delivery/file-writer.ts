import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

const bufferedCharactersMax = 256 * 1024;

/** Writes a text file in pieces of bounded size, counts its bytes and hashes them on the way. */
export class FileWriter {
  private readonly descriptor: number;
  private readonly hash: Hash = createHash('sha256');
  private pending = '';
  bytes = 0;

  constructor(
    private readonly path: string,
    private readonly encode: (text: string) => Buffer = (text) => Buffer.from(text, 'utf8'),
  ) {
    this.descriptor = openSync(path, 'w');
  }

  write(text: string): void {
    this.pending += text;
    if (this.pending.length >= bufferedCharactersMax) this.flush();
  }

  /** Closes the file and answers the SHA-256 of its bytes. */
  finish(): string {
    this.flush();
    closeSync(this.descriptor);
    return this.hash.digest('hex');
  }

  private flush(): void {
    const bytes = this.encode(this.pending);
    this.pending = '';
    this.hash.update(bytes);
    for (let written = 0; written < bytes.length;) written += writeSync(this.descriptor, bytes, written);
    this.bytes += bytes.length;
  }
}

/** Puts a small file in place whole: a reader sees the old one or the new one. */
export function writeWhole(path: string, text: string): void {
  const partial = `${path}.part`;
  const descriptor = openSync(partial, 'w');
  writeSync(descriptor, text);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(partial, path);
}
