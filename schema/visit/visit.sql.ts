import { sinceUnknown } from '../household/household.residence.js';
import { doorOrder } from '../community/households.js';
import type { Row } from '../read/from.js';
import { literal } from '../read/sql.js';
import { departmentsAsked, isSilent, lastSign } from './signs-of-life.js';
import type { VisitHintKind } from './visit.codes.js';

type Columns = Pick<Row, 'column'>;
type Kind = `${VisitHintKind}`;

const of = (alias: string): Columns => ({ column: (name) => `${alias}.${name}` });

const isPersonOf = (alias: string, row: Columns) =>
  `${alias}.person_filing = ${row.column('person_filing')} and ${alias}.person_id = ${row.column('person_id')}`;

const registers = `('REGISTERED', 'COLLECTIVE')`;

/** Open memberships of the person's, in the community of this one or in others. */
function belongs(row: Columns, kinds: string, where: 'here' | 'elsewhere'): string {
  const region = `o.household_region ${where === 'here' ? '=' : '<>'} ${row.column('household_region')}`;
  return `exists (select from hub.membership o where ${isPersonOf('o', row)} and o.household_kind in ${kinds}
      and o.valid_to is null and ${region})`;
}

const noted = (row: Columns) =>
  `exists (select from hub.person_register g where ${isPersonOf('g', row)} and g.status = 'NORMAL' and g.lives_elsewhere)`;

const residence = `('RESIDENCE')`;

/** A hint is about an open membership: a person, and the household where a visit would ask for them. */
interface Rule {
  /** Kinds of household whose members it may concern. */
  readonly kinds: readonly string[];
  /** SQL over the membership and its living person `p`. */
  readonly holds: (membership: Columns) => string;
  /** SQL of the day since when, as far as is known. */
  readonly since: (membership: Columns) => string;
  /** What it stands on, by department and code, each where its SQL holds. */
  readonly grounds: (membership: Columns) => readonly (readonly [department: string, code: string, when: string])[];
}

const publicSecurity = literal('public-security');

/**
 * The three hints. "Here" is the community: who is registered behind one door and lives behind another of the same community is seen
 * on the household's page, and found by whoever visits.
 */
const rules: Readonly<Record<Kind, Rule>> = {
  REGISTERED_NOT_RESIDENT: {
    kinds: ['REGISTERED', 'COLLECTIVE'],
    holds: (row) => `not ${belongs(row, residence, 'here')}`,
    since: (row) => `(select coalesce(
        max(o.valid_to) filter (where o.household_region = ${row.column('household_region')} and o.valid_to is not null),
        min(o.valid_from) filter (where o.valid_to is null))
      from hub.membership o where ${isPersonOf('o', row)} and o.household_kind = 'RESIDENCE')`,
    grounds: (row) => [
      [publicSecurity, 'REGISTERED_HERE', 'true'],
      [publicSecurity, 'LIVES_ELSEWHERE', belongs(row, residence, 'elsewhere')],
      [publicSecurity, 'NOTED_ELSEWHERE', noted(row)],
      [publicSecurity, 'NO_RESIDENCE', `not ${belongs(row, residence, 'elsewhere')}`],
    ],
  },
  RESIDENT_NOT_REGISTERED: {
    kinds: ['RESIDENCE'],
    holds: (row) => `not ${belongs(row, registers, 'here')}`,
    since: (row) => row.column('valid_from'),
    grounds: (row) => [
      [row.column('department'), 'LIVES_HERE', 'true'],
      [publicSecurity, 'REGISTERED_ELSEWHERE', belongs(row, registers, 'elsewhere')],
      [publicSecurity, 'NOT_REGISTERED', `not ${belongs(row, registers, 'elsewhere')}`],
    ],
  },
  NO_SIGN_OF_LIFE: {
    kinds: ['REGISTERED', 'COLLECTIVE'],
    holds: isSilent,
    since: lastSign,
    grounds: () => [
      [publicSecurity, 'REGISTERED_HERE', 'true'],
      ...departmentsAsked.map(
        (department) =>
          [literal(department), department === 'public-security' ? 'NO_REGISTRATION' : 'SILENT', 'true'] as const,
      ),
    ],
  },
};
const kinds = Object.keys(rules) as Kind[];

