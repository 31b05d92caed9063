import type { Config, Environment } from '../runtime/config.js';

/**
 * The environment of a child of `hub start`. Each gets the addresses of its own roles and not the owner's: a gateway
 * that is taken over must not be able to change a table.
 */
export function childEnvironment(inherited: Environment, config: Config, extra: Environment = {}): Environment {
  return {
    ...inherited,
    ...config.departmentEnvironment,
    HUB_MODE: config.mode,
    HUB_DATA_DIR: config.dataDir,
    DATABASE_URL: '',
    DATABASE_GATEWAY_URL: config.gatewayDatabaseUrl,
    DATABASE_WORKER_URL: config.workerDatabaseUrl,
    DATABASE_QUEUE_URL: config.queueDatabaseUrl,
    ...extra,
  };
}
