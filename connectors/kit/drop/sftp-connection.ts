import { connect as connectSocket, type Socket } from 'node:net';
import { posix } from 'node:path';
import SftpClient from 'ssh2-sftp-client';
import { SourceError } from '../contract.js';
import { assertHostAllowed } from '../hosts.js';
import { sftpLimits } from '../limits.js';
import { connectError, HostKeyJudge, pinnedKeys, type SftpAccess, signatureKinds } from './sign-in.js';

type Wrapper = Awaited<ReturnType<SftpClient['connect']>>;

export interface RemoteEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** Codes of the SFTP protocol (draft-ietf-secsh-filexfer-02, 7). */
const noSuchFile = 2;
const permissionDenied = 3;

function kindOf(attributes: { isFile(): boolean; isDirectory(): boolean }): RemoteEntry['kind'] {
  if (attributes.isFile()) return 'file';
  return attributes.isDirectory() ? 'folder' : 'other';
}

/** One signed-in connection. What fails on it throws a SourceError. */
export class SftpConnection {
  readonly #waiting = new Set<() => void>();
  readonly #socket: Socket;
  #isGone = false;

  private constructor(
    private readonly client: SftpClient,
    private readonly sftp: Wrapper,
    private readonly access: SftpAccess,
    private readonly signal: AbortSignal,
    socket: Socket,
  ) {
    this.#socket = socket;
    const stop = () => socket.destroy();
    signal.addEventListener('abort', stop, { once: true });
    socket.once('close', () => {
      signal.removeEventListener('abort', stop);
      this.#isGone = true;
      for (const tell of this.#waiting) tell();
    });
  }

  static async open(access: SftpAccess, signal: AbortSignal): Promise<SftpConnection> {
    const { host, port, label, hosts } = access;
    signal.throwIfAborted();
    const pinned = pinnedKeys(access);
    const addresses = await assertHostAllowed({ host, port, secure: true }, hosts, label);
    const ignore = () => undefined;
    const client = new SftpClient('hutong', { error: ignore, end: ignore, close: ignore });
    // The connection goes to the addresses that were judged, whatever the name leads to by now.
    const socket = connectSocket({
      host,
      port,
      lookup: (_host, options, done) =>
        options.all === true
          ? done(null, [...addresses])
          : done(null, addresses[0]?.address ?? '', addresses[0]?.family),
    });
    const judge = new HostKeyJudge(pinned);
    const stop = () => socket.destroy();
    signal.addEventListener('abort', stop, { once: true });
    const gone = new Promise<never>((_, reject) => {
      socket.once('close', () => reject(new Error('The connection was closed.')));
    });
    gone.catch(ignore);
    try {
      const signingIn = client.connect({
        sock: socket,
        username: access.username,
        ...(access.password === undefined ? {} : { password: access.password }),
        ...(access.privateKey === undefined ? {} : { privateKey: access.privateKey }),
        ...(access.passphrase === undefined ? {} : { passphrase: access.passphrase }),
        hostVerifier: (key: Buffer) => judge.accepts(key),
        ...(pinned !== null &&
          pinned.types.length > 0 && { algorithms: { serverHostKey: signatureKinds(pinned.types) as never } }),
        readyTimeout: sftpLimits.connectMs,
        keepaliveInterval: 10_000,
        keepaliveCountMax: 3,
      });
      const sftp = await Promise.race([signingIn, gone]);
      return new SftpConnection(client, sftp, access, signal, socket);
    } catch (error) {
      socket.destroy();
      if (signal.aborted) throw signal.reason as Error;
      throw judge.refusal(access) ?? connectError(error, access);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Runs one request; an answer that never comes ends the connection, and a connection that ends ends the waiting. */
  #ask<T>(what: string, request: (done: (error: Error | undefined | null, answer: T) => void) => void): Promise<T> {
    this.signal.throwIfAborted();
    if (this.#isGone) return Promise.reject(this.#lost(what));
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        const seconds = sftpLimits.answerMs / 1000;
        settle(this.#lost(what, `did not answer about ${what} within ${seconds} s`));
        this.#socket.destroy();
      }, sftpLimits.answerMs);
      const settle = (error: Error | null, answer?: T) => {
        clearTimeout(timer);
        this.#waiting.delete(onGone);
        if (error === null) resolve(answer as T);
        else reject(error);
      };
      const onGone = () => settle(this.signal.aborted ? (this.signal.reason as Error) : this.#lost(what));
      this.#waiting.add(onGone);
      request((error, answer) => {
        if (error && this.signal.aborted) onGone();
        else settle(error ? this.#toSourceError(error, what) : null, answer);
      });
    });
  }

  #lost(what: string, how = `broke off at ${what}`): SourceError {
    return new SourceError('unavailable', `${this.access.label}: the SFTP server ${how}; it is tried again.`);
  }

  #toSourceError(error: unknown, what: string): SourceError {
    const { label } = this.access;
    const { code } = error as { code?: unknown };
    if (code === permissionDenied) {
      return new SourceError(
        'credentials',
        `${label}: the SFTP account may not read ${what}; ask the department for the right to.`,
        { cause: error },
      );
    }
    if (code === noSuchFile) {
      return new SourceError(
        'delivery',
        `${label}: ${what} is not there, or was taken away; ask the department to deliver it again.`,
        { cause: error },
      );
    }
    return new SourceError('unavailable', `${label}: the SFTP server failed at ${what}; it is tried again.`, {
      cause: error,
    });
  }

