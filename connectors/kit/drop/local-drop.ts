import { lstat, mkdir, open, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SourceError } from '../contract.js';
import { fileError, fileLabel } from '../file-check.js';
import { dropLimits } from '../limits.js';
import type { DropEntry, DropFolder } from './drop-folder.js';

export function tooManyEntries(label: string, folder: string): SourceError {
  return new SourceError(
    'contract',
    `${label}: the folder ${folder === '' ? 'of deliveries' : folder} holds more than ${dropLimits.entriesMax} entries: ask the department to clear it.`,
  );
}

export function tooLarge(path: string, bytes: number): SourceError {
  return new SourceError(
    'contract',
    `${fileLabel(path)} has ${bytes} bytes, more than the limit of ${dropLimits.fileBytesMax}: ask the department to split it.`,
  );
}

/** A file that is another one than was listed a moment ago. */
export function changedUnderWay(path: string): SourceError {
  return new SourceError(
    'unavailable',
    `${fileLabel(path)} changed while it was fetched: the department is still writing it; it is tried again.`,
  );
}

/** A path of two levels at most that stays below its folder. */
export function isInside(path: string): boolean {
  const parts = path.split('/');
  return (
    parts.length <= 2 && parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part))
  );
}

export function noPlainFile(path: string): SourceError {
  return new SourceError('contract', `${fileLabel(path)} is no plain file (a link?): ask the department for the file.`);
}

/** What is not whole bears a name that nobody reads, and lies on the disk before it gets its own. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.part`;
  const file = await open(partial, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, path);
}

function notWritable(
  error: unknown,
  { label, setting }: { label: string; setting: string },
  path: string,
): SourceError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const isRight = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
  return new SourceError(
    isRight ? 'credentials' : 'unavailable',
    `${label}: ${fileLabel(path)} cannot be written (${code}): the hub needs the right to write below ${setting}.`,
    { cause: error },
  );
}

async function entryOf(folder: string, name: string): Promise<DropEntry | null> {
  const found = await lstat(join(folder, name)).catch((error: unknown) => {
    // Gone between the two looks, as a file that is renamed when it is whole.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fileError(error, join(folder, name));
  });
  if (found === null) return null;
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  return { name, kind, bytes: found.size, modifiedMs: Math.trunc(found.mtimeMs) };
}

/** A folder of this machine, or one that is mounted. `setting` names it in messages. */
export function openLocalDrop(directory: string, { label, setting }: { label: string; setting: string }): DropFolder {
  return {
    async list(folder = '') {
      const at = join(directory, folder);
      const names = await readdir(at).catch((error: unknown) => {
        if (folder !== '') throw fileError(error, at);
        const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
        throw new SourceError(
          'unavailable',
          `The folder of ${label} cannot be read (${code}): check ${setting} and its mount.`,
          { cause: error },
        );
      });
      if (names.length > dropLimits.entriesMax) throw tooManyEntries(label, folder);
      const entries: DropEntry[] = [];
      for (const name of names) {
        const entry = await entryOf(at, name);
        if (entry !== null) entries.push(entry);
      }
      return entries;
    },
    async fetch({ path, bytes }) {
      if (!isInside(path)) throw noPlainFile(path);
      const at = join(directory, path);
      if (bytes > dropLimits.fileBytesMax) throw tooLarge(path, bytes);
      const found = await lstat(at).catch((error: unknown) => {
        throw fileError(error, at);
      });
      // A link in a department's folder may point at files of the hub's own machine.
      if (!found.isFile()) throw noPlainFile(path);
      return at;
    },
    discard: () => Promise.resolve(),
    async put(path, bytes) {
      if (!isInside(path)) throw noPlainFile(path);
      const at = join(directory, path);
      try {
        // Readable as the folder is: the department's own program takes it.
        await mkdir(dirname(at), { recursive: true });
        // A link would have the hub write where the department's folder is not.
        if (dirname(at) !== directory && !(await lstat(dirname(at))).isDirectory()) throw noPlainFile(path);
        await writeWhole(at, bytes);
      } catch (error) {
        if (error instanceof SourceError) throw error;
        throw notWritable(error, { label, setting }, path);
      }
    },
    close: () => Promise.resolve(),
  };
}
