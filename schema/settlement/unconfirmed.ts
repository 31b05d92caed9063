import { assistanceKindCodes } from '../canonical/codes/assistance.js';
import { brakes, incomeMatch } from '../person/person.brake.js';
import { personFieldCodes } from '../person/person.codes.js';
import type { ReadsField, Relation, Row } from '../read/from.js';
import { labelOf, literal, today } from '../read/sql.js';
import { valueLabel } from './value-label.js';

const list = (codes: readonly string[]) => codes.map(literal).join(', ');

/** What linking found that only one department says: kept beside the golden record. */
function ofGoldenRecord(person: Row): string {
  const columns: Readonly<Record<string, string>> = { value: `u ->> 'value'`, field: `u ->> 'field'` };
  const row = { column: (name: string) => columns[name] ?? name } as Row;
  return `select u ->> 'field' as field, ${labelOf(`u ->> 'field'`, personFieldCodes)} as field_label, u ->> 'value' as value,
    ${valueLabel(row)} as value_label, u ->> 'field' in (${list(Object.keys(brakes))}) as confirmable, u ->> 'department' as department, (u ->> 'asOf')::date as as_of,
    (u ->> 'fetchedAt')::timestamptz as fetched_at from jsonb_array_elements(${person.column('unconfirmed')}) u`;
}

/** Somebody assisted for a low income is insured by an employer: a reason to ask, and never more. */
function ofIncome(person: Row): string {
  const own = (alias: string) =>
    `${alias}.person_filing = ${person.column('filing')} and ${alias}.person_id = ${person.column('id')}`;
  return `(select 'income', '收入', 'INSURED_BY_EMPLOYER', '在领' || ${labelOf('a.kind', assistanceKindCodes)} || '，社保登记为职工参保',
    false, 'social-insurance', i.as_of, i.fetched_at
    from hub.assistance a join hub.insurance_enrolment i on ${own('i')}
    where ${own('a')} and a.kind in (${list(incomeMatch.assistance)}) and (a.ended_on is null or a.ended_on > ${today})
      and i.insurance in (${list(incomeMatch.insurance)}) and i.status = 'ACTIVE'
    order by a.kind, i.as_of desc, i.id limit 1)`;
}

/** Which readers learn of it: those who read what it is about. */
function readable(reads: ReadsField, fact: Row): string {
  const fields = personFieldCodes.codes.filter((field) => reads('Person', field));
  const income = reads('Assistance', 'kind') && reads('InsuranceEnrolment', 'status') ? ['income'] : [];
  return `${fact.column('field')} = any (array[${list([...fields, ...income])}]::text[])`;
}

/** Everything about a person that would take something away and is known from one department alone. */
export const unconfirmedFacts: Relation = {
  from: (person) => `(${ofGoldenRecord(person)} union all ${ofIncome(person)})`,
  on: () => 'true',
  readable,
  order: (row) => `${row.column('field')}, ${row.column('value')}`,
  crossesFilings: true,
};
