import type pg from 'pg';
import { newId } from '../../schema/canonical/id.js';
import { deleteRows, insertRows, updateRows, type BulkRow } from '../kit/bulk.js';
import { linkRuleVersion, type DecidedMention } from './decide.js';
import { isSameList } from './diff.js';
import type { StoredLink } from './load.js';

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

function rowOf(link: LinkToWrite): BulkRow {
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
    decided_at: new Date(),
    areas: link.areas,
  };
}

function isSame(before: StoredLink, link: LinkToWrite): boolean {
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
export async function writeLinks(
  client: pg.ClientBase,
  links: readonly LinkToWrite[],
  stale: readonly StoredLink[],
): Promise<void> {
  await deleteRows(client, 'hub.link', stale);
  const changed = links.filter((link) => link.before !== undefined && !isSame(link.before, link));
  await updateRows(client, 'hub.link', ['filing', 'id'], columns, changed.map(rowOf));
  await insertRows(client, 'hub.link', columns, links.filter(({ before }) => before === undefined).map(rowOf));
}
