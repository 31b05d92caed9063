import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Metrics } from './metrics.js';

export interface Readiness {
  isQueueReachable(): Promise<boolean>;
  areMigrationsAtHead(): Promise<boolean>;
}

const checkMsMax = 3_000;

/** A check that hangs is a check that failed: whoever asks for health must get an answer. */
async function passes(check: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), checkMsMax);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

export interface HealthOptions {
  readonly pool: pg.Pool;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  /** From the start of a shutdown on, so that a balancer sends no more. */
  readonly isClosing: () => boolean;
}

/** For balancers and monitors, without a token: they tell whether, never what. */
export function registerHealth(app: FastifyInstance, { pool, readiness, metrics, isClosing }: HealthOptions): void {
  app.get('/health/live', () => ({ status: 'live' }));

  app.get('/health/ready', async (_request, reply) => {
    const [database, migrations, queue] = await Promise.all([
      passes(async () => (await pool.query('select 1')).rowCount === 1),
      passes(() => readiness.areMigrationsAtHead()),
      passes(() => readiness.isQueueReachable()),
    ]);
    const isReady = database && migrations && queue && !isClosing();
    return reply.code(isReady ? 200 : 503).send({
      status: isReady ? 'ready' : 'not ready',
      checks: { database, migrations, queue, accepting: !isClosing() },
    });
  });

  app.get('/metrics', (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.render()),
  );
}
