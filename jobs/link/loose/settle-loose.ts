import type pg from 'pg';
import type { LinkChunkTools } from '../link-chunk.js';
import type { Comparing } from './comparing.js';
import { looseState, nextTodo } from './loose-store.js';
import { settleChunk } from './settle-chunk.js';
import { Writes } from '../pipeline.js';

export interface SettleTools extends Pick<LinkChunkTools, 'vault' | 'filings' | 'pinyin' | 'assertGoing'> {
  readonly client: pg.ClientBase;
  readonly comparing: Comparing;
  /** Runs `act` in a transaction of its own; what it commits is safe from whoever else works on the same. */
  readonly inTransaction: (act: () => Promise<void>) => Promise<void>;
  readonly logger: { warn: (fields: object, message: string) => void };
}

/** A mention is compared again where linking another changed somebody it may mean; more rounds than this mean a mistake of ours. */
const roundsMax = 20;

/**
 * Compares every mention that waits, whichever run left it, chunk by chunk. A chunk's mentions leave the list with its transaction,
 * so that whoever comes next goes on where this stopped.
 */
export async function settleLoose(tools: SettleTools): Promise<void> {
  const seen = new Map<string, number>();
  for (;;) {
    tools.assertGoing();
    let places = 0;
    let isStuck = false;
    await tools.inTransaction(async () => {
      const { client, vault, filings, pinyin, assertGoing, comparing } = tools;
      await takeTurn(client);
      const todo = await nextTodo(client);
      places = todo.length;
      if (places === 0) return;
      for (const { id } of todo) {
        const rounds = (seen.get(id) ?? 0) + 1;
        seen.set(id, rounds);
        if (rounds > roundsMax) isStuck = true;
      }
      const writes = new Writes();
      const state = await looseState(client);
      const chunk = { client, writes, vault, filings, pinyin, assertGoing, ...state };
      try {
        await settleChunk(
          { ...chunk, prepared: new Map(), neverLinked: new Set(), leftOut: new Set(), unreadable: [] },
          comparing,
          todo,
        );
      } catch (error) {
        throw await writes.causeOf(error);
      }
    });
    if (places === 0) return;
    if (isStuck) {
      tools.logger.warn({ mentions: places }, 'mentions are compared again and again; the rest waits for the next run');
      return;
    }
  }
}

/** Whoever links takes turns: two departments speak of the same people. Held until the transaction ends. */
export async function takeTurn(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hub link']);
}
