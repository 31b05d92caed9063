import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { mayCall, type Grant } from '../access/grant.js';
import { findFieldSource } from './from.js';
import { decideField } from './leaf.js';

/** A field that the operation selects and the grant does not cover. */
export interface Denial {
  /** Where in the operation, by field names: `household.members.person.idNumber`. */
  readonly path: string;
  readonly typeName: string;
  readonly fieldName: string;
}

/**
 * Checks an operation whole, before any of it runs: every root field that it calls, and every field that it selects through
 * aliases, fragments and type conditions, as `@skip` and `@include` leave it. A field that would be masked is no denial. What an
 * argument filters or sorts by is of the class of the field that has the argument. Fields that say nothing about themselves
 * are denied.
 */
export function checkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  grant: Grant,
): readonly Denial[] {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const root = schema.getRootType(operation.operation);
  if (!root) return [];
  const denials: Denial[] = [];
  const walk = (type: GraphQLObjectType, fields: Map<string, readonly FieldNode[]>, path: string): void => {
    for (const nodes of fields.values()) {
      const fieldName = (nodes[0] as FieldNode).name.value;
      const field = type.getFields()[fieldName];
      // Introspection: of the schema, which is public, and of nobody.
      if (field === undefined) continue;
      const at = path === '' ? fieldName : `${path}.${fieldName}`;
      const source = findFieldSource(type, fieldName);
      const isCalled = type !== root || mayCall(grant, fieldName);
      if (!isCalled || source === undefined || decideField(grant, type.name, fieldName, source) === 'refused') {
        denials.push({ path: at, typeName: type.name, fieldName });
        continue;
      }
      const target = getNamedType(field.type);
      const possible = isAbstractType(target) ? schema.getPossibleTypes(target) : isObjectType(target) ? [target] : [];
      for (const each of possible) walk(each, collectSubfields(schema, fragments, variables, each, nodes), at);
    }
  };
  walk(root, collectFields(schema, fragments, variables, root, operation.selectionSet), '');
  return denials;
}
