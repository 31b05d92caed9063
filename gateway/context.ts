import type pg from 'pg';
import type { Grant } from '../schema/access/grant.js';
import type { ReadVault, RequestContext, SyncProgressEvent } from '../schema/read/context.js';
import { openReadSession } from '../schema/read/session.js';

/** Events of other processes: `runtime/events.ts`. The iteration ends when the signal aborts. */
export interface EventSource {
  subscribe(channel: string, signal?: AbortSignal): AsyncIterable<unknown>;
}

/** What jobs publish a run's progress under. */
const progressChannel = 'hub_sync_progress';

/** What resolvers need that is the same for every request. */
export interface ContextOptions {
  readonly pool: pg.Pool;
  readonly vault: ReadVault;
  readonly events: EventSource;
  readonly enqueueSync: RequestContext['enqueueSync'];
  readonly nextRunAt: RequestContext['nextRunAt'];
  readonly operations: RequestContext['operations'];
  readonly corrections: RequestContext['corrections'];
  readonly links: RequestContext['links'];
  readonly settlements: RequestContext['settlements'];
}

export interface RequestFacts {
  readonly grant: Grant;
  readonly requestId: string;
  /** As access records name it. */
  readonly operation: string;
  /** Ends a subscription: the client left, or the token's time is over. */
  readonly signal?: AbortSignal;
}

export function createContext(options: ContextOptions, request: RequestFacts): RequestContext {
  const { pool, vault, events, enqueueSync, nextRunAt, operations, corrections, links, settlements } = options;
  const { grant, requestId, operation, signal } = request;
  return {
    grant,
    requestId,
    database: openReadSession({ pool, grant, requestId, operation }),
    vault,
    enqueueSync,
    nextRunAt,
    operations,
    corrections,
    links,
    settlements,
    progress: () => events.subscribe(progressChannel, signal) as AsyncIterable<SyncProgressEvent>,
  };
}
