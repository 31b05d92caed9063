import type pg from 'pg';
import type { LinkChunkTools } from '../link-chunk.js';
import type { Comparing } from './comparing.js';
import { looseState, nextTodo, type LinkPlace } from './loose-store.js';
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
    const places = await settlePlaces(tools, nextTodo);
    if (places.length === 0) return;
    let rounds = 0;
    for (const { id } of places) {
      const own = (seen.get(id) ?? 0) + 1;
      seen.set(id, own);
      rounds = Math.max(rounds, own);
    }
    if (rounds > roundsMax) {
      const message = 'mentions are compared again and again; the rest waits for the next run';
      tools.logger.warn({ mentions: places.length }, message);
      return;
    }
  }
}

/** Compares one chunk of mentions, in a transaction of its own. Answers which. */
export async function settlePlaces(
  tools: SettleTools,
  pick: (client: pg.ClientBase) => Promise<readonly LinkPlace[]>,
): Promise<readonly LinkPlace[]> {
  const { client, vault, filings, pinyin, assertGoing, comparing } = tools;
  assertGoing();
  let places: readonly LinkPlace[] = [];
  await tools.inTransaction(async () => {
    await takeTurn(client);
    places = await pick(client);
    if (places.length === 0) return;
    const writes = new Writes();
    const state = await looseState(client);
    const chunk = { client, writes, vault, filings, pinyin, assertGoing, ...state };
    try {
      await settleChunk(
        { ...chunk, prepared: new Map(), neverLinked: new Set(), leftOut: new Set(), unreadable: [] },
        comparing,
        places,
      );
    } catch (error) {
      throw await writes.causeOf(error);
    }
  });
  return places;
}

/** Whoever links takes turns: two departments speak of the same people. Held until the transaction ends. */
export async function takeTurn(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hub link']);
}
