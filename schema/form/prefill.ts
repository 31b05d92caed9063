import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../read/context.js';
import type { FormDraft } from './form.type.js';
export async function prefillForm(_c: RequestContext, _i: GraphQLResolveInfo, _a: unknown): Promise<FormDraft | null> {
  return null;
}
