import type pg from 'pg';
import { filingOf, newId } from '../../schema/canonical/id.js';
import { wholeCountry } from '../../schema/canonical/region-code.js';
import type { Department } from '../../schema/canonical/department.js';
import {
  registerKinship,
  settleKinship,
  type Kinship,
  type KinshipEvidence,
  type MarriageEvent,
  type RegisterMember,
} from '../../schema/person/person.kinship.js';
import type { BulkRow } from '../kit/bulk.js';
import { areaList, sharedAreas, withAreas } from './area-list.js';
import { differ, isSameList, writeDifference } from './diff.js';
import type { PersonRef } from './fact-table.js';
import type { Writes } from './pipeline.js';
import type { Surroundings } from './write-facts.js';
import type { LinkToWrite } from './write-links.js';
import { isLiving } from '../../schema/person/person.living.js';
import { loadPeople, type PersonToWrite } from './write-people.js';

interface StoredKinship {
  readonly filing: number;
  readonly id: string;
  readonly person_id: string;
  readonly other_id: string;
  readonly relation: string;
  readonly other_living: boolean;
  readonly ended_on: string | null;
  readonly record_id: string;
  readonly areas: readonly string[];
}

/** What kinship needs of people who may lie outside the scope. */
interface Standing {
  readonly living: boolean;
  readonly areas: readonly string[];
}

const columns = {
  filing: 'int',
  id: 'uuid',
  person_filing: 'int',
  person_id: 'uuid',
  other_filing: 'int',
  other_id: 'uuid',
  relation: 'text',
  other_living: 'boolean',
  ended_on: 'date',
  department: 'text',
  record_id: 'uuid',
  areas: 'text[]',
};

interface StandingRow {
  readonly id: string;
  readonly status: string;
  readonly register_status: string | null;
  readonly areas: string;
}

const nowhere = sharedAreas([wholeCountry]);

/** Births, certificates and marriages relate the people that their mentions mean. */
function kinshipOfRecords(links: readonly LinkToWrite[], peopleOfRecord: Surroundings) {
  const evidence: KinshipEvidence[] = [];
  const events: MarriageEvent[] = [];
  const seen = new Set<string>();
  for (const { evidence: source } of links) {
    const { recordId, department, record, key } = source;
    if (seen.has(recordId)) continue;
    seen.add(recordId);
    const id = (role: string) => peopleOfRecord.get(recordId)?.get(role)?.id;
    const parents =
      record.kind === 'birth'
        ? [id('mother'), id('father')]
        : record.kind === 'one-child-certificate'
          ? [id('subject')]
          : [];
    const child = id('child');
    for (const parent of parents) {
      if (parent !== undefined && child !== undefined) {
        evidence.push({ personId: parent, otherId: child, relation: 'CHILD', department, recordId, key });
      }
    }
    const [subject, spouse] = [id('subject'), id('spouse')];
    if (record.kind === 'marriage' && subject !== undefined && spouse !== undefined) {
      const { event, registeredOn } = record.fact;
      events.push({ pair: [subject, spouse], event, registeredOn, department, recordId, key });
    }
  }
  return { evidence, events };
}

/** Near relatives by the registers of these households, as their entries are stored by now. */
async function kinshipOfRegisters(client: pg.ClientBase, householdIds: readonly string[]): Promise<KinshipEvidence[]> {
  if (householdIds.length === 0) return [];
  const { rows } = await client.query<
    RegisterMember & { householdId: string; kind: string; token: string; department: Department }
  >({
    name: 'hub-register-members',
    text: `select l.household_id as "householdId", l.kind, encode(l.key_token, 'hex') as token, l.department,
        p.person_id as "personId", p.relation, p.status, p.registered_on as "registeredOn", p.record_id as "recordId"
      from hub.link l cross join lateral (
        select * from hub.person_register where filing = l.person_filing and source_ref = l.key_token offset 0) p
      where l.household_id = any($1) and l.kind = 'register-entry'`,
    values: [householdIds],
  });
  const members = rows.map((row) => ({ ...row, key: `${row.department}/${row.kind}/${row.token}` }));
  return [...Map.groupBy(members, ({ householdId }) => householdId).values()].flatMap(registerKinship);
}

