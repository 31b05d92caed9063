import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, type FileHandle, lstat, mkdir, open, readdir, rename, rm, statfs, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SourceError } from '../contract.js';
import { dropLimits, sftpLimits } from '../limits.js';
import type { DropFile } from './drop-folder.js';
import { changedUnderWay, tooLarge } from './local-drop.js';

/** Answers the bytes of a file from a place on. */
export type ReadFrom = (from: number) => AsyncIterable<Uint8Array>;

/**
 * Where fetched files lie while they are read: people's data, so that only the hub's own user may look (0700, 0600). A file appears
 * under its name when it is whole; what an interrupted attempt left is gone on with as long as the source's file is the same.
 */
export class Spool {
  constructor(
    private readonly folder: string,
    private readonly label: string,
  ) {}

  /** Makes the folder and takes out of it what nobody came back for. */
  async open(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await chmod(this.folder, 0o700);
    const old = Date.now() - sftpLimits.leftoverMs;
    for (const entry of await readdir(this.folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile()) continue;
      const found = await lstat(path).catch(() => null);
      if (found !== null && found.ctimeMs < old) await rm(path, { force: true });
    }
  }

  path(file: Pick<DropFile, 'path'>): string {
    return join(this.folder, file.path);
  }

  /** The local path of a whole file; what is missing of it is read from the source. */
  async fill(file: DropFile, read: ReadFrom): Promise<string> {
    const path = this.path(file);
    if (await this.#isWhole(path, file)) return path;
    if (file.bytes > dropLimits.fileBytesMax) throw tooLarge(file.path, file.bytes);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Its name says which file it is a part of: another size or time begins anew.
    const identity = createHash('sha256').update(`${file.path}\0${file.bytes}\0${file.modifiedMs}`).digest('hex');
    const part = join(dirname(path), `.${identity.slice(0, 16)}.part`);
    const handle = await open(part, constants.O_CREAT | constants.O_RDWR | constants.O_NOFOLLOW, 0o600);
    try {
      await this.#append(handle, file, read);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await utimes(part, new Date(), new Date(file.modifiedMs));
    await rename(part, path);
    return path;
  }

  async #append(handle: FileHandle, file: DropFile, read: ReadFrom): Promise<void> {
    let at = Math.min((await handle.stat()).size, file.bytes);
    await this.#checkRoom(file.bytes - at);
    if (at < file.bytes) {
      for await (const piece of read(at)) {
        await handle.write(piece, 0, piece.length, at).catch((error: unknown) => {
          throw this.#diskError(error);
        });
        at += piece.length;
      }
    }
    if (at !== file.bytes) throw changedUnderWay(file.path);
    await handle.truncate(file.bytes);
  }

  async #isWhole(path: string, file: DropFile): Promise<boolean> {
    const found = await lstat(path).catch(() => null);
    return (
      found !== null && found.isFile() && found.size === file.bytes && Math.trunc(found.mtimeMs) === file.modifiedMs
    );
  }

  async #checkRoom(bytes: number): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    if (bavail * bsize >= bytes + dropLimits.freeBytesMin) return;
    throw new SourceError(
      'unavailable',
      `${this.label}: a file of ${bytes} bytes has no room on the disk of HUB_DATA_DIR; make room, it is tried again.`,
    );
  }

  #diskError(error: unknown): SourceError {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return new SourceError(
      'unavailable',
      `${this.label}: a fetched file cannot be written below HUB_DATA_DIR (${code}); check its disk, it is tried again.`,
      { cause: error },
    );
  }

  async discard(file: Pick<DropFile, 'path'>): Promise<void> {
    await rm(this.path(file), { force: true });
  }

  /** Nothing of the department's data stays behind. */
  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
