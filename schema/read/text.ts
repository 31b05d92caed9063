import {
  getArgumentValues,
  getNamedType,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Grant } from '../access/grant.js';
import { filingOf, isId } from '../canonical/id.js';
import { answerStatement, Compilation, oneObject, rootTail, type Selection } from './compile.js';
import type { RequestContext } from './context.js';
import { householdMark, jsonKey, personMark } from './json-key.js';
import type { Parameter } from './row.js';
import { byIds } from './root.js';
import { aliasedRow } from './row.js';
import { openSealedText } from './sealed.js';
import type { ReadSelection } from './selection.js';

type Variables = Readonly<Record<string, unknown>>;

/** An operation whose answer leaves as PostgreSQL wrote it, without a look at each field. */
export interface TextOperation {
  /** The text of GraphQL's `data`. Rejects where the ordinary way must answer, or must say what is wrong. */
  run(context: RequestContext, variables: Variables): Promise<string>;
}

export interface TextQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly grant: Grant;
}

/** Root fields by id: what department systems and the desk ask most. The table of each. */
const tables = { household: 'household', person: 'person' } as const;
/** Combinations of boolean variables that are remembered of one operation. */
const shapesMax = 16;
/** Root fields of one operation; more of them are better batched by the ordinary way. */
const rootsMax = 4;

interface TextRoot {
  readonly key: string;
  readonly name: keyof typeof tables;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly text: string;
  readonly parameters: readonly Parameter[];
  readonly reads: ReadSelection;
}

const marks = new RegExp(`,"(?:${personMark}|${householdMark})":(?:"[0-9a-f-]{36}"|null)`, 'g');

/**
 * Compiles an operation that asks for people and households by id, and for nothing else; undefined for every other one. A
 * value that the schema does not allow to be null and is fails the statement, so that the ordinary way says so.
 */
export function compileText({ schema, document, operation, grant }: TextQuestion): TextOperation | undefined {
  if (operation.operation !== OperationTypeNode.QUERY) return undefined;
  const query = schema.getQueryType() as GraphQLObjectType;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  if (hasLongAlias(document)) return undefined;
  // @skip and @include take boolean variables: each combination of them has its own statements.
  const booleans = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const compiled = new Map<string, readonly TextRoot[] | null>();
  return {
    async run(context, variables) {
      const shape = booleans
        .map((name) => (typeof variables[name] === 'boolean' ? String(variables[name]) : ''))
        .join();
      let roots = compiled.get(shape);
      if (roots === undefined) {
        roots = compileRoots(query, operation, { schema, fragments, variables, grant, strict: true });
        if (compiled.size >= shapesMax) compiled.clear();
        compiled.set(shape, roots);
      }
      if (roots === null) throw new Error('This operation does not answer as text.');
      const answers = await Promise.all(roots.map((root) => answerRoot(context, root, variables)));
      return `{${answers.join(',')}}`;
    },
  };
}

function compileRoots(
  query: GraphQLObjectType,
  operation: OperationDefinitionNode,
  selection: Selection,
): readonly TextRoot[] | null {
  const { schema, fragments, variables } = selection;
  const fields = collectFields(schema, fragments, variables, query, operation.selectionSet);
  if (fields.size > rootsMax) return null;
  const roots: TextRoot[] = [];
  for (const [key, nodes] of fields) {
    const name = nodes[0]?.name.value ?? '';
    if (!(name in tables)) return null;
    const field = query.getFields()[name] as GraphQLField<unknown, unknown>;
    const root = byIds(tables[name as keyof typeof tables]);
    const compilation = new Compilation(selection, 2);
    const alias = compilation.nextAlias();
    const row = aliasedRow(alias, compilation.parameters, null, root.filings);
    const type = getNamedType(field.type) as GraphQLObjectType;
    const columns = compilation.columns(type, nodes, row, null);
    const text = answerStatement(oneObject(columns, rootTail(root, row, false, type.name), compilation.nextAlias()));
    const { values: parameters } = compilation.parameters;
    const reads = compilation.selection();
    roots.push({ key, name: name as keyof typeof tables, field, node: nodes[0] as FieldNode, text, parameters, reads });
  }
  return roots;
}

async function answerRoot(context: RequestContext, root: TextRoot, variables: Variables): Promise<string> {
  const { id: given } = getArgumentValues(root.field, root.node, variables) as { id: string };
  const id = given.toLowerCase();
  const rootFields = [`Query.${root.name}`];
  if (!isId(id)) {
    await context.database.record(rootFields);
    return `"${root.key}":null`;
  }
  const values = [[filingOf(id)], [id], ...root.parameters.map((parameter) => parameter(variables))];
  const { json } = await context.database.read({ text: root.text, values, rootFields, selection: root.reads });
  return `"${root.key}":${json === null ? 'null' : openSealedText(context.vault, json.replaceAll(marks, ''))}`;
}

/** Keys that PostgreSQL would cut are renamed in the statement, and would have to be named back. */
function hasLongAlias(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ alias }) {
      found ||= alias !== undefined && jsonKey(alias.value) !== alias.value;
    },
  });
  return found;
}
