import { createLogger } from './logger.js';
import { createShutdown } from './shutdown.js';

const logger = createLogger({ level: 'silent', process: 'test' });

describe('a shutdown', () => {
  it('closes in reverse order, once, and goes on after a failure', async () => {
    const closed: string[] = [];
    const shutdown = createShutdown({ logger });
    shutdown.defer('pool', () => closed.push('pool'));
    shutdown.defer('worker', () => Promise.reject(new Error('stuck')));
    shutdown.defer('server', async () => closed.push('server'));
    await expect(Promise.all([shutdown.run('SIGTERM'), shutdown.run('SIGINT')])).resolves.toEqual([false, false]);
    expect(closed).toEqual(['server', 'pool']);
    expect(shutdown.signal.aborted).toBe(true);
  });

  it('does not wait for ever', async () => {
    const shutdown = createShutdown({ logger, stepTimeoutMs: 20 });
    shutdown.defer('endless', () => new Promise(() => undefined));
    await expect(shutdown.run('SIGTERM')).resolves.toBe(false);
  });
});
