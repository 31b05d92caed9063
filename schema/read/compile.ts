import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Grant } from '../access/grant.js';
import { findFieldSource, readableRow, touchedBy, type FieldSource, type Relation, type Row } from './from.js';
import { householdMark, jsonKey, personMark, quoted } from './json-key.js';
import type { RootSource } from './root.js';
import { aliasedRow, boundRow, Parameters, type Frame } from './row.js';
import { leafSql, readableAs, readsField } from './leaf.js';
import { readSelection, type ReadSelection } from './selection.js';
import { literal } from './sql.js';

/** What the statement is written from. The values of variables matter only where they decide `@skip` and `@include`. */
export interface Selection {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly grant: Grant;
  /** A null where the schema allows none fails the statement, for answers that pass as text and are not looked at again. */
  readonly strict?: boolean;
}

/** PostgreSQL's limit on the columns of one sub-select, less a few for the hub's own marks. */
const columnsMax = 1_600;
/** A statement longer than this costs more to parse and plan than its round trips would. */
const statementCharactersMax = 1_000_000;

/** JSON that is none, said of the moment so that nothing computes it beforehand: PostgreSQL fails where it is reached. */
const refusal = `('null at ' || statement_timestamp()::text)::json`;

/** The selection is too large for one statement; the plain executor answers it instead. */
export class NotCompiledError extends Error {
  override readonly name = 'NotCompiledError';
}

/** Whether whoever reads the field learns something of a person: ids, labels and states of the hub itself do not count. */
export function saysSomething({ department, sensitivity }: FieldSource): boolean {
  return department !== 'hub' || (sensitivity !== 'PUBLIC' && sensitivity !== 'INTERNAL');
}

/** Writes the SQL of a selection: each object a sub-select whose row becomes JSON under the keys of the response. */
export class Compilation {
  readonly parameters: Parameters;
  readonly #selection: Selection;
  readonly #fields = new Set<string>();
  #aliases = 0;
  #length = 0;

  /** `taken`: how many parameters the root's own SQL has. */
  constructor(selection: Selection, taken: number) {
    this.#selection = selection;
    this.parameters = new Parameters(taken, readsField(selection.grant));
  }

  /** The fields of departments' facts that the statement reads, masked ones included. */
  selection(): ReadSelection {
    return readSelection(this.#fields);
  }

  nextAlias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** The columns of an object: one a response key, and the marks by which the statement finds whose data it read. */
  columns(type: GraphQLObjectType, nodes: readonly FieldNode[], row: Row, frame: Frame | null): string[] {
    const { schema, fragments, variables } = this.#selection;
    const fields = collectSubfields(schema, fragments, variables, type, nodes);
    if (fields.size > columnsMax)
      throw new NotCompiledError('One object has more fields than a sub-select has columns.');
    const columns: string[] = [];
    for (const [key, fieldNodes] of fields) {
      columns.push(`${this.#checked(type, fieldNodes, row, frame)} as ${quoted(jsonKey(key))}`);
    }
    const { person, household } = touchedBy(type.name);
    if (person !== undefined) columns.push(`${row.column(person)} as ${quoted(personMark)}`);
    if (household !== undefined) columns.push(`${row.column(household)} as ${quoted(householdMark)}`);
    for (const column of columns) this.#length += column.length;
    if (this.#length > statementCharactersMax) throw new NotCompiledError('The statement would be too long.');
    return columns;
  }

  #checked(type: GraphQLObjectType, nodes: readonly FieldNode[], row: Row, outer: Frame | null): string {
    const sql = this.#field(type, nodes, row, outer);
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    if (this.#selection.strict !== true || field === undefined || !isNonNullType(field.type)) return sql;
    return `coalesce(to_json(${sql}), ${refusal})`;
  }

  #field(type: GraphQLObjectType, nodes: readonly FieldNode[], row: Row, outer: Frame | null): string {
    const [node] = nodes as readonly [FieldNode];
    const name = node.name.value;
    if (name === '__typename') return literal(type.name);
    const field = type.getFields()[name] as GraphQLField<unknown, unknown>;
    const source = findFieldSource(type, name);
    if (source === undefined) throw new Error(`${type.name}.${name} does not say where it comes from.`);
    if (source.kind === 'resolved') return 'null';
    const decision = readableAs(this.#selection.grant, type.name, name, source);
    if (saysSomething(source)) this.#fields.add(`${type.name}.${name}`);
    const target = getNamedType(field.type);
    if (!isObjectType(target)) return leafSql(decision, field, source, row);
    const many = isMany(field);
    if (decision === 'masked') return many ? `'[]'::json` : 'null';
    const frame: Frame = { field, node, outer };
    if (source.kind === 'embedded') return this.#embedded(source, target, nodes, row, frame);
    if (source.kind !== 'joined') throw new Error(`${type.name}.${name} is an object and must be embedded or joined.`);
    return this.#joined(source, target, nodes, row, frame, many);
  }

  #embedded(
    source: Extract<FieldSource, { kind: 'embedded' }>,
    target: GraphQLObjectType,
    nodes: readonly FieldNode[],
    row: Row,
    frame: Frame,
  ): string {
    const inner = boundRow(row, source.bind(row), this.parameters, frame);
    const object = oneObject(this.columns(target, nodes, inner, frame), '', this.nextAlias());
    return source.absentWhen === undefined
      ? object
      : `case when ${source.absentWhen(row)} then null else ${object} end`;
  }

  #joined(
    relation: Relation,
    target: GraphQLObjectType,
    nodes: readonly FieldNode[],
    parent: Row,
    frame: Frame,
    many: boolean,
  ): string {
    const alias = this.nextAlias();
    // The place of a row that is filed with its parent is known as far as the parent's is.
    const filings = relation.crossesFilings ? null : parent.filings;
    const child = aliasedRow(alias, this.parameters, frame, filings);
    const tail = relationTail(relation, child, parent, many, target.name);
    const columns = this.columns(target, nodes, child, frame);
    return (many ? listOfObjects : oneObject)(columns, tail, this.nextAlias());
  }
}

