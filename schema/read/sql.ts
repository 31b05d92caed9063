import type { CodeList } from '../canonical/codes/code-list.js';
import type { Row } from './from.js';

/** SQL of the day it is where the hub works; the database's own time zone does not matter. */
export const today = `(now() at time zone 'Asia/Shanghai')::date`;

/** A text constant of our own code as SQL. Never for a value that comes from outside: those are parameters. */
export function literal(text: string): string {
  return `'${text.replaceAll(`'`, `''`)}'`;
}

/** Department and other identifiers of the database (`civil-affairs`) as the GraphQL enum writes them (`CIVIL_AFFAIRS`). */
export function enumName(sql: string): string {
  return `upper(translate(${sql}, '-', '_'))`;
}

/** The moment in the one form that clients get, whatever the session's time zone. */
export function moment(sql: string): string {
  return `to_char((${sql}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Completed years at a day. */
export function yearsAt(birthDate: string, day: string): string {
  return `date_part('year', age(${day}, ${birthDate}))::int`;
}

/** The label of a code; the code itself where the list does not have it, so that nothing is shown as nothing. */
export function labelOf(sql: string, codes: CodeList<string>): string {
  return `coalesce(${literal(JSON.stringify(codes.labels))}::jsonb ->> (${sql})::text, (${sql})::text)`;
}

/** How a column becomes a `CodedValue`; the field is null where the column is. */
export function coded(column: string, codes: CodeList<string>) {
  return {
    bind: (row: Row) => ({ code: `${row.column(column)}::text`, label: labelOf(row.column(column), codes) }),
    absentWhen: (row: Row) => `${row.column(column)} is null`,
  };
}

/** The filing number that an id carries (`schema/canonical/id.ts`), so that a row is asked for where it lives. */
export function filingOfId(id: string): string {
  return `('x' || substr((${id})::text, 25, 6))::bit(24)::int`;
}
