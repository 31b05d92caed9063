import DataLoader from 'dataloader';
import {
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Grant } from '../access/grant.js';
import { filingOf, isId } from '../canonical/id.js';
import { answerStatement, Compilation, listOfObjects, NotCompiledError, oneObject, rootTail } from './compile.js';
import type { RequestContext } from './context.js';
import { findFieldSource } from './from.js';
import { GivenObject } from './given.js';
import { idMark, jsonKey, quoted } from './json-key.js';
import { PlainRow, plainRows } from './plain.js';
import { PlanCache, planKey, type Plan } from './plans.js';
import { byIds, rootName, type RootByIds, type RootSource } from './root.js';
import { aliasedRow } from './row.js';
import { openSealed, type SealedValue } from './sealed.js';

interface Reading {
  readonly plans: PlanCache;
  /** `plain`: nothing is compiled, each field is resolved by itself. */
  readonly mode: ReadingMode;
}
export type ReadingMode = 'compiled' | 'plain';
type Values = readonly unknown[];
type Json = Readonly<Record<string, unknown>>;

const readings = new WeakMap<GraphQLSchema, Reading>();
const loadersOf = new WeakMap<RequestContext, Map<string, DataLoader<string, unknown>>>();
/** Ids in one statement. */
const batchMax = 100;

/** Gives every field that says where it comes from its resolver, unless it has one of its own for its arguments. */
export function installReading(schema: GraphQLSchema, mode: ReadingMode = 'compiled', plans = new PlanCache()): void {
  readings.set(schema, { plans, mode });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const source = findFieldSource(type, field.name);
      if (source === undefined || source.kind === 'resolved' || field.args.length > 0) continue;
      field.resolve = (object, _args, context: RequestContext, info) => readField(object, info, context);
    }
  }
}

function readingOf(schema: GraphQLSchema): Reading {
  const reading = readings.get(schema);
  if (reading === undefined) throw new Error('installReading was not called for this schema.');
  return reading;
}

/** The value of a field: in the statement's JSON under the response key, or read now where the operation was not compiled. */
export function readField(object: unknown, info: GraphQLResolveInfo, context: RequestContext): unknown {
  if (object instanceof PlainRow || object instanceof GivenObject) return object.field(info, context);
  const value = (object as Json)[jsonKey(String(info.path.key))];
  if (typeof value !== 'object' || value === null || !('sealed' in value)) return value;
  const source = findFieldSource(info.parentType, info.fieldName);
  return source?.kind === 'sealed' || source?.kind === 'opened'
    ? openSealed(context.vault, value as SealedValue)
    : value;
}

/** A person or household by id, in one statement with every equal selection of the request. Null: unknown, or out of the area. */
export async function findById<T>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  table: 'person' | 'household',
  id: string,
): Promise<T | null> {
  if (!isId(id)) {
    // No id of the hub: the answer is that of an unknown one, and the question is on record all the same.
    await context.database.record([rootName(info)]);
    return null;
  }
  const root = byIds(table);
  const plan = planFor(context, info, root, 2, 'ids');
  const ids = id.toLowerCase();
  if (plan === null) {
    const [found] = await plainRows(context, info, root, [[filingOf(ids)], [ids]]);
    return (found ?? null) as T | null;
  }
  const values = plan.parameters.map((parameter) => parameter(info.variableValues));
  return (await loaderFor(context, plan, values, rootName(info)).load(ids)) as T | null;
}

/** The row of a root, null where there is none. */
export async function findOne<T>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  root: RootSource,
  values: Values,
): Promise<T | null> {
  return (await readRoot(context, info, root, values, 'one')) as T | null;
}

/** The row of a root that always has one. */
export async function getOne<T>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  root: RootSource,
  values: Values,
): Promise<T> {
  const found = await findOne<T>(context, info, root, values);
  if (found === null) throw new Error(`The root ${info.fieldName} answered no row.`);
  return found;
}

export async function findMany<T>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  root: RootSource,
  values: Values,
): Promise<T[]> {
  return (await readRoot(context, info, root, values, 'many')) as T[];
}

