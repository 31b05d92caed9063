import { yearsAt } from '../read/sql.js';

/**
 * What the figures of a community's profile mean: each in one place, over the people with an open residence membership in
 * the community at the day asked for. `residents r` has one row a resident and residence household. Whom the register has struck off as
 * dead by that day is not counted, also where nobody confirmed it: a figure takes nothing away from anybody.
 */
const elderlyYears = 60;
/** People of 65 and over are counted; so are those of 90 and over, apart. */
const seniorYears = 65;
const veryOldYears = 90;

/** The day to which every department that has been synced was heard; null before the first sync. */
export const heardUntil = '(select min(s.as_of) from hub.department_state s)';

/** Open at a day: begun by then, and not over. */
function openAt(from: string | null, to: string, day: string): string {
  const begun = from === null ? '' : `(${from} is null or ${from} <= ${day}) and `;
  return `${begun}(${to} is null or ${to} > ${day})`;
}

function isCounted(day: string): string {
  return `(p.status = 'ALIVE' or p.register_status is distinct from 'DEAD' or not exists (select 1 from hub.person_register g
    where g.person_filing = p.filing and g.person_id = p.id and g.status = 'DEAD' and (g.status_on is null or g.status_on <= ${day})))`;
}

function ofResident(alias: string): string {
  return `${alias}.person_filing = r.person_filing and ${alias}.person_id = r.person_id`;
}

/** Households counted together by civil affairs: one case number is one household, counted where its applicant lives. */
function assistedHouseholds(kind: string, day: string): string {
  return `(select count(distinct a.case_number) from residents r join hub.assistance a on ${ofResident('a')}
    where a.is_applicant and a.kind = '${kind}' and ${openAt('a.approved_on', 'a.ended_on', day)})`;
}

/** Registered elsewhere 户籍在外: no open membership in a household of this community's register. */
function registeredHere(region: string, day: string): string {
  return `exists (select 1 from hub.membership g where ${ofResident('g')} and g.household_region = ${region}
    and g.household_kind in ('REGISTERED', 'COLLECTIVE') and ${openAt('g.valid_from', 'g.valid_to', day)})`;
}

/**
 * Elderly living alone without family 孤寡老人 (the definition is unsure; this is its only place): sixty or over, the only one
 * in the residence household, and no living spouse or child on record.
 */
function aloneWithoutFamily(day: string): string {
  return `r.years >= ${elderlyYears} and r.people = 1 and not exists (select 1 from hub.kinship k where ${ofResident('k')}
    and k.relation in ('SPOUSE', 'CHILD') and k.other_living and (k.ended_on is null or k.ended_on > ${day}))`;
}

/** SQL of the one row with every figure; `region` and `day` are SQL of the community's code and of the day. */
export function profileSql(region: string, day: string): string {
  return `(with residents as materialized (
    select m.person_filing, m.person_id, h.id as household_id, h.building, ${yearsAt('p.birth_date', day)} as years,
      count(*) over (partition by h.filing, h.id) as people
    from hub.household h
    join hub.membership m on m.filing = h.filing and m.household_id = h.id and ${openAt('m.valid_from', 'm.valid_to', day)}
    join hub.person p on p.filing = m.person_filing and p.id = m.person_id
    where h.region_code = ${region} and h.kind = 'RESIDENCE' and ${isCounted(day)})
  select ${day} as as_of,
    count(distinct r.building)::int as residential_buildings,
    count(distinct r.household_id)::int as households,
    count(distinct r.person_id)::int as residents,
    ${assistedHouseholds('LOW_INCOME', day)}::int as low_income_households,
    ${assistedHouseholds('MARGINAL_LOW_INCOME', day)}::int as marginal_low_income_households,
    (select count(distinct r.person_id) from residents r join hub.disability d on ${ofResident('d')}
      where ${openAt('d.issued_on', 'd.expires_on', day)})::int as disabled_residents,
    count(distinct r.person_id) filter (where ${aloneWithoutFamily(day)})::int as elderly_alone_without_family,
    (select count(distinct r.household_id) from residents r join hub.military_family f on ${ofResident('f')}
      where ${openAt('f.since', 'f.ended_on', day)})::int as soldier_and_martyr_families,
    count(distinct r.person_id) filter (where r.years >= ${seniorYears})::int as residents_65_and_over,
    count(distinct r.person_id) filter (where r.years >= ${veryOldYears})::int as residents_90_and_over,
    count(distinct r.person_id) filter (where not ${registeredHere(region, day)})::int as registered_elsewhere
  from residents r)`;
}
