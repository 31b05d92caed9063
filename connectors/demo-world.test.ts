import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoWorld, startDemoWorld } from '../demo/world.js';
import { projectPath } from '../runtime/paths.js';
import { doorKey } from '../schema/canonical/address.js';
import type { CanonicalRecord } from '../schema/canonical/record/index.js';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { connectors } from './index.js';
import type { Connector, Delivery, Mapped, Position, StreamDefinition } from './kit/contract.js';

/** All connectors against the demo departments: real servers, files and a real database, with every kind of damage. */

const never = new AbortController().signal;
/** Where the demo's truth calls a stream by its table. */
const tables: Readonly<Record<string, string>> = {
  births: 'csyx',
  'one-child-certificates': 'dsznfm',
  'special-supports': 'tsfc',
};
/** Damage that must refuse a row, and damage that may: it depends on what the way of delivery can carry. */
const refusing = new Set(['id-rounded', 'name-private-use-unknown', 'code-unmapped']);
const mayRefuse = new Set(['columns-missing', 'columns-extra']);

interface Taken {
  readonly connector: Connector;
  readonly stream: StreamDefinition;
  readonly delivery: Delivery;
  readonly outcomes: readonly Mapped[];
}

let folder = '';
let database: TestDatabase;
let world: DemoWorld;
const checkpoints = new Map<string, Position>();

function settingsOf(connector: Connector): unknown {
  const { settings } = world;
  if (connector.department === 'finance') {
    return {
      url: settings.HUB_FINANCE_URL,
      user: settings.HUB_FINANCE_USER,
      password: settings.HUB_FINANCE_PASSWORD,
      organisationCode: settings.HUB_FINANCE_ORGANISATION_CODE,
    };
  }
  return {
    url: settings.HUB_PUBLIC_SECURITY_URL,
    clientId: settings.HUB_PUBLIC_SECURITY_CLIENT_ID,
    clientSecret: settings.HUB_PUBLIC_SECURITY_CLIENT_SECRET,
    databaseUrl: settings.HUB_FAMILY_PLANNING_DATABASE_URL,
    directory:
      connector.department === 'civil-affairs'
        ? settings.HUB_CIVIL_AFFAIRS_DIRECTORY
        : settings.HUB_SOCIAL_INSURANCE_DIRECTORY,
  };
}

async function takeAll(): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const connector of connectors) {
    const source = await connector.open(connector.settings.parse(settingsOf(connector)), never);
    try {
      for (const stream of connector.streams) {
        const at = `${connector.department} ${stream.name}`;
        for (const delivery of await source.deliveries(stream.name, 'changes', checkpoints.get(at) ?? null)) {
          const outcomes: Mapped[] = [];
          for await (const { rows } of delivery.read(null, never)) {
            outcomes.push(...rows.map((row) => stream.map(row, delivery.asOf)));
          }
          expect({ at, rows: outcomes.length }).toEqual({ at, rows: (await delivery.controlTotals()).rows });
          checkpoints.set(at, JSON.parse(JSON.stringify(await delivery.nextCheckpoint())) as Position);
          taken.push({ connector, stream, delivery, outcomes });
        }
      }
    } finally {
      await source.close();
    }
  }
  return taken;
}

function recordsOf(taken: readonly Taken[]): CanonicalRecord[] {
  return taken.flatMap(({ outcomes }) =>
    outcomes.flatMap((mapped) => (mapped.outcome === 'record' ? [mapped.record] : [])),
  );
}

const keyOf = (department: string, stream: string, key: string) =>
  `${department} ${stream} ${key.replaceAll('/', '+')}`;

