import { departments, type Department } from '../../schema/canonical/department.js';
import type { RequestDeps } from '../kit/deps.js';
import { requestSync } from '../sync/ledger.js';
import type { RunSummary, RunTrigger } from '../sync/run.js';
import { eligible } from './eligible.js';

/** Departments that have rows in quarantine which a retry would read, or closures that wait for such rows. */
export async function findRetryable(
  deps: Pick<RequestDeps, 'pool'>,
  department: Department | null,
): Promise<Department[]> {
  const { rows } = await deps.pool.query<{ department: Department }>(
    `select q.department from hub.quarantine q where ($1::text is null or q.department = $1) and ${eligible('q')}
     union select department from hub.sync_absence where $1::text is null or department = $1`,
    [department],
  );
  const found = new Set(rows.map((row) => row.department));
  return departments.filter((each) => found.has(each));
}

/** Asks for a retry of what waits in quarantine. A department with an open run is answered with that one. */
export async function requestRetry(
  deps: RequestDeps,
  department: Department | null,
  trigger: RunTrigger,
): Promise<(RunSummary & { created: boolean })[]> {
  const runs = [];
  for (const each of await findRetryable(deps, department))
    runs.push(await requestSync(deps, { department: each, retry: true, trigger }));
  return runs;
}
