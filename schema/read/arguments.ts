import { isId } from '../canonical/id.js';
import { isAreaCode, isWithin } from '../canonical/region-code.js';
import { badUserInput } from './errors.js';
import type { ArgumentType } from './from.js';

/** Rows of one page, for everybody; a role's own limit may be lower. */
export const pageRowsMax = 100;

/** Throws BAD_USER_INPUT where a page's size is not one that is served. */
export function checkPageSize(first: number): void {
  if (first >= 1 && first <= pageRowsMax) return;
  throw badUserInput(`The argument first is from 1 to ${pageRowsMax}.`, `每页条数应在1到${pageRowsMax}之间。`);
}

/** How PostgreSQL is told an argument's type. */
export const argumentSqlTypes: Readonly<Record<ArgumentType, string>> = {
  boolean: 'boolean',
  text: 'text',
  date: 'date',
  id: 'uuid',
  'page-size': 'int',
};

/** The value of an argument as it goes into the statement; throws BAD_USER_INPUT where it is not of its type. */
export function argumentValue(name: string, type: ArgumentType, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'page-size') checkPageSize(Number(value));
  if (type === 'id' && !(typeof value === 'string' && isId(value))) {
    throw badUserInput(`The argument ${name} is not one that the hub gave out.`, '分页游标无效，请从第一页重新查询。');
  }
  return value;
}

/** No area has it: where nothing may be read, nothing is found. */
export const nowhere = '-';

/**
 * The area that a reader narrows a question to: null where none is named, `nowhere` where it is not within the grant's own. Rows that
 * concern several areas hold each of them, so that asking for one out of sight would tell that somebody of it is concerned.
 */
export function areaAsked(area: string | null, asked: string | null | undefined): string | null {
  if (asked === undefined || asked === null) return null;
  if (!isAreaCode(asked)) {
    throw badUserInput('The argument community is a region code.', '区划代码有误，请核对后重试。');
  }
  return area !== null && isWithin(asked, area) ? asked : nowhere;
}
