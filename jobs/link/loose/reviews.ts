import type pg from 'pg';
import { newId } from '../../../schema/canonical/id.js';
import type { CanonicalAddress, PersonMention } from '../../../schema/canonical/record/mention.js';
import type { Evidence } from '../../../schema/person/person.evidence.js';
import { maskIdNumber, maskPhone, type Vault } from '../../../schema/vault/index.js';
import { insertRows, updateRows, type BulkRow } from '../../kit/bulk.js';
import type { Writes } from '../pipeline.js';
import { evidenceText } from './assignment.js';
import type { Weighed } from './judge.js';
import type { LinkPlace } from './loose-store.js';

/** A question to staff: whom does this mention mean? */
export interface ReviewToWrite {
  readonly link: LinkPlace;
  readonly evidence: Evidence;
  readonly mention: PersonMention;
  readonly address: CanonicalAddress | null;
  readonly reason: string;
  readonly candidates: readonly Weighed[];
  readonly areas: readonly string[];
}

interface StoredReview {
  readonly filing: number;
  readonly id: string;
  readonly linkId: string;
  readonly state: 'OPEN' | 'DECIDED' | 'GONE';
  readonly recordId: string;
  readonly reason: string;
  readonly candidates: readonly ReviewCandidate[];
  readonly areas: readonly string[];
}

/** A candidate as it is stored: who, how likely, and why, without a value. */
interface ReviewCandidate {
  readonly filing: number;
  readonly personId: string;
  readonly weight: number;
  readonly evidence: readonly ReviewCandidateEvidence[];
}

/** What one field said about two mentions, in bits. */
export interface ReviewCandidateEvidence {
  readonly field: string;
  readonly level: string;
  readonly weight: number;
}

const columns = {
  filing: 'int',
  id: 'uuid',
  link_id: 'uuid',
  department: 'text',
  kind: 'text',
  role: 'text',
  state: 'text',
  reason: 'text',
  name: 'text',
  former_name: 'text',
  sex: 'text',
  birth_date: 'date',
  id_number_sealed: 'bytea',
  id_number_mask: 'text',
  phone_sealed: 'bytea',
  phone_mask: 'text',
  address_text: 'text',
  record_id: 'uuid',
  as_of: 'date',
  fetched_at: 'timestamptz',
  candidates: 'jsonb',
  parameters: 'text',
  opened_at: 'timestamptz',
  closed_at: 'timestamptz',
  areas: 'text[]',
};

/** Weights in tenths of a bit: enough to judge by, and the same on every machine. */
const inTenths = (weight: number): number => Math.round(weight * 10) / 10;

function stored({ person, weight, evidence }: Weighed): ReviewCandidate {
  return {
    filing: person.filing,
    personId: person.id,
    weight: inTenths(weight),
    evidence: evidenceOf(evidence),
  };
}

/** What each field said: level and weight. Fields of which one of the two says nothing are left out. */
export function evidenceOf({ fields }: Weighed['evidence']): ReviewCandidate['evidence'] {
  return fields.flatMap(({ field, level, weight }) =>
    level === undefined ? [] : [{ field, level, weight: inTenths(weight) }],
  );
}

const signature = (candidates: readonly ReviewCandidate[]) =>
  candidates.map(({ personId, weight, evidence }) => `${personId}|${weight}|${evidenceText(evidence)}`).join('|');

async function load(client: pg.ClientBase, links: readonly LinkPlace[]): Promise<Map<string, StoredReview>> {
  const { rows } = await client.query<StoredReview>({
    name: 'hub-link-reviews',
    text: `select t.filing, t.id, t.link_id as "linkId", t.state, t.record_id as "recordId", t.reason, t.candidates, t.areas
      from unnest($1::int[], $2::uuid[]) as r(filing, id)
      cross join lateral (select * from hub.link_review where filing = r.filing and link_id = r.id offset 0) t`,
    values: [links.map(({ filing }) => filing), links.map(({ id }) => id)],
  });
  return new Map(rows.map((row) => [row.linkId, row]));
}

/**
 * Opens a question for each mention that nobody but a person can place, and closes those of the other `judged` mentions:
 * `decided` by people, or gone. A question whose answer cannot differ is left as it stands.
 */
export async function writeReviews(
  { client, writes, vault }: { readonly client: pg.ClientBase; readonly writes: Writes; readonly vault: Vault },
  judged: readonly LinkPlace[],
  open: readonly ReviewToWrite[],
  decided: ReadonlySet<string>,
  parameters: string,
): Promise<void> {
  const known = await load(client, judged);
  const insert: BulkRow[] = [];
  const update: BulkRow[] = [];
  const now = new Date();
  for (const review of open) {
    const before = known.get(review.link.id);
    known.delete(review.link.id);
    const candidates = review.candidates.map(stored);
    if (
      before?.state === 'OPEN' &&
      before.recordId === review.evidence.recordId &&
      before.reason === review.reason &&
      before.areas.join() === review.areas.join() &&
      signature(before.candidates) === signature(candidates)
    )
      continue;
    const row = rowOf(vault, review, before?.id ?? newId(review.link.filing), candidates, parameters, now);
    if (before === undefined) insert.push(row);
    else update.push(row);
  }
  const closed = [...known.values()].filter(({ state }) => state === 'OPEN');
  writes.send(insertRows(client, 'hub.link_review', columns, insert));
  writes.send(updateRows(client, 'hub.link_review', ['filing', 'id'], columns, update));
  writes.send(
    client.query(
      `update hub.link_review t set state = r.state, closed_at = clock_timestamp()
       from unnest($1::int[], $2::uuid[], $3::text[]) as r(filing, id, state) where t.filing = r.filing and t.id = r.id`,
      [
        closed.map(({ filing }) => filing),
        closed.map(({ id }) => id),
        closed.map(({ linkId }) => (decided.has(linkId) ? 'DECIDED' : 'GONE')),
      ],
    ),
  );
}

function rowOf(
  vault: Vault,
  { link, evidence, mention, address, reason, areas }: ReviewToWrite,
  id: string,
  candidates: readonly ReviewCandidate[],
  parameters: string,
  now: Date,
): BulkRow {
  const number = mention.idNumber ?? mention.idNumberGiven;
  const place = (column: string) => ({ table: 'link_review', column, rowId: id });
  const isReadable = number !== undefined && number !== '';
  return {
    filing: link.filing,
    id,
    link_id: link.id,
    department: evidence.department,
    kind: evidence.kind,
    role: mention.role,
    state: 'OPEN',
    reason,
    name: mention.name,
    former_name: mention.formerName ?? null,
    sex: mention.sex ?? null,
    birth_date: mention.birthDate ?? null,
    id_number_sealed: isReadable ? vault.seal(number, place('id_number_sealed')) : null,
    id_number_mask: isReadable ? maskIdNumber(number) : null,
    phone_sealed: mention.phone === undefined ? null : vault.seal(mention.phone, place('phone_sealed')),
    phone_mask: mention.phone === undefined ? null : maskPhone(mention.phone),
    address_text: address?.text ?? null,
    record_id: evidence.recordId,
    as_of: evidence.asOf,
    fetched_at: evidence.fetchedAt,
    candidates: JSON.stringify(candidates),
    parameters,
    opened_at: now,
    closed_at: null,
    areas,
  };
}
