import type pg from 'pg';
import { newId } from '../../schema/canonical/id.js';
import type { RecordKind } from '../../schema/canonical/record/index.js';
import type { Vault } from '../../schema/vault/index.js';
import { deleteRows, insertRows, updateRows, type BulkRow, type BulkValue } from '../kit/bulk.js';
import { isSameList } from './diff.js';
import type { FactTable, PersonRef } from './fact-table.js';
import { commonFactColumns, factTables, isSameValue, sourceRefOf } from './facts.js';
import type { StoredLink } from './load.js';
import type { LinkToWrite } from './write-links.js';

type StoredFact = {
  readonly filing: number;
  readonly id: string;
  readonly sourceRef: string;
  readonly person_id: string;
  readonly record_id: string;
  readonly areas: readonly string[];
} & Readonly<Record<string, BulkValue | readonly string[]>>;

interface WantedFact {
  readonly link: LinkToWrite;
  readonly person: PersonRef;
  readonly sourceRef: string;
}

async function loadStored(client: pg.ClientBase, table: FactTable, places: readonly { filing: number; ref: Buffer }[]) {
  if (places.length === 0) return [];
  const volatile = table.volatile.map((column) => `, t.${column}`).join('');
  const { rows } = await client.query<StoredFact>({
    name: `hub-facts-${table.table}`,
    text: `select t.filing, t.id, encode(t.source_ref, 'hex') as "sourceRef", t.person_id, t.record_id, t.areas${volatile}
      from unnest($1::int[], $2::bytea[]) as r(filing, ref)
      cross join lateral (
        select * from hub.${table.table} where filing = r.filing and source_ref = r.ref offset 0) t`,
    values: [places.map(({ filing }) => filing), places.map(({ ref }) => ref)],
  });
  return rows;
}

/** What the record beside the mention says of others and of households. */
export type Surroundings = ReadonlyMap<string, ReadonlyMap<string, PersonRef | null>>;

export interface FactsToWrite {
  readonly links: readonly LinkToWrite[];
  readonly stale: readonly StoredLink[];
  /** Linked people by record (its id) and role. */
  readonly peopleOfRecord: Surroundings;
  /** RESIDENCE household of a registration's door, by record id. */
  readonly residenceOf: ReadonlyMap<string, string>;
}

/** Makes the fact rows of the records in scope what they shall be: one a linked mention, none for what links to nobody. */
export async function writeFacts(client: pg.ClientBase, vault: Vault, work: FactsToWrite): Promise<void> {
  const kinds = new Set<RecordKind>([
    ...work.links.map(({ evidence }) => evidence.kind),
    ...work.stale.map(({ kind }) => kind),
  ]);
  for (const kind of kinds) {
    const table = factTables[kind];
    if (table !== undefined) await writeTable(client, vault, table, kind, work);
  }
}

async function writeTable(
  client: pg.ClientBase,
  vault: Vault,
  table: FactTable,
  kind: RecordKind,
  work: FactsToWrite,
): Promise<void> {
  const links = work.links.filter(
    ({ evidence, mention }) => evidence.kind === kind && table.roles.includes(mention.role),
  );
  const before = [...links.flatMap((link) => link.before ?? []), ...work.stale.filter((link) => link.kind === kind)];
  const places = before.flatMap((link) =>
    link.personFiling === null ? [] : [{ filing: link.personFiling, ref: sourceRefOf(link, link.role) }],
  );
  const stored = new Map(
    (await loadStored(client, table, places)).map((row) => [`${row.filing}/${row.sourceRef}`, row]),
  );
  const insert: BulkRow[] = [];
  const update: BulkRow[] = [];
  for (const link of links) {
    if (link.person === null) continue;
    const sourceRef = sourceRefOf(link.evidence, link.mention.role).toString('hex');
    const wanted = { link, person: link.person, sourceRef };
    const row = stored.get(`${link.person.filing}/${sourceRef}`);
    stored.delete(`${link.person.filing}/${sourceRef}`);
    if (row === undefined) insert.push(factRow(vault, table, work, wanted, newId(link.person.filing)));
    else if (!isSame(table, work, wanted, row)) update.push(factRow(vault, table, work, wanted, row.id));
  }
  const columns = { ...commonFactColumns, ...table.columns };
  await deleteRows(client, `hub.${table.table}`, [...stored.values()]);
  await updateRows(client, `hub.${table.table}`, ['filing', 'id'], columns, update);
  await insertRows(client, `hub.${table.table}`, columns, insert);
}

function specificColumns(
  vault: Vault,
  table: FactTable,
  work: FactsToWrite,
  { link }: WantedFact,
  id: string,
): BulkRow {
  const { evidence, mention } = link;
  return table.row(evidence.record, mention, {
    personOf: (role) => work.peopleOfRecord.get(evidence.recordId)?.get(role) ?? null,
    householdId: link.householdId ?? work.residenceOf.get(evidence.recordId) ?? null,
    seal: (column, value) => vault.seal(value, { table: table.table, column, rowId: id }),
  });
}

function isSame(table: FactTable, work: FactsToWrite, wanted: WantedFact, stored: StoredFact): boolean {
  const { link, person } = wanted;
  if (stored.record_id !== link.evidence.recordId || stored.person_id !== person.id) return false;
  if (!isSameList(stored.areas, link.areas)) return false;
  if (table.volatile.length === 0) return true;
  const unsealed = table.row(link.evidence.record, link.mention, {
    personOf: (role) => work.peopleOfRecord.get(link.evidence.recordId)?.get(role) ?? null,
    householdId: link.householdId ?? work.residenceOf.get(link.evidence.recordId) ?? null,
    seal: () => new Uint8Array(),
  });
  return table.volatile.every((column) => isSameValue(stored[column] as BulkValue, unsealed[column] as BulkValue));
}

function factRow(vault: Vault, table: FactTable, work: FactsToWrite, wanted: WantedFact, id: string): BulkRow {
  const { link, person, sourceRef } = wanted;
  const { evidence } = link;
  return {
    filing: person.filing,
    id,
    source_ref: Buffer.from(sourceRef, 'hex'),
    person_filing: person.filing,
    person_id: person.id,
    record_id: evidence.recordId,
    department: evidence.department,
    as_of: evidence.asOf,
    fetched_at: evidence.fetchedAt,
    areas: link.areas,
    ...specificColumns(vault, table, work, wanted, id),
  };
}
