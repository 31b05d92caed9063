import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';
import { argumentSqlTypes, argumentValue } from './arguments.js';
import type { ArgumentType, ReadsField, Row } from './from.js';

/** The field being read and the fields around it, so that rows of an embedded object find the arguments of the outer field. */
export interface Frame {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly outer: Frame | null;
}

/** A parameter's value, once the operation's variables are known. */
export type Parameter = (variables: Readonly<Record<string, unknown>>) => unknown;

/** The parameters of a statement as it is being written. */
export class Parameters {
  readonly values: Parameter[] = [];
  readonly #first: number;
  readonly #ofArguments = new Map<FieldNode, Map<string, string>>();

  /** What the grant reads, for the rows of the statement. */
  readonly reads: ReadsField;

  /** `taken`: how many parameters the root's own SQL has. */
  constructor(taken: number, reads: ReadsField) {
    this.reads = reads;
    this.#first = taken + 1;
  }

  /** SQL of an argument of the nearest field that has it; one parameter for each argument however often it is used. */
  argument(frame: Frame | null, name: string, type: ArgumentType): string {
    let at = frame;
    while (at !== null && !at.field.args.some((argument) => argument.name === name)) at = at.outer;
    if (at === null)
      throw new Error(`No field around this one has an argument "${name}": its declaration asks for it.`);
    const { field, node } = at;
    let known = this.#ofArguments.get(node);
    if (known === undefined) this.#ofArguments.set(node, (known = new Map()));
    let sql = known.get(name);
    if (sql === undefined) {
      sql = `$${this.#first + this.values.length}::${argumentSqlTypes[type]}`;
      this.values.push((variables) => argumentValue(name, type, getArgumentValues(field, node, variables)[name]));
      known.set(name, sql);
    }
    return sql;
  }
}

/** A row of the statement's FROM. */
export function aliasedRow(alias: string, parameters: Parameters, frame: Frame | null, filings: string | null): Row {
  return {
    alias,
    filings,
    reads: parameters.reads,
    column: (name) => `${alias}.${name}`,
    arg: (name, type) => parameters.argument(frame, name, type),
  };
}

/** The same row where some columns have another meaning: inside an embedded object, or under a relation's own names. */
export function boundRow(
  row: Row,
  bindings: Readonly<Record<string, string>>,
  parameters: Parameters,
  frame: Frame | null,
): Row {
  return {
    alias: row.alias,
    filings: row.filings,
    reads: row.reads,
    column: (name) => bindings[name] ?? row.column(name),
    arg: (name, type) => parameters.argument(frame, name, type),
  };
}
