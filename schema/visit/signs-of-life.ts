import type { Department } from '../canonical/department.js';
import type { Row } from '../read/from.js';
import { literal } from '../read/sql.js';

/** What comes back every month or year is a sign for so long after it. */
const recurringMonths = 12;
/** What happens to somebody once is a sign for so long after it. */
const eventMonths = 36;

/** A record beside the register that speaks of somebody as alive and about. */
interface SignOfLife {
  readonly department: Department;
  readonly table: string;
  /** SQL over the fact's row `f`: whether it is a sign at all. */
  readonly when?: string;
  /** SQL of the day of the sign; null: it lasts. */
  readonly on: string | null;
  readonly months: number;
}

const firstOfMonth = (column: string) => `to_date(f.${column}, 'YYYY-MM')`;

/**
 * Everything that counts as a sign of life, and for how long: the one list of it. What is paid to an account says little of whoever
 * holds it, yet somebody beside the register speaks of the person, and that is what is asked here.
 */
const signs: readonly SignOfLife[] = [
  // Somebody who is registered as living at a door, or left it lately.
  { department: 'public-security', table: 'person_residence', when: 'f.left_on is null', on: null, months: 0 },
  { department: 'public-security', table: 'person_residence', on: 'f.left_on', months: recurringMonths },
  { department: 'family-planning', table: 'birth', on: 'f.born_on', months: eventMonths },
  { department: 'family-planning', table: 'one_child_certificate', on: 'f.issued_on', months: eventMonths },
  { department: 'family-planning', table: 'special_support', when: 'f.ended_on is null', on: null, months: 0 },
  { department: 'civil-affairs', table: 'marriage', on: 'f.registered_on', months: eventMonths },
  // A case is looked into every year as long as it is open.
  { department: 'civil-affairs', table: 'assistance', when: 'f.ended_on is null', on: null, months: 0 },
  { department: 'civil-affairs', table: 'disability', on: 'f.issued_on', months: eventMonths },
  { department: 'civil-affairs', table: 'old_age_allowance', on: 'f.last_sign_of_life_on', months: recurringMonths },
  {
    department: 'social-insurance',
    table: 'insurance_enrolment',
    on: firstOfMonth('last_paid_month'),
    months: recurringMonths,
  },
  // Nothing is due from whoever draws a pension: the enrolment goes on as long as the insurer hears of no death.
  {
    department: 'social-insurance',
    table: 'insurance_enrolment',
    when: `f.status = 'ACTIVE' and f.last_paid_month is null`,
    on: null,
    months: 0,
  },
  {
    department: 'finance',
    table: 'subsidy_payment',
    when: `f.status = 'PAID'`,
    on: firstOfMonth('month'),
    months: recurringMonths,
  },
];

/** Departments whose silence means something: each of them must have been heard. */
export const departmentsAsked: readonly Department[] = [...new Set(signs.map(({ department }) => department))];

const heardUntil = (department: Department) =>
  `(select s.as_of from hub.department_state s where s.department = ${literal(department)})`;

/** SQL over a row with `person_filing` and `person_id`. */
type Columns = Pick<Row, 'column'>;

const isOf = (fact: Columns) =>
  `f.person_filing = ${fact.column('person_filing')} and f.person_id = ${fact.column('person_id')}`;

/** Every department that could know of a sign has been heard; the silence of one that was not says nothing. */
const everyoneHeard = `(select count(s.as_of) from hub.department_state s where s.department in (${departmentsAsked
  .map(literal)
  .join(', ')})) = ${departmentsAsked.length}`;

/** SQL of whether nobody but the register speaks of the person, up to the day to which each department was heard. */
export function isSilent(person: Columns): string {
  const silences = signs.map(({ department, table, when = 'true', on, months }) => {
    const since = on === null ? '' : ` and ${on} > ${heardUntil(department)} - interval '${months} months'`;
    return `not exists (select from hub.${table} f where ${isOf(person)} and ${when}${since})`;
  });
  return [everyoneHeard, ...silences].join('\n      and ');
}

/** SQL of the day of the last sign that there ever was; null where there was none. */
export function lastSign(person: Columns): string {
  const days = signs.flatMap(({ table, when = 'true', on }) =>
    on === null ? [] : [`(select max(${on}) from hub.${table} f where ${isOf(person)} and ${when})`],
  );
  return `greatest(${days.join(', ')})`;
}
