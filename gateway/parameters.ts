import { HubError } from '../schema/read/hub-error.js';

/** A GraphQL request as it came, its shape checked. */
export interface GraphQLParameters {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

function wrong(message: string, hint: string): HubError {
  return new HubError({ code: 'BAD_USER_INPUT', message, hint });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws BAD_USER_INPUT that says what the body must be. Only `query`, `operationName` and `variables` are looked at. */
export function readParameters(body: unknown): GraphQLParameters {
  if (Array.isArray(body)) {
    throw wrong('Several requests in one body are not taken: send them one by one.', '不支持批量请求，请逐个发送。');
  }
  if (!isRecord(body)) {
    throw wrong(
      'The body must be a JSON object with "query", and as needed "operationName" and "variables".',
      '请求体须为 JSON 对象，含 query 字段。',
    );
  }
  const { query, operationName, variables } = body;
  if (typeof query !== 'string' || query.trim() === '') {
    throw wrong('"query" must be a GraphQL document. Stored queries by hash are not offered.', '缺少 query 查询语句。');
  }
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw wrong('"operationName" must be a text.', 'operationName 应为文本。');
  }
  if (variables !== undefined && variables !== null && !isRecord(variables)) {
    throw wrong('"variables" must be a JSON object.', 'variables 应为 JSON 对象。');
  }
  return { query, operationName: operationName || undefined, variables: variables ?? {} };
}
