import type { GraphQLResolveInfo } from 'graphql';

/**
 * An object of a type that is usually read from a row, made by code: its fields are found by their names, since no statement
 * wrote them under the response's keys.
 */
export class GivenObject {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  field(info: GraphQLResolveInfo): unknown {
    return this.values[info.fieldName];
  }
}