  realPath(path: string, what: string): Promise<string> {
    return this.#ask<string>(what, (done) => this.sftp.realpath(path, done));
  }

  async look(path: string, what: string): Promise<Omit<RemoteEntry, 'name'>> {
    const found = await this.#ask<Parameters<Parameters<Wrapper['lstat']>[1]>[1]>(what, (done) =>
      this.sftp.lstat(path, done),
    );
    return { kind: kindOf(found), bytes: found.size, modifiedMs: found.mtime * 1000 };
  }

  /** Asks for up to `entriesMax` entries; a folder with more answers one more than that. */
  async list(path: string, what: string, entriesMax: number): Promise<RemoteEntry[]> {
    type Listed = Parameters<Parameters<Wrapper['readdir']>[1]>[1];
    const handle = await this.#ask<Buffer>(what, (done) => this.sftp.opendir(path, done));
    const entries: RemoteEntry[] = [];
    try {
      while (entries.length <= entriesMax) {
        // By its handle, a folder comes piece by piece; the last piece is an error of its own kind, or empty.
        const piece = await this.#ask<Listed | null>(what, (done) =>
          this.sftp.readdir(handle, (error, list) =>
            done(isEnd(error) ? undefined : error, isEnd(error) ? null : list),
          ),
        );
        if (piece === null || piece.length === 0) break;
        for (const { filename, attrs } of piece) {
          if (filename === '.' || filename === '..') continue;
          const stats = attrs as unknown as { isFile(): boolean; isDirectory(): boolean };
          entries.push({ name: filename, kind: kindOf(stats), bytes: attrs.size, modifiedMs: attrs.mtime * 1000 });
        }
      }
    } finally {
      this.sftp.close(handle, () => undefined);
    }
    return entries;
  }

  /** Makes a folder where there is none, if it is not the root itself. */
  async makeFolder(path: string, root: string): Promise<void> {
    if (path === root) return;
    const what = posix.basename(path);
    const found = await this.look(path, what).catch((error: unknown) => {
      if (error instanceof SourceError && error.problem === 'delivery') return null;
      throw error;
    });
    if (found?.kind === 'folder') return;
    if (found !== null) {
      throw new SourceError('contract', `${this.access.label}: ${what} is there and is no folder; ask the department.`);
    }
    await this.#ask<void>(what, (done) => this.sftp.mkdir(path, (error) => done(error, undefined)));
  }

  /** Writes a file under a passing name and gives it its own when all of it is there. */
  async put(path: string, what: string, bytes: Uint8Array): Promise<void> {
    const partial = `${path}.part`;
    const handle = await this.#ask<Buffer>(what, (done) => this.sftp.open(partial, 'w', done));
    try {
      const from = Buffer.from(bytes);
      for (let at = 0; at < from.length; at += sftpLimits.readBytes) {
        const length = Math.min(sftpLimits.readBytes, from.length - at);
        await this.#ask<void>(what, (done) =>
          this.sftp.write(handle, from, at, length, at, (error) => done(error, undefined)),
        );
      }
    } finally {
      this.sftp.close(handle, () => undefined);
    }
    // OpenSSH replaces what is there in one step; other servers refuse to rename onto a file, which is then the same file sent before.
    await this.#ask<void>(what, (done) =>
      this.sftp.ext_openssh_rename(partial, path, (error) => done(error, undefined)),
    );
  }

  /** The bytes of a file from a place on, in order. Ends early where the file does. */
  async *read(path: string, what: string, from: number, to: number): AsyncGenerator<Buffer> {
    const handle = await this.#ask<Buffer>(what, (done) => this.sftp.open(path, 'r', done));
    const window: Promise<Buffer>[] = [];
    let next = from;
    const more = () => {
      while (next < to && window.length < sftpLimits.readsAtOnce) {
        const length = Math.min(sftpLimits.readBytes, to - next);
        const reading = this.#readPiece(handle, what, next, length);
        // One that fails before its turn is heard of when its turn comes.
        reading.catch(() => undefined);
        window.push(reading);
        next += length;
      }
    };
    try {
      for (more(); window.length > 0; more()) {
        const wanted = Math.min(sftpLimits.readBytes, to - from);
        const piece = await (window.shift() as Promise<Buffer>);
        from += piece.length;
        if (piece.length > 0) yield piece;
        if (piece.length < wanted) return;
      }
    } finally {
      await Promise.allSettled(window);
      this.sftp.close(handle, () => undefined);
    }
  }

  /** A server may answer fewer bytes than it was asked for; only none is the end. */
  async #readPiece(handle: Buffer, what: string, from: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    let got = 0;
    while (got < length) {
      const count = await this.#ask<number>(what, (done) =>
        this.sftp.read(handle, bytes, got, length - got, from + got, (error, read) =>
          done(isEnd(error) ? undefined : error, isEnd(error) ? 0 : read),
        ),
      );
      if (count === 0) break;
      got += count;
    }
    return bytes.subarray(0, got);
  }

  async close(): Promise<void> {
    if (!this.#socket.destroyed) await this.client.end().catch(() => undefined);
    this.#socket.destroy();
  }
}

const endOfFile = 1;
function isEnd(error: unknown): boolean {
  return (error as { code?: unknown } | null | undefined)?.code === endOfFile;
}
