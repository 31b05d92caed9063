import type pg from 'pg';
import type { Connector, OpenOptions } from '../../connectors/kit/contract.js';
import type { Comparing } from '../link/loose/comparing.js';
import type { QueueBackend } from '../../runtime/queue-backend.js';
import type { Logger } from '../../runtime/logger.js';
import type { Department } from '../../schema/canonical/department.js';
import type { Vault } from '../../schema/vault/index.js';

/** Everything that jobs need, handed in by the composition root. */
export interface JobsDeps {
  /** The worker role's pool: at least one connection a department that syncs at once, and one more. */
  readonly pool: pg.Pool;
  readonly vault: Vault;
  readonly queueBackend: QueueBackend;
  readonly connectors: readonly Connector[];
  /** The raw settings of a department, which its connector parses. */
  readonly departmentSettings: (department: Department) => unknown;
  /** Where its connector may go, and where it may put files on their way. */
  readonly openOptions: (department: Department) => OpenOptions;
  /** How long a run of the night waits for a department that is away (`HUB_SYNC_TRY_HOURS`). */
  readonly tryHours?: number;
  /** Rows that one transaction stages or applies at most, where that is fewer than a connector's own and the hub's. */
  readonly chunkRowsMax?: number;
  /** How mentions without a number are compared with people; without it they wait. */
  readonly comparing?: Comparing | undefined;
  readonly logger: Logger;
}

/** Enough to ask for a run and to watch it. */
export type RequestDeps = Pick<JobsDeps, 'pool' | 'queueBackend' | 'logger'>;
