import type pg from 'pg';
import type { Department } from '../../../schema/canonical/department.js';
import type { RecordKind } from '../../../schema/canonical/record/index.js';
import { evidenceKey, type Evidence } from '../../../schema/person/person.evidence.js';
import { linkKey } from '../link-key.js';

/** What people decided about one mention, as far as it stands. */
export interface Decided {
  /** Token of the person whom somebody said it means; null where that person is no more. */
  readonly same: { readonly token: string | null; readonly by: string } | null;
  /** Tokens of people whom somebody said it does not mean. */
  readonly different: ReadonlySet<string>;
  /** Tokens of people of whom somebody could not tell. */
  readonly unsure: ReadonlySet<string>;
}

interface Row {
  readonly department: Department;
  readonly kind: RecordKind;
  readonly keyToken: string;
  readonly role: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
  readonly decidedBy: string;
  readonly token: string | null;
}

/** The standing decisions about mentions of these records, by `linkKey`. A merged person's count for whom they merged with. */
export async function loadDecisions(
  client: pg.ClientBase,
  records: readonly Evidence[],
): Promise<Map<string, Decided>> {
  const decided = new Map<string, { same: Decided['same']; different: Set<string>; unsure: Set<string> }>();
  if (records.length === 0) return decided;
  const { rows } = await client.query<Row>({
    name: 'hub-link-decisions',
    text: `select d.department, d.kind, encode(d.key_token, 'hex') as "keyToken", d.role, d.verdict, d.decided_by as "decidedBy",
        t.token
      from unnest($1::int[], $2::text[], $3::text[], $4::bytea[]) as n(filing, department, kind, key_token)
      cross join lateral (
        select * from hub.link_decision where filing = n.filing and department = n.department and kind = n.kind
          and key_token = n.key_token and revoked_at is null offset 0) d
      left join lateral (
        select to_filing, to_id from hub.person_redirect
        where filing = d.person_filing and id = d.person_id and cause = 'MERGED' limit 1) r on true
      left join lateral (
        select token from hub.lookup_token where kind = 'id-number'
          and subject_filing = coalesce(r.to_filing, d.person_filing) and subject_id = coalesce(r.to_id, d.person_id)
        limit 1) t on true`,
    values: [
      records.map(({ filing }) => filing),
      records.map(({ department }) => department),
      records.map(({ kind }) => kind),
      records.map(({ keyToken }) => Buffer.from(keyToken, 'hex')),
    ],
  });
  for (const row of rows) {
    const key = linkKey({ key: evidenceKey(row) }, row.role);
    const one = decided.get(key) ?? { same: null, different: new Set<string>(), unsure: new Set<string>() };
    if (row.verdict === 'SAME') one.same = { token: row.token, by: row.decidedBy };
    else if (row.token !== null) (row.verdict === 'DIFFERENT' ? one.different : one.unsure).add(row.token);
    decided.set(key, one);
  }
  return decided;
}
