import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { HubError } from '../schema/read/hub-error.js';
import { limits } from './limits.js';
import { limitExceeded } from './measure.js';

const pageArgument = 'first';

/** The page that a field asks for: an argument, a variable, or the schema's default; undefined for a field without pages. */
function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  const declared = field.args.find(({ name }) => name === pageArgument);
  if (declared === undefined) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === pageArgument)?.value;
  const fallback = typeof declared.defaultValue === 'number' ? declared.defaultValue : limits.costListItems;
  if (given?.kind === Kind.INT) return Number(given.value);
  if (given?.kind !== Kind.VARIABLE) return fallback;
  const value = variables[given.name.value];
  return typeof value === 'number' ? value : fallback;
}

function requirePageWithin(page: number, pageRowsMax: number): void {
  if (page < 0) {
    throw new HubError({
      code: 'BAD_USER_INPUT',
      message: `"${pageArgument}" is negative; it takes 0 to ${pageRowsMax}.`,
      hint: `每页条数不能为负，应为 0 到 ${pageRowsMax}。`,
    });
  }
  if (page > pageRowsMax) throw limitExceeded('rows in a page', '每页条数', page, pageRowsMax);
}

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced, so that defaults are in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageRowsMax: number;
}

/** How many values the answer may hold: pages by their size, other lists by a usual one. Refuses pages over the role's. */
export function estimateCost({ schema, document, operation, variables, pageRowsMax }: CostQuestion): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  function costOfField(node: FieldNode, parent: GraphQLNamedType, paged: boolean): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    // Introspection and __typename have bounds of their own.
    if (field === undefined) return 1;
    const page = pageOf(field, node, variables);
    if (page !== undefined) requirePageWithin(page, pageRowsMax);
    const isList = isListType(getNullableType(field.type));
    const below = node.selectionSet
      ? costOfSet(node.selectionSet, getNamedType(field.type), page !== undefined && !isList)
      : 0;
    // A connection's page counts at the connection; its own lists of nodes are that page.
    const times = page ?? (isList && !paged ? limits.costListItems : 1);
    return 1 + Math.max(times, 1) * below;
  }

  function costOfSet(set: SelectionSetNode, parent: GraphQLNamedType, paged: boolean): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        sum += costOfField(selection, parent, paged);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const type = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : undefined;
      sum += costOfSet(fragment.selectionSet, type ?? parent, paged);
    }
    return sum;
  }

  const root = schema.getRootType(operation.operation);
  return root ? costOfSet(operation.selectionSet, root, false) : 0;
}

export function requireCostWithin(cost: number): void {
  if (cost > limits.costValuesMax) {
    throw limitExceeded('values at most in its answer', '应答的数据量估计', cost, limits.costValuesMax);
  }
}
