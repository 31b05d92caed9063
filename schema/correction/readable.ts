import type { ReadsField, Row } from '../read/from.js';
import { literal } from '../read/sql.js';
import { disputableFields, findDisputable, type DisputableField } from './disputable.js';

function isOneOf(fields: readonly DisputableField[], row: Pick<Row, 'column'>): string {
  const list = fields.map(({ subject, field }) => literal(`${subject}.${field}`)).join(', ');
  return `${row.column('subject')} || '.' || ${row.column('field')} = any (array[${list}]::text[])`;
}

/** SQL of whether the row names a value that the grant reads. */
export function namesReadable(reads: ReadsField, row: Pick<Row, 'column'>): string {
  const fields = disputableFields.filter(({ subject, field }) => reads(subject, field));
  return isOneOf(fields, row);
}

/** Whether the grant reads the value, be it under the name of a department's fact: a death record tells that somebody is dead. */
export function learnsOf(reads: ReadsField, { readAs }: Pick<DisputableField, 'readAs'>): boolean {
  return readAs.some((path) => {
    const [subject = '', field = ''] = path.split('.');
    // Tags and unconfirmed facts speak of several fields, and of each to its own readers.
    return findDisputable(subject, field) !== undefined && reads(subject, field);
  });
}

/** SQL of whether the row names a value that the grant reads under any name. */
export function namesLearnt(reads: ReadsField, row: Pick<Row, 'column'>): string {
  return isOneOf(
    disputableFields.filter((field) => learnsOf(reads, field)),
    row,
  );
}
