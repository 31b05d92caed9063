import { posix } from 'node:path';
import { SourceError } from '../contract.js';
import { fileLabel } from '../file-check.js';
import { dropLimits } from '../limits.js';
import type { DropFile, DropFolder } from './drop-folder.js';
import { changedUnderWay, isInside, noPlainFile, tooManyEntries } from './local-drop.js';
import { SftpConnection } from './sftp-connection.js';
import type { SftpAccess } from './sign-in.js';
import { Spool } from './spool.js';

/** A folder on a department's SFTP server, of which the files that are needed are fetched into a spool folder. */
export class SftpDrop implements DropFolder {
  #resumable = false;

  private constructor(
    private readonly connection: SftpConnection,
    private readonly spool: Spool,
    /** As the server itself writes it. */
    private readonly root: string,
    private readonly label: string,
    private readonly signal: AbortSignal,
  ) {}

  static async open(access: SftpAccess, path: string, spoolFolder: string, signal: AbortSignal): Promise<SftpDrop> {
    const spool = new Spool(spoolFolder, access.label);
    await spool.open();
    const connection = await SftpConnection.open(access, signal);
    try {
      const root = await connection.realPath(path, 'the folder of deliveries');
      return new SftpDrop(connection, spool, root, access.label, signal);
    } catch (error) {
      await connection.close();
      throw error instanceof SourceError && error.problem === 'delivery' ? noFolder(access) : error;
    }
  }

  async list(folder = '') {
    const what = folder === '' ? 'the folder of deliveries' : folder;
    const found = await this.connection
      .list(posix.join(this.root, folder), what, dropLimits.entriesMax)
      .catch((error: unknown) => {
        if (folder === '' && error instanceof SourceError && error.problem === 'delivery') {
          throw noFolder({ label: this.label });
        }
        throw error;
      });
    if (found.length > dropLimits.entriesMax) throw tooManyEntries(this.label, folder);
    // A name with a slash, or one that leads upwards, is a server that plays tricks.
    return found.filter(({ name }) => !name.includes('/') && !name.includes('\\') && !name.includes('\0'));
  }

  async fetch(file: DropFile): Promise<string> {
    try {
      return await this.#fetch(file);
    } catch (error) {
      // What came so far is worth keeping for the next try.
      this.#resumable ||= this.signal.aborted || (error instanceof SourceError && error.problem === 'unavailable');
      throw error;
    }
  }

  async #fetch(file: DropFile): Promise<string> {
    if (!isInside(file.path)) throw noPlainFile(file.path);
    const remote = posix.join(this.root, file.path);
    const what = fileLabel(file.path);
    await this.#checkPlace(remote, file);
    const path = await this.spool.fill(file, (from) => this.connection.read(remote, what, from, file.bytes));
    const after = await this.connection.look(remote, what);
    if (after.kind !== 'file' || after.bytes !== file.bytes || after.modifiedMs !== file.modifiedMs) {
      await this.spool.discard(file);
      throw changedUnderWay(file.path);
    }
    return path;
  }

  /** A link leads out of the folder, or makes one file look like another: it is not followed. */
  async #checkPlace(remote: string, file: DropFile): Promise<void> {
    const what = fileLabel(file.path);
    const { kind } = await this.connection.look(remote, what);
    if (kind !== 'file' || (await this.connection.realPath(remote, what)) !== remote) throw noPlainFile(file.path);
  }

  discard(file: Pick<DropFile, 'path'>): Promise<void> {
    return this.spool.discard(file);
  }

  async put(path: string, bytes: Uint8Array): Promise<void> {
    if (!isInside(path)) throw noPlainFile(path);
    const remote = posix.join(this.root, path);
    await this.connection.makeFolder(posix.dirname(remote), this.root);
    await this.connection.put(remote, fileLabel(path), bytes);
  }

  async close(): Promise<void> {
    await this.connection.close();
    if (!this.#resumable && !this.signal.aborted) await this.spool.clear();
  }
}

function noFolder({ label }: { label: string }): SourceError {
  return new SourceError(
    'settings',
    `${label}: the SFTP server answers, but has no such folder: check the path in the address.`,
  );
}
