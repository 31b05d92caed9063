import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../kit/free-port.js';
import { hub, processesOf, runHub, runNpmStart, type HubProcess } from '../kit/hub-process.js';
import { projectPath } from '../../runtime/paths.js';
import { departments } from '../../schema/canonical/department.js';

async function nothingRuns(dataDir: string, besides: (command: string) => boolean = () => false): Promise<string[]> {
  const deadline = Date.now() + 45_000;
  for (;;) {
    const left = processesOf(dataDir).filter((command) => !besides(command));
    if (left.length === 0 || Date.now() > deadline) return left;
    await sleep(200);
  }
}

describe('hub start, from the first time to the last', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hutong-start-'));
  chmodSync(dataDir, 0o755);
  let environment: Readonly<Record<string, string>>;
  let started: HubProcess;

  beforeAll(async () => {
    environment = { HUB_DATA_DIR: dataDir, PORT: String(await freePort()), HUB_DEMO_SCALE: 'tiny' };
    started = runNpmStart(environment);
    await started.says('Stop: Ctrl-C.');
  });
  afterAll(async () => {
    started.process.kill('SIGTERM');
    await started.finished;
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('says where it is, who may sign in, what to try and how every first run went', () => {
    const said = started.said();
    expect(said).toMatch(/is ready after \d+\.\d s: http:\/\/127\.0\.0\.1:\d+/);
    for (const account of ['public-security', 'staff-k', 'staff-changcheng', 'operator'])
      expect(said).toContain(`  ${account} `);
    expect(said.match(/ good +full +[\d,]+ read = [\d,]+ applied/g)).toHaveLength(departments.length);
    expect(said).toContain('curl -s http://127.0.0.1');
    // Pasted into another window, where the data folder is not named, it must still find this hub's keys.
    expect(said).toContain(`$(HUB_DATA_DIR='${dataDir}' npx hub token --as staff-k`);
  });

  it('answers the very query that it gives to try, with the token that it names', async () => {
    const { stdout, code } = await hub(['token', '--as', 'staff-k'], environment);
    expect(code).toBe(0);
    const token = stdout.trim().split('\n').at(-1) as string;
    const [, body] = /-d '(.*)'/.exec(started.said()) ?? [];
    const response = await fetch(`http://127.0.0.1:${environment['PORT']}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body as string,
    });
    expect(await response.json()).toMatchObject({
      data: { community: { profile: { households: expect.any(Number) } } },
    });
  });

  it('syncs a day that passed in the demo world, and accounts for every row', async () => {
    expect((await hub(['demo-day'], environment)).code).toBe(0);
    const { stdout, stderr, code } = await hub(['sync', 'civil-affairs'], environment);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const [, read, applied, unchanged, superseded, quarantined] = (
      /changes +([\d,]+) read = ([\d,]+) applied \+ ([\d,]+) unchanged \+ ([\d,]+) superseded \+ ([\d,]+) quarantined/.exec(
        stdout,
      ) ?? []
    ).map((text) => Number(text.replaceAll(',', '')));
    expect(read).toBeGreaterThan(0);
    expect(read).toBe((applied ?? 0) + (unchanged ?? 0) + (superseded ?? 0) + (quarantined ?? 0));
    expect((await hub(['runs', 'civil-affairs', '--last', '1'], environment)).stdout).toContain('changes');
  });

  it('keeps passwords out of what everybody on the machine may read', () => {
    const commands = processesOf(dataDir);
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter((command) => /:\/\/[^/\s]*:[^/\s]*@/.test(command))).toEqual([]);
  });

  it('finds itself well', async () => {
    const { stdout, code } = await hub(['doctor'], environment);
    expect(stdout).not.toContain('BAD');
    expect(code).toBe(0);
  });

  it('refuses a second hub on the same folder or port with one line', async () => {
    const again = await hub(['start'], environment);
    expect(again).toMatchObject({
      code: 2,
      stderr: `hub: Another hub runs on ${dataDir}: stop it, or set HUB_DATA_DIR to another folder.\n`,
    });
    const other = mkdtempSync(path.join(os.tmpdir(), 'hutong-other-'));
    const taken = await hub(['start'], { ...environment, HUB_DATA_DIR: other });
    expect(taken).toMatchObject({
      code: 2,
      stderr: `hub: Port ${environment['PORT']} is in use: stop the program that listens there, or set PORT to another.\n`,
    });
    rmSync(other, { recursive: true });
  });

  it('starts a part again that dies', async () => {
    const worker = processesOf(dataDir).find((command) => command.endsWith('main.js work')) as string;
    process.kill(Number(worker.split(' ')[0]), 'SIGKILL');
    await started.says('The worker ended by SIGKILL and is started again.');
    expect((await hub(['sync', 'family-planning'], environment)).code).toBe(0);
  });

  it('leaves nothing running after Ctrl-C', async () => {
    // npm hands on a Ctrl-C that the terminal has sent already: it comes twice.
    started.process.kill('SIGINT');
    started.process.kill('SIGINT');
    expect((await started.finished).code).toBe(0);
    expect(await nothingRuns(dataDir)).toEqual([]);
    expect((await hub(['runs'], environment)).stderr).toBe(
      `hub: No hub runs on ${dataDir}: start one with "npm start", or set DATABASE_URL or HUB_DATA_DIR.\n`,
    );
  });

  it('starts from its data the second time, and again after it was killed', async () => {
    started = runHub(['start'], environment);
    await started.says('Stop: Ctrl-C.');
    expect(started.said()).not.toContain('First sync');

    started.process.kill('SIGKILL');
    await started.finished;
    // The database is left for the next start to take over; the others follow the supervisor.
    expect(
      await nothingRuns(dataDir, (command) => command.includes('/postgres') || command.includes('postgres:')),
    ).toEqual([]);

    started = runHub(['start'], environment);
    await started.says('Stop: Ctrl-C.');
    expect(started.said()).not.toContain('First sync');
    expect((await hub(['runs', '--last', '1'], environment)).code).toBe(0);
    started.process.kill('SIGTERM');
    await started.finished;
    expect(await nothingRuns(dataDir)).toEqual([]);
  });
});

describe('hub start, stopped at once', () => {
  it.each([200, 1_500])('leaves nothing running when it is stopped after %d ms', async (afterMs) => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hutong-early-'));
    chmodSync(dataDir, 0o755);
    const started = runHub(['start'], {
      HUB_DATA_DIR: dataDir,
      PORT: String(await freePort()),
      HUB_DEMO_SCALE: 'tiny',
    });
    await sleep(afterMs);
    started.process.kill('SIGINT');
    await started.finished;
    expect(await nothingRuns(dataDir)).toEqual([]);
    rmSync(dataDir, { recursive: true, force: true });
  });
});

describe('hub, wrongly used', () => {
  const environment = { HUB_DATA_DIR: path.join(os.tmpdir(), 'hutong-nowhere') };

  it.each([
    [['sync', 'nowhere'], {}, 2, /Allowed choices are public-security/],
    [['frobnicate'], {}, 2, /unknown command/],
    [['runs', '--last', 'many'], {}, 2, /whole number from 1 to 1000/],
    [['token', '--as', 'nobody'], {}, 2, /Allowed choices are .*staff-k/],
    [['start'], { PORT: 'http' }, 2, /^hub: PORT is "http", but it takes a port number from 1 to 65535\.\n$/],
    [['serve'], { DATABASE_GATEWAY_URL: 'postgresql://a:b@127.0.0.1:1/x' }, 2, /^hub: HUB_KEY_FILE is not set/],
    [
      ['token', '--as', 'operator'],
      {
        HUB_MODE: 'production',
        DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/x',
        HUB_KEY_FILE: '/k',
        HUB_JWT_JWKS_FILE: '/j',
      },
      2,
      /demo mode only/,
    ],
    [
      ['migrate'],
      { HUB_MODE: 'demo', DATABASE_URL: 'postgresql://a:hunter2@127.0.0.1:1/x' },
      1,
      /^hub: The database at 127\.0\.0\.1:1\/x as a is away: nothing listens there\.\n$/,
    ],
  ] as const)('%j with %j ends with %d and says so', async (args, settings, code, message) => {
    const finished = await hub(args, { ...environment, ...settings });
    expect(finished.stderr).toMatch(message);
    expect(finished.code).toBe(code);
  });

  it('under an old Node says which one it needs, by whichever door it was called', () => {
    // What an old Node says of itself; the rest of the program must not be reached.
    const older = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})`;
    const asIf = ['--import', `data:text/javascript,${encodeURIComponent(older)}`];
    for (const door of ['cli/hub.mjs', 'scripts/start.mjs']) {
      const { status, stderr } = spawnSync(process.execPath, [...asIf, projectPath(door)], { encoding: 'utf8' });
      expect({ door, status }).toEqual({ door, status: 2 });
      expect(stderr).toMatch(/^hub: needs Node 24 or later and this is 20\.1\.0;.*\n$/);
    }
  });

  it('helps with every verb', async () => {
    const { stdout, code } = await hub(['--help'], environment);
    expect(code).toBe(0);
    const verbs = [...stdout.matchAll(/^ {2}([a-z-]+)(?: \[[^\n]*\])* {2,}\S/gm)].map(([, verb]) => verb as string);
    expect(verbs).toEqual(
      expect.arrayContaining(['start', 'serve', 'work', 'migrate', 'sync', 'runs', 'token', 'doctor']),
    );
    for (const verb of verbs.filter((each) => each !== 'help')) {
      expect(await hub([verb, '--help'], environment)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`Usage: hub ${verb}`),
      });
    }
  });
});
