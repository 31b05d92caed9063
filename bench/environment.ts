import os from 'node:os';
import type pg from 'pg';

/** What a figure is worth nothing without. */
export interface BenchEnvironment {
  readonly cpu: string;
  readonly cpus: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly postgres: string;
  readonly loadAverage: string;
  readonly households: number;
  readonly people: number;
  readonly date: string;
}

export async function describeEnvironment(pool: pg.Pool): Promise<BenchEnvironment> {
  const { rows } = await pool.query<{ version: string; households: number; people: number }>(
    `select current_setting('server_version') as version, (select count(*) from hub.household) as households,
       (select count(*) from hub.person) as people`,
  );
  const [found] = rows;
  return {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cpus: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    postgres: found?.version ?? 'unknown',
    loadAverage: os.loadavg().map((load) => load.toFixed(2)).join(' '), // prettier-ignore
    households: found?.households ?? 0,
    people: found?.people ?? 0,
    date: new Date().toISOString(),
  };
}
