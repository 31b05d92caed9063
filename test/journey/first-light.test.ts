import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { TrueProfile } from '../../demo/delivery/truth-files.js';
import { personas } from '../../demo/personas.js';
import { readTruth } from '../../demo/testing/truth.js';
import { createPool } from '../../runtime/database.js';
import { roleUrl } from '../../runtime/database-roles.js';
import { findEmbeddedPostgres } from '../../runtime/embedded-postgres.js';
import { eventually, hubClient, type HubClient } from '../kit/client.js';
import { hub, processesOf, runHub, type HubProcess } from '../kit/hub-process.js';
import { expectToAddUp, fingerprintOfData, latestRuns, type LedgerRun } from '../kit/ledger.js';
import { makePlace, type Place } from '../kit/place.js';
import { assertNoPlainIdentifiers, findPlainIdentifiers } from '../policy/plain-identifiers.js';
import { departments } from '../../schema/canonical/department.js';

/*
 * A stranger's first day: a hub is started with nothing set and read, a day passes in the departments, and processes die.
 * Each test goes on where the one before it left off.
 */

let place: Place;
let started: HubProcess;
let owner: pg.Pool;
let queueOwner: pg.Pool;

const communityK = '420106990001';
const communityChangcheng = '640106003004';
const departmentsInAll = departments.length;

const run = (...args: string[]) => hub(args, place.settings);

async function as(account: string): Promise<HubClient> {
  const { stdout } = await run('token', '--as', account);
  return hubClient(place.address, stdout.trimEnd().split('\n').at(-1) ?? '');
}

interface Profile {
  readonly households: number;
}

const profileQuery = `query ($code: String!, $asOf: Date) { community(code: $code) { name profile(asOf: $asOf) {
  residentialBuildings households residents residents65AndOver residents90AndOver lowIncomeHouseholds
  marginalLowIncomeHouseholds disabledResidents elderlyAloneWithoutFamily soldierAndMartyrFamilies } } }`;

async function profileOf(account: string, code: string, asOf: string): Promise<Profile | undefined> {
  const { community } = await (
    await as(account)
  ).ask<{ community: { profile: Profile } | null }>(profileQuery, {
    code,
    asOf,
  });
  return community?.profile;
}

/** The same figures as the generator counted them. */
function trueProfile(profiles: readonly TrueProfile[], code: string): Readonly<Record<string, number>> {
  const figures = profiles.find(({ community }) => community === code)?.figures;
  if (!figures) throw new Error(`The truth has no profile of ${code}.`);
  return {
    residentialBuildings: figures.buildings,
    households: figures.households,
    residents: figures.residents,
    residents65AndOver: figures.over65,
    residents90AndOver: figures.over90,
    lowIncomeHouseholds: figures.lowIncomeCases,
    marginalLowIncomeHouseholds: figures.marginalCases,
    disabledResidents: figures.disabled,
    elderlyAloneWithoutFamily: figures.aloneWithoutFamily,
    soldierAndMartyrFamilies: figures.militaryHouseholds,
  };
}

const truth = () => readTruth(path.join(place.dataDir, 'demo'));

async function settledRuns(): Promise<LedgerRun[]> {
  return eventually('all runs have ended', async () => {
    const runs = await latestRuns(owner);
    return runs.every(({ state }) => ['SUCCEEDED', 'FAILED', 'HELD'].includes(state)) ? runs : undefined;
  });
}

function expectToHaveSucceeded(runs: readonly LedgerRun[]): void {
  expect(runs).toHaveLength(departmentsInAll);
  expect(runs.map(({ state, message }) => [state, message])).toEqual(runs.map(() => ['SUCCEEDED', null]));
  expectToAddUp(runs);
}

beforeAll(async () => {
  place = await makePlace();
  started = runHub(['start'], place.settings);
  await started.says('is ready after');
  const embedded = await findEmbeddedPostgres(place.dataDir);
  if (!embedded) throw new Error('The embedded PostgreSQL is not to be found.');
  owner = createPool({ url: embedded.ownerUrl, applicationName: 'journey', max: 2 });
  queueOwner = createPool({ url: roleUrl(embedded.ownerUrl, 'queue'), applicationName: 'journey', max: 1 });
});

afterAll(async () => {
  await Promise.all([owner.end(), queueOwner.end()]);
  started.process.kill('SIGINT');
  await started.finished;
  place.remove();
});

