import type { KeyObject } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { VaultError } from './vault-error.js';

/**
 * What the thread is asked: texts that belong into one column of one table, each in the row with the id beside it. One long text
 * crosses between threads at a fraction of what as many short ones cost.
 */
export interface SealOrder {
  readonly number: number;
  readonly table: string;
  readonly column: string;
  /** One id a line. */
  readonly rowIds: string;
  /** All texts one after another, and where each ends. */
  readonly texts: string;
  readonly ends: Uint32Array<ArrayBuffer>;
}

export interface SealAnswer {
  readonly number: number;
  /** All sealed values one after another, and where each ends. */
  readonly bytes?: Uint8Array;
  readonly ends?: Uint32Array;
  readonly failure?: string;
}

interface Waiting {
  readonly resolve: (sealed: Uint8Array[]) => void;
  readonly reject: (error: Error) => void;
}

/** Texts come and go with their batch: young space is all that it needs. */
const heapMbMax = 32;
const youngMbMax = 12;

/**
 * Seals in a thread of its own: sealing is half of what a row costs that is new. The key reaches it as a key object, never as bytes
 * in a message. A thread that dies fails every order that waits, so that the run stops and is tried again.
 */
export class SealingThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #gone: VaultError | undefined;

  constructor(key: KeyObject, keyVersion: number) {
    this.#worker = new Worker(new URL('./sealing-worker.js', import.meta.url), {
      workerData: { key, keyVersion },
      // It reads no settings and no arguments.
      env: {},
      argv: [],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMbMax, maxYoungGenerationSizeMb: youngMbMax },
    });
    this.#worker.on('message', (answer: SealAnswer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#fail(error.name));
    this.#worker.on('exit', () => this.#fail('it ended'));
    // Nobody waits for a thread that has nothing to do.
    this.#worker.unref();
  }

  /** The sealed values in the order of the texts. */
  seal(table: string, column: string, rowIds: readonly string[], texts: readonly string[]): Promise<Uint8Array[]> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone);
    const number = (this.#number += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.ref();
      const ends = new Uint32Array(texts.length);
      let end = 0;
      for (let index = 0; index < texts.length; index += 1) ends[index] = end += (texts[index] as string).length;
      const order: SealOrder = { number, table, column, rowIds: rowIds.join('\n'), texts: texts.join(''), ends };
      this.#worker.postMessage(order, [ends.buffer]);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #take({ number, bytes, ends, failure }: SealAnswer): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (bytes === undefined || ends === undefined) {
      waiting?.reject(threadError(failure ?? 'no answer'));
      return;
    }
    const sealed: Uint8Array[] = [];
    let at = 0;
    for (const end of ends) {
      sealed.push(bytes.subarray(at, end));
      at = end;
    }
    waiting?.resolve(sealed);
  }

  #fail(reason: string): void {
    this.#gone ??= threadError(reason);
    for (const { reject } of this.#waiting.values()) reject(this.#gone);
    this.#waiting.clear();
  }
}

function threadError(reason: string): VaultError {
  return new VaultError('sealing-stopped', `The thread that seals failed (${reason}); the run is tried again.`);
}
