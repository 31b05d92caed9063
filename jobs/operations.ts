import type { OperatorActs } from '../schema/read/context.js';
import type { RequestDeps } from './kit/deps.js';
import type { Schedule } from './night/due.js';
import { nightReport } from './night/report.js';
import { refuseEntries } from './quarantine/refuse-entries.js';
import { requestRetry } from './quarantine/request-retry.js';
import { acceptDrift } from './sync/drift-accept.js';
import { refuseRun, releaseRun } from './sync/release.js';

/** What a gateway hands its resolvers, so that operators can act. */
export function operatorActs(deps: RequestDeps, schedule: Schedule): OperatorActs {
  return {
    releaseRun: (decision) => releaseRun(deps, decision),
    refuseRun: (decision) => refuseRun(deps, decision),
    retryQuarantine: async (department) => (await requestRetry(deps, department, 'REQUEST')).map(({ id }) => id),
    refuseQuarantine: (act) => refuseEntries(deps, act),
    acceptDrift: async (act) => (await acceptDrift(deps.pool, act)).map(({ id }) => id),
    night: () => nightReport(deps.pool, schedule, new Date()),
  };
}
