import type pg from 'pg';
import { newId } from '../../schema/canonical/id.js';
import { deleteRows, insertRows, updateRows, type BulkRow } from '../kit/bulk.js';
import { linkRuleVersion, type DecidedMention } from './decide.js';
import { isSameList } from './diff.js';
import type { StoredLink } from './load.js';
import type { Writes } from './pipeline.js';

export interface LinkToWrite extends DecidedMention {
  readonly householdId: string | null;
  readonly areas: readonly string[];
}

const columns = {
  filing: 'int',
  id: 'uuid',
  record_id: 'uuid',
  department: 'text',
  kind: 'text',
  key_token: 'bytea',
  role: 'text',
  person_filing: 'int',
  person_id: 'uuid',
  household_id: 'uuid',
  method: 'text',
  reason: 'text',
  rule_version: 'int',
  id_token: 'text',
  decided_at: 'timestamptz',
  areas: 'text[]',
};

function rowOf(link: LinkToWrite, decidedAt: Date): BulkRow {
  const { evidence, mention, person, before } = link;
  return {
    filing: evidence.filing,
    id: before?.id ?? newId(evidence.filing),
    record_id: evidence.recordId,
    department: evidence.department,
    kind: evidence.kind,
    key_token: Buffer.from(evidence.keyToken, 'hex'),
    role: mention.role,
    person_filing: person?.filing ?? null,
    person_id: person?.id ?? null,
    household_id: link.householdId,
    method: link.method,
    reason: link.reason,
    rule_version: linkRuleVersion,
    id_token: link.idToken,
    decided_at: decidedAt,
    areas: link.areas,
  };
}

export function isSameLink(before: StoredLink, link: LinkToWrite): boolean {
  return (
    before.recordId === link.evidence.recordId &&
    before.personId === (link.person?.id ?? null) &&
    before.householdId === link.householdId &&
    before.method === link.method &&
    before.reason === link.reason &&
    before.idToken === link.idToken &&
    isSameList(before.areas, link.areas)
  );
}

/** Writes the links that differ and deletes those of mentions that are no longer made. */
export function writeLinks(
  client: pg.ClientBase,
  writes: Writes,
  links: readonly LinkToWrite[],
  stale: readonly StoredLink[],
): void {
  const decidedAt = new Date();
  const made: BulkRow[] = [];
  const changed: BulkRow[] = [];
  for (const link of links) {
    if (link.before === undefined) made.push(rowOf(link, decidedAt));
    else if (!isSameLink(link.before, link)) changed.push(rowOf(link, decidedAt));
  }
  writes.send(deleteRows(client, 'hub.link', stale));
  writes.send(updateRows(client, 'hub.link', ['filing', 'id'], columns, changed));
  writes.send(insertRows(client, 'hub.link', columns, made));
}
