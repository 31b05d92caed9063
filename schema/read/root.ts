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

/**
 * Rows found by their ids, several at once: `$1` the filing numbers that the ids carry, `$2` the ids. Equal selections of
 * one request share a statement.
 */
export function byIds(table: 'person' | 'household'): RootSource {
  return {
    from: `hub.${table}`,
    where: (alias) => `${alias}.filing = any($1::int[]) and ${alias}.id = any($2::uuid[])`,
  };
}

/** A root field as access records name it: `Query.household`. */
export function rootName(info: GraphQLResolveInfo): string {
  return `${info.parentType.name}.${info.fieldName}`;
}
