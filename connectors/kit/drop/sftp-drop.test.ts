import { jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllowedHosts } from '../../../runtime/allowed-hosts.js';
import { startPasswordServer } from '../../../test/kit/password-sftp.js';
import { type SshServer, startSshServer } from '../../../test/kit/sshd.js';
import { type OpenOptions, SourceError } from '../contract.js';
import { dropLimits } from '../limits.js';
import type { DropFile, DropFolder } from './drop-folder.js';
import { type DropSettings, openDrop } from './open-drop.js';

let server: SshServer;
let folder = '';
let remote = '';
let spoolFolder = '';
const opened: DropFolder[] = [];
const department = { label: 'civil-affairs', prefix: 'HUB_CIVIL_AFFAIRS' };

beforeAll(async () => {
  server = await startSshServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hutong-drop-'));
  [remote, spoolFolder] = [join(folder, 'remote'), join(folder, 'spool')];
  await mkdir(join(remote, '20261101-full'), { recursive: true });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((drop) => drop.close()));
  await rm(folder, { recursive: true, force: true });
});

const good = (): DropSettings => ({
  directory: server.url(remote),
  hostKey: server.fingerprint,
  privateKey: server.privateKey.trim(),
});

async function open(
  settings: Partial<DropSettings> = {},
  options: OpenOptions = {},
  signal = new AbortController().signal,
): Promise<DropFolder> {
  const drop = await openDrop({ ...good(), ...settings }, department, { spoolFolder, ...options }, signal);
  opened.push(drop);
  return drop;
}

async function problemOf(work: Promise<unknown>): Promise<SourceError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SourceError)) throw new Error('Expected a SourceError.', { cause: error });
  for (const secret of ['a secret of the test', 'PRIVATE KEY', folder]) expect(error.message).not.toContain(secret);
  return error;
}

async function put(name: string, bytes: Uint8Array | string): Promise<void> {
  await writeFile(join(remote, name), bytes);
}

async function listed(drop: DropFolder, path: string): Promise<DropFile> {
  const [parent, name] = path.includes('/') ? path.split('/') : ['', path];
  const found = (await drop.list(parent)).find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`${path} is not listed.`);
  return { path, bytes: found.bytes, modifiedMs: found.modifiedMs };
}

