import type { Department } from '../canonical/department.js';
import { comparableName } from '../canonical/name.js';
import type { CanonicalRecord, RecordKind } from '../canonical/record/index.js';
import type { PersonMention } from '../canonical/record/mention.js';

/** The record that a department holds open under one key, with where and when the hub took it. */
export interface Evidence {
  readonly department: Department;
  readonly kind: RecordKind;
  /** Keyed hash of the source's own key, hex. */
  readonly keyToken: string;
  /** Names the record for ever: source, kind and key (`evidenceKey`). */
  readonly key: string;
  readonly filing: number;
  readonly recordId: string;
  readonly asOf: string;
  readonly fetchedAt: Date;
  readonly record: CanonicalRecord;
}

/** One mention of one record that carries a valid ID number: it claims to speak of the person who has that number. */
export interface Claim {
  readonly evidence: Evidence;
  readonly mention: PersonMention;
  /** Name and former name in the form that is compared; never empty texts. */
  readonly names: readonly string[];
}

/** Where a value was said: what `provenance` keeps and the desk shows as `民政 · 截至 11-20`. */
export interface Provenance {
  readonly department: Department;
  readonly recordId: string;
  readonly asOf: string;
  readonly fetchedAt: string;
}

/** `comparable` is `comparableName`, or a cache of it. */
export function claimOf(
  evidence: Evidence,
  mention: PersonMention,
  comparable: (name: string) => string = comparableName,
): Claim {
  const name = comparable(mention.name);
  const former = mention.formerName === undefined ? '' : comparable(mention.formerName);
  return { evidence, mention, names: [name, former].filter((text) => text !== '') };
}

const provenances = new WeakMap<Evidence, Provenance>();

/** One object a record: most of a person's fields name the same. */
export function provenanceOf(evidence: Evidence): Provenance {
  const known = provenances.get(evidence);
  if (known !== undefined) return known;
  const { department, recordId, asOf, fetchedAt } = evidence;
  const provenance = { department, recordId, asOf, fetchedAt: fetchedAt.toISOString() };
  provenances.set(evidence, provenance);
  return provenance;
}

/** Names a record for ever: its source, kind and key. */
export function evidenceKey(record: Pick<Evidence, 'department' | 'kind' | 'keyToken'>): string {
  return `${record.department}/${record.kind}/${record.keyToken}`;
}

/** Names a mention for ever: its record and the role in it. */
export function claimKey(claim: Claim): string {
  return `${claim.evidence.key}/${claim.mention.role}`;
}
