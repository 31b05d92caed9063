import type pg from 'pg';
import { newId } from '../../schema/canonical/id.js';
import type { RecordKind } from '../../schema/canonical/record/index.js';
import type { Vault } from '../../schema/vault/index.js';
import { deleteRows, insertRows, updateRows, type BulkRow, type BulkValue } from '../kit/bulk.js';
import { withAreas } from './area-list.js';
import { isSameList } from './diff.js';
import type { FactTable, PersonRef } from './fact-table.js';
import { commonFactColumns, factTables, isSameValue, sourceRefOf } from './facts.js';
import type { StoredLink } from './load.js';
import { ahead, type Writes } from './pipeline.js';
import { stayKinds, type Reach } from './reach.js';
import { isSameLink, type LinkToWrite } from './write-links.js';

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
  readonly ref: Buffer;
}

async function loadStored(client: pg.ClientBase, table: FactTable, places: readonly { filing: number; ref: Buffer }[]) {
  if (places.length === 0) return [];
  const volatile = table.volatile.map((column) => `, t.${column}`).join('');
  const { rows } = await client.query<Omit<StoredFact, 'areas'> & { areas: string }>({
    name: `hub-facts-${table.table}`,
    text: `select t.filing, t.id, encode(t.source_ref, 'hex') as "sourceRef", t.person_id, t.record_id, t.areas::text as areas${volatile}
      from unnest($1::int[], $2::bytea[]) as r(filing, ref)
      cross join lateral (
        select * from hub.${table.table} where filing = r.filing and source_ref = r.ref offset 0) t`,
    values: [places.map(({ filing }) => filing), places.map(({ ref }) => ref)],
  });
  return withAreas<StoredFact>(rows);
}

/** What the record beside the mention says of others and of households. */
export type Surroundings = ReadonlyMap<string, ReadonlyMap<string, PersonRef | null>>;

export interface FactsAround {
  /** Linked people by record (its id) and role. */
  readonly peopleOfRecord: Surroundings;
  /** RESIDENCE household of a registration's door, by record id. */
  readonly residenceOf: ReadonlyMap<string, string>;
}

/** What becomes of the facts of one kind. */
interface TableWork {
  readonly table: FactTable;
  /** Links whose facts may differ from what is stored. */
  readonly links: readonly LinkToWrite[];
  readonly stored: Promise<StoredFact[]>;
}

/**
 * Reads the stored facts that may differ: of a link that is gone or not what it was, or of a record that speaks of another whose
 * link is not. `reach` says whose place is as it was, and with it the household of their entry or registration.
 */
export function readFacts(
  client: pg.ClientBase,
  links: readonly LinkToWrite[],
  stale: readonly StoredLink[],
  reach: ReadonlyMap<string, Reach>,
): TableWork[] {
  const changed = new Set(stale.map(({ key }) => key));
  for (const { before, evidence, ...link } of links) {
    if (before === undefined || !isSameLink(before, { before, evidence, ...link })) changed.add(evidence.key);
  }
  const concerned = links.filter(
    ({ evidence: { key, kind }, person }) =>
      changed.has(key) || (stayKinds.has(kind) && person !== null && reach.get(person.id)?.memberships !== false),
  );
  const byKind = Map.groupBy(concerned, ({ evidence }) => evidence.kind);
  const staleByKind = Map.groupBy(stale, ({ kind }) => kind);
  const work: TableWork[] = [];
  for (const kind of new Set<RecordKind>([...byKind.keys(), ...staleByKind.keys()])) {
    const table = factTables[kind];
    if (table === undefined) continue;
    const own = (byKind.get(kind) ?? []).filter(({ mention }) => table.roles.includes(mention.role));
    const before = [...own.flatMap((link) => link.before ?? []), ...(staleByKind.get(kind) ?? [])];
    const places = before.flatMap((link) =>
      link.personFiling === null ? [] : [{ filing: link.personFiling, ref: sourceRefOf(link, link.role) }],
    );
    work.push({ table, links: own, stored: ahead(loadStored(client, table, places)) });
  }
  return work;
}

/** Makes fact rows what they shall be: one a linked mention, none for what links to nobody. */
export async function writeFacts(
  client: pg.ClientBase,
  writes: Writes,
  vault: Vault,
  around: FactsAround,
  tables: readonly TableWork[],
): Promise<void> {
  for (const { table, links, stored } of tables) writeTable(client, writes, vault, around, table, links, await stored);
}

function writeTable(
  client: pg.ClientBase,
  writes: Writes,
  vault: Vault,
  around: FactsAround,
  table: FactTable,
  links: readonly LinkToWrite[],
  rows: readonly StoredFact[],
): void {
  const stored = new Map(rows.map((row) => [`${row.filing}/${row.sourceRef}`, row]));
  const insert: BulkRow[] = [];
  const update: BulkRow[] = [];
  for (const link of links) {
    if (link.person === null) continue;
    const ref = sourceRefOf(link.evidence, link.mention.role);
    const wanted = { link, person: link.person, ref };
    const place = stored.size === 0 ? '' : `${link.person.filing}/${ref.toString('hex')}`;
    const row = stored.get(place);
    stored.delete(place);
    if (row === undefined) insert.push(factRow(vault, table, around, wanted, newId(link.person.filing)));
    else if (!isSame(table, around, wanted, row)) update.push(factRow(vault, table, around, wanted, row.id));
  }
  const columns = { ...commonFactColumns, ...table.columns };
  writes.send(deleteRows(client, `hub.${table.table}`, [...stored.values()]));
  writes.send(updateRows(client, `hub.${table.table}`, ['filing', 'id'], columns, update));
  writes.send(insertRows(client, `hub.${table.table}`, columns, insert));
}

function specificColumns(
  vault: Vault,
  table: FactTable,
  around: FactsAround,
  { link }: WantedFact,
  id: string,
): BulkRow {
  const { evidence, mention } = link;
  return table.row(evidence.record, mention, {
    personOf: (role) => around.peopleOfRecord.get(evidence.recordId)?.get(role) ?? null,
    householdId: link.householdId ?? around.residenceOf.get(evidence.recordId) ?? null,
    seal: (column, value) => vault.seal(value, { table: table.table, column, rowId: id }),
  });
}

function isSame(table: FactTable, around: FactsAround, wanted: WantedFact, stored: StoredFact): boolean {
  const { link, person } = wanted;
  if (stored.record_id !== link.evidence.recordId || stored.person_id !== person.id) return false;
  if (!isSameList(stored.areas, link.areas)) return false;
  if (table.volatile.length === 0) return true;
  const unsealed = table.row(link.evidence.record, link.mention, {
    personOf: (role) => around.peopleOfRecord.get(link.evidence.recordId)?.get(role) ?? null,
    householdId: link.householdId ?? around.residenceOf.get(link.evidence.recordId) ?? null,
    seal: () => new Uint8Array(),
  });
  return table.volatile.every((column) => isSameValue(stored[column] as BulkValue, unsealed[column] as BulkValue));
}

function factRow(vault: Vault, table: FactTable, around: FactsAround, wanted: WantedFact, id: string): BulkRow {
  const { link, person, ref } = wanted;
  const { evidence } = link;
  return {
    filing: person.filing,
    id,
    source_ref: ref,
    person_filing: person.filing,
    person_id: person.id,
    record_id: evidence.recordId,
    department: evidence.department,
    as_of: evidence.asOf,
    fetched_at: evidence.fetchedAt,
    areas: link.areas,
    ...specificColumns(vault, table, around, wanted, id),
  };
}
