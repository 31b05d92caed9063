import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { Grant } from '../access/grant.js';
import { answerStatement, isMany, listOfObjects, oneObject, relationTail, rootTail } from './compile.js';
import type { RequestContext } from './context.js';
import { findFieldSource, touchedBy, type FieldSource, type Row } from './from.js';
import { householdMark, personMark, quoted } from './json-key.js';
import { decideField, leafSql, readableAs, readsField } from './leaf.js';
import { rootName, type RootSource } from './root.js';
import { aliasedRow, boundRow, Parameters, type Frame } from './row.js';
import { openSealed, type SealedValue } from './sealed.js';
import { literal } from './sql.js';

/**
 * The ordinary way, one field after the other over the same declarations: what cannot be compiled is answered by it, and what
 * is compiled is tested against it. One statement a relation and parent; slow, and simple enough to be believed.
 */

type Json = Readonly<Record<string, unknown>>;
type Columns = Readonly<Record<string, string | null>>;
type Binding = (row: Row) => Readonly<Record<string, string>>;

/** The columns of a row that its relations ask for. */
const rowKey = '~row';

/** A row whose fields have been read, and what its relations need to find theirs. */
export class PlainRow {
  constructor(
    private readonly values: Json,
    private readonly columns: Columns,
    private readonly bindings: readonly Binding[],
    private readonly frame: Frame | null,
    /** The root field under which it was read, for the access record. */
    private readonly rootField: string,
  ) {}

  async field(info: GraphQLResolveInfo, context: RequestContext): Promise<unknown> {
    const { parentType, fieldName } = info;
    const field = parentType.getFields()[fieldName] as GraphQLField<unknown, unknown>;
    const source = findFieldSource(parentType, fieldName);
    if (source === undefined) throw new Error(`${parentType.name}.${fieldName} does not say where it comes from.`);
    const decision = readableAs(context.grant, parentType.name, fieldName, source);
    const target = getNamedType(field.type);
    if (!isObjectType(target)) return this.#leaf(source, fieldName, context);
    if (decision === 'masked') return isMany(field) ? [] : null;
    const frame: Frame = { field, node: info.fieldNodes[0]!, outer: this.frame };
    if (source.kind === 'embedded') return this.#embedded(source, target, frame, info, context);
    if (source.kind === 'joined') return this.#joined(source, target, frame, info, context);
    throw new Error(`${parentType.name}.${fieldName} is an object and must be embedded or joined.`);
  }

  #leaf(source: FieldSource, fieldName: string, { vault }: RequestContext): unknown {
    const value = this.values[fieldName];
    return (source.kind === 'sealed' || source.kind === 'opened') && typeof value === 'object' && value !== null
      ? openSealed(vault, value as SealedValue)
      : value;
  }

  async #embedded(
    source: Extract<FieldSource, { kind: 'embedded' }>,
    target: GraphQLObjectType,
    frame: Frame,
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<PlainRow | null> {
    const bindings = [...this.bindings, source.bind];
    if (frame.field.args.length === 0) {
      const values = this.values[frame.field.name] as Json | null;
      return values === null ? null : new PlainRow(values, this.columns, bindings, frame, this.rootField);
    }
    const parameters = new Parameters(0, readsField(context.grant));
    const inner = this.#row(bindings, parameters, frame);
    const columns = valueColumns(target, inner, context.grant);
    const values = (await this.#read(context, info, oneObject(columns, '', 'o'), parameters)) as Json;
    return new PlainRow(values, this.columns, bindings, frame, this.rootField);
  }

  async #joined(
    relation: Extract<FieldSource, { kind: 'joined' }>,
    target: GraphQLObjectType,
    frame: Frame,
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<PlainRow[] | PlainRow | null> {
    const parameters = new Parameters(0, readsField(context.grant));
    const child = aliasedRow('c', parameters, frame, null);
    const parent = this.#row(this.bindings, parameters, this.frame);
    const many = isMany(frame.field);
    const columns = rowColumns(target, child, context.grant);
    const answer = listOfObjects(columns, relationTail(relation, child, parent, many, target.name), 'o');
    const rows = ((await this.#read(context, info, answer, parameters)) as Json[]).map((row) =>
      plainRow(row, frame, this.rootField),
    );
    return many ? rows : (rows[0] ?? null);
  }

  async #read(
    context: RequestContext,
    info: GraphQLResolveInfo,
    answer: string,
    parameters: Parameters,
  ): Promise<unknown> {
    const values = parameters.values.map((parameter) => parameter(info.variableValues));
    const rootFields = [this.rootField];
    const { json } = await context.database.read({ text: answerStatement(answer), values, rootFields });
    return json === null ? null : JSON.parse(json);
  }

  /** This row in another statement: its columns are constants there. */
  #row(bindings: readonly Binding[], parameters: Parameters, frame: Frame | null): Row {
    const start: Row = {
      alias: '',
      filings: null,
      reads: parameters.reads,
      column: (name) => constant(this.columns[name]),
      arg: (name, type) => parameters.argument(frame, name, type),
    };
    return bindings.reduce((row, bind) => boundRow(row, bind(row), parameters, frame), start);
  }
}

