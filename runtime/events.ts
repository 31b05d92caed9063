import { EventEmitter, on } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from './logger.js';

/** Small events between processes, such as a run's progress. They may be lost: whoever needs the truth reads the ledger. */
export interface Events {
  /** `payload` must be JSON of at most 7,000 bytes and carry ids and counts, never a person's data. */
  publish(channel: string, payload: unknown): Promise<void>;
  /** Every event of the channel from now on; ends when `signal` aborts or the events are closed. */
  subscribe<Payload>(channel: string, signal?: AbortSignal): AsyncIterableIterator<Payload>;
  close(): Promise<void>;
}

/** PostgreSQL refuses payloads from 8,000 bytes on. */
const payloadBytesMax = 7_000;
const reconnectDelayMs = 1_000;

class EventsConnection implements Events {
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  readonly #closing = new AbortController();
  readonly #options: EventsOptions;
  readonly #channels = new Set<string>();
  #listener: pg.Client | undefined;
  #connected: Promise<void> | undefined;

  constructor(options: EventsOptions) {
    this.#options = options;
  }

  async publish(channel: string, payload: unknown): Promise<void> {
    const text = JSON.stringify(payload);
    if (Buffer.byteLength(text) > payloadBytesMax) {
      throw new RangeError(
        `An event of ${channel} has over ${payloadBytesMax} bytes: send an id, and let the reader look it up.`,
      );
    }
    await this.#options.pool.query({ name: 'hub-notify', text: 'select pg_notify($1, $2)', values: [channel, text] });
  }

  async *subscribe<Payload>(channel: string, signal?: AbortSignal): AsyncIterableIterator<Payload> {
    const ended = signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal;
    // Listening begins before the connection stands, so that nothing said in between is missed.
    const events = on(this.#emitter, channel, { signal: ended });
    try {
      await this.#listenTo(channel);
      for await (const [payload] of events) yield payload as Payload;
    } catch (error) {
      if (!ended.aborted) throw error;
    } finally {
      await events.return?.();
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#connected?.catch(() => undefined);
    await this.#listener?.end().catch(() => undefined);
  }

  async #listenTo(channel: string): Promise<void> {
    const isNew = !this.#channels.has(channel);
    this.#channels.add(channel);
    await this.#listen();
    if (isNew) await this.#listener?.query(`listen ${pg.escapeIdentifier(channel)}`);
  }

  /** One connection listens for the whole process, from the first subscriber on. */
  #listen(): Promise<void> {
    this.#connected ??= this.#connect().catch((error: unknown) => {
      this.#connected = undefined;
      throw error;
    });
    return this.#connected;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.url,
      application_name: 'hub events',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', (error) =>
      this.#options.logger?.warn({ reason: error.message }, 'the events connection was lost'),
    );
    client.on('notification', ({ channel, payload }) => this.#emitter.emit(channel, JSON.parse(payload ?? 'null')));
    await client.connect();
    for (const channel of this.#channels) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    this.#listener = client;
    client.once('end', () => void this.#reconnect());
  }

  async #reconnect(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      try {
        this.#connected = undefined;
        return await this.#listen();
      } catch {
        await sleep(reconnectDelayMs, undefined, { ref: false });
      }
    }
  }
}

export interface EventsOptions {
  /** Address for the connection that listens: PostgreSQL itself, not a pooler that shares connections. */
  readonly url: string;
  /** Where events are published from. */
  readonly pool: pg.Pool;
  readonly logger?: Logger;
}

export function openEvents(options: EventsOptions): Events {
  return new EventsConnection(options);
}
