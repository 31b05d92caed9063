import { z } from 'zod';
import { assistance, death, disability, marriage, militaryFamily, oldAgeAllowance } from './civil.js';
import { birth, oneChildCertificate, specialSupport } from './fertility.js';
import { insuranceEnrolment } from './insurance.js';
import { registeredHousehold, registerEntry, residenceRegistration } from './register.js';
import { subsidyPayment } from './subsidy.js';

/** Every kind of canonical record, told apart by `kind`. A new kind is one schema in its own file and one line here. */
export const canonicalRecordSchema = z.discriminatedUnion('kind', [
  registeredHousehold,
  registerEntry,
  residenceRegistration,
  birth,
  oneChildCertificate,
  specialSupport,
  marriage,
  assistance,
  disability,
  oldAgeAllowance,
  militaryFamily,
  death,
  insuranceEnrolment,
  subsidyPayment,
]);

export type CanonicalRecord = z.infer<typeof canonicalRecordSchema>;
export type RecordKind = CanonicalRecord['kind'];
export type RecordOf<K extends RecordKind> = Extract<CanonicalRecord, { kind: K }>;