describe('the first sync', () => {
  it('has counted every row of every department', async () => {
    const runs = await latestRuns(owner);
    expectToHaveSucceeded(runs);
    expect(runs.every(({ applied, before, after }) => applied > 0 && before === 0 && after > 0)).toBe(true);
    const { stdout } = await run('runs');
    for (const { department, read } of runs)
      expect(stdout).toMatch(new RegExp(`${department} +good .* ${new Intl.NumberFormat('en').format(read)} read = `));
  });

  it('knows the community to the number', async () => {
    const profile = await profileOf('staff-k', communityK, '2026-11-01');
    expect(profile).toEqual(trueProfile(truth().profiles, communityK));
  });

  it('shows a community outside the area to nobody', async () => {
    expect(await profileOf('staff-k', communityChangcheng, '2026-11-01')).toBeUndefined();
    expect(await profileOf('staff-changcheng', communityChangcheng, '2026-11-01')).toBeDefined();
  });

  it('keeps who is registered apart from who lives there', async () => {
    const client = await as('staff-changcheng');
    const ofKind = (kind: string) => `${kind}: households(kind: ${kind}, first: 1) { totalCount }`;
    const { community } = await client.ask<{ community: Record<string, { totalCount: number }> }>(
      `query ($code: String!) { community(code: $code) { ${ofKind('REGISTERED')} ${ofKind('RESIDENCE')} } }`,
      { code: communityChangcheng },
    );
    expect(community['REGISTERED']?.totalCount).toBeGreaterThan(0);
    expect(community['REGISTERED']?.totalCount).not.toBe(community['RESIDENCE']?.totalCount);
  });
});

const householdQuery = `query ($text: String!) { lookup(text: $text) { readAs hits { person { id } household { id kind address { door }
  members { relation { code } source { department asOf } person { id name idNumber
    publicSecurity { availability register { householdNumber source { department asOf } } }
    familyPlanning { availability oneChildCertificates { childName source { department } } }
    civilAffairs { availability marriages { event { label } source { department } } }
    socialInsurance { availability enrolments { insurance { label } source { department } } }
    finance { availability } } } } } } }`;

interface Found {
  readonly lookup: {
    readonly readAs: string;
    readonly hits: readonly {
      readonly person: { readonly id: string } | null;
      readonly household: {
        readonly id: string;
        readonly address: { readonly door: string };
        readonly members: readonly {
          readonly person: {
            readonly id: string;
            readonly name: string;
            readonly idNumber: string;
            readonly publicSecurity: { readonly register: readonly unknown[] };
            readonly familyPlanning: { readonly oneChildCertificates: readonly unknown[] };
            readonly civilAffairs: { readonly marriages: readonly unknown[] };
            readonly socialInsurance: { readonly enrolments: readonly unknown[] };
            readonly finance: { readonly availability: string };
          };
        }[];
      };
    }[];
  };
}

describe('a household', () => {
  const { name, idNumber } = personas.shanXuemei;

  it.each([
    ['name', name],
    ['pinyin', 'shanxuemei'],
    ['id-number', idNumber],
    ['door', '11-1-501'],
  ])('is found by %s and carries what every department said', async (readAs, text) => {
    const { lookup } = await (await as('staff-k')).ask<Found>(householdQuery, { text });
    expect(lookup.readAs).toBe(readAs);
    const household = lookup.hits[0]?.household;
    expect(household?.address.door).toBe('11栋1单元501');
    const person = household?.members.find((member) => member.person.name === name)?.person;
    expect(person?.idNumber).toMatch(/^420106\*+.$/);
    const facts = [
      person?.publicSecurity.register,
      person?.familyPlanning.oneChildCertificates,
      person?.civilAffairs.marriages,
      person?.socialInsurance.enrolments,
    ];
    expect(facts.map((each) => (each?.length ?? 0) > 0)).toEqual([true, true, true, true]);
    expect(person?.finance.availability).toBe('AVAILABLE');
  });

  it('leaves a record of who saw whom before anything is seen', async () => {
    const { lookup } = await (await as('staff-k')).ask<Found>(householdQuery, { text: name });
    const seen = lookup.hits[0]?.household.members.map(({ person }) => person.id) ?? [];
    const { rows } = await owner.query<{ persons: string[]; households: string[]; purpose: string; area: string }>(
      `select persons, households, purpose, area from hub.access_record where actor = 'staff-k' order by at desc limit 1`,
    );
    expect(rows[0]).toMatchObject({ purpose: 'form-assistance', area: communityK });
    expect(rows[0]?.persons).toEqual(expect.arrayContaining(seen));
    expect(rows[0]?.households).toContain(lookup.hits[0]?.household.id);
    expect(seen.length).toBeGreaterThan(1);
  });
});