export function isMany(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

export function oneObject(columns: readonly string[], tail: string, alias: string): string {
  return `(select row_to_json(${alias}) from (select ${columns.join(', ')}${tail}) ${alias})`;
}

export function listOfObjects(columns: readonly string[], tail: string, alias: string): string {
  return `(select coalesce(json_agg(row_to_json(${alias})), '[]'::json) from (select ${columns.join(', ')}${tail}) ${alias})`;
}

/** FROM, WHERE, ORDER and LIMIT of a relation. */
export function relationTail(relation: Relation, child: Row, parent: Row, many: boolean, typeName: string): string {
  const isTable = typeof relation.from === 'string';
  const from = typeof relation.from === 'string' ? relation.from : relation.from(parent, child);
  const place = isTable && child.filings !== null ? ` and ${child.alias}.filing = any(${child.filings})` : '';
  const readable = relation.readable === undefined ? '' : ` and ${relation.readable(child.reads, child)}`;
  const told = readableRow(typeName, child);
  const order = relation.order === undefined ? '' : ` order by ${relation.order(child)}`;
  const limit = many ? (relation.limit === undefined ? '' : ` limit ${relation.limit(child)}`) : ' limit 1';
  return ` from ${from} ${child.alias} where ${relation.on(child, parent)}${readable}${told === null ? '' : ` and ${told}`}${place}${order}${limit}`;
}

/** FROM, WHERE, ORDER and LIMIT of a root. */
export function rootTail(root: RootSource, row: Row, many: boolean, typeName: string): string {
  const { alias } = row;
  const conditions = [root.where?.(alias), readableRow(typeName, row)].filter((one) => one != null);
  const where = conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
  const order = root.order === undefined ? '' : ` order by ${root.order(alias)}`;
  const limit = many ? (root.limit === undefined ? '' : ` limit ${root.limit}`) : ' limit 1';
  return ` from ${root.from} ${alias}${where}${order}${limit}`;
}

function marked(mark: string): string {
  // The mark as JSON writes a key of an object; inside a text value its quotes would be escaped.
  return `array(select distinct left(m, 36)::uuid from unnest((string_to_array(whole.answer, '"${mark}":"'))[2:]) m)`;
}

/** The whole statement: the answer as text, and whose data is in it. */
export function answerStatement(answer: string): string {
  const ids = (mark: string) => (answer.includes(`"${mark}"`) ? marked(mark) : `'{}'::uuid[]`);
  return (
    `with whole as materialized (select ${answer}::text as answer) ` +
    `select whole.answer as json, ${ids(personMark)} as persons, ${ids(householdMark)} as households from whole`
  );
}
