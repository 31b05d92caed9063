import { insuranceKindCodes, insuranceStatusCodes } from '../schema/canonical/codes/insurance.js';
import { assistanceKindCodes } from '../schema/canonical/codes/assistance.js';
import type { CodeList } from '../schema/canonical/codes/code-list.js';
import { registerStatusCodes } from '../schema/canonical/codes/register.js';
import { relationCodes } from '../schema/canonical/codes/relation.js';
import { sexCodes } from '../schema/canonical/codes/sex.js';

/** `{ code, label }` of a column, without the reader's ways of writing it. */
function coded(column: string, { labels }: CodeList<string>): string {
  const cases = Object.entries<string>(labels).map(([code, label]) => `when '${code}' then '${label}'`);
  return `(select row_to_json(c) from (select ${column} as code, case ${column} ${cases.join(' ')} else ${column} end as label) c)`;
}

const source = (row: string) =>
  `(select row_to_json(c) from (select upper(translate(${row}.department, '-', '_')) as department,
     greatest(${row}.as_of, (select s.as_of from state s where s.department = ${row}.department)) as "asOf") c)`;

const available = (department: string) =>
  `coalesce((select s.availability from state s where s.department = '${department}'), 'UNAVAILABLE') as availability`;

const list = (select: string) => `(select coalesce(json_agg(row_to_json(i)), '[]'::json) from (${select}) i)`;

const ofPerson = (table: string, alias: string) =>
  `from hub.${table} ${alias} where ${alias}.person_filing = p.filing and ${alias}.person_id = p.id`;

const parts = {
  publicSecurity: `select ${available('public-security')}, ${list(`
    select r.household_number as "householdNumber", r.registered_on as "registeredOn",
      ${coded('r.status', registerStatusCodes)} as status, ${source('r')} as source
    ${ofPerson('person_register', 'r')} order by r.status <> 'NORMAL', r.registered_on desc nulls last, r.id`)} as register`,
  familyPlanning: `select ${available('family-planning')}, ${list(`
    select b.born_on as "bornOn", b.birth_order as "order", ${source('b')} as source
    ${ofPerson('birth', 'b')} order by b.born_on, b.id`)} as births`,
  civilAffairs: `select ${available('civil-affairs')}, ${list(`
    select a.case_number as "caseNumber", a.monthly_amount_yuan as "monthlyAmountYuan",
      ${coded('a.kind', assistanceKindCodes)} as kind, ${source('a')} as source
    ${ofPerson('assistance', 'a')} order by a.ended_on is not null, a.approved_on desc, a.id`)} as assistance, ${list(`
    select o.tier, o.monthly_yuan as "monthlyYuan", ${source('o')} as source
    ${ofPerson('old_age_allowance', 'o')} order by o.ended_on is not null, o.started_on desc, o.id`)} as "oldAgeAllowances"`,
  socialInsurance: `select ${available('social-insurance')}, ${list(`
    select e.employer_name as "employerName", e.last_paid_month as "lastPaidMonth",
      ${coded('e.insurance', insuranceKindCodes)} as insurance, ${coded('e.status', insuranceStatusCodes)} as status, ${source('e')} as source
    ${ofPerson('insurance_enrolment', 'e')}
    order by array_position(array['ACTIVE', 'SUSPENDED', 'ENDED'], e.status), e.insurance, e.started_on desc, e.id`)} as enrolments`,
};

const person = `select p.id, p.name, p.birth_date as "birthDate", p.id_number_mask as "idNumber", ${coded('p.sex', sexCodes)} as sex,
  ${Object.entries(parts)
    .map(([name, select]) => `(select row_to_json(x) from (${select}) x) as "${name}"`)
    .join(',\n  ')}
  from hub.person p where p.filing = m.person_filing and p.id = m.person_id`;

const members = list(`
  select m.id, m.is_head as "isHead", m.valid_from as "validFrom", ${coded('m.relation', relationCodes)} as relation,
    (select row_to_json(x) from (${person}) x) as person
  from hub.membership m
  where m.filing = h.filing and m.household_id = h.id and m.valid_to is null
  order by m.valid_to is not null, not m.is_head, m.relation, m.id`);

/**
 * What the household query answers, written by hand as one statement: no grant, no area, no record, nothing parsed or checked.
 * `$1` the filing number, `$2` the household's id. The text is what a handler can send as it is.
 */
export const floorStatement = `with state as materialized (
  select department, as_of, case when last_success_at is null then 'UNAVAILABLE'
    when last_success_at < now() - make_interval(hours => stale_after_hours) then 'STALE' else 'AVAILABLE' end as availability
  from hub.department_state)
select row_to_json(answer)::text as json from (
  select h.id, h.kind, h.number, h.head_name as "headName", h.status,
    (select row_to_json(a) from (select h.address_text as text, h.building, h.unit, h.room) a) as address,
    ${members} as members
  from hub.household h where h.filing = $1 and h.id = $2) answer`;
