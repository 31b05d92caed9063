import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { addColumn, cutInHalf, dropColumn, saveAsUtf8, shortenRow } from '../../demo/testing/damage-files.js';
import { personas } from '../../demo/personas.js';
import type { Department } from '../../schema/canonical/department.js';
import { buildCity, type City } from '../kit/city.js';
import { eventually } from '../kit/client.js';
import { expectToAddUp, latestRuns, type LedgerRun } from '../kit/ledger.js';

/*
 * Departments on bad days: one is away, another answers nonsense, a third delivers half a file. What is wrong is said in one
 * line, the others answer, and in the end nothing is lost. Each test goes on where the one before it left off.
 */

let city: City;

beforeAll(async () => {
  city = await buildCity();
  await Promise.all([city.startWorker(), city.startGateway()]);
});
afterAll(() => city.close());

async function latest(department: Department): Promise<LedgerRun> {
  const run = (await latestRuns(city.database.owner())).find((each) => each.department === department);
  if (!run) throw new Error(`The ledger has no run of ${department}.`);
  return run;
}

/** What `hub sync` says while a department is away for a moment. */
const waitingLine = /\n\S+ waits, next try .+\n/g;

async function syncWell(department: Department, ...options: string[]): Promise<LedgerRun> {
  const { code, stderr } = await city.run('sync', department, ...options);
  expect({ code, stderr: stderr.replace(waitingLine, '') }).toEqual({ code: 0, stderr: '' });
  const run = await latest(department);
  expectToAddUp([run]);
  return run;
}

/** The run failed, the command says why in one line, and the ledger keeps that line. */
async function syncBadly(department: Department, problem: string, says: RegExp, state = 'FAILED'): Promise<void> {
  const { code, stdout, stderr } = await city.run('sync', department, '--full');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^hub: 1 of 1 runs did not succeed: [^\n]+\n$/);
  const run = await latest(department);
  expect(run).toMatchObject({ state, problem });
  expect(run.message).toMatch(says);
  expect(run.message).not.toContain('\n');
  expect(stdout).toContain(run.message);
}

const partsQuery = `query ($text: String!) { lookup(text: $text) { hits { person { name
  publicSecurity { availability since register { householdNumber } } familyPlanning { availability since }
  civilAffairs { availability since marriages { certificateNumber } }
  socialInsurance { availability since enrolments { insurance { code } } } finance { availability since } } } } }`;

interface Part {
  readonly availability: string;
  readonly since: string | null;
}
interface Parts {
  readonly lookup: {
    readonly hits: readonly {
      readonly person: Readonly<
        Record<
          'publicSecurity' | 'familyPlanning' | 'civilAffairs' | 'socialInsurance' | 'finance',
          Part & Record<string, unknown>
        >
      >;
    }[];
  };
}

async function partsOf(name: string): Promise<Parts['lookup']['hits'][number]['person'] | undefined> {
  return (await (await city.as('staff-k')).ask<Parts>(partsQuery, { text: name })).lookup.hits[0]?.person;
}

describe('a department that never synced', () => {
  it('is unavailable, and the one that did answers', async () => {
    await syncWell('public-security');
    const person = await partsOf(personas.shanXuemei.name);
    expect(person?.publicSecurity).toMatchObject({ availability: 'AVAILABLE', since: expect.any(String) });
    expect(person?.publicSecurity['register']).toHaveLength(1);
    for (const part of [person?.familyPlanning, person?.civilAffairs, person?.socialInsurance, person?.finance])
      expect(part).toMatchObject({ availability: 'UNAVAILABLE', since: null });
    expect(person?.civilAffairs['marriages']).toEqual([]);
  });

  it('is told to operators, and the hub is ready nevertheless', async () => {
    const { departments } = await (
      await city.as('operator')
    ).ask<{ departments: readonly { department: string; availability: string }[] }>(
      '{ departments { department availability lastSuccessAt } }',
    );
    expect(departments.filter(({ availability }) => availability === 'AVAILABLE')).toEqual([
      expect.objectContaining({ department: 'PUBLIC_SECURITY' }),
    ]);
    expect((await fetch(`${city.address}/health/ready`)).status).toBe(200);
  });
});