/** The rows of a root field. */
export async function plainRows(
  context: RequestContext,
  info: GraphQLResolveInfo,
  root: RootSource,
  values: readonly unknown[],
): Promise<PlainRow[]> {
  const row = aliasedRow('r', new Parameters(values.length, readsField(context.grant)), null, null);
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const columns = rowColumns(type, row, context.grant);
  const many = isMany(info.parentType.getFields()[info.fieldName]!);
  const answer = listOfObjects(columns, rootTail(root, row, many, type.name), 'o');
  const { json } = await context.database.read({ text: answerStatement(answer), values, rootFields: [rootName(info)] });
  return (JSON.parse(json ?? '[]') as Json[]).map((found) => plainRow(found, null, rootName(info)));
}

function plainRow({ [rowKey]: columns, ...values }: Json, frame: Frame | null, rootField: string): PlainRow {
  return new PlainRow(values, columns as Columns, [], frame, rootField);
}

/** Every field of a type that a row answers by itself, as far as the grant reads it. */
function valueColumns(type: GraphQLObjectType, row: Row, grant: Grant): string[] {
  const columns: string[] = [];
  for (const field of Object.values(type.getFields())) {
    const source = findFieldSource(type, field.name);
    if (source === undefined || source.kind === 'resolved' || source.kind === 'joined' || field.args.length > 0)
      continue;
    const decision = decideField(grant, type.name, field.name, source);
    if (decision === 'refused') continue;
    const target = getNamedType(field.type);
    let sql: string;
    if (!isObjectType(target)) {
      sql = leafSql(decision, field, source, row);
    } else if (source.kind === 'embedded' && decision === 'plain') {
      const inner: Row = { ...row, column: (name) => source.bind(row)[name] ?? row.column(name) };
      const object = oneObject(valueColumns(target, inner, grant), '', 'e');
      sql =
        source.absentWhen === undefined ? object : `case when ${source.absentWhen(row)} then null else ${object} end`;
    } else {
      continue;
    }
    columns.push(`${sql} as ${quoted(field.name)}`);
  }
  return columns.length === 0 ? ['1 as "~"'] : columns;
}

function rowColumns(type: GraphQLObjectType, row: Row, grant: Grant): string[] {
  const keys = new Set<string>();
  const probe: Row = { ...row, column: (name) => (keys.add(name), 'null'), arg: () => 'null' };
  collectKeys(type, probe, grant);
  const kept = [...keys].map((name) => `(${row.column(name)})::text as ${quoted(name)}`);
  const columns = [
    ...valueColumns(type, row, grant),
    `${kept.length === 0 ? `'{}'::json` : oneObject(kept, '', 'k')} as ${quoted(rowKey)}`,
  ];
  const { person, household } = touchedBy(type.name);
  if (person !== undefined) columns.push(`${row.column(person)} as ${quoted(personMark)}`);
  if (household !== undefined) columns.push(`${row.column(household)} as ${quoted(householdMark)}`);
  return columns;
}

/** Asks every relation of a type which columns of its row it needs; `probe` notes them. */
function collectKeys(type: GraphQLObjectType, probe: Row, grant: Grant): void {
  for (const field of Object.values(type.getFields())) {
    const source = findFieldSource(type, field.name);
    if (source === undefined || decideField(grant, type.name, field.name, source) !== 'plain') continue;
    const target = getNamedType(field.type);
    if (source.kind === 'joined') {
      const child: Row = { ...probe, column: () => 'null' };
      relationTail(source, child, probe, true, target.name);
    }
    if (source.kind !== 'embedded' || !isObjectType(target)) continue;
    const bound = source.bind(probe);
    const inner: Row = { ...probe, column: (name) => bound[name] ?? probe.column(name) };
    if (field.args.length > 0) valueColumns(target, inner, grant);
    collectKeys(target, inner, grant);
  }
}

/** A value in PostgreSQL's own text form, as a constant whose type its place decides. */
function constant(value: string | null | undefined): string {
  return value === null || value === undefined ? 'null' : literal(value);
}
