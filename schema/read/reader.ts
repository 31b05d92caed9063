import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.js';
import type { RootSource } from './root.js';

export function installReading(_schema: GraphQLSchema): void {}
export async function findById<T>(
  _c: RequestContext,
  _i: GraphQLResolveInfo,
  _t: 'person' | 'household',
  _id: string,
): Promise<T | null> {
  return null;
}
export async function findOne<T>(
  _c: RequestContext,
  _i: GraphQLResolveInfo,
  _r: RootSource,
  _v: readonly unknown[],
): Promise<T | null> {
  return null;
}
export async function getOne<T>(
  _c: RequestContext,
  _i: GraphQLResolveInfo,
  _r: RootSource,
  _v: readonly unknown[],
): Promise<T> {
  return null as T;
}
export async function findMany<T>(
  _c: RequestContext,
  _i: GraphQLResolveInfo,
  _r: RootSource,
  _v: readonly unknown[],
): Promise<T[]> {
  return [];
}
export function readField(_s: unknown, _i: GraphQLResolveInfo, _c: RequestContext): unknown {
  return null;
}
