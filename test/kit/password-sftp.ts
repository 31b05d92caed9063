import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { lstat, open, readdir, realpath, type FileHandle } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import ssh2, { type Attributes, type Connection, type SFTPWrapper } from 'ssh2';

/**
 * An SFTP server on this machine that takes a password and nothing else. OpenSSH checks passwords against the machine's own
 * accounts, which a test must not make; this one speaks the same protocol and has one account of its own.
 */
export interface PasswordServer {
  readonly fingerprint: string;
  readonly port: number;
  /** Passwords and keys that were offered by method, in order. */
  readonly offered: readonly string[];
  stop(): Promise<void>;
}

const { STATUS_CODE } = ssh2.utils.sftp;

async function attributesOf(file: string): Promise<Attributes> {
  const { mode, uid, gid, size, atimeMs, mtimeMs } = await lstat(file);
  return { mode, uid, gid, size, atime: Math.floor(atimeMs / 1_000), mtime: Math.floor(mtimeMs / 1_000) };
}

/** Serves the machine's own files, read-only. */
function serve(sftp: SFTPWrapper): void {
  const files = new Map<number, FileHandle>();
  const folders = new Map<number, string[]>();
  const where = new Map<number, string>();
  let last = 0;
  const numberOf = (handle: Buffer) => handle.readUInt32BE(0);
  const handleOf = (number: number) => {
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(number);
    return handle;
  };
  const answer = (id: number, work: () => Promise<void>) =>
    void work().catch(({ code }: NodeJS.ErrnoException) =>
      sftp.status(id, code === 'ENOENT' ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.FAILURE),
    );
  sftp.on('REALPATH', (id, at) =>
    answer(id, async () => {
      const filename = await realpath(at);
      sftp.name(id, [{ filename, longname: filename, attrs: await attributesOf(filename) }]);
    }),
  );
  for (const look of ['STAT', 'LSTAT'] as const)
    sftp.on(look, (id: number, at: string) => answer(id, async () => sftp.attrs(id, await attributesOf(at))));
  sftp.on('OPENDIR', (id, at) =>
    answer(id, async () => {
      last += 1;
      folders.set(last, await readdir(at));
      where.set(last, at);
      sftp.handle(id, handleOf(last));
    }),
  );
  sftp.on('READDIR', (id, handle) =>
    answer(id, async () => {
      const number = numberOf(handle);
      const names = folders.get(number) ?? [];
      folders.set(number, []);
      if (names.length === 0) return sftp.status(id, STATUS_CODE.EOF);
      const at = where.get(number) ?? '';
      const entries = names.map(async (filename) => ({
        filename,
        longname: filename,
        attrs: await attributesOf(path.join(at, filename)),
      }));
      sftp.name(id, await Promise.all(entries));
    }),
  );
  sftp.on('OPEN', (id, at) =>
    answer(id, async () => {
      last += 1;
      files.set(last, await open(at));
      sftp.handle(id, handleOf(last));
    }),
  );
  sftp.on('READ', (id, handle, offset, length) =>
    answer(id, async () => {
      const bytes = Buffer.alloc(length);
      const { bytesRead } = (await files.get(numberOf(handle))?.read(bytes, 0, length, offset)) ?? { bytesRead: 0 };
      if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, bytes.subarray(0, bytesRead));
    }),
  );
  sftp.on('CLOSE', (id, handle) =>
    answer(id, async () => {
      await files.get(numberOf(handle))?.close();
      files.delete(numberOf(handle));
      sftp.status(id, STATUS_CODE.OK);
    }),
  );
}

export async function startPasswordServer(account: {
  readonly user: string;
  readonly password: string;
}): Promise<PasswordServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-sftp-'));
  const file = path.join(folder, 'host-key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'host', '-f', file]);
  const [, key = ''] = readFileSync(`${file}.pub`, 'utf8').split(' ');
  const fingerprint = `SHA256:${createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64').replace(/=+$/, '')}`;
  const offered: string[] = [];
  const connections = new Set<Connection>();
  const server = new ssh2.Server({ hostKeys: [readFileSync(file)] }, (connection) => {
    connections.add(connection);
    connection.on('error', () => undefined);
    connection.on('close', () => connections.delete(connection));
    connection.on('authentication', (attempt) => {
      offered.push(attempt.method);
      const isRight = attempt.method === 'password' && attempt.username === account.user;
      if (isRight && attempt.password === account.password) attempt.accept();
      else attempt.reject(['password']);
    });
    connection.on('ready', () =>
      connection.on('session', (acceptSession) => acceptSession().on('sftp', (accept) => serve(accept()))),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    fingerprint,
    port: (server.address() as AddressInfo).port,
    offered,
    async stop() {
      for (const connection of connections) connection.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
