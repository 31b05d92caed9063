import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilAffairs } from '../../connectors/civil-affairs/connector.js';
import type { Connector } from '../../connectors/kit/contract.js';
import { socialInsurance } from '../../connectors/social-insurance/connector.js';
import { generateWorld } from '../../demo/delivery/generate.js';
import { advanceWorld } from '../../demo/world.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { type SshServer, startSshServer } from '../../test/kit/sshd.js';
import { departmentAt } from '../testing/drift-departments.js';
import { emptyHub, type JobsHarness, openJobsHarness } from '../testing/jobs-harness.js';
import { listFindings } from './delivery-findings.js';

/** Whole runs over files of the demo's departments, as they come from a folder and from a real SFTP server. */

let folder = '';
let world = '';
let database: TestDatabase;
let server: SshServer;
const days = ['20261102', '20261103', '20261104'];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hutong-deliveries-'));
  world = join(folder, 'world');
  await generateWorld(world, { seed: 'hutong', scale: 'tiny', communities: 2 });
  for (const _ of days) await advanceWorld(world, undefined);
  [database, server] = await Promise.all([testDatabase(), startSshServer()]);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

let drop = '';
let drops = 0;
beforeEach(async () => {
  await emptyHub(database);
  drops += 1;
  drop = join(folder, `drop-${drops}`);
  mkdirSync(drop);
});

/** Lets civil affairs deliver what the demo has of a day, perhaps under another name. */
function deliver(id: string, as = id): void {
  cpSync(join(world, 'civil-affairs', id), join(drop, as), { recursive: true, preserveTimestamps: true });
  if (as === id) return;
  const file = join(drop, as, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const asOf = `${as.slice(0, 4)}-${as.slice(4, 6)}-${as.slice(6, 8)}`;
  writeFileSync(file, JSON.stringify({ ...manifest, delivery: as, asOf }));
}

const spoolOf = () => `${drop}-spool`;

function openHub(connector: Connector, settings: Record<string, string>): Promise<JobsHarness> {
  const spooled: Connector = {
    ...connector,
    open: (given, signal, options) => connector.open(given, signal, { ...options, spoolFolder: spoolOf() }),
  };
  return openJobsHarness(database, [departmentAt(spooled, settings)]);
}

const overSftp = (directory: string) => ({
  directory: server.url(directory),
  hostKey: server.fingerprint,
  privateKey: server.privateKey,
});

async function stored({ pool }: JobsHarness): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `select concat_ws(' ', department, kind, encode(key_token, 'hex'), encode(row_hash, 'hex'), as_of, closed_at is null) as line
     from hub.source_key order by 1`,
  );
  return rows.map(({ line }) => line);
}

async function findings({ pool }: JobsHarness, { id }: { id: string }): Promise<string[]> {
  return (await listFindings(pool, [id])).map(({ kind, stops }) => `${kind}${stops ? '!' : ''}`);
}

describe.each([
  ['civil-affairs', civilAffairs as Connector],
  ['social-insurance', socialInsurance as Connector],
] as const)('%s over SFTP', (department, connector) => {
  it('comes to the same as from a folder, over days, and leaves no file behind', async () => {
    const directory = join(world, department);
    const local = await openHub(connector, { directory });
    const fromFolder = await local.sync(department);
    const wanted = await stored(local);
    expect(fromFolder).toMatchObject({ state: 'SUCCEEDED', problem: null });
    expect(wanted.length).toBeGreaterThan(50);

    await emptyHub(database);
    const remote = await openHub(connector, overSftp(directory));
    const run = await remote.sync(department);
    const { rowsRead, rowsApplied, rowsQuarantined, openAfter } = fromFolder;
    expect(run).toMatchObject({ state: 'SUCCEEDED', rowsRead, rowsApplied, rowsQuarantined, openAfter });
    expect(await stored(remote)).toEqual(wanted);
    expect(existsSync(spoolOf()) ? readdirSync(spoolOf()) : []).toEqual([]);
    expect(await remote.sync(department)).toMatchObject({ state: 'SUCCEEDED', rowsRead: 0 });
  });
});

describe('a folder of daily deliveries', () => {
  let hub: JobsHarness;
  beforeEach(async () => {
    hub = await openHub(civilAffairs, { directory: drop });
    deliver('20261101-full');
    deliver('20261102-changes');
    expect(await hub.sync('civil-affairs')).toMatchObject({ state: 'SUCCEEDED' });
  });

  it('with a day missing waits for it, says so, and comes to the same in the end', async () => {
    const before = await stored(hub);
    deliver('20261104-changes');
    const stopped = await hub.sync('civil-affairs');
    expect(stopped).toMatchObject({
      state: 'FAILED',
      problem: 'delivery',
      message: expect.stringContaining('20261103'),
    });
    expect(await findings(hub, stopped)).toEqual(['missing!']);
    expect(await stored(hub)).toEqual(before);

    deliver('20261103-changes');
    const run = await hub.sync('civil-affairs');
    expect(run).toMatchObject({ state: 'SUCCEEDED', message: null });
    expect(await findings(hub, run)).toEqual([]);
    const late = await stored(hub);

    await emptyHub(database);
    await hub.sync('civil-affairs');
    expect(await stored(hub)).toEqual(late);
  });

  it('takes what is safe before a file that is damaged, and stops there', async () => {
    deliver('20261103-changes');
    deliver('20261104-changes');
    writeFileSync(join(drop, '20261104-changes', 'manifest.json'), '{"delivery":');
    const run = await hub.sync('civil-affairs');
    expect(run.state).toBe('SUCCEEDED');
    expect(await findings(hub, run)).toEqual(['damaged!']);
    expect(await hub.sync('civil-affairs')).toMatchObject({ state: 'FAILED', problem: 'delivery' });
  });

  it('does not take an old delivery under a new name, which would take back what changed since', async () => {
    deliver('20261103-changes');
    await hub.sync('civil-affairs');
    const before = await stored(hub);
    deliver('20261102-changes', '20261104-changes');
    const run = await hub.sync('civil-affairs');
    expect(run).toMatchObject({ state: 'FAILED', message: expect.stringContaining('the same as 20261102-changes') });
    expect(await findings(hub, run)).toEqual(['repeated!']);
    expect(await stored(hub)).toEqual(before);
  });

  it('says when one that was taken is exchanged, and takes it with --full', async () => {
    rmSync(join(drop, '20261102-changes'), { recursive: true });
    deliver('20261103-changes', '20261102-changes');
    const run = await hub.sync('civil-affairs');
    expect(run).toMatchObject({ state: 'SUCCEEDED', rowsRead: 0 });
    expect(await findings(hub, run)).toEqual(['replaced']);
    const full = await hub.sync('civil-affairs', { full: true });
    expect(full.state).toBe('SUCCEEDED');
    expect(await findings(hub, await hub.sync('civil-affairs'))).toEqual([]);
  });

  it('names no name that was not agreed', async () => {
    mkdirSync(join(drop, '20261103-changes-更正-张三'));
    const run = await hub.sync('civil-affairs');
    expect(await findings(hub, run)).toEqual(['unknown-name']);
    const [line] = await listFindings(hub.pool, [run.id]);
    expect(line?.detail).toContain('1 entries');
    expect(line?.detail).not.toContain('张三');
  });
});