describe('a system behind REST', () => {
  const department = 'public-security';

  it('that answers a page of HTML fails the run at once, and what is known stays', async () => {
    const before = await latest(department);
    city.world.faults.html = true;
    await syncBadly(department, 'contract', /HTML|JSON/);
    city.world.faults.html = false;
    expect((await partsOf(personas.shanXuemei.name))?.publicSecurity['register']).toHaveLength(1);
    expect(await syncWell(department, '--full')).toMatchObject({ applied: 0, after: before.after });
  });

  it('that is away is tried again until it is back', async () => {
    city.world.faults.down = true;
    const waiting = city.spawn('sync', department, '--full');
    const noted = await eventually('the run notes why it waits', async () => {
      const run = await latest(department);
      return run.message === null ? undefined : run;
    });
    expect(noted).toMatchObject({ state: 'RUNNING', message: expect.stringMatching(/^[^\n]+$/) });
    expect(await partsOf(personas.shanXuemei.name)).toBeDefined();
    city.world.faults.down = false;
    expect((await waiting.finished).code).toBe(0);
    expect(await latest(department)).toMatchObject({ state: 'SUCCEEDED', message: null, applied: 0 });
  });

  it('that is slow, throttles and breaks off is read to its last row', async () => {
    Object.assign(city.world.faults, { slowMs: 200, storm: 2, dieMidPage: 1 });
    expect(await syncWell(department, '--full')).toMatchObject({ applied: 0, closed: 0 });
    city.world.faults.slowMs = 0;
  });
});

describe('files', () => {
  const department = 'civil-affairs';
  let folder: string;
  const kept = (file: string) => `${file}.kept`;

  beforeAll(() => {
    const root = city.world.settings.HUB_CIVIL_AFFAIRS_DIRECTORY;
    folder = path.join(root, readdirSync(root).toSorted()[0] ?? '');
    for (const name of ['assistance.csv', 'marriages.csv', 'manifest.json']) {
      const file = path.join(folder, name);
      copyFileSync(file, path.join(root, '..', kept(name)));
    }
  });
  afterEach(() => {
    for (const name of ['assistance.csv', 'marriages.csv', 'manifest.json'])
      copyFileSync(path.join(folder, '../..', kept(name)), path.join(folder, name));
  });
  const file = (name: string) => path.join(folder, name);

  it('cut in half: nothing of the delivery is taken', async () => {
    cutInHalf(file('marriages.csv'));
    await syncBadly(department, 'delivery', /marriages/);
    expect((await partsOf(personas.shanXuemei.name))?.civilAffairs.availability).toBe('UNAVAILABLE');
  });

  it('in another encoding: nothing of the delivery is taken', async () => {
    saveAsUtf8(file('marriages.csv'));
    await syncBadly(department, 'delivery', /GB18030/i);
  });

  it('with a column too few: nothing of the delivery is taken', async () => {
    dropColumn(file('assistance.csv'), '救助类别');
    await syncBadly(department, 'contract', /救助类别/);
  });

  it('that are whole again are taken whole', async () => {
    expect(await syncWell(department)).toMatchObject({ before: 0, closed: 0 });
    expect((await partsOf(personas.shanXuemei.name))?.civilAffairs).toMatchObject({ availability: 'AVAILABLE' });
  });

  it('with a short row: that row is kept apart, the others count', async () => {
    const before = await latest(department);
    shortenRow(file('marriages.csv'), 0);
    expect(await syncWell(department, '--full')).toMatchObject({
      quarantined: before.quarantined + 1,
      closed: 0,
      after: before.after,
    });
  });

  it('with a new column: it is kept out, and every row counts', async () => {
    addColumn(file('marriages.csv'), '备注二', 'x');
    expect(await syncWell(department, '--full')).toMatchObject({ applied: 0, closed: 0 });
  });
});

describe('after all that', () => {
  it('every department is whole', async () => {
    await syncWell('family-planning');
    await syncWell('social-insurance');
    await syncWell('finance');
    const person = await partsOf(personas.shanXuemei.name);
    for (const part of [
      person?.publicSecurity,
      person?.familyPlanning,
      person?.civilAffairs,
      person?.socialInsurance,
      person?.finance,
    ])
      expect(part?.availability).toBe('AVAILABLE');
    expectToAddUp(await latestRuns(city.database.owner()));
  });
});
