import type { RootSource } from '../read/root.js';

/** `$1`: the ids of the runs. */
export const runsById: RootSource = {
  from: 'hub.sync_run',
  where: (alias) => `${alias}.id = any($1::uuid[])`,
  order: (alias) => `${alias}.department, ${alias}.id`,
};
