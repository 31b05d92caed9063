import { idNumberCheckCharacter } from '../../schema/canonical/id-number.js';
import type { CanonicalRecord, RecordOf } from '../../schema/canonical/record/index.js';
import type { PersonMention } from '../../schema/canonical/record/mention.js';

export const communityK = '420106990001';
export const communityC = '640106003004';

/** A valid ID number of somebody born on a day; `sequence` tells people of one day apart (odd is male). */
export function buildIdNumber(birthDate: string, sequence: number): string {
  const first = `420106${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first + idNumberCheckCharacter(first);
}

export function buildMention(overrides: Partial<PersonMention> = {}): PersonMention {
  return {
    role: 'subject',
    name: '张建国',
    idNumber: buildIdNumber('1954-01-01', 1),
    birthDate: '1954-01-01',
    sex: '1',
    ...overrides,
  };
}

type Loose<K extends CanonicalRecord['kind']> = Partial<Omit<RecordOf<K>, 'fact'>> & {
  readonly fact?: Partial<RecordOf<K>['fact']>;
};

export function buildHousehold(
  number: string,
  overrides: Loose<'registered-household'> = {},
): RecordOf<'registered-household'> {
  const { fact, ...rest } = overrides;
  return {
    kind: 'registered-household',
    department: 'public-security',
    key: number,
    asOf: '2026-11-01',
    regionCode: communityK,
    mentions: [],
    ...rest,
    fact: {
      householdNumber: number,
      registerKind: 'FAMILY',
      address: { text: '12栋2单元301', building: '12', unit: '2', room: '301' },
      status: 'OPEN',
      ...fact,
    },
  };
}

export function buildEntry(
  key: string,
  number: string,
  overrides: Loose<'register-entry'> = {},
): RecordOf<'register-entry'> {
  const { fact, ...rest } = overrides;
  return {
    kind: 'register-entry',
    department: 'public-security',
    key,
    asOf: '2026-11-01',
    regionCode: communityK,
    mentions: [buildMention()],
    ...rest,
    fact: {
      householdNumber: number,
      relation: '02',
      status: 'NORMAL',
      livesElsewhere: false,
      registeredOn: '2001-05-01',
      ...fact,
    },
  };
}

export function buildResidence(
  key: string,
  overrides: Loose<'residence-registration'> = {},
): RecordOf<'residence-registration'> {
  const { fact, ...rest } = overrides;
  return {
    kind: 'residence-registration',
    department: 'public-security',
    key,
    asOf: '2026-11-01',
    regionCode: communityC,
    mentions: [buildMention()],
    ...rest,
    fact: {
      address: { text: '3栋1单元502室', building: '3', unit: '1', room: '502' },
      reason: 'WORK',
      movedInOn: '2024-03-01',
      relation: '02',
      ...fact,
    },
  };
}

export function buildMarriage(key: string, overrides: Loose<'marriage'> = {}): RecordOf<'marriage'> {
  const { fact, ...rest } = overrides;
  return {
    kind: 'marriage',
    department: 'civil-affairs',
    key,
    asOf: '2026-11-01',
    mentions: [buildMention()],
    ...rest,
    fact: { event: 'MARRIED', resultingStatus: '21', registeredOn: '1980-10-01', certificateNumber: key, ...fact },
  };
}

export function buildDeath(key: string, overrides: Loose<'death'> = {}): RecordOf<'death'> {
  const { fact, ...rest } = overrides;
  return {
    kind: 'death',
    department: 'civil-affairs',
    key,
    asOf: '2026-11-01',
    mentions: [buildMention()],
    ...rest,
    fact: { diedOn: '2026-10-20', certificateNumber: key, ...fact },
  };
}

export function buildEnrolment(
  key: string,
  overrides: Loose<'insurance-enrolment'> = {},
): RecordOf<'insurance-enrolment'> {
  const { fact, ...rest } = overrides;
  return {
    kind: 'insurance-enrolment',
    department: 'social-insurance',
    key,
    asOf: '2026-11-01',
    mentions: [buildMention({ birthDate: undefined, sex: undefined })],
    ...rest,
    fact: { insurance: 'RESIDENT_PENSION', status: 'ACTIVE', startedOn: '2012-01-01', ...fact },
  };
}

export function buildAssistance(
  key: string,
  caseNumber: string,
  overrides: Loose<'assistance'> = {},
): RecordOf<'assistance'> {
  const { fact, ...rest } = overrides;
  return {
    kind: 'assistance',
    department: 'civil-affairs',
    key,
    asOf: '2026-11-01',
    regionCode: communityK,
    mentions: [buildMention()],
    ...rest,
    fact: {
      caseNumber,
      kind: 'LOW_INCOME',
      isApplicant: true,
      relation: '01',
      approvedOn: '2024-05-01',
      monthlyAmountYuan: 800,
      ...fact,
    },
  };
}
