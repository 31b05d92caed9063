import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { demoIdentities } from '../../schema/access/demo-identities.js';
import { grantFor, type Grant } from '../../schema/access/grant.js';
import type { RequestContext } from '../../schema/read/context.js';
import { noCorrections, noLinks, noOperations, noSettlements } from './no-operations.js';
import { openReadSession, type ReadSession, type ReadStatement } from '../../schema/read/session.js';
import type { Vault } from '../../schema/vault/index.js';

/** The grant of a demo account, with what a test wants otherwise. */
export function demoGrant(account: string, claims: Readonly<Record<string, unknown>> = {}): Grant {
  const identity = demoIdentities.find(({ sub }) => sub === account);
  if (identity === undefined) throw new Error(`No demo account ${account}.`);
  const now = Math.floor(Date.now() / 1000);
  return grantFor({ ...identity, iat: now, exp: now + 60, ...claims });
}

export interface Asked {
  /** As a client gets it. */
  readonly result: ExecutionResult;
  /** Every statement that read, in order. */
  readonly statements: readonly ReadStatement[];
  readonly persons: readonly string[];
  readonly households: readonly string[];
}

export interface Asking {
  readonly pool: pg.Pool;
  readonly vault: Vault;
  readonly grant: Grant;
  readonly context?: Partial<RequestContext>;
}

/** A request's context, which notes every statement. */
export function askingContext({ pool, vault, grant, context }: Asking): {
  readonly context: RequestContext;
  readonly statements: readonly ReadStatement[];
  readonly persons: ReadonlySet<string>;
  readonly households: ReadonlySet<string>;
} {
  const session = openReadSession({ pool, grant, requestId: 'test', operation: 'test' });
  const statements: ReadStatement[] = [];
  const persons = new Set<string>();
  const households = new Set<string>();
  const database: ReadSession = {
    async read(statement) {
      statements.push(statement);
      const outcome = await session.read(statement);
      for (const id of outcome.persons) persons.add(id);
      for (const id of outcome.households) households.add(id);
      return outcome;
    },
    record: (rootFields, outcome) => session.record(rootFields, outcome),
    get recordsCommitted() {
      return session.recordsCommitted;
    },
  };
  const made: RequestContext = {
    grant,
    requestId: 'test',
    database,
    vault,
    enqueueSync: () => Promise.reject(new Error('No jobs in this test.')),
    progress: () => {
      throw new Error('No progress in this test.');
    },
    nextRunAt: () => Promise.resolve(null),
    operations: noOperations,
    corrections: noCorrections,
    links: noLinks,
    settlements: noSettlements,
    ...context,
  };
  return { context: made, statements, persons, households };
}

/** Asks the schema as one request of the grant, through the gateway role and its access records. */
export async function ask(
  schema: GraphQLSchema,
  asking: Asking,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Asked> {
  const { context: contextValue, statements, persons, households } = askingContext(asking);
  const result = await graphql({ schema, source, contextValue, variableValues });
  return { result, statements, persons: [...persons].toSorted(), households: [...households].toSorted() };
}

/** The answer of a root field; fails where the request answered errors. */
export function answerOf({ result }: Pick<Asked, 'result'>, rootField: string): unknown {
  if (result.errors !== undefined) throw new Error(`The request failed: ${result.errors.map(String).join('; ')}`);
  return result.data?.[rootField];
}
