import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../kit/free-port.js';
import { keepInSight } from './processes.js';

const readyWithinMs = 10_000;
const pollMs = 20;

/** A Redis that may be killed and comes back at the same address with what it had written. */
export class RedisProcess {
  #server: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    readonly port: number,
  ) {}

  static async start(folder: string): Promise<RedisProcess> {
    mkdirSync(folder, { recursive: true });
    const redis = new RedisProcess(folder, await freePort());
    await redis.launch();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async launch(): Promise<void> {
    const settings = {
      port: String(this.port),
      bind: '127.0.0.1',
      dir: this.folder,
      'maxmemory-policy': 'noeviction',
      appendonly: 'yes',
      save: '',
    };
    const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    const server = spawn('redis-server', words, { stdio: 'ignore' });
    let isMissing = false;
    server.once('error', () => (isMissing = true));
    keepInSight(server);
    this.#server = server;
    const deadline = Date.now() + readyWithinMs;
    while (!(await this.ask((redis) => redis.ping()).catch(() => undefined))) {
      if (isMissing || Date.now() > deadline) throw new Error('redis-server did not start: is it installed?');
      await sleep(pollMs);
    }
  }

  async kill(): Promise<void> {
    const server = this.#server;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
  }

  async flush(): Promise<void> {
    await this.ask((redis) => redis.flushall());
  }

  private async ask(question: (redis: Redis) => Promise<unknown>): Promise<unknown> {
    const redis = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  }
}