async function standingOf(
  client: pg.ClientBase,
  people: readonly PersonToWrite[],
  ids: Iterable<string>,
): Promise<Map<string, Standing>> {
  const standing = new Map<string, Standing>(
    people.map(({ ref, person, areas }) => [ref.id, { living: isLiving(person.status, person.registerStatus), areas }]),
  );
  const missing = [...new Set(ids)].filter((id) => !standing.has(id)).map((id) => ({ filing: filingOf(id), id }));
  const select = 'p.id, p.status, p.register_status, p.areas::text as areas';
  for (const { id, status, register_status, areas } of await loadPeople<StandingRow>(client, missing, select)) {
    standing.set(id, { living: isLiving(status, register_status), areas: areaList(areas) });
  }
  return standing;
}

/** What kinship is decided from. */
export interface KinshipWork {
  readonly people: readonly PersonToWrite[];
  /** The people among them whose kinship can have changed, and those who are no more. */
  readonly inReach: readonly PersonRef[];
  readonly links: readonly LinkToWrite[];
  readonly peopleOfRecord: Surroundings;
}

/** Reads what is stored about the kinship of people in reach. To be sent once links and register facts are on their way. */
export function readKinship(client: pg.ClientBase, { inReach, links }: Pick<KinshipWork, 'inReach' | 'links'>) {
  const ids = new Set(inReach.map(({ id }) => id));
  const households = new Set(
    links.flatMap(({ person, householdId }) =>
      householdId !== null && person !== null && ids.has(person.id) ? [householdId] : [],
    ),
  );
  return Promise.all([kinshipOfRegisters(client, [...households]), loadStored(client, inReach)]);
}

/** Makes every kinship of the people in reach, in both directions, what their records say. */
export async function writeKinship(
  client: pg.ClientBase,
  writes: Writes,
  { people, inReach, links, peopleOfRecord }: KinshipWork,
  [ofRegisters, stored]: Awaited<ReturnType<typeof readKinship>>,
): Promise<void> {
  const ids = new Set(inReach.map(({ id }) => id));
  const touches = (one: { personId: string; otherId: string }) => ids.has(one.personId) || ids.has(one.otherId);
  const fromRecords = kinshipOfRecords(links, peopleOfRecord);
  const events = fromRecords.events.filter(({ pair: [personId, otherId] }) => touches({ personId, otherId }));
  const wanted = settleKinship([...fromRecords.evidence, ...ofRegisters].filter(touches), events);
  const standing = await standingOf(
    client,
    people,
    wanted.map(({ personId }) => personId),
  );
  const livingOf = (id: string) => standing.get(id)?.living ?? true;
  const areasOf = (id: string) => standing.get(id)?.areas ?? nowhere;
  const difference = differ(
    stored,
    wanted,
    (row) => `${row.person_id}/${row.other_id}/${row.relation}`,
    (one) => `${one.personId}/${one.otherId}/${one.relation}`,
    (row, one) =>
      row.record_id === one.recordId &&
      row.ended_on === one.endedOn &&
      row.other_living === livingOf(one.otherId) &&
      isSameList(row.areas, areasOf(one.personId)),
  );
  const rowOf = (one: Kinship, id: string): BulkRow => ({
    filing: filingOf(one.personId),
    id,
    person_filing: filingOf(one.personId),
    person_id: one.personId,
    other_filing: filingOf(one.otherId),
    other_id: one.otherId,
    relation: one.relation,
    other_living: livingOf(one.otherId),
    ended_on: one.endedOn,
    department: one.department,
    record_id: one.recordId,
    areas: areasOf(one.personId),
  });
  const newIdOf = ({ personId }: Kinship) => newId(filingOf(personId));
  writes.send(writeDifference(client, { table: 'hub.kinship', columns, rowOf, newIdOf }, difference));
}

async function loadStored(client: pg.ClientBase, refs: readonly PersonRef[]): Promise<StoredKinship[]> {
  if (refs.length === 0) return [];
  const select = `k.filing, k.id, k.person_id, k.other_id, k.relation, k.other_living, k.ended_on, k.record_id, k.areas::text as areas`;
  const { rows } = await client.query<Omit<StoredKinship, 'areas'> & { areas: string }>({
    name: 'hub-kinship-of-people',
    text: `with r as materialized (select * from unnest($1::int[], $2::uuid[]) as r(filing, id))
      select ${select} from r cross join lateral (
        select * from hub.kinship where person_filing = r.filing and person_id = r.id offset 0) k
      union
      select ${select} from r cross join lateral (
        select * from hub.kinship where other_filing = r.filing and other_id = r.id offset 0) k`,
    values: [refs.map(({ filing }) => filing), refs.map(({ id }) => id)],
  });
  return withAreas<StoredKinship>(rows);
}
