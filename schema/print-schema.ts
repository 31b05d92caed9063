import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildHubSchema } from './build.js';

/** The text of `schema/schema.graphql`: the contract with clients, in an order that does not depend on the code's. */
export function hubSdl(): string {
  return `${printSchema(lexicographicSortSchema(buildHubSchema()))}\n`;
}
