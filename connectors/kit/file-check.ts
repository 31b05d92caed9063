import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SourceError } from './contract.js';

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

/** Holds a file against what its manifest says. Throws a SourceError `delivery` for half a file or a changed one. */
export async function verifyFile(
  path: string,
  expected: { bytes: number; sha256: string },
  signal: AbortSignal,
): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw fileError(error, path);
  });
  if (found.size !== expected.bytes) {
    throw new SourceError(
      'delivery',
      `${fileLabel(path)} has ${found.size} bytes and its manifest says ${expected.bytes}: the file is cut or changed; ask the department to deliver it again.`,
    );
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash, { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : fileError(error, path);
  });
  if (hash.digest('hex') !== expected.sha256.toLowerCase()) {
    throw new SourceError(
      'delivery',
      `${fileLabel(path)} does not have the SHA-256 of its manifest: the file was changed; ask the department to deliver it again.`,
    );
  }
}
