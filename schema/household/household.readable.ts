import type { ReadsField } from '../read/from.js';
import { literal } from '../read/sql.js';

/**
 * Kinds of household that say by their kind what a department knows of somebody, each with the field whose readers learn no more by
 * it: who is counted together for assistance, and who is insured. Of other kinds every reader of households may see the rows.
 */
const tellingKinds = {
  ASSISTANCE: ['Assistance', 'relation'],
  INSURANCE: ['InsuranceEnrolment', 'insurance'],
} as const;

export function readsKind(reads: ReadsField, kind: keyof typeof tellingKinds): boolean {
  const [typeName, fieldName] = tellingKinds[kind];
  return reads(typeName, fieldName);
}

/** SQL of whether a household, or a membership of one, may be told to whoever reads these fields; null: every one. */
export function readableKind(reads: ReadsField, kind: string): string | null {
  const hidden = (Object.keys(tellingKinds) as (keyof typeof tellingKinds)[]).filter((each) => !readsKind(reads, each));
  return hidden.length === 0 ? null : `${kind} not in (${hidden.map(literal).join(', ')})`;
}
