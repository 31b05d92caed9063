export type { JobsDeps, RequestDeps } from './kit/deps.js';
export { startScheduler, type RunningScheduler, type ScheduleOptions } from './scheduler/scheduler.js';
export { listRuns, requestSync, waitForRun, type SyncRequest } from './sync/ledger.js';
export type { RunState, RunSummary, RunTrigger, SyncProgress } from './sync/run.js';
export { startWorker, type RunningWorker, type WorkerOptions } from './worker/worker.js';
