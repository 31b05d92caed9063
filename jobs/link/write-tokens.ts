import type pg from 'pg';
import { insertRows, type BulkRow } from '../kit/bulk.js';
import { withAreas } from './area-list.js';
import { differ, isSameList } from './diff.js';
import type { PersonRef } from './fact-table.js';
import type { Writes } from './pipeline.js';

export interface LookupToken {
  readonly kind: 'id-number' | 'phone' | 'name' | 'pinyin' | 'initials' | 'door';
  readonly token: string;
  readonly subjectType: 'person' | 'household';
  readonly filing: number;
  readonly id: string;
  readonly areas: readonly string[];
}

export type StoredToken = Omit<LookupToken, 'subjectType'>;

const columns = {
  kind: 'text',
  token: 'text',
  subject_type: 'text',
  subject_filing: 'int',
  subject_id: 'uuid',
  areas: 'text[]',
};

function rowOf(token: LookupToken): BulkRow {
  const { kind, token: text, subjectType, filing, id, areas } = token;
  return { kind, token: text, subject_type: subjectType, subject_filing: filing, subject_id: id, areas };
}

function keyOf({ id, kind, token }: Pick<LookupToken, 'id' | 'kind' | 'token'>): string {
  return `${id}/${kind}/${token}`;
}

/** The tokens of these people and households, as they are stored. */
export async function loadTokens(client: pg.ClientBase, subjects: readonly PersonRef[]): Promise<StoredToken[]> {
  if (subjects.length === 0) return [];
  const { rows } = await client.query<Omit<StoredToken, 'areas'> & { areas: string }>({
    name: 'hub-tokens-of-subjects',
    text: `select t.kind, t.token, t.subject_filing as filing, t.subject_id as id, t.areas::text as areas
      from unnest($1::int[], $2::uuid[]) as r(filing, id)
      cross join lateral (
        select * from hub.lookup_token where subject_filing = r.filing and subject_id = r.id offset 0) t`,
    values: [subjects.map(({ filing }) => filing), subjects.map(({ id }) => id)],
  });
  return withAreas<StoredToken>(rows);
}

/** Makes stored tokens what they shall be. Subjects are in `stored` with all that they have, or are new. */
export function writeTokens(
  client: pg.ClientBase,
  writes: Writes,
  stored: readonly StoredToken[],
  tokens: readonly LookupToken[],
): void {
  const { insert, update, remove } = differ(stored, tokens, keyOf, keyOf, (before, after) =>
    isSameList(before.areas, after.areas),
  );
  deleteTokens(client, writes, remove);
  writes.send(insertRows(client, 'hub.lookup_token', columns, insert.map(rowOf)));
  const moved = update.map(({ wanted }) => rowOf(wanted));
  const conflict = 'on conflict (kind, token, subject_id) do update set areas = excluded.areas';
  writes.send(insertRows(client, 'hub.lookup_token', columns, moved, conflict));
}

function deleteTokens(client: pg.ClientBase, writes: Writes, tokens: readonly StoredToken[]): void {
  if (tokens.length === 0) return;
  writes.send(
    client.query(
      `delete from hub.lookup_token t using unnest($1::text[], $2::text[], $3::uuid[]) as r(kind, token, id)
       where t.kind = r.kind and t.token = r.token and t.subject_id = r.id`,
      [tokens.map(({ kind }) => kind), tokens.map(({ token }) => token), tokens.map(({ id }) => id)],
    ),
  );
}

/** Removes all tokens of people and households that are no more. */
export async function deleteTokensOf(
  client: pg.ClientBase,
  writes: Writes,
  subjects: readonly PersonRef[],
): Promise<void> {
  deleteTokens(client, writes, await loadTokens(client, subjects));
}
