import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { mayReadMetrics, metricsRefusal, type MetricsSettings } from '../runtime/metrics-access.js';
import { HubError } from '../schema/read/hub-error.js';
import type { Metrics } from './metrics.js';

export interface Readiness {
  isQueueReachable(): Promise<boolean>;
  areMigrationsAtHead(): Promise<boolean>;
  /** What the watchdog saw last: told beside the checks, and no reason to send requests elsewhere. */
  watch?(): object | null;
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
  /** Who may read the metrics. */
  readonly access: MetricsSettings;
  /** From the start of a shutdown on, so that a balancer sends no more. */
  readonly isClosing: () => boolean;
}

function requireReader(request: FastifyRequest, access: MetricsSettings): void {
  const { headers, socket } = request;
  if (mayReadMetrics(access, { headers, remoteAddress: socket.remoteAddress })) return;
  throw new HubError({
    code: 'FORBIDDEN',
    message: metricsRefusal(access),
    hint: '请以运行指标令牌（HUB_METRICS_TOKEN）读取。',
  });
}

/** For balancers and monitors: they tell whether, never what, and health needs no token. */
export function registerHealth(app: FastifyInstance, options: HealthOptions): void {
  const { pool, readiness, metrics, access, isClosing } = options;
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
      ...(readiness.watch && { watch: readiness.watch() }),
    });
  });

  app.get('/metrics', async (request, reply) => {
    requireReader(request, access);
    return reply
      .header('cache-control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(await metrics.render());
  });
}
