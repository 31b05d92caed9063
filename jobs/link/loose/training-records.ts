import type pg from 'pg';
import type { LinkRecord } from '../../../linkage/record.js';
import { evidenceKey } from '../../../schema/person/person.evidence.js';
import type { Vault } from '../../../schema/vault/index.js';
import { loadEvidence, loadHouseholdsByNumber, type RecordName } from '../load.js';
import { toCompare } from './compared.js';

/** Links that are read at once. */
const pageLinks = 5_000;

interface Row extends RecordName {
  readonly filing: number;
  readonly id: string;
  readonly role: string;
}

/**
 * Mentions to learn from: all of every n-th person, so that pairs of one person are kept together, and as many of those that mean
 * nobody. Which people is decided by their ids and never by who they are. `onRead` is told how many there are so far.
 */
export async function readTrainingRecords(
  pool: pg.Pool,
  vault: Vault,
  mentionsMax: number,
  onRead: (mentions: number) => void = () => undefined,
): Promise<LinkRecord[]> {
  const client = await pool.connect();
  try {
    const { rows: counted } = await client.query<{ links: number }>('select count(*)::int as links from hub.link');
    const everyNth = Math.max(1, Math.ceil((counted[0]?.links ?? 0) / mentionsMax));
    const records: LinkRecord[] = [];
    let after = { filing: -1, id: '00000000-0000-0000-0000-000000000000' };
    for (;;) {
      const page = await readPage(client, everyNth, after);
      if (page.length === 0) return records;
      records.push(...(await toRecords(client, vault, page)));
      onRead(records.length);
      after = page.at(-1) as Row;
    }
  } finally {
    client.release();
  }
}

async function readPage(
  client: pg.ClientBase,
  everyNth: number,
  after: { filing: number; id: string },
): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `select filing, id, department, kind, encode(key_token, 'hex') as "keyToken", role from hub.link
     where (filing, id) > ($1, $2::uuid) and abs(hashtext(coalesce(person_id, id)::text)) % $3 = 0
     order by filing, id limit ${pageLinks}`,
    [after.filing, after.id, everyNth],
  );
  return rows;
}

async function toRecords(client: pg.ClientBase, vault: Vault, page: readonly Row[]): Promise<LinkRecord[]> {
  const names = new Map<string, RecordName>(page.map((row) => [evidenceKey(row), row]));
  const opened = await loadEvidence(client, vault, [...names.values()], []);
  const evidence = new Map(opened.map((one) => [one.key, one]));
  const numbers = opened.flatMap(({ record }) =>
    record.kind === 'register-entry' ? [record.fact.householdNumber] : [],
  );
  const found = await loadHouseholdsByNumber(client, [...new Set(numbers)], ['REGISTERED', 'COLLECTIVE']);
  const households = new Map(found.map((household) => [household.number, household]));
  return page.flatMap((row) => {
    const own = evidence.get(evidenceKey(row));
    const mention = own?.record.mentions.find(({ role }) => role === row.role);
    return own === undefined || mention === undefined ? [] : [toCompare(own, mention, households)];
  });
}
