import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSchema, Kind, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { startGateway, type Gateway, type GatewayDeps } from '../../gateway/main.js';
import type { CheckOperation } from '../../gateway/admission.js';
import { issueDemoToken, type IssuerSettings } from '../../gateway/demo-issuer.js';
import { createPool } from '../../runtime/database.js';
import { createLogger } from '../../runtime/logger.js';
import { isId, filingOf } from '../../schema/canonical/id.js';
import { mayCall } from '../../schema/access/grant.js';
import type { RequestContext } from '../../schema/read/context.js';
import type { TestDatabase } from './database.js';
import { noCorrections, noLinks, noOperations, noSettlements } from './no-operations.js';

const sdl = /* GraphQL */ `
  type Query {
    me: Actor!
    household(id: ID!): Household
    community(code: String!): Community
    departments: [String!]
    lookup(text: String!, first: Int = 20): Household
  }
  type Mutation {
    requestSync: String
  }
  type Subscription {
    syncProgress: Progress!
  }
  type Actor {
    name: String!
  }
  interface Named {
    number: String
  }
  type Household implements Named {
    id: ID!
    number: String
    headName: String
    secret: String
    broken: String
    neighbours: [Household!]!
  }
  type Community {
    households(first: Int = 20): Connection!
  }
  type Connection {
    nodes: [Household!]!
  }
  type Progress {
    runId: String!
    rowsRead: Int!
  }
`;

type Resolve = (source: never, args: never, context: RequestContext) => unknown;

const householdStatement = `select row_to_json(h)::text as json, '{}'::uuid[] as persons, array[h.id] as households
  from (select id, number, head_name as "headName" from hub.household where filing = $1 and id = $2) as h`;

async function findHousehold(context: RequestContext, id: string): Promise<unknown> {
  const values = isId(id) ? [filingOf(id), id] : [0, '00000000-0000-8000-8000-000000000000'];
  const { json } = await context.database.read({
    text: householdStatement,
    values,
    rootFields: ['Query.household'],
  });
  return json === null ? null : JSON.parse(json);
}

const resolvers: Readonly<Record<string, Readonly<Record<string, Resolve>>>> = {
  Query: {
    me: (_source, _args, { grant }) => ({ name: grant.actorName }),
    household: (_source, { id }: { id: string }, context) => findHousehold(context, id),
    departments: async (_source, _args, context) => {
      const { json } = await context.database.read({
        text: `select json_build_array(current_setting('hub.operator', true))::text as json, '{}'::uuid[] as persons, '{}'::uuid[] as households`,
        values: [],
        rootFields: ['Query.departments'],
      });
      return JSON.parse(json ?? '[]');
    },
  },
  Mutation: {
    requestSync: async (_source, _args, context) => (await context.enqueueSync({ department: null, full: false }))[0],
  },
  Household: {
    broken: () => {
      throw new Error('password 420106199001011234 is wrong');
    },
    neighbours: () => [],
  },
};

/** A small schema whose one table is the hub's, so that the gateway's own rules are what a test sees. */
export function stubSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName) as GraphQLObjectType;
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (field) field.resolve = resolve as never;
    }
  }
  const progress = schema.getSubscriptionType()?.getFields()['syncProgress'];
  if (progress) {
    progress.subscribe = (_source: unknown, _args: unknown, context: RequestContext) => context.progress();
    progress.resolve = (event: unknown) => event;
  }
  return schema;
}

/** Root fields by the role's file, and `Household.secret` by nobody: the walk through an operation is schema/read's to test. */
export const stubCheck: CheckOperation = (_schema, document, operation, _variables, grant) => {
  const denials = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && !selection.name.value.startsWith('__') && !mayCall(grant, selection.name.value)
      ? [{ path: selection.name.value, typeName: 'Query', fieldName: selection.name.value }]
      : [],
  );
  return JSON.stringify(document).includes('"value":"secret"')
    ? [...denials, { path: 'household.secret', typeName: 'Household', fieldName: 'secret' }]
    : denials;
};

export interface TestGateway extends Gateway {
  readonly settings: IssuerSettings;
  readonly pool: pg.Pool;
  readonly lines: string[];
  token(name: string): Promise<string>;
  /** Posts an operation as a demo account. */
  ask(name: string, query: string, variables?: Readonly<Record<string, unknown>>): Promise<TestAnswer>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { message: string; path?: unknown; extensions: Readonly<Record<string, unknown>> }[];
  };
}

export async function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<TestAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as TestAnswer['body'] };
}

async function* noEvents(): AsyncGenerator<never> {
  // Nothing happens in most tests.
}

/** A gateway on a free port with the stub schema, over the database's gateway role. `close` ends its pool, too. */
export async function startTestGateway(
  database: Pick<TestDatabase, 'gatewayUrl'>,
  overrides: Partial<Omit<GatewayDeps, 'settings'>> & { readonly settings?: Partial<GatewayDeps['settings']> } = {},
): Promise<TestGateway> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'hub-gateway-'));
  const lines: string[] = [];
  const pool = createPool({ url: database.gatewayUrl, applicationName: 'test gateway', max: 4 });
  const settings: GatewayDeps['settings'] = {
    mode: 'demo',
    host: '127.0.0.1',
    port: 0,
    dataDir,
    jwt: { issuer: 'hutong-demo', audience: 'hutong-gateway', jwksFile: path.join(dataDir, 'keys', 'jwks.json') },
    uiDir: path.join(dataDir, 'ui'),
    ...overrides.settings,
  };
  const gateway = await startGateway({
    pool,
    logger: createLogger({ level: 'debug', process: 'test' }, { write: (line: string) => void lines.push(line) }),
    schema: stubSchema(),
    checkOperation: stubCheck,
    vault: { blindIndex: () => '', open: () => '' },
    events: { subscribe: noEvents },
    enqueueSync: async () => ['run'],
    nextRunAt: async () => null,
    operations: noOperations,
    corrections: noCorrections,
    links: noLinks,
    settlements: noSettlements,
    readiness: { areMigrationsAtHead: async () => true, isQueueReachable: async () => true },
    ...overrides,
    settings,
  }).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const token = async (name: string) => (await issueDemoToken(settings, name)).token;
  return {
    ...gateway,
    settings,
    pool,
    lines,
    token,
    ask: async (name, query, variables) =>
      post(
        `${gateway.address}/graphql`,
        { query, ...(variables && { variables }) },
        { authorization: `Bearer ${await token(name)}` },
      ),
    async close() {
      await gateway.close();
      await pool.end();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
