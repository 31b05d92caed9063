import type { Grant } from '../access/grant.js';
import type { Department } from '../canonical/department.js';
import type { Vault } from '../vault/vault.js';
import type { ReadSession } from './session.js';

/** What jobs tell of a running sync; published by the worker, carried through PostgreSQL. */
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

/** What reading needs of the vault: tokens to find sealed values by, and opening for a grant that says plain. */
export type ReadVault = Pick<Vault, 'blindIndex' | 'open'>;

/** What a resolver may use; the gateway makes one for each request. */
export interface RequestContext {
  readonly grant: Grant;
  readonly requestId: string;
  /** The only way to a row. */
  readonly database: ReadSession;
  readonly vault: ReadVault;
  /** Asks jobs for a sync of one department, or of all, and answers the ids of the runs. */
  enqueueSync(request: { readonly department: Department | null; readonly full: boolean }): Promise<readonly string[]>;
  /** Progress of the running syncs; ends with the token or with the client. */
  progress(): AsyncIterable<SyncProgressEvent>;
  /** When the schedule runs next; null where there is none. */
  nextRunAt(): Promise<Date | null>;
}