const everyFile = async (at: string): Promise<string[]> =>
  (await readdir(at, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('files on an SFTP server', () => {
  it('are listed and fetched byte for byte into a folder that nobody else may enter, and leave it again', async () => {
    const bytes = randomBytes(3_000_001);
    await put('20261101-full/a.csv', bytes);
    await put('empty.xlsx', '');
    const drop = await open();
    expect((await drop.list()).map(({ name, kind }) => `${name} ${kind}`).toSorted()).toEqual([
      '20261101-full folder',
      'empty.xlsx file',
    ]);
    const file = await listed(drop, '20261101-full/a.csv');
    const path = await drop.fetch(file);
    expect(bytes.equals(await readFile(path))).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    for (const each of [spoolFolder, join(spoolFolder, '20261101-full')]) {
      expect((await stat(each)).mode & 0o777).toBe(0o700);
    }
    expect(await readFile(await drop.fetch(await listed(drop, 'empty.xlsx')), 'utf8')).toBe('');
    await drop.discard(file);
    expect(await everyFile(spoolFolder)).toEqual(['empty.xlsx']);
    expect(bytes.equals(await readFile(await drop.fetch(file)))).toBe(true);
    await drop.close();
    expect(await everyFile(spoolFolder)).toEqual([]);
  });

  it('are gone on with where a server was killed while it sent them', async () => {
    const bytes = randomBytes(24 << 20);
    await put('big.xlsx', bytes);
    const drop = await open();
    const file = await listed(drop, 'big.xlsx');
    const fetching = problemOf(drop.fetch(file));
    await whenSomeCame();
    expect(server.killSessions()).toBeGreaterThan(0);
    expect((await fetching).problem).toBe('unavailable');
    await drop.close();
    const [part = ''] = await everyFile(spoolFolder);
    const { size } = await stat(join(spoolFolder, part));
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(bytes.length);

    const again = await open();
    expect(bytes.equals(await readFile(await again.fetch(file)))).toBe(true);
    await again.close();
    expect(await everyFile(spoolFolder)).toEqual([]);
  });

  /** Until a part of a file lies in the spool folder. */
  async function whenSomeCame(): Promise<void> {
    for (;;) {
      for (const name of await everyFile(spoolFolder)) {
        const found = await stat(join(spoolFolder, name)).catch(() => null);
        if (found !== null && found.size > 0) return;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  it('stop at once when the worker is to stop, and what came is kept for the next', async () => {
    await put('big.xlsx', randomBytes(24 << 20));
    const stop = new AbortController();
    const drop = await open({}, {}, stop.signal);
    const fetching = drop.fetch(await listed(drop, 'big.xlsx'));
    await whenSomeCame();
    stop.abort(new Error('told to stop'));
    await expect(fetching).rejects.toThrow('told to stop');
    await drop.close();
    expect(await everyFile(spoolFolder)).toHaveLength(1);
  });

  it('begin anew where the source has another file by now, and are left for later where they still grow', async () => {
    await put('a.xlsx', 'half');
    const drop = await open();
    const file = await listed(drop, 'a.xlsx');
    await appendFile(join(remote, 'a.xlsx'), ' and more');
    expect(await problemOf(drop.fetch(file))).toMatchObject({
      problem: 'unavailable',
      message: expect.stringContaining('still writing'),
    });
    expect(await readFile(await drop.fetch(await listed(drop, 'a.xlsx')), 'utf8')).toBe('half and more');
    const whole = await listed(drop, 'a.xlsx');
    await truncate(join(remote, 'a.xlsx'), 3);
    expect((await problemOf(drop.fetch({ ...whole, path: 'a.xlsx' }))).problem).toBe('unavailable');
  });

  it('of the hub are put there whole, twice the same, and never through a link', async () => {
    const [drop, bytes] = [await open(), randomBytes(100_000)];
    for (const _ of [1, 2]) await drop.put('corrections/a.csv', bytes);
    expect(bytes.equals(await readFile(join(remote, 'corrections/a.csv')))).toBe(true);
    await symlink(folder, join(remote, 'out'));
    expect((await problemOf(drop.put('out/a.csv', bytes))).problem).toBe('contract');
  });

  it('that disappear are named', async () => {
    await put('a.xlsx', 'x');
    const drop = await open();
    const file = await listed(drop, 'a.xlsx');
    await rm(join(remote, 'a.xlsx'));
    expect(await problemOf(drop.fetch(file))).toMatchObject({
      problem: 'delivery',
      message: expect.stringContaining('a.xlsx is not there'),
    });
  });

  it('are never reached through a link, of a file or of a folder', async () => {
    await writeFile(join(folder, 'secret'), 'not for the hub');
    await symlink(join(folder, 'secret'), join(remote, 'a.xlsx'));
    await symlink(folder, join(remote, '20261102-changes'));
    const drop = await open();
    const kinds = Object.fromEntries((await drop.list()).map(({ name, kind }) => [name, kind]));
    expect(kinds).toEqual({ 'a.xlsx': 'other', '20261102-changes': 'other', '20261101-full': 'folder' });
    const { mtimeMs } = await stat(join(folder, 'secret'));
    const disguised = { bytes: 15, modifiedMs: Math.floor(mtimeMs / 1000) * 1000 };
    for (const path of ['a.xlsx', '20261102-changes/secret', '../secret']) {
      expect(await problemOf(drop.fetch({ path, ...disguised }))).toMatchObject({ problem: 'contract' });
    }
    expect(await everyFile(spoolFolder)).toEqual([]);
  });

  it('past the limit are refused before a byte is fetched', async () => {
    await put('huge.xlsx', '');
    await truncate(join(remote, 'huge.xlsx'), dropLimits.fileBytesMax + 1);
    const drop = await open();
    expect(await problemOf(drop.fetch(await listed(drop, 'huge.xlsx')))).toMatchObject({
      problem: 'contract',
      message: expect.stringContaining('more than the limit'),
    });
    expect(await everyFile(spoolFolder)).toEqual([]);
  });

  it('that an earlier worker left and nobody came back for are taken away', async () => {
    await mkdir(spoolFolder, { recursive: true });
    await writeFile(join(spoolFolder, '.old.part'), 'x');
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 13 * 3_600_000);
    await open();
    later.mockRestore();
    expect(await everyFile(spoolFolder)).toEqual([]);
  });
});

describe('an SFTP server', () => {
  it('whose key is not pinned is not signed in at; the message shows the key it offers', async () => {
    const error = await problemOf(open({ hostKey: undefined }));
    expect(error).toMatchObject({ problem: 'settings', message: expect.stringContaining(server.fingerprint) });
    expect(error.message).toContain('HUB_CIVIL_AFFAIRS_HOST_KEY');
  });

  it('with another key than the pinned one is refused, whatever way it is pinned', async () => {
    const other = await startSshServer();
    try {
      for (const hostKey of [other.fingerprint, other.hostKey, `[127.0.0.1]:${server.port} ${other.hostKey}`]) {
        const error = await problemOf(open({ hostKey }));
        expect(error).toMatchObject({ problem: 'settings', message: expect.stringContaining('stands in between') });
        expect(error.message).toContain(server.fingerprint);
      }
      const both = `${other.fingerprint}\n${server.fingerprint}`;
      expect(await (await open({ hostKey: both })).list()).toHaveLength(1);
    } finally {
      await other.stop();
    }
  });

  it('is known by its public key or by known_hosts as well, and not where known_hosts revokes it', async () => {
    const line = `[127.0.0.1]:${server.port} ${server.hostKey}`;
    for (const hostKey of [server.hostKey, `# ours\nother.example ${server.hostKey}\n${line}\n`]) {
      expect(await (await open({ hostKey })).list()).toHaveLength(1);
    }
    expect((await problemOf(open({ hostKey: `other.example ${server.hostKey}` }))).problem).toBe('settings');
    expect(
      (
        await problemOf(
          open({ hostKey: `${line}\n@revoked * ${server.hostKey}`.replace('*', `[127.0.0.1]:${server.port}`) }),
        )
      ).message,
    ).toContain('revokes');
    expect((await problemOf(open({ hostKey: 'yes' }))).message).toContain('line 1');
  });

  it('that refuses the sign-in needs a person, one that is away does not', async () => {
    const stranger = await startSshServer();
    await stranger.stop();
    const wrong = await problemOf(open({ privateKey: stranger.privateKey }));
    expect(wrong).toMatchObject({ problem: 'credentials', message: expect.stringContaining('_PRIVATE_KEY') });
    const password = await problemOf(open({ privateKey: undefined, password: 'a secret of the test' }));
    expect(password).toMatchObject({ problem: 'credentials', message: expect.stringContaining('_PASSWORD') });
    const nobody = { directory: `sftp://nobody-here@127.0.0.1:${server.port}${remote}` };
    expect((await problemOf(open(nobody))).problem).toBe('credentials');
    expect((await problemOf(open({ privateKey: 'no key' }))).problem).toBe('settings');
    const away = { directory: `sftp://${server.user}@127.0.0.1:${stranger.port}${remote}` };
    expect((await problemOf(open(away))).problem).toBe('unavailable');
  });

  it('that takes a password is signed in at with it, and its files come byte for byte', async () => {
    const account = { user: 'hutong', password: 'a secret of the test, 有汉字' };
    const taking = await startPasswordServer(account);
    try {
      const bytes = randomBytes(700_001);
      await put('a.xlsx', bytes);
      const settings = {
        directory: `sftp://${account.user}@127.0.0.1:${taking.port}${remote}`,
        hostKey: taking.fingerprint,
        privateKey: undefined,
        password: account.password,
      };
      const drop = await open(settings);
      expect((await drop.list()).map(({ name }) => name).toSorted()).toEqual(['20261101-full', 'a.xlsx']);
      expect(bytes.equals(await readFile(await drop.fetch(await listed(drop, 'a.xlsx'))))).toBe(true);
      expect(taking.offered).toContain('password');
      await drop.close();
      expect(await problemOf(open({ ...settings, password: `${account.password}!` }))).toMatchObject({
        problem: 'credentials',
        message: expect.stringContaining('HUB_CIVIL_AFFAIRS_PASSWORD'),
      });
      const sooner = taking.offered.length;
      expect(await problemOf(open({ ...settings, hostKey: server.fingerprint }))).toMatchObject({
        problem: 'settings',
      });
      // A server that is not the pinned one never sees the password.
      expect(taking.offered).toHaveLength(sooner);
    } finally {
      await taking.stop();
    }
  });

  it('is not asked where the list of hosts does not name it, nor with a password in its address', async () => {
    const hosts = parseAllowedHosts('elsewhere.example');
    expect(await problemOf(open({}, { hosts }))).toMatchObject({
      problem: 'settings',
      message: expect.stringContaining('HUB_CONNECTOR_HOSTS'),
    });
    const directory = server.url(remote).replace('@', ':hunter2@');
    const error = await problemOf(open({ directory }));
    expect(error).toMatchObject({ problem: 'settings', message: expect.stringContaining('_PASSWORD_FILE') });
    expect(error.message).not.toContain('hunter2');
    for (const wrong of ['sftp://127.0.0.1/x', 'ftp://u@127.0.0.1/x', 'sftp://u@/x']) {
      expect((await problemOf(open({ directory: wrong }))).problem).toBe('settings');
    }
  });

  it('that has no such folder, or may not show it, says so', async () => {
    expect(
      (await problemOf((async () => (await open({ directory: server.url('/nowhere-at-all') })).list())())).problem,
    ).toBe('settings');
    await chmod(remote, 0o000);
    const reading = (async () => (await open()).list())();
    // Root may read everything.
    const outcome = await reading.then(
      () => 'read',
      (error: unknown) => (error as SourceError).problem,
    );
    expect(outcome).toBe(process.getuid?.() === 0 ? 'read' : 'credentials');
    await chmod(remote, 0o700);
  });

  it('that talks something else, or nothing, is away', async () => {
    const strange = createServer((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
    const { port } = strange.address() as AddressInfo;
    expect((await problemOf(open({ directory: `sftp://u@127.0.0.1:${port}/x` }))).problem).toBe('unavailable');
    await new Promise((resolve) => strange.close(resolve));
  });

  it('keeps the times of its files, to the second', async () => {
    await put('a.xlsx', 'x');
    await utimes(join(remote, 'a.xlsx'), 1_700_000_000, 1_700_000_000);
    const drop = await open();
    const file = await listed(drop, 'a.xlsx');
    expect(file.modifiedMs).toBe(1_700_000_000_000);
    expect(Math.trunc((await stat(await drop.fetch(file))).mtimeMs)).toBe(file.modifiedMs);
  });
});
