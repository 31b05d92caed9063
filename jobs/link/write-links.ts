import type pg from 'pg';
import { newId } from '../../schema/canonical/id.js';
import { deleteRows, insertRows, updateRows, type BulkRow } from '../kit/bulk.js';
import { linkRuleVersion, type DecidedMention } from './decide.js';
import { isSameList } from './diff.js';
import type { StoredLink } from './load.js';
import { evidenceText } from './loose/assignment.js';
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
  score: 'real',
  evidence: 'jsonb',
  parameters: 'text',
  decided_by: 'text',
};

function rowOf(link: LinkToWrite, id: string, decidedAt: Date): BulkRow {
  const { evidence, mention, person, assignment } = link;
  return {
    filing: evidence.filing,
    id,
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
    score: assignment?.score ?? null,
    evidence: assignment?.evidence == null ? null : JSON.stringify(assignment.evidence),
    parameters: assignment?.parameters ?? null,
    decided_by: assignment?.decidedBy ?? null,
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
    before.score === (link.assignment?.score ?? null) &&
    before.parameters === (link.assignment?.parameters ?? null) &&
    evidenceText(before.evidence) === evidenceText(link.assignment?.evidence ?? null) &&
    isSameList(before.areas, link.areas)
  );
}

/** A link that was written, and where. */
export interface WrittenLink {
  readonly link: LinkToWrite;
  readonly id: string;
}

/** Writes the links that differ, deletes those of mentions that are no longer made, and answers what it wrote. */
export function writeLinks(
  client: pg.ClientBase,
  writes: Writes,
  links: readonly LinkToWrite[],
  stale: readonly StoredLink[],
): WrittenLink[] {
  const decidedAt = new Date();
  const written: WrittenLink[] = [];
  const made: BulkRow[] = [];
  const changed: BulkRow[] = [];
  for (const link of links) {
    const { before, evidence } = link;
    if (before !== undefined && isSameLink(before, link)) continue;
    const id = before?.id ?? newId(evidence.filing);
    written.push({ link, id });
    (before === undefined ? made : changed).push(rowOf(link, id, decidedAt));
  }
  writes.send(deleteRows(client, 'hub.link', stale));
  writes.send(updateRows(client, 'hub.link', ['filing', 'id'], columns, changed));
  writes.send(insertRows(client, 'hub.link', columns, made));
  return written;
}
