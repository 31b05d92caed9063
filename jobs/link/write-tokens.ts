import type pg from 'pg';
import { insertRows, type BulkRow } from '../kit/bulk.js';
import { differ, isSameList } from './diff.js';

export interface LookupToken {
  readonly kind: 'id-number' | 'phone' | 'name' | 'pinyin' | 'initials' | 'door';
  readonly token: string;
  readonly subjectType: 'person' | 'household';
  readonly filing: number;
  readonly id: string;
  readonly areas: readonly string[];
}

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

/** Makes the tokens of these subjects what they shall be. `subjects` names those too that shall have none. */
export async function writeTokens(
  client: pg.ClientBase,
  subjects: readonly { readonly filing: number; readonly id: string; readonly isNew: boolean }[],
  tokens: readonly LookupToken[],
): Promise<void> {
  const known = subjects.filter(({ isNew }) => !isNew);
  const { rows } =
    known.length === 0
      ? { rows: [] }
      : await client.query<Omit<LookupToken, 'subjectType'>>({
          name: 'hub-tokens-of-subjects',
          text: `select t.kind, t.token, t.subject_filing as filing, t.subject_id as id, t.areas
            from unnest($1::int[], $2::uuid[]) as r(filing, id)
            cross join lateral (
              select * from hub.lookup_token where subject_filing = r.filing and subject_id = r.id offset 0) t`,
          values: [known.map(({ filing }) => filing), known.map(({ id }) => id)],
        });
  const { insert, update, remove } = differ(rows, tokens, keyOf, keyOf, (before, after) =>
    isSameList(before.areas, after.areas),
  );
  if (remove.length > 0) {
    await client.query(
      `delete from hub.lookup_token t using unnest($1::text[], $2::text[], $3::uuid[]) as r(kind, token, id)
       where t.kind = r.kind and t.token = r.token and t.subject_id = r.id`,
      [remove.map(({ kind }) => kind), remove.map(({ token }) => token), remove.map(({ id }) => id)],
    );
  }
  const put = [...insert, ...update.map(({ wanted }) => wanted)].map(rowOf);
  await insertRows(
    client,
    'hub.lookup_token',
    columns,
    put,
    'on conflict (kind, token, subject_id) do update set areas = excluded.areas',
  );
}