/** What the demo did to each record, by the record's key. */
function truthByKey() {
  return new Map(world.truth.records.map((truth) => [keyOf(truth.department, truth.stream, truth.key), truth]));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hutong-demo-'));
  database = await testDatabase();
  world = await startDemoWorld({ scale: 'tiny', dataDir: folder, exchangeUrl: database.ownerUrl });
});
afterAll(async () => {
  await world.stop();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('the first full load', () => {
  let full: Taken[] = [];
  beforeAll(async () => {
    full = await takeAll();
  });

  it('takes every stream as a full delivery of the first day', () => {
    expect(full).toHaveLength(connectors.flatMap((connector) => connector.streams).length);
    expect(full.every(({ delivery }) => delivery.mode === 'full' && delivery.asOf === '2026-11-01')).toBe(true);
    expect(recordsOf(full).length).toBeGreaterThan(1000);
  });

  it('refuses exactly the rows that the demo made unreadable', () => {
    const truths = truthByKey();
    const wrong: string[] = [];
    for (const { connector, stream, outcomes } of full) {
      for (const mapped of outcomes) {
        const name = tables[stream.name] ?? stream.name;
        const truth = truths.get(keyOf(connector.department, name, mapped.key ?? ''));
        if (truth === undefined) continue;
        const damage = truth.damage ?? [];
        const refused = mapped.outcome === 'reject';
        const must = damage.some((kind) => refusing.has(kind));
        const may = must || damage.some((kind) => mayRefuse.has(kind));
        if (refused ? !may : must) wrong.push(`${name} ${damage.join('+')} ${mapped.outcome}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('reads the right ID number of everybody who has one', () => {
    const truths = truthByKey();
    const people = new Map(world.truth.people.map((person) => [person.person, person]));
    let checked = 0;
    for (const { connector, stream, outcomes } of full) {
      for (const mapped of outcomes) {
        if (mapped.outcome !== 'record') continue;
        const truth = truths.get(keyOf(connector.department, tables[stream.name] ?? stream.name, mapped.key));
        if (truth === undefined || truth.damage?.includes('id-shared')) continue;
        for (const { role, idNumber } of mapped.record.mentions) {
          const person = people.get(truth.people[role] ?? '');
          if (person === undefined || idNumber === undefined) continue;
          expect(idNumber).toBe(person.idNumber);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(1000);
  });

  it('finds the right door behind every wording of an address', () => {
    const truths = truthByKey();
    const livesAt = new Map(
      world.truth.residents.flatMap(({ community, door, people }) =>
        people.map((person) => [person, `${community} ${door}`]),
      ),
    );
    let [reworded, all] = [0, 0];
    for (const record of recordsOf(full)) {
      if (record.kind !== 'residence-registration' || record.fact.leftOn !== undefined) continue;
      const truth = truths.get(keyOf('public-security', 'residences', record.key));
      const { building, unit, room } = record.fact.address;
      const door = doorKey({ building: building ?? '', unit, room: room ?? '' });
      expect(`${record.regionCode} ${door}`).toBe(livesAt.get(truth?.people['subject'] ?? ''));
      all += 1;
      if (truth?.damage?.includes('address-other-words')) reworded += 1;
    }
    expect(all).toBeGreaterThan(20);
    expect(reworded).toBeGreaterThan(5);
  });

  it('answers nothing new before the world moves, and each day’s changes after', async () => {
    expect((await takeAll()).filter(({ outcomes }) => outcomes.length > 0)).toEqual([]);
    for (const day of ['2026-11-02', '2026-11-03']) {
      await world.advanceDay();
      const changes = await takeAll();
      expect(changes.every(({ delivery }) => delivery.mode === 'changes' && delivery.asOf === day)).toBe(true);
      expect(changes.flatMap(({ outcomes }) => outcomes).length).toBeGreaterThan(10);
      expect((await takeAll()).flatMap(({ outcomes }) => outcomes)).toEqual([]);
    }
  });
});

test('the agreement that the hub keeps is the one that the bureau serves', () => {
  const read = (file: string) => readFileSync(projectPath(file), 'utf8');
  expect(read('connectors/finance/payments.wsdl')).toBe(read('demo/server/payments.wsdl'));
});

describe('public security in trouble', () => {
  const publicSecurity = connectors.find((connector) => connector.department === 'public-security') as Connector;

  async function problemOf(fault: Partial<DemoWorld['faults']>): Promise<unknown> {
    Object.assign(world.faults, fault);
    try {
      const source = await publicSecurity.open(publicSecurity.settings.parse(settingsOf(publicSecurity)), never);
      const [delivery] = await source.deliveries('members', 'full', null);
      for await (const _ of delivery?.read(null, never) ?? []) continue;
      return null;
    } catch (error) {
      return (error as { problem?: string }).problem;
    } finally {
      Object.assign(world.faults, { down: false, html: false, storm: 0, dieMidPage: 0 });
    }
  }

  it('is told apart by what passes and what does not', async () => {
    expect(await problemOf({ down: true })).toBe('unavailable');
    expect(await problemOf({ dieMidPage: 1 })).toBe('unavailable');
    expect(await problemOf({ html: true })).toBe('contract');
    expect(await problemOf({ storm: 2 })).toBeNull();
  });
});
