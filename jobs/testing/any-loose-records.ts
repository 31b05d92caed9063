import fc from 'fast-check';
import type { CanonicalRecord } from '../../schema/canonical/record/index.js';
import type { PersonMention } from '../../schema/canonical/record/mention.js';
import {
  buildDeath,
  buildEnrolment,
  buildEntry,
  buildHousehold,
  buildIdNumber,
  buildResidence,
} from './build-record.js';

const names = ['欧阳崇岳', '欧阳重月', '司徒弈秋', '司徒奕秋'];

/** Few people, alike in names, days and telephones, with numbers that are missing, damaged or somebody else's. */
export const anyLooseRecords = fc
  .array(
    fc.record({
      kind: fc.constantFrom('entry', 'entry', 'enrolment', 'enrolment', 'death', 'residence', 'household'),
      key: fc.integer({ min: 1, max: 4 }),
      who: fc.integer({ min: 0, max: 3 }),
      number: fc.constantFrom('own', 'own', 'none', 'none', 'damaged', 'shared'),
      says: fc.record({ birthDate: fc.boolean(), phone: fc.boolean(), sex: fc.boolean() }),
      variant: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => {
    const records = drafts.map((draft) => anyRecord(draft));
    return [...new Map(records.map((record) => [`${record.kind}/${record.key}`, record])).values()];
  });

type Draft = {
  kind: string;
  key: number;
  who: number;
  number: string;
  says: { birthDate: boolean; phone: boolean; sex: boolean };
  variant: number;
};

function anyMention({ who, number, says }: Draft): PersonMention {
  const birthDate = who < 2 ? '1961-08-23' : `197${who}-05-0${who + 1}`;
  const own = buildIdNumber(birthDate, 1 + 2 * who);
  return {
    role: 'subject',
    name: names[who] ?? '某',
    ...(says.birthDate && { birthDate }),
    ...(says.phone && { phone: who < 2 ? '13971046258' : `1391111000${who}` }),
    ...(says.sex && { sex: '1' }),
    ...(number === 'own' && { idNumber: own }),
    ...(number === 'shared' && { idNumber: buildIdNumber('1961-08-23', 1) }),
    ...(number === 'none' && { idNumberProblem: 'missing' }),
    ...(number === 'damaged' && {
      idNumberProblem: 'check-character',
      idNumberGiven: own.slice(0, 17) + (own.endsWith('1') ? '2' : '1'),
    }),
  };
}

function anyRecord(draft: Draft): CanonicalRecord {
  const { kind, key, variant } = draft;
  const mentions = [anyMention(draft)];
  switch (kind) {
    case 'household':
      return buildHousehold(`h${1 + (key % 2)}`, {
        fact: { address: { text: `${variant}-301`, building: String(variant), room: '301' } },
      });
    case 'entry':
      return buildEntry(`m${key}`, `h${1 + (variant % 2)}`, { mentions, fact: { relation: '02' } });
    case 'residence':
      return buildResidence(`r${key}`, {
        mentions,
        fact: { address: { text: `长城花园${variant}栋301`, building: String(variant), room: '301' } },
      });
    case 'death':
      return buildDeath(`d${key}`, { mentions });
    default:
      return buildEnrolment(`s${key}`, { mentions });
  }
}