async function readRoot(
  context: RequestContext,
  info: GraphQLResolveInfo,
  root: RootSource,
  values: Values,
  variant: 'one' | 'many',
): Promise<unknown> {
  const plan = planFor(context, info, root, values.length, variant);
  if (plan === null) {
    const rows = await plainRows(context, info, root, values);
    return variant === 'many' ? rows : (rows[0] ?? null);
  }
  const inner = plan.parameters.map((parameter) => parameter(info.variableValues));
  const statement = {
    text: plan.text,
    values: [...values, ...inner],
    rootFields: [rootName(info)],
    selection: plan.selection,
    ...(root.planned && { planned: root.planned }),
  };
  const { json } = await context.database.read(statement);
  return json === null ? null : JSON.parse(json);
}

/** A plan from the cache of the schema, where the same was asked before. */
export function cachedPlan<P extends Plan>(info: GraphQLResolveInfo, grant: Grant, variant: string, make: () => P): P {
  const key = planKey(info, grant, variant);
  return key === null ? make() : (readingOf(info.schema).plans.get(key, make) as P);
}

/** The compiled statement of a root field; null: not to be compiled. */
function planFor(
  context: RequestContext,
  info: GraphQLResolveInfo,
  root: RootSource,
  rootValues: number,
  variant: 'ids' | 'one' | 'many',
): Plan | null {
  if (readingOf(info.schema).mode === 'plain') return null;
  try {
    return cachedPlan(info, context.grant, variant, () => compileRoot(context, info, root, rootValues, variant));
  } catch (error) {
    if (error instanceof NotCompiledError) return null;
    throw error;
  }
}

const isByIds = (root: RootSource | RootByIds): root is RootByIds => 'askedAs' in root;

function compileRoot(
  { grant }: RequestContext,
  info: GraphQLResolveInfo,
  root: RootSource,
  rootValues: number,
  variant: 'ids' | 'one' | 'many',
): Plan {
  const { schema, fragments, variableValues: variables } = info;
  const compilation = new Compilation({ schema, fragments, variables, grant }, rootValues);
  const alias = compilation.nextAlias();
  const row = aliasedRow(alias, compilation.parameters, null, isByIds(root) ? root.filings : null);
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const columns = compilation.columns(type, info.fieldNodes, row, null);
  if (isByIds(root)) columns.push(`${root.askedAs(alias)} as ${quoted(idMark)}`);
  const tail = rootTail(root, row, variant !== 'one', type.name);
  const answer = (variant === 'one' ? oneObject : listOfObjects)(columns, tail, compilation.nextAlias());
  return {
    text: answerStatement(answer),
    parameters: compilation.parameters.values,
    selection: compilation.selection(),
  };
}

function loaderFor(
  context: RequestContext,
  plan: Plan,
  values: Values,
  rootField: string,
): DataLoader<string, unknown> {
  let loaders = loadersOf.get(context);
  if (loaders === undefined) loadersOf.set(context, (loaders = new Map()));
  const key = JSON.stringify([plan.text, values]);
  let loader = loaders.get(key);
  if (loader === undefined) {
    const readIds = async (ids: readonly string[]): Promise<unknown[]> => {
      const filings = [...new Set(ids.map(filingOf))];
      const statement = {
        text: plan.text,
        values: [filings, ids, ...values],
        rootFields: [rootField],
        selection: plan.selection,
        planned: 'once' as const,
      };
      const { json } = await context.database.read(statement);
      const found = JSON.parse(json ?? '[]') as readonly Json[];
      const rows = new Map(found.flatMap((row) => (row[idMark] as readonly string[]).map((id) => [id, row])));
      // An id is its own row's before it leads to another's.
      for (const row of found) rows.set((row[idMark] as readonly string[]).at(-1) ?? '', row);
      return ids.map((id) => rows.get(id) ?? null);
    };
    loader = new DataLoader(readIds, { maxBatchSize: batchMax });
    loaders.set(key, loader);
  }
  return loader;
}
