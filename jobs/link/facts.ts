import type { RecordKind, RecordOf } from '../../schema/canonical/record/index.js';
import type { MentionRole, PersonMention } from '../../schema/canonical/record/mention.js';
import type { Evidence } from '../../schema/person/person.evidence.js';
import { maskAccount, maskDisabilityCertificate, maskPhone } from '../../schema/vault/index.js';
import type { BulkColumns, BulkRow, BulkValue } from '../kit/bulk.js';

export interface PersonRef {
  readonly filing: number;
  readonly id: string;
}

/** What a fact row takes from beyond its own record. */
export interface FactSurroundings {
  /** The person whom another mention of the record links to, if it does. */
  personOf(role: MentionRole): PersonRef | null;
  /** The household that the record speaks of: registered, or behind the door. */
  readonly householdId: string | null;
  /** Seals a value into a column of the row that is being made. */
  seal(column: string, value: string): Uint8Array;
}

/** How records of one kind become rows of one table. */
export interface FactTable<K extends RecordKind = RecordKind> {
  readonly table: string;
  /** Roles of mentions that get a row. */
  readonly roles: readonly MentionRole[];
  readonly columns: BulkColumns;
  /** Columns whose value can change without a change of the record. */
  readonly volatile: readonly string[];
  row(record: RecordOf<K>, mention: PersonMention, around: FactSurroundings): BulkRow;
}

function define<K extends RecordKind>(table: FactTable<K>): FactTable {
  return table as unknown as FactTable;
}

const payeeColumns = { bank: 'text', account_sealed: 'bytea', account_mask: 'text' };

function payee(fact: { bank?: string | undefined; account?: string | undefined }, around: FactSurroundings): BulkRow {
  const { bank, account } = fact;
  return {
    bank: bank ?? null,
    account_sealed: account === undefined ? null : around.seal('account_sealed', account),
    account_mask: account === undefined ? null : maskAccount(account),
  };
}

function otherMention(record: { mentions: readonly PersonMention[] }, role: MentionRole): PersonMention | undefined {
  return record.mentions.find((mention) => mention.role === role);
}

const personRegister = define<'register-entry'>({
  table: 'person_register',
  roles: ['subject'],
  columns: {
    household_number: 'text',
    household_id: 'uuid',
    relation: 'text',
    status: 'text',
    status_on: 'date',
    lives_elsewhere: 'boolean',
    marital_status: 'text',
    registered_on: 'date',
    registered_region: 'text',
  },
  volatile: ['household_id'],
  row: ({ fact, regionCode }, _mention, around) => ({
    household_number: fact.householdNumber,
    household_id: around.householdId,
    relation: fact.relation,
    status: fact.status,
    status_on: fact.statusOn ?? null,
    lives_elsewhere: fact.livesElsewhere,
    marital_status: fact.maritalStatus ?? null,
    registered_on: fact.registeredOn ?? null,
    registered_region: regionCode ?? null,
  }),
});

const personResidence = define<'residence-registration'>({
  table: 'person_residence',
  roles: ['subject'],
  columns: {
    region_code: 'text',
    address_text: 'text',
    building: 'text',
    unit: 'text',
    room: 'text',
    household_id: 'uuid',
    registered_region_code: 'text',
    registered_address_text: 'text',
    occupation: 'text',
    reason: 'text',
    moved_in_on: 'date',
    left_on: 'date',
    local_head_name: 'text',
    relation: 'text',
  },
  volatile: ['household_id'],
  row: ({ fact, regionCode }, _mention, around) => ({
    region_code: regionCode ?? null,
    address_text: fact.address.text,
    building: fact.address.building ?? null,
    unit: fact.address.unit ?? null,
    room: fact.address.room ?? null,
    household_id: around.householdId,
    registered_region_code: fact.registeredRegionCode ?? null,
    registered_address_text: fact.registeredAddressText ?? null,
    occupation: fact.occupation ?? null,
    reason: fact.reason,
    moved_in_on: fact.movedInOn ?? null,
    left_on: fact.leftOn ?? null,
    local_head_name: fact.localHeadName ?? null,
    relation: fact.relation,
  }),
});