describe('a sync that is asked for again', () => {
  it('is watched as it goes, and changes nothing', async () => {
    const before = await fingerprintOfData(owner);
    const operator = await as('operator');
    const watching = new AbortController();
    const states = new Map<string, Set<string>>();
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const watched = (async () => {
      const events = operator.follow<{ syncProgress: { department: string; state: string } }>(
        'subscription { syncProgress { department state rowsRead rowsUnchanged } }',
        watching.signal,
        open,
      );
      for await (const { syncProgress } of events) {
        const { department, state } = syncProgress;
        states.set(department, (states.get(department) ?? new Set()).add(state));
        if ([...states.values()].filter((each) => each.has('SUCCEEDED')).length === departmentsInAll) return;
      }
    })();
    await opened;
    const { requestSync } = await operator.ask<{ requestSync: readonly { trigger: string }[] }>(
      'mutation { requestSync(full: true) { trigger state } }',
    );
    expect(requestSync.map(({ trigger }) => trigger)).toEqual(departments.map(() => 'REQUEST'));
    await watched;
    watching.abort();
    // A step is told at most every half second, so a quick department's may be passed over; its end never is.
    expect([...states.values()].some((seen) => seen.has('RUNNING'))).toBe(true);

    const runs = await settledRuns();
    expectToHaveSucceeded(runs);
    expect(runs.map(({ applied }) => applied)).toEqual(departments.map(() => 0));
    expect(await fingerprintOfData(owner)).toEqual(before);
  });
});

describe('a day in the departments', () => {
  it('is fetched by the next sync, to the row', async () => {
    expect((await run('demo-day')).code).toBe(0);
    expect((await run('sync')).stdout.match(/ good +changes /g)).toHaveLength(departmentsInAll);
    const runs = await latestRuns(owner);
    expectToHaveSucceeded(runs);
    expect(runs.every(({ mode, read }) => mode === 'changes' && read > 0)).toBe(true);
    expect(await profileOf('staff-k', communityK, '2026-11-02')).toEqual(
      trueProfile(truth().onDay('2026-11-02').profiles, communityK),
    );
  });

  it('is fetched once', async () => {
    const before = await fingerprintOfData(owner);
    expect((await run('sync')).code).toBe(0);
    const runs = await latestRuns(owner);
    expectToHaveSucceeded(runs);
    expect(runs.map(({ applied }) => applied)).toEqual(departments.map(() => 0));
    expect(await fingerprintOfData(owner)).toEqual(before);
  });
});

describe('what the hub leaves behind', () => {
  it('has no ID number and no phone in any table of the hub or of the queue', async () => {
    await assertNoPlainIdentifiers(owner);
    await assertNoPlainIdentifiers(queueOwner);
  });

  it('has none in its logs either, nor a name', () => {
    const logs = globSync('{logs,postgres}/*.log', { cwd: place.dataDir }).map((file) =>
      path.join(place.dataDir, file),
    );
    expect(logs.length).toBeGreaterThan(3);
    for (const file of logs) {
      const text = readFileSync(file, 'utf8');
      expect([file, findPlainIdentifiers(text)]).toEqual([file, []]);
      expect(Object.values(personas).filter(({ name }) => text.includes(name))).toEqual([]);
    }
  });
});

describe('processes that are killed', () => {
  const kill = (end: string) => {
    const [found] = processesOf(place.dataDir).filter((command) => command.endsWith(end));
    process.kill(Number(found?.split(' ')[0]), 'SIGKILL');
  };

  it('a worker in the middle of a run is replaced, and the run ends with every row', async () => {
    const before = await fingerprintOfData(owner);
    expect((await run('sync', '--full', '--no-wait')).code).toBe(0);
    kill('main.js work');
    await started.says('The worker ended by SIGKILL and is started again.');
    expectToHaveSucceeded(await settledRuns());
    expect(await fingerprintOfData(owner)).toEqual(before);
  });

  it('a gateway is replaced at the same address', async () => {
    kill('main.js serve');
    await started.says('The gateway ended by SIGKILL and is started again.');
    await eventually('the gateway answers', async () =>
      (await fetch(`${place.address}/health/ready`).catch(() => undefined))?.ok ? true : undefined,
    );
    expect(await profileOf('staff-k', communityK, '2026-11-02')).toBeDefined();
  });

  it('a database comes back with everything that was committed', async () => {
    const before = await fingerprintOfData(owner);
    const note = readFileSync(path.join(place.dataDir, 'postgres/cluster/postmaster.pid'), 'utf8');
    process.kill(Number(note.split('\n')[0]), 'SIGKILL');
    await started.says('The database is gone and is started again.');
    const client = await as('staff-k');
    await eventually('a figure is answered', () =>
      client.ask(profileQuery, { code: communityK, asOf: '2026-11-02' }).catch(() => undefined),
    );
    expect(await fingerprintOfData(owner)).toEqual(before);
    expect((await run('sync')).code).toBe(0);
    expectToHaveSucceeded(await settledRuns());
  });
});
