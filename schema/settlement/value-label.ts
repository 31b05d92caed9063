import { ethnicityCodes } from '../canonical/codes/ethnicity.js';
import { maritalStatusCodes } from '../canonical/codes/marital-status.js';
import { sexCodes } from '../canonical/codes/sex.js';
import { lifeStatusCodes } from '../person/person.codes.js';
import type { Row } from '../read/from.js';
import { labelOf } from '../read/sql.js';

/** SQL of what people read of the column `value`: a code by the list of the row's `field`, anything else as it is. */
export function valueLabel(row: Row): string {
  const value = row.column('value');
  return `case ${row.column('field')} when 'sex' then ${labelOf(value, sexCodes)}
    when 'ethnicity' then ${labelOf(value, ethnicityCodes)}
    when 'maritalStatus' then ${labelOf(value, maritalStatusCodes)}
    when 'lifeStatus' then ${labelOf(value, lifeStatusCodes)} else ${value} end`;
}
