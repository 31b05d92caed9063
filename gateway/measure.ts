import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { HubError } from '../schema/read/hub-error.js';
import { limits } from './limits.js';

/** The size of an operation with its fragments spread out. */
export interface Measure {
  readonly depth: number;
  readonly fields: number;
  /** Each may be a statement of its own. */
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  /** The same below `__schema` and `__type`, which ask for the schema and not for data. */
  readonly introspectionDepth: number;
  readonly introspectionFields: number;
}

const nothing: Measure = {
  depth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0, introspectionDepth: 0, introspectionFields: 0,
}; // prettier-ignore

function add(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    rootFields: one.rootFields + other.rootFields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    introspectionFields: one.introspectionFields + other.introspectionFields,
  };
}

const schemaFields = new Set(['__schema', '__type']);

/** Measures before validation, whose own cost grows with the square of what it is given. Each fragment is walked once. */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measure>();

  function measureFragment(name: string): Measure {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself is validation's to refuse; here it only must end.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const whole = fragment === undefined ? nothing : measureSelection(fragment.selectionSet);
    const size = add(whole, { ...nothing, directives: fragment?.directives?.length ?? 0 });
    measured.set(name, size);
    return size;
  }

  function measureSelection(set: SelectionSetNode): Measure {
    let sum = nothing;
    for (const selection of set.selections) {
      const directives = { ...nothing, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        sum = add(sum, add(directives, measureFragment(selection.name.value)));
        continue;
      }
      const below = selection.selectionSet ? measureSelection(selection.selectionSet) : nothing;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum = add(sum, add(directives, below));
        continue;
      }
      const field = { ...below, depth: below.depth + 1, fields: below.fields + 1, rootFields: 1 };
      const aliased = { ...field, aliases: field.aliases + (selection.alias ? 1 : 0) };
      const isSchema = schemaFields.has(selection.name.value);
      sum = add(sum, add(directives, isSchema ? asIntrospection(aliased) : aliased));
    }
    return sum;
  }

  return add(measureSelection(operation.selectionSet), {
    ...nothing,
    directives: operation.directives?.length ?? 0,
  });
}

function asIntrospection({ depth, fields, ...others }: Measure): Measure {
  return { ...others, depth: 0, fields: 0, introspectionDepth: depth, introspectionFields: fields };
}

const words = {
  depth: { noun: 'fields deep', chinese: '嵌套层数' },
  fields: { noun: 'fields', chinese: '字段数' },
  rootFields: { noun: 'root fields', chinese: '顶层字段数' },
  aliases: { noun: 'aliases', chinese: '别名数' },
  directives: { noun: 'directives', chinese: '指令数' },
  introspectionDepth: { noun: 'fields deep in the schema', chinese: '结构查询的嵌套层数' },
  introspectionFields: { noun: 'fields of the schema', chinese: '结构查询的字段数' },
} as const satisfies Record<keyof Measure, unknown>;

export type Bounds = Readonly<Record<keyof Measure, number>>;

export const gatewayBounds: Bounds = {
  depth: limits.depthFieldsMax,
  fields: limits.fieldsMax,
  rootFields: limits.rootFieldsMax,
  aliases: limits.aliasesMax,
  directives: limits.directivesMax,
  introspectionDepth: limits.introspectionDepthFieldsMax,
  introspectionFields: limits.introspectionFieldsMax,
};

export function limitExceeded(noun: string, chinese: string, value: number, max: number): HubError {
  return new HubError({
    code: 'LIMIT_EXCEEDED',
    message: `The request has ${value} ${noun}, ${value - max} over the limit of ${max}. Ask for less, or in several requests.`,
    hint: `${chinese}为 ${value}，上限 ${max}，超出 ${value - max}；请减少或分几次请求。`,
    details: { limit: max, value },
  });
}

/** Throws LIMIT_EXCEEDED with the limit, the value and by how much. */
export function requireWithin(measure: Measure, bounds: Bounds): void {
  for (const name of Object.keys(words) as (keyof Measure)[]) {
    if (measure[name] <= bounds[name]) continue;
    throw limitExceeded(words[name].noun, words[name].chinese, measure[name], bounds[name]);
  }
}
