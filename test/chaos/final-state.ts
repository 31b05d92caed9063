import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Vault } from '../../schema/vault/index.js';

/** What a hub holds, table by table, in a form in which two hubs can be compared: sorted lines. */
export type FinalState = Readonly<Record<string, readonly string[]>>;

type Row = Record<string, unknown>;

/**
 * Told by the ledger's own account (`ledger.ts`), the same in every hub by its making, about the server and not the data, a sample of
 * what each attempt read, or about the way: who was nobody known until another department's record came depends on whose came first.
 */
const elsewhere = new Set([
  'sync_run',
  'sync_stream',
  'vault_key',
  'database_home',
  'stream_profile',
  'person_redirect',
]);

/** What comes and goes on the way, and rightly: a delivery that was still being written, a question that answered itself. */
const passing: Readonly<Record<string, string>> = {
  delivery_finding: ` where kind <> 'unfinished'`,
  link_review: ` where state = 'OPEN'`,
};

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/** Every table that survives a crash: those that do not are empty when nothing runs. */
async function findColumns(client: pg.ClientBase): Promise<Map<string, Column[]>> {
  const { rows } = await client.query<Column>(
    `select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'hub'::regnamespace and c.relkind in ('r', 'p') and c.relpersistence = 'p' and not c.relispartition
     order by c.relname, a.attnum`,
  );
  return Map.groupBy(
    rows.filter(({ table }) => !elsewhere.has(table)),
    ({ table }) => table,
  );
}

/** What ids stand for: ids are random, what they name is not. */
async function nameIds(client: pg.ClientBase, vault: Vault): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const people = await client.query<{ id: string; name: string; birth: string; sealed: Buffer | null }>(
    'select id, name, birth_date::text as birth, id_number_sealed as sealed from hub.person',
  );
  for (const { id, name, birth, sealed } of people.rows) {
    const place = { table: 'person', column: 'id_number_sealed', rowId: id };
    names.set(id, sealed === null ? `person ${name} ${birth}` : `person ${vault.open(sealed, place)}`);
  }
  // A household of an insurance goes by the id of the family that it insures.
  const households = await client.query<{ id: string; name: string }>(
    `select h.id, 'household ' || h.kind || ' ' || coalesce('of ' || f.kind || ' ' || f.number, h.number) as name
     from hub.household h left join hub.household f on f.id::text = h.number`,
  );
  const records = await client.query<{ id: string; name: string }>(
    `select id, 'record ' || department || '/' || kind || '/' || encode(key_token, 'hex') || ' #' ||
       row_number() over (partition by department, kind, key_token order by received_at, id) as name from hub.source_record`,
  );
  const runs = await client.query<{ id: string; name: string }>(
    `select r.id, 'run ' || department || ' ' || coalesce(string_agg(s.stream || '/' || s.delivery, ' ' order by s.stream, s.delivery), 'of nothing') as name
     from hub.sync_run r left join hub.sync_stream s on s.run_id = r.id group by r.id, department`,
  );
  for (const { id, name } of [...households.rows, ...records.rows, ...runs.rows]) names.set(id, name);
  return names;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
/** The stamp of a file (size, time) at the end of each delivery that a checkpoint remembers: a copied file has another. */
const fileStamp = /(:\d+):[0-9a-f]{12}(?= |$)/g;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

class Canon {
  constructor(
    private readonly vault: Vault,
    private readonly names: ReadonlyMap<string, string>,
    private readonly filings: ReadonlyMap<number, string>,
  ) {}

  line(table: string, columns: readonly Column[], row: Row): string {
    const said = columns.map(({ name, type }) => [name, this.value(table, name, type, row)]);
    return JSON.stringify(Object.fromEntries(said));
  }

  private value(table: string, column: string, type: string, row: Row): unknown {
    const value = row[column];
    if (value === null || value === undefined) return null;
    // When something was written is different each time; whether it was is not.
    if (type.startsWith('timestamp')) return 'a time';
    if (type === 'integer' && (column === 'filing' || column.endsWith('_filing') || table === 'filing'))
      return this.filings.get(value as number) ?? 'no such filing';
    if (value instanceof Uint8Array) return this.bytes(table, column, value, row);
    return this.plain(value);
  }

  private bytes(table: string, column: string, value: Uint8Array, row: Row): string {
    if (!column.endsWith('sealed')) return Buffer.from(value).toString('hex');
    return this.vault.open(value, { table, column, rowId: String(row['id']) });
  }

  private plain(value: unknown): unknown {
    if (typeof value === 'string') {
      if (instant.test(value)) return 'a time';
      return value.replace(uuid, (id) => this.names.get(id) ?? 'an id').replace(fileStamp, '$1:a stamp');
    }
    if (Array.isArray(value)) return value.map((each) => this.plain(each));
    if (value instanceof Date) return value.toISOString();
    if (typeof value !== 'object' || value === null) return value;
    const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      sorted.map(([key, each]) => [key, key === 'filing' ? this.filings.get(each as number) : this.plain(each)]),
    );
  }
}

/** Reads everything that schema hub holds for good. */
export async function readState(client: pg.ClientBase, vault: Vault): Promise<Record<string, string[]>> {
  const filings = new Map([[0, 'the bucket']]);
  const numbers = await client.query<{ number: number; region: string | null }>(
    'select number, region_code as region from hub.filing',
  );
  for (const { number, region } of numbers.rows) if (region !== null) filings.set(number, region);
  const canon = new Canon(vault, await nameIds(client, vault), filings);
  const state: Record<string, string[]> = {};
  for (const [table, columns] of await findColumns(client)) {
    const read = columns.map(({ name, type }) => (type === 'date' ? `"${name}"::text` : `"${name}"`));
    const { rows } = await client.query<Row>(`select ${read.join(', ')} from hub."${table}"${passing[table] ?? ''}`);
    state[table] = rows.map((row) => canon.line(table, columns, row)).toSorted();
  }
  return state;
}

export function hashOf(state: FinalState): string {
  const hash = createHash('sha256');
  for (const [table, lines] of Object.entries(state).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${table}\n${lines.join('\n')}\n\n`);
  return hash.digest('hex');
}

/** Lines that only one of two states has, table by table: `-` only the expected one, `+` only the found one. */
export function compareStates(expected: FinalState, found: FinalState): string[] {
  const differing: string[] = [];
  for (const table of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const [before, after] = [[...(expected[table] ?? [])], [...(found[table] ?? [])]];
    for (const line of subtract(before, after)) differing.push(`- ${table} ${line}`);
    for (const line of subtract(after, before)) differing.push(`+ ${table} ${line}`);
  }
  return differing;
}

/** Lines of `from` without those of `without`, each as often as it stands there. */
function subtract(from: readonly string[], without: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of without) counts.set(line, (counts.get(line) ?? 0) + 1);
  return from.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}
