/**
 * What kind of table each one is. A table that is in none of these lists grows with people and lives by the filing number;
 * a new table that should not has to be written down here, with the reason.
 */

/** Small, copied everywhere. */
export const codeTables = ['area', 'filing', 'department_state', 'vault_key'];

/** One row a run, a stream or a request: they grow with time, not with people. */
export const operationTables = [
  'sync_run',
  'sync_stream',
  'sync_checkpoint',
  'sync_seen',
  'sync_hold',
  'sync_release',
  'sync_profile',
  'stream_profile',
  'sync_drift',
  'delivery_finding',
  'database_home',
  'access_record',
  'read_selection',
  'migration',
];

/** Whoever reads them holds a token and not yet a place: they are keyed by the token, and say the place. */
export const tokenTables = ['lookup_token', 'source_key', 'sync_absence', 'loose_key'];

/** Empty outside runs. Keyed by the run, with the filing number in the key as a distributed table must have it. */
export const stagingTables = ['sync_staging'];

/** Tables that an operator, and nobody else, reads through the gateway. */
export const operatorTables = [
  'sync_run',
  'sync_stream',
  'sync_hold',
  'sync_release',
  'sync_drift',
  'delivery_finding',
  'quarantine',
  'outbox',
];

export const notGrowing = [...codeTables, ...operationTables, ...tokenTables, ...stagingTables];