const birth = define<'birth'>({
  table: 'birth',
  roles: ['child', 'mother', 'father'],
  columns: {
    role: 'text',
    certificate_number: 'text',
    born_on: 'date',
    birth_order: 'smallint',
    child_name: 'text',
    child_person_filing: 'int',
    child_person_id: 'uuid',
    mother_name: 'text',
    father_name: 'text',
  },
  volatile: ['child_person_id'],
  row: (record, mention, around) => {
    const child = around.personOf('child');
    return {
      role: mention.role.toUpperCase(),
      certificate_number: record.fact.certificateNumber,
      born_on: record.fact.bornOn,
      birth_order: record.fact.order,
      child_name: otherMention(record, 'child')?.name ?? null,
      child_person_filing: child?.filing ?? null,
      child_person_id: child?.id ?? null,
      mother_name: otherMention(record, 'mother')?.name ?? null,
      father_name: otherMention(record, 'father')?.name ?? null,
    };
  },
});

const oneChildCertificate = define<'one-child-certificate'>({
  table: 'one_child_certificate',
  roles: ['subject'],
  columns: {
    certificate_number: 'text',
    issued_on: 'date',
    child_name: 'text',
    child_person_filing: 'int',
    child_person_id: 'uuid',
  },
  volatile: ['child_person_id'],
  row: (record, _mention, around) => {
    const child = around.personOf('child');
    return {
      certificate_number: record.fact.certificateNumber,
      issued_on: record.fact.issuedOn,
      child_name: otherMention(record, 'child')?.name ?? null,
      child_person_filing: child?.filing ?? null,
      child_person_id: child?.id ?? null,
    };
  },
});

const specialSupport = define<'special-support'>({
  table: 'special_support',
  roles: ['subject'],
  columns: { cause: 'text', since: 'date', ended_on: 'date', monthly_yuan: 'numeric' },
  volatile: [],
  row: ({ fact }) => ({
    cause: fact.cause,
    since: fact.since,
    ended_on: fact.endedOn ?? null,
    monthly_yuan: fact.monthlyYuan,
  }),
});

const marriage = define<'marriage'>({
  table: 'marriage',
  roles: ['subject', 'spouse'],
  columns: {
    event: 'text',
    resulting_status: 'text',
    registered_on: 'date',
    certificate_number: 'text',
    spouse_name: 'text',
    spouse_person_filing: 'int',
    spouse_person_id: 'uuid',
  },
  volatile: ['spouse_person_id'],
  row: (record, mention, around) => {
    const other = mention.role === 'subject' ? 'spouse' : 'subject';
    const spouse = around.personOf(other);
    return {
      event: record.fact.event,
      resulting_status: record.fact.resultingStatus,
      registered_on: record.fact.registeredOn,
      certificate_number: record.fact.certificateNumber,
      spouse_name: otherMention(record, other)?.name ?? null,
      spouse_person_filing: spouse?.filing ?? null,
      spouse_person_id: spouse?.id ?? null,
    };
  },
});

const assistance = define<'assistance'>({
  table: 'assistance',
  roles: ['subject'],
  columns: {
    case_number: 'text',
    kind: 'text',
    is_applicant: 'boolean',
    relation: 'text',
    cause: 'text',
    health: 'text',
    occupation: 'text',
    employer: 'text',
    monthly_income_yuan: 'numeric',
    monthly_amount_yuan: 'numeric',
    phone_sealed: 'bytea',
    phone_mask: 'text',
    ...payeeColumns,
    approved_on: 'date',
    ended_on: 'date',
  },
  volatile: [],
  row: ({ fact }, { phone }, around) => ({
    case_number: fact.caseNumber,
    kind: fact.kind,
    is_applicant: fact.isApplicant,
    relation: fact.relation,
    cause: fact.cause ?? null,
    health: fact.health ?? null,
    occupation: fact.occupation ?? null,
    employer: fact.employer ?? null,
    monthly_income_yuan: fact.monthlyIncomeYuan ?? null,
    monthly_amount_yuan: fact.monthlyAmountYuan ?? null,
    phone_sealed: phone === undefined ? null : around.seal('phone_sealed', phone),
    phone_mask: phone === undefined ? null : maskPhone(phone),
    ...payee(fact, around),
    approved_on: fact.approvedOn,
    ended_on: fact.endedOn ?? null,
  }),
});

