import type { Grant } from '../access/grant.js';
import type { Department } from '../canonical/department.js';
import type { Vault } from '../vault/vault.js';

/** A statement that reads for one or more root fields. Its text is stable: values go into `values`. */
export interface ReadStatement {
  /**
   * SELECT that answers one row: `json text` (the answer), `persons uuid[]`, `households uuid[]` (whose data is in it).
   * Without a trailing semicolon.
   */
  readonly text: string;
  readonly values: readonly unknown[];
  /** Root fields that it answers, as the access record names them: `Query.household`. */
  readonly rootFields: readonly string[];
}

export interface ReadOutcome {
  /** Null where there is nothing: unknown, or out of the grant's area, which is the same to the reader. */
  readonly json: string | null;
  readonly persons: readonly string[];
  readonly households: readonly string[];
}

/** The only way from a resolver to a row: reads within the grant's area, and answers once the access record is committed. */
export interface ReadSession {
  read(statement: ReadStatement): Promise<ReadOutcome>;
  /** For an answer that needed no statement (the actor, the form catalogue): a record that names no person. */
  record(rootFields: readonly string[]): Promise<void>;
  /** How many access records this request has committed. */
  readonly recordsCommitted: number;
}

/** What reading needs of the vault: tokens to find sealed values by, and opening for a grant that says plain. */
export type ReadVault = Pick<Vault, 'blindIndex' | 'open'>;

export interface SyncRequest {
  /** Null: every department. */
  readonly department: Department | null;
  readonly full: boolean;
}

/** Answers the ids of the runs: new ones, or those that were open already. */
export type RequestSync = (request: SyncRequest) => Promise<readonly string[]>;

/** Events of other processes. The iteration ends when the signal aborts. */
export interface EventSource {
  subscribe(topic: string, signal: AbortSignal): AsyncIterable<unknown>;
}

/** What jobs tell of a running sync; published by the worker under `syncProgressTopic`. */
export interface SyncProgressEvent {
  readonly runId: string;
  readonly department: Department;
  readonly state: string;
  readonly stream: string | null;
  readonly rowsRead: number;
  readonly rowsExpected: number | null;
  readonly rowsApplied: number;
  readonly rowsUnchanged: number;
  readonly rowsSuperseded: number;
  readonly rowsQuarantined: number;
  readonly rowsLinked?: number | null;
  readonly toLink?: number | null;
  readonly at: string;
}

export const syncProgressTopic = 'hub_sync_progress';

/** What every resolver gets. One a request; a subscription's lives as long as its stream. */
export interface RequestContext {
  readonly requestId: string;
  readonly grant: Grant;
  readonly database: ReadSession;
  readonly vault: ReadVault;
  readonly requestSync: RequestSync;
  /** When the schedule runs next; null where it is not known. */
  readonly nextRunAt: () => Promise<Date | null>;
  readonly events: EventSource;
  /** Aborts when the client leaves, or when the token of a stream ends. */
  readonly signal: AbortSignal;
  /** DataLoaders of this request, by the reader's own keys. */
  readonly loaders: Map<string, unknown>;
  /** One moment for the whole request, so that ages and staleness agree with each other. */
  readonly now: Date;
}
