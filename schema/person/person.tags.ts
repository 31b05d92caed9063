import { unresolvedDeathStatus } from './person.codes.js';
import { livingSql } from './person.living.js';
import type { Row } from '../read/from.js';
import { literal, today, yearsAt } from '../read/sql.js';

/** From this age on somebody who lives alone is pointed out to staff; a hint for a visit, never a decision. */
export const livesAloneYearsMin = 60;
export const oldAgeAllowanceYearsMin = 80;

function holds(table: string, condition: string): (row: Row) => string {
  return (row) => `exists (select 1 from hub.${table} f where f.person_filing = ${row.column('filing')}
    and f.person_id = ${row.column('id')} and ${condition})`;
}

const openAssistance = (kind: string) =>
  holds('assistance', `f.kind = ${literal(kind)} and (f.ended_on is null or f.ended_on > ${today})`);

function livesAlone(row: Row): string {
  return `(${yearsAt(row.column('birth_date'), today)} >= ${livesAloneYearsMin} and ${row.column('status')} <> 'DEAD'
    and (select count(*) from hub.membership o join hub.person p on p.filing = o.person_filing and p.id = o.person_id
      where ${livingSql('p')} and (o.filing, o.household_id) in (
      select m.filing, m.household_id from hub.membership m where m.person_filing = ${row.column('filing')}
      and m.person_id = ${row.column('id')} and m.household_kind = 'RESIDENCE' and m.valid_to is null) and o.valid_to is null) = 1)`;
}

/** What staff see at a glance beside a name, in this order. */
const tags: readonly { readonly label: string; readonly when: (row: Row) => string }[] = [
  { label: '去世待核实', when: (row) => `${row.column('status')} = ${literal(unresolvedDeathStatus)}` },
  { label: '低保', when: openAssistance('LOW_INCOME') },
  { label: '低保边缘', when: openAssistance('MARGINAL_LOW_INCOME') },
  { label: '特困', when: openAssistance('EXTREMELY_POOR') },
  { label: '残疾', when: holds('disability', `(f.expires_on is null or f.expires_on > ${today})`) },
  { label: '军烈属', when: holds('military_family', `(f.ended_on is null or f.ended_on > ${today})`) },
  {
    label: '高龄',
    when: (row) =>
      `(${yearsAt(row.column('birth_date'), today)} >= ${oldAgeAllowanceYearsMin} and ${row.column('status')} <> 'DEAD')`,
  },
  { label: '独居老人', when: livesAlone },
  { label: '人户分离', when: holds('person_register', `f.status = 'NORMAL' and f.lives_elsewhere`) },
];

/** SQL of the JSON list of labels that hold for a person's row. */
export function tagsSql(row: Row): string {
  const lines = tags.map((tag, place) => `(${place}, ${literal(tag.label)}, ${tag.when(row)})`);
  return `(select coalesce(json_agg(t.label order by t.place), '[]') from (values ${lines.join(', ')}) t (place, label, holds) where t.holds)`;
}
