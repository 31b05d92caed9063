import { readableKind } from '../household/household.readable.js';
import type { Row } from '../read/from.js';
import { filingOfId } from '../read/sql.js';

type Columns = Pick<Row, 'column'>;

/** `2` before `12`: the parts of a door are padded before they are compared. */
const doorParts = ['building', 'unit', 'room'] as const;

/** Households in the order of their doors, as a grid worker walks them; the id makes the order total. */
export function doorOrder(row: Columns): string {
  return [
    ...doorParts.map((part) => `lpad(coalesce(${row.column(part)}, ''), 12, '0') collate "C"`),
    row.column('id'),
  ].join(', ');
}

/**
 * The households of the community's row that are asked for (arguments kind, building, and after unless counted): those
 * with somebody in them. A cursor is the id of the last household of the page before: it says nothing about anyone.
 */
export function householdsOfCommunity(household: Columns, community: Row, { paged = true } = {}): string {
  const building = community.arg('building', 'text');
  return [
    `${household.column('region_code')} = ${community.column('code')}`,
    `${household.column('kind')} = ${community.arg('kind', 'text')}`,
    readableKind(community.reads, household.column('kind')) ?? 'true',
    `(${building} is null or ${household.column('building')} = ${building})`,
    `exists (select 1 from hub.membership n where n.filing = ${household.column('filing')}
      and n.household_id = ${household.column('id')} and n.valid_to is null)`,
    ...(paged ? [isAfter(household, community.arg('after', 'id'))] : []),
  ].join('\n      and ');
}

/** Keyset: behind the household that the cursor names. */
function isAfter(household: Columns, after: string): string {
  const last = `(select ${doorOrder({ column: (name) => `l.${name}` })} from hub.household l
    where l.filing = ${filingOfId(after)} and l.id = ${after})`;
  return `(${after} is null or (${doorOrder(household)}) > ${last})`;
}

/** The page as a FROM item with the households' ids and their places. */
export function householdsPage(community: Row): string {
  const row = { column: (name: string) => `c.${name}` };
  return `(select c.id, row_number() over (order by ${doorOrder(row)}) as place from hub.household c
    where ${householdsOfCommunity(row, community)} order by ${doorOrder(row)} limit ${community.arg('first', 'page-size')})`;
}
