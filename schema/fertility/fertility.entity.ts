import { defineEntity, p } from '@mikro-orm/postgresql';
import { factProperties } from '../source/fact-properties.js';

/** A birth, once for each linked person it names. */
export const BirthTable = defineEntity({
  name: 'BirthTable',
  schema: 'hub',
  tableName: 'birth',
  properties: {
    ...factProperties(),
    role: p.text(),
    certificateNumber: p.text(),
    bornOn: p.date(),
    birthOrder: p.smallint(),
    childName: p.text().nullable(),
    childPersonFiling: p.integer().nullable(),
    childPersonId: p.uuid().nullable(),
    motherName: p.text().nullable(),
    fatherName: p.text().nullable(),
  },
});

/** A certificate of honour for parents of an only child. */
export const OneChildCertificateTable = defineEntity({
  name: 'OneChildCertificateTable',
  schema: 'hub',
  tableName: 'one_child_certificate',
  properties: {
    ...factProperties(),
    certificateNumber: p.text(),
    issuedOn: p.date(),
    childName: p.text().nullable(),
    childPersonFiling: p.integer().nullable(),
    childPersonId: p.uuid().nullable(),
  },
});

/** Support for parents whose only child died or is disabled. */
export const SpecialSupportTable = defineEntity({
  name: 'SpecialSupportTable',
  schema: 'hub',
  tableName: 'special_support',
  properties: {
    ...factProperties(),
    cause: p.text(),
    since: p.date(),
    endedOn: p.date().nullable(),
    monthlyYuan: p.decimal().precision(12).scale(2),
  },
});
