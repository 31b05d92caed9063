import type { Connector } from '../../connectors/kit/contract.js';
import type { Vault } from '../../schema/vault/index.js';
import type { Logger } from '../../runtime/logger.js';
import { DriftWatch } from './drift-watch.js';
import type { Comparing } from '../link/loose/comparing.js';
import type { FilingBook } from './filing.js';
import { sumUp, type Lease } from './lease.js';
import type { Progress } from './progress.js';
import type { Sealing } from './sealing.js';

/** What every step of one run needs. */
export interface RunContext {
  readonly lease: Lease;
  readonly connector: Connector;
  readonly vault: Vault;
  readonly sealing: Sealing;
  /** Rows that one transaction stages or applies at most, where fewer than usual are asked for. */
  readonly chunkRowsMax?: number | undefined;
  readonly filings: FilingBook;
  /** How mentions without a number are compared; without it they wait. */
  readonly comparing?: Comparing | undefined;
  readonly progress: Progress;
  /** What the rows that are read look like. */
  readonly drift: DriftWatch;
  readonly logger: Logger;
  /** Aborts when the worker is to stop. */
  readonly signal: AbortSignal;
  /** Brings the run's counters up to date, inside a transaction under the fence. */
  sumUp(): Promise<void>;
  /** Logs each column that no mapping knows once a run. */
  reportUnknownColumns(stream: string, columns: ReadonlySet<string>): void;
}

export function createContext(parts: Omit<RunContext, 'drift' | 'sumUp' | 'reportUnknownColumns'>): RunContext {
  const reported = new Set<string>();
  return {
    ...parts,
    drift: new DriftWatch(),
    async sumUp() {
      parts.progress.know(await sumUp(parts.lease));
    },
    reportUnknownColumns(stream, columns) {
      const fresh = [...columns].filter((column) => !reported.has(`${stream}/${column}`));
      if (fresh.length === 0) return;
      for (const column of fresh) reported.add(`${stream}/${column}`);
      const { department, id } = parts.lease.run;
      parts.logger.warn(
        { runId: id, department, stream, columns: fresh },
        'columns that no mapping knows were kept out',
      );
    },
  };
}