const disability = define<'disability'>({
  table: 'disability',
  roles: ['subject'],
  columns: {
    certificate_sealed: 'bytea',
    certificate_mask: 'text',
    category: 'text',
    grade: 'smallint',
    issued_on: 'date',
    expires_on: 'date',
    living_subsidy_yuan: 'numeric',
    nursing_subsidy_yuan: 'numeric',
    ...payeeColumns,
  },
  volatile: [],
  row: ({ fact }, _mention, around) => ({
    certificate_sealed: around.seal('certificate_sealed', fact.certificateNumber),
    certificate_mask: maskDisabilityCertificate(fact.certificateNumber),
    category: fact.category,
    grade: fact.grade,
    issued_on: fact.issuedOn,
    expires_on: fact.expiresOn ?? null,
    living_subsidy_yuan: fact.livingSubsidyYuan ?? null,
    nursing_subsidy_yuan: fact.nursingSubsidyYuan ?? null,
    ...payee(fact, around),
  }),
});

const oldAgeAllowance = define<'old-age-allowance'>({
  table: 'old_age_allowance',
  roles: ['subject'],
  columns: {
    tier: 'text',
    monthly_yuan: 'numeric',
    started_on: 'date',
    ended_on: 'date',
    last_sign_of_life_on: 'date',
    agent_name: 'text',
    ...payeeColumns,
  },
  volatile: [],
  row: ({ fact }, _mention, around) => ({
    tier: fact.tier,
    monthly_yuan: fact.monthlyYuan,
    started_on: fact.startedOn,
    ended_on: fact.endedOn ?? null,
    last_sign_of_life_on: fact.lastSignOfLifeOn ?? null,
    agent_name: fact.agentName ?? null,
    ...payee(fact, around),
  }),
});

const militaryFamily = define<'military-family'>({
  table: 'military_family',
  roles: ['subject'],
  columns: { kind: 'text', certificate_number: 'text', since: 'date', ended_on: 'date' },
  volatile: [],
  row: ({ fact }) => ({
    kind: fact.kind,
    certificate_number: fact.certificateNumber,
    since: fact.since,
    ended_on: fact.endedOn ?? null,
  }),
});

const death = define<'death'>({
  table: 'death',
  roles: ['subject'],
  columns: { died_on: 'date', registered_on: 'date', certificate_number: 'text' },
  volatile: [],
  row: ({ fact }) => ({
    died_on: fact.diedOn,
    registered_on: fact.registeredOn ?? null,
    certificate_number: fact.certificateNumber,
  }),
});

const insuranceEnrolment = define<'insurance-enrolment'>({
  table: 'insurance_enrolment',
  roles: ['subject'],
  columns: {
    insurance: 'text',
    status: 'text',
    employer_code: 'text',
    employer_name: 'text',
    monthly_base_yuan: 'numeric',
    started_on: 'date',
    last_paid_month: 'text',
  },
  volatile: [],
  row: ({ fact }) => ({
    insurance: fact.insurance,
    status: fact.status,
    employer_code: fact.employerCode ?? null,
    employer_name: fact.employerName ?? null,
    monthly_base_yuan: fact.monthlyBaseYuan ?? null,
    started_on: fact.startedOn,
    last_paid_month: fact.lastPaidMonth ?? null,
  }),
});

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
