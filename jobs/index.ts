export type { JobsDeps, RequestDeps } from './kit/deps.js';
export { startScheduler, type RunningScheduler, type ScheduleOptions } from './scheduler/scheduler.js';
export { listRuns, requestSync, RunNotFoundError, waitForRun, type SyncRequest } from './sync/ledger.js';
export { progressChannel, type RunState, type RunSummary, type RunTrigger, type SyncProgress } from './sync/run.js';
export { startWorker, type RunningWorker, type WorkerOptions } from './worker/worker.js';
