import { createHash } from 'node:crypto';
import type pg from 'pg';

/** What an operation reads, under a short name: access records come by the million, operations by the hundred. */
export interface ReadSelection {
  readonly id: string;
  /** `Person.maritalStatus`: GraphQL types and fields, in order. */
  readonly fields: readonly string[];
}

const idCharacters = 22;

export function readSelection(fields: Iterable<string>): ReadSelection {
  const sorted = [...new Set(fields)].toSorted();
  const id = createHash('sha256').update(sorted.join('\n')).digest('base64url').slice(0, idCharacters);
  return { id, fields: sorted };
}

/** Names kept already, by the database that keeps them; more than there are operations, so that clients cannot fill the memory. */
const keptMax = 5_000;
const kept = new WeakMap<pg.Pool, Set<string>>();

/** Keeps a selection before the first access record that names it; afterwards it costs nothing. */
export async function keepSelection(pool: pg.Pool, { id, fields }: ReadSelection): Promise<void> {
  const known = kept.get(pool) ?? new Set<string>();
  if (known.has(id)) return;
  await pool.query('insert into hub.read_selection (id, fields) values ($1, $2) on conflict do nothing', [id, fields]);
  if (known.size >= keptMax) known.clear();
  known.add(id);
  kept.set(pool, known);
}