function byKind(kind: string, sql: (rule: Rule) => string): string {
  return `case ${kind} ${kinds.map((each) => `when ${literal(each)} then ${sql(rules[each])}`).join(' ')} end`;
}

const listed = (texts: readonly string[]) => `array[${texts.map(literal).join(', ')}]::text[]`;

/** What a hint's row carries of its membership. */
const carried = [
  'filing', 'id', 'household_id', 'household_region', 'person_filing', 'person_id', 'valid_from', 'department',
] as const; // prettier-ignore

/**
 * The hints about open memberships `m` for which `where` holds, of the living: a death that nobody confirmed is another reason for a visit,
 * and has a mark of its own. `kind` is SQL of the one kind that is asked for; without it all of
 * them are.
 */
export function hintsAbout(where: string, kind?: string): string {
  const all = kinds.map((each) => `(${literal(each)})`).join(', ');
  const wanted = kind === undefined ? `(values ${all})` : `(select ${kind})`;
  return `(select v.kind, ${carried.map((column) => `m.${column}`).join(', ')}
    from hub.membership m join hub.person p on p.filing = m.person_filing and p.id = m.person_id
    cross join ${wanted} v (kind)
    where ${where} and m.valid_to is null and p.status = 'ALIVE' and length(m.household_region) = 12
      and m.household_kind = any (${byKind('v.kind', (rule) => listed(rule.kinds))})
      and ${byKind('v.kind', (rule) => `(${rule.holds(of('m'))})`)})`;
}

/** SQL of the day since when a hint's row holds; null where nobody says. */
export function sinceOf(hint: Columns): string {
  return `nullif(${byKind(hint.column('kind'), (rule) => `(${rule.since(hint)})::date`)}, date ${literal(sinceUnknown)})`;
}

/** The grounds of a hint's row as a FROM item: place, department, code. */
export function groundsOf(hint: Columns): string {
  const rows = kinds.flatMap((each) =>
    rules[each]
      .grounds(hint)
      .map(
        ([department, code, when], place) =>
          `(${place}, ${department}, ${literal(code)}, ${hint.column('kind')} = ${literal(each)} and ${when})`,
      ),
  );
  return `(select g.* from (values ${rows.join(',\n      ')}) g (place, department, code, holds) where g.holds)`;
}

/** As one walks: door after door, and behind them who is registered without one. */
const sortOf = (household: string, membership: string) =>
  `concat_ws('/', (${household}.building is null)::int, ${doorOrder(of(household))}, ${membership}.id)`;

/**
 * One row: a page of the hints of one kind in the communities of an area, in the order in which they would be walked. `$1` the kind, `$2` the
 * area, `$3` how many, `$4` and `$5` filing number and id of the hint (its membership) behind which the page begins.
 */
export const pageOfHints = `(with found as materialized (
    select h.kind, h.filing, h.id, ${sortOf('d', 'h')} collate "C" as sort
    from ${hintsAbout(`m.household_region in (select a.code from hub.area a where a.code ^@ $2::text)`, '$1::text')} h
    join hub.household d on d.filing = h.filing and d.id = h.household_id),
  behind as materialized (
    select f.*, row_number() over (order by f.sort) as place from found f
    where $5::uuid is null or f.sort > (select ${sortOf('d', 'l')} collate "C" from hub.membership l
      join hub.household d on d.filing = l.filing and d.id = l.household_id where l.filing = $4::int and l.id = $5::uuid)
    order by f.sort limit $3::int + 1)
  select (select count(*) from found)::int as total, (select count(*) from behind)::int > $3::int as more,
    (select b.id from behind b where b.place <= $3::int order by b.place desc limit 1) as last,
    (select coalesce(jsonb_agg(to_jsonb(b)), '[]') from behind b where b.place <= $3::int) as items)`;

/** The hints of a page's row, with their places. */
export function hintsOfPage(page: Columns): string {
  return `(select i.place, i.kind, ${carried.map((column) => `m.${column}`).join(', ')}
    from jsonb_to_recordset(${page.column('items')}) i (place int, kind text, filing int, id uuid)
    join hub.membership m on m.filing = i.filing and m.id = i.id)`;
}
