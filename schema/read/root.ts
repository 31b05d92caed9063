import type { GraphQLResolveInfo } from 'graphql';

/** Where a root field starts. Its SQL names its own parameters `$1`, `$2`, ...; the compiler's follow them. */
export interface RootSource {
  /** What stands in the statement's FROM. */
  readonly from: string;
  /** SQL condition over the row's alias. */
  readonly where?: (alias: string) => string;
  readonly order?: (alias: string) => string;
  /** Every value leads to the same plan (`schema/read/session.ts`). */
  readonly planned?: 'once';
  /** SQL of the number of rows; only for lists. */
  readonly limit?: string;
}

/** A root found by ids: `$1` the filing numbers that the ids carry, `$2` the ids. */
export interface RootByIds extends RootSource {
  /** SQL of the ids of `$2` that lead to a row; its own is the last. */
  readonly askedAs: (alias: string) => string;
  /** SQL of where the rows are filed; null where that is not known from the ids alone. */
  readonly filings: string | null;
}

/**
 * Rows found by their ids, several at once. Equal selections of one request share a statement. The id of somebody who turned out
 * to be another person leads to that one, who may be filed elsewhere.
 */
export function byIds(table: 'person' | 'household'): RootByIds {
  const found = (alias: string, filings: string, ids: string) =>
    `${alias}.filing = any(${filings}) and ${alias}.id = any(${ids})`;
  if (table === 'household') {
    const where = (alias: string) => found(alias, '$1::int[]', '$2::uuid[]');
    return { from: 'hub.household', where, askedAs: (alias) => `array[${alias}.id]`, filings: '$1::int[]' };
  }
  // As arrays of their own, computed once: the person is found by the same index as without them.
  const ledTo = (column: string) => `array(select r.${column} from hub.person_redirect r
    where r.filing = any($1::int[]) and r.id = any($2::uuid[]) and r.cause = 'MERGED')`;
  return {
    from: 'hub.person',
    where: (alias) => found(alias, `$1::int[] || ${ledTo('to_filing')}`, `$2::uuid[] || ${ledTo('to_id')}`),
    // Whoever still stands under the id itself goes before whom it led to.
    order: (alias) => `not ${alias}.id = any($2::uuid[])`,
    askedAs: (alias) => `array(select r.id from hub.person_redirect r where r.to_filing = ${alias}.filing
      and r.to_id = ${alias}.id and r.cause = 'MERGED' and r.id = any($2::uuid[])) || ${alias}.id`,
    filings: null,
  };
}

/** A root field as access records name it: `Query.household`. */
export function rootName(info: GraphQLResolveInfo): string {
  return `${info.parentType.name}.${info.fieldName}`;
}
