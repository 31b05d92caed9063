import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../runtime/config.js';
import type { Logger } from '../runtime/logger.js';
import type { Registry } from '../runtime/metrics.js';
import type { CheckOperation } from './admission.js';
import { startApollo } from './apollo.js';
import { createAuthenticator } from './auth.js';
import type { CompileOperation } from './compiled.js';
import type { ContextOptions } from './context.js';
import { prepareDemoIssuer } from './demo-issuer.js';
import type { Readiness } from './health.js';
import { limits } from './limits.js';
import type { QueuePagesOptions } from './queue-pages.js';
import { buildServer } from './server.js';
import { readTokenKeys } from './token-keys.js';

export interface GatewaySettings extends Pick<Config, 'mode' | 'host' | 'port' | 'dataDir' | 'jwt'> {
  /** Where the built desk lies. */
  readonly uiDir: string;
  /** The secret by which metrics are read; see `runtime/metrics-access.ts`. */
  readonly metricsToken?: string | undefined;
  /** Whether clients may ask for the schema; the default is in demo mode alone. */
  readonly introspection?: boolean;
}

export interface GatewayDeps extends ContextOptions {
  readonly settings: GatewaySettings;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
  readonly checkOperation: CheckOperation;
  readonly compileOperation?: CompileOperation;
  readonly readiness: Readiness;
  /** Where set, operators see the job queues in their browser. */
  readonly queuePages?: QueuePagesOptions | undefined;
  readonly registry?: Registry | undefined;
  readonly figures?: { refresh(): Promise<void> } | undefined;
}

export interface Gateway {
  /** Such as `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Ends the streams, lets running requests finish, closes the port. Pools and events stay the caller's. */
  close(): Promise<void>;
}

/** The port is taken. The command line prints the message alone. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
}

async function listen(app: { listen(o: { host: string; port: number }): Promise<string> }, settings: GatewaySettings) {
  const { host, port } = settings;
  try {
    return await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new PortInUseError(
      `Port ${port} of ${host} is in use: stop what listens there, or set PORT to another number.`,
    );
  }
}

const pollMs = 20;

/** Knows the requests under way; the answer waits until there are none, or for as long as it is told. */
function trackRunning(server: Server): (msMax: number) => Promise<void> {
  const running = new Set<ServerResponse>();
  server.on('request', (_request, response: ServerResponse) => {
    running.add(response);
    response.once('close', () => running.delete(response));
  });
  return async (msMax) => {
    const deadline = Date.now() + msMax;
    while (running.size > 0 && Date.now() < deadline) await sleep(pollMs);
  };
}

/** Starts the gateway: GraphQL, streams, health, metrics and the desk on one port. */
export async function startGateway(deps: GatewayDeps): Promise<Gateway> {
  const { settings, logger, schema, checkOperation, compileOperation, readiness } = deps;
  const { pool, vault, events, enqueueSync, nextRunAt, operations, corrections, links, settlements } = deps;
  const introspection = settings.introspection ?? settings.mode === 'demo';
  if (settings.mode === 'demo') await prepareDemoIssuer(settings);
  const authenticator = createAuthenticator({ ...settings.jwt, keys: await readTokenKeys(settings.jwt.jwksFile) });
  const apollo = await startApollo(schema, logger, introspection);
  const closing = new AbortController();
  const app = await buildServer({
    settings: { ...settings, metricsToken: settings.metricsToken },
    introspection,
    apollo,
    authenticator,
    schema,
    checkOperation,
    compileOperation,
    context: { pool, vault, events, enqueueSync, nextRunAt, operations, corrections, links, settlements },
    readiness,
    queuePages: deps.queuePages,
    registry: deps.registry,
    figures: deps.figures,
    logger,
    closing: closing.signal,
  });
  const drained = trackRunning(app.server);
  const close = async () => {
    closing.abort();
    const closed = app.close();
    await drained(limits.drainMsMax);
    // Connections that were opened and never asked anything would hold the port until their time is out.
    app.server.closeAllConnections();
    await closed;
    await apollo.stop();
  };
  try {
    const address = await listen(app, settings);
    return { address, close };
  } catch (error) {
    await close();
    throw error;
  }
}
