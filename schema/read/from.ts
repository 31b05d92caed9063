import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import type { Department } from '../canonical/department.js';
import type { Sensitivity } from '../access/sensitivity.js';

/** Whose fact a field is: a department's, or the hub's own (ids, kinds, counts). */
export type Owner = Department | 'hub';

/** Who may see a field: its class and whose it is. Roles are written in these two words (`schema/access/roles/`). */
export interface Visible {
  readonly sensitivity: Sensitivity;
  readonly department: Owner;
}

/** How an argument goes into the statement: `id` and `page-size` are checked first (`schema/read/arguments.ts`). */
export type ArgumentType = 'boolean' | 'text' | 'date' | 'id' | 'page-size';

/** Whether the grant reads a field of a type, masked or plain. */
export type ReadsField = (typeName: string, fieldName: string) => boolean;

/** One row of a source, seen from the SQL that reads it. */
export interface Row {
  /** The table's alias in the statement. */
  readonly alias: string;
  /** SQL of a column of this row; inside an embedded object, what the embedding bound to that name. */
  column(name: string): string;
  /**
   * SQL (a typed parameter) of an argument of the field being read, or of a field around an embedded object. Ask only for what
   * the SQL then uses: PostgreSQL refuses a parameter that it cannot find.
   */
  arg(name: string, type: ArgumentType): string;
  /** SQL of the filing condition's array where the place of this row is known, else null. */
  readonly filings: string | null;
  /** What else the grant reads, for rows that tell more than their fields say. */
  readonly reads: ReadsField;
}

export type RowSql = (row: Row) => string;

interface ValueFrom extends Visible {
  readonly kind: 'value';
  readonly sql: RowSql;
}
interface SealedFrom extends Visible {
  readonly kind: 'sealed';
  readonly table: string;
  /** `<name>_mask` is what masked readers get, `<name>_sealed` what is opened in Node for a grant that says plain. */
  readonly name: string;
}
/** Sealed at rest although it is no identifier: whoever may read it reads it plain, and there is no mask. */
interface OpenedFrom extends Visible {
  readonly kind: 'opened';
  readonly table: string;
  readonly name: string;
}
interface EmbeddedFrom extends Visible {
  readonly kind: 'embedded';
  readonly bind: (row: Row) => Readonly<Record<string, string>>;
  readonly absentWhen?: RowSql;
}
export interface Relation {
  /** What stands in the statement's FROM; `parent` is the row from which the relation starts. */
  readonly from: string | ((parent: Row, child: Row) => string);
  readonly on: (child: Row, parent: Row) => string;
  readonly order?: RowSql;
  readonly limit?: RowSql;
  /** A further condition that depends on what else the grant reads: a row about a field is for whoever may read the field. */
  readonly readable?: (reads: ReadsField, child: Row) => string;
  /**
   * Whether the related rows may be filed elsewhere than the parent. On one machine that is one statement all the same; over
   * several (Citus) such a relation is where a statement is cut into steps.
   */
  readonly crossesFilings: boolean;
}
interface JoinedFrom extends Visible, Relation {
  readonly kind: 'joined';
}
interface ResolvedFrom extends Visible {
  readonly kind: 'resolved';
}
export type FieldSource = ValueFrom | SealedFrom | OpenedFrom | EmbeddedFrom | JoinedFrom | ResolvedFrom;

/** The columns with the ids of people and households whom a type's rows are about. */
export interface Touched {
  readonly person?: string;
  readonly household?: string;
}

/** SQL of whether a row of a type may be told to the grant at all; null where every row may. */
export type ReadableRow = (row: Row) => string | null;

interface TypeSource {
  readonly fields: Map<string, FieldSource>;
  touches: Touched;
  readable?: ReadableRow;
}

const sources = new Map<string, TypeSource>();

function sourceOf(typeName: string): TypeSource {
  let source = sources.get(typeName);
  if (source === undefined) {
    source = { fields: new Map(), touches: {} };
    sources.set(typeName, source);
  }
  return source;
}

function declare(source: FieldSource): PropertyDecorator {
  return (target, property) => {
    sourceOf(target.constructor.name).fields.set(String(property), source);
  };
}

/** The field is a column of its type's row, or an expression over it. */
export function From(source: string | RowSql, visible: Visible): PropertyDecorator {
  return declare({ kind: 'value', sql: typeof source === 'string' ? (row) => row.column(source) : source, ...visible });
}

/** The field is sealed at rest: `<name>_sealed` and `<name>_mask` of `hub.<table>`. The seal is bound to the row's `id`. */
export function Sealed(table: string, name: string, visible: Visible): PropertyDecorator {
  return declare({ kind: 'sealed', table, name, ...visible });
}

/** The field is free text of somebody's own, `<name>_sealed` of `hub.<table>`: opened for whoever may read it. */
export function Opened(table: string, name: string, visible: Visible): PropertyDecorator {
  return declare({ kind: 'opened', table, name, ...visible });
}

/** The field is an object made of the same row. `bind` names columns for the object's own fields. */
export function Embedded(
  visible: Visible & { bind?: (row: Row) => Readonly<Record<string, string>>; absentWhen?: RowSql },
): PropertyDecorator {
  return declare({ kind: 'embedded', bind: () => ({}), ...visible });
}

/** The field is one row or a list of rows of another source; which of the two, its GraphQL type says. */
export function Joined(relation: Relation & Visible): PropertyDecorator {
  return declare({ kind: 'joined', ...relation });
}

/** The field is answered by code, not by a row: a root field (named with its type), a form's field, the actor. */
export function Resolved(visible: Visible, typeName?: 'Query' | 'Mutation' | 'Subscription'): PropertyDecorator {
  if (typeName === undefined) return declare({ kind: 'resolved', ...visible });
  return (_target, property) => {
    sourceOf(typeName).fields.set(String(property), { kind: 'resolved', ...visible });
  };
}

/** Whoever reads an object of this type learns of the people and households in these columns: they go into the access record. */
export function Touches(touched: Touched): ClassDecorator {
  return (target) => {
    sourceOf(target.name).touches = touched;
  };
}

/** Rows of this type that the grant may not be told of are left out, by whatever way they are reached. */
export function RowsReadable(readable: ReadableRow): ClassDecorator {
  return (target) => {
    sourceOf(target.name).readable = readable;
  };
}

export function readableRow(typeName: string, row: Row): string | null {
  return sources.get(typeName)?.readable?.(row) ?? null;
}

/** Where a field of a type comes from, by its own declaration or an interface's; undefined where nothing says. */
export function findFieldSource(
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: string,
): FieldSource | undefined {
  for (const { name } of [type, ...type.getInterfaces()]) {
    const source = sources.get(name)?.fields.get(field);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** Where a field of a type comes from, by the type's name alone. */
export function sourceOfField(typeName: string, field: string): FieldSource | undefined {
  return sources.get(typeName)?.fields.get(field);
}

export function touchedBy(typeName: string): Touched {
  return sources.get(typeName)?.touches ?? {};
}
