import { maskAccount, maskDisabilityCertificate, maskPhone } from '../../schema/vault/index.js';
import type { BulkRow } from '../kit/bulk.js';
import { define, otherMention, type FactSurroundings } from './fact-table.js';

const payeeColumns = { bank: 'text', account_sealed: 'bytea', account_mask: 'text' };

function payee(fact: { bank?: string | undefined; account?: string | undefined }, around: FactSurroundings): BulkRow {
  const { bank, account } = fact;
  return {
    bank: bank ?? null,
    account_sealed: account === undefined ? null : around.seal('account_sealed', account),
    account_mask: account === undefined ? null : maskAccount(account),
  };
}

export const marriage = define<'marriage'>({
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

export const assistance = define<'assistance'>({
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

export const disability = define<'disability'>({
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

export const oldAgeAllowance = define<'old-age-allowance'>({
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

export const militaryFamily = define<'military-family'>({
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

export const death = define<'death'>({
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
