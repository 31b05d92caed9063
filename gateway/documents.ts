import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { HubError } from '../schema/read/hub-error.js';
import { BoundedMap } from './bounded-map.js';
import { limits } from './limits.js';
import { gatewayBounds, limitExceeded, measureOperation, requireWithin, type Measure } from './measure.js';

export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly measure: Measure;
}

/** A document that parsed, is within the gateway's limits and fits the schema. */
export interface PreparedDocument {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operations: readonly PreparedOperation[];
}

/** Several faults of one document, told at once. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The request was refused.');
    this.errors = errors;
  }
}

const hint = '查询语句有误，请对照接口说明修改。';

function invalid(error: GraphQLError, message: string): GraphQLError {
  return new GraphQLError(message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(!error.nodes && error.source && { source: error.source, positions: error.positions ?? null }),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', hint },
  });
}

/** What graphql-js found is repeated without the text it found: that may be somebody's number. */
function withoutValue(message: string): string {
  return message.replace(/(found (?:Int|Float|String|BlockString|Name|Comment)) "[\s\S]*$/, '$1.');
}

const valueKinds: ReadonlySet<string> = new Set([
  Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT, Kind.OBJECT_FIELD,
]); // prettier-ignore

function refuse(errors: readonly GraphQLError[]): never {
  throw new RefusedRequest(
    errors
      .slice(0, limits.validationErrorsMax)
      .map((error) =>
        error.nodes?.some(({ kind }) => valueKinds.has(kind))
          ? invalid(error, 'A value in the document does not fit the type of its argument.')
          : invalid(error, error.message),
      ),
  );
}

function parseWithin(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.documentTokensMax });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/contains more .* tokens/.test(error.message)) {
      throw new HubError({
        code: 'LIMIT_EXCEEDED',
        message: `The document has over ${limits.documentTokensMax} words and signs. Ask for less, or in several requests.`,
        hint: `查询语句过长，上限 ${limits.documentTokensMax} 个记号；请拆成几次请求。`,
        details: { limit: limits.documentTokensMax },
      });
    }
    throw new RefusedRequest([invalid(error, withoutValue(error.message))]);
  }
}

const longDigits = /\d{7,}/;

function requireNameWithin({ name }: OperationDefinitionNode): void {
  const text = name?.value ?? '';
  if (text.length <= limits.operationNameCharactersMax && !longDigits.test(text.replaceAll('_', ''))) return;
  throw new HubError({
    code: 'LIMIT_EXCEEDED',
    message: `The operation's name has over ${limits.operationNameCharactersMax} letters, or a long number in it. Names are kept in records: name what is asked, not who.`,
    hint: '操作名过长或含有号码；操作名会写入访问记录，请勿包含个人信息。',
  });
}

function prepareOperations(document: DocumentNode): PreparedOperation[] {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length > limits.operationsMax) {
    throw limitExceeded('operations in its document', '文档中的操作数', operations.length, limits.operationsMax);
  }
  return operations.map((operation) => {
    requireNameWithin(operation);
    const variables = operation.variableDefinitions?.length ?? 0;
    if (variables > limits.variablesMax) {
      throw limitExceeded('variables', '变量数', variables, limits.variablesMax);
    }
    const measure = measureOperation(document, operation);
    requireWithin(measure, gatewayBounds);
    return { operation, measure };
  });
}

export interface Documents {
  /** Throws a HubError or a RefusedRequest. Nothing of it depends on who asks. */
  prepare(text: string): PreparedDocument;
}

/** Documents by their text, the latest used: a desk or a department's system sends the same few again and again. */
export function createDocuments(schema: GraphQLSchema, options: { readonly introspection: boolean }): Documents {
  const kept = new BoundedMap<string, PreparedDocument>(limits.documentsKeptMax);
  const rules = options.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];

  return {
    prepare(text) {
      const known = kept.find(text);
      if (known !== undefined) return known;
      const document = parseWithin(text);
      const operations = prepareOperations(document);
      const faults = validate(schema, document, rules, {
        maxErrors: limits.validationErrorsMax,
        hideSuggestions: !options.introspection,
      });
      if (faults.length > 0) refuse(faults);
      const prepared = { text, document, operations };
      kept.keep(text, prepared);
      return prepared;
    },
  };
}
