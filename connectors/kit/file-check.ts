import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { SourceError } from './contract.js';
import { dropLimits } from './limits.js';

/** The name of a file as messages give it: its folder and itself, never the whole path. */
export function fileLabel(path: string): string {
  const parts = path.split(/[\\/]/);
  return parts.length > 1 ? parts.slice(-2).join('/') : basename(path);
}

/** What a failed access to a dropped file means: it is not there, or it cannot be reached right now. */
export function fileError(error: unknown, path: string): SourceError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') {
    return new SourceError(
      'delivery',
      `${fileLabel(path)} is named by its delivery and is not there: ask the department to deliver it again.`,
      { cause: error },
    );
  }
  return new SourceError(
    'unavailable',
    `${fileLabel(path)} cannot be read (${code ?? 'unknown error'}): check the mount and the rights of the folder.`,
    { cause: error },
  );
}

/**
 * Holds the bytes that are really read against a manifest's hash, as they are read: a file that is exchanged between a check and
 * the reading would pass the check.
 */
export class ReadHash {
  readonly #hash = createHash('sha256');
  #upTo = 0;

  constructor(
    private readonly path: string,
    private readonly expected: { readonly bytes: number; readonly sha256: string },
  ) {}

  /** What an earlier attempt read: the bytes before a position. */
  async skipTo(offset: number, signal: AbortSignal): Promise<void> {
    if (offset === 0) return;
    const earlier = createReadStream(this.path, { end: offset - 1, highWaterMark: 1 << 20, signal });
    try {
      for await (const piece of earlier) this.take(piece as Buffer, this.#upTo);
    } catch (error) {
      throw signal.aborted ? error : fileError(error, this.path);
    }
  }

  take(bytes: Uint8Array, offset: number): void {
    const known = this.#upTo - offset;
    if (known < 0 || known >= bytes.length) return;
    this.#hash.update(bytes.subarray(known));
    this.#upTo = offset + bytes.length;
  }

  /** Asked when the file has been read to its end. Throws a SourceError `delivery`. */
  check(): void {
    const { bytes, sha256 } = this.expected;
    if (this.#upTo === bytes && this.#hash.digest('hex') === sha256.toLowerCase()) return;
    throw new SourceError(
      'delivery',
      `${fileLabel(this.path)} does not have the SHA-256 of its manifest: the file was changed; ask the department to deliver it again.`,
    );
  }
}

/** A file that is shorter than it should be and changed a moment ago is still being written. */
export function shortFile(
  path: string,
  found: { readonly bytes: number; readonly modifiedMs: number },
  bytes: number,
): SourceError {
  const growing = found.bytes < bytes && Date.now() - found.modifiedMs < dropLimits.settleMs;
  const what = `${fileLabel(path)} has ${found.bytes} bytes and its manifest says ${bytes}`;
  return growing
    ? new SourceError('unavailable', `${what}: it is still being written; it is tried again.`)
    : new SourceError('delivery', `${what}: the file is cut or changed; ask the department to deliver it again.`);
}
