import type { Row } from '../read/from.js';

/** Some years of a household with several subsidies; the sums by year know no limit. */
export const paymentsMax = 100;

export function newestFirst(row: Pick<Row, 'column'>): string {
  return `${row.column('month')} desc, ${row.column('subsidy')}, ${row.column('id')}`;
}
