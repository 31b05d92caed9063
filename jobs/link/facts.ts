import type { RecordKind } from '../../schema/canonical/record/index.js';
import type { Evidence } from '../../schema/person/person.evidence.js';
import type { BulkColumns, BulkValue } from '../kit/bulk.js';
import type { FactTable } from './fact-table.js';
import { assistance, death, disability, marriage, militaryFamily, oldAgeAllowance } from './facts-civil.js';
import { birth, oneChildCertificate, specialSupport } from './facts-fertility.js';
import { insuranceEnrolment } from './facts-insurance.js';
import { personRegister, personResidence } from './facts-register.js';
import { subsidyPayment } from './facts-subsidy.js';

/** The table of each kind of record that says something about a person. A new kind of fact is one entry here. */
export const factTables: Readonly<Partial<Record<RecordKind, FactTable>>> = {
  'register-entry': personRegister,
  'residence-registration': personResidence,
  birth,
  'one-child-certificate': oneChildCertificate,
  'special-support': specialSupport,
  marriage,
  assistance,
  disability,
  'old-age-allowance': oldAgeAllowance,
  'military-family': militaryFamily,
  death,
  'insurance-enrolment': insuranceEnrolment,
  'subsidy-payment': subsidyPayment,
};

/** What every fact row carries. */
export const commonFactColumns = {
  filing: 'int',
  id: 'uuid',
  source_ref: 'bytea',
  person_filing: 'int',
  person_id: 'uuid',
  record_id: 'uuid',
  department: 'text',
  as_of: 'date',
  fetched_at: 'timestamptz',
  areas: 'text[]',
} as const satisfies BulkColumns;

/** Names the fact row of a mention for ever: the record's key token, and the role where a record has several. */
export function sourceRefOf(evidence: Pick<Evidence, 'keyToken'>, role: string): Buffer {
  const token = Buffer.from(evidence.keyToken, 'hex');
  return role === 'subject' ? token : Buffer.concat([token, Buffer.from(role, 'utf8')]);
}

export function isSameValue(left: BulkValue | undefined, right: BulkValue | undefined): boolean {
  return (left ?? null) === (right ?? null);
}
