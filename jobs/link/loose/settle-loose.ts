import type pg from 'pg';
import type { LinkChunkTools } from '../link-chunk.js';
import type { Comparing } from './comparing.js';
import { isOfOneRecord, writeSetAside, type SetAside } from '../set-aside.js';
import { describeUnexpected } from '../../sync/problem.js';
import { deleteTodo, looseState, nextTodo, stillWaiting, type LinkPlace } from './loose-store.js';
import { settleChunk } from './settle-chunk.js';
import { Writes } from '../pipeline.js';

export interface SettleTools extends Pick<LinkChunkTools, 'vault' | 'filings' | 'pinyin' | 'assertGoing'> {
  readonly client: pg.ClientBase;
  readonly comparing: Comparing;
  /** Runs `act` in a transaction of its own; what it commits is safe from whoever else works on the same. */
  readonly inTransaction: (act: () => Promise<void>) => Promise<void>;
  readonly logger: { warn: (fields: object, message: string) => void };
}

/** A mention is compared again where linking another changed somebody it may mean; after so many rounds it waits for the next change. */
const roundsMax = 20;

/**
 * Compares every mention that waits, whichever run left it, chunk by chunk. A chunk's mentions leave the list with its transaction,
 * so that whoever comes next goes on where this stopped.
 */
export async function settleLoose(tools: SettleTools): Promise<void> {
  const seen = new Map<string, number>();
  for (;;) {
    const places = await settleOrHalve(tools, nextTodo);
    if (places.length === 0) return;
    for (const { id } of places) seen.set(id, (seen.get(id) ?? 0) + 1);
    const tired = places.filter(({ id }) => (seen.get(id) ?? 0) > roundsMax);
    if (tired.length > 0) await leaveOut(tools, tired, 'it was compared again and again');
  }
}

type PickPlaces = (client: pg.ClientBase) => Promise<readonly LinkPlace[]>;

/** Compares one chunk. Where one of its mentions is what fails, the chunk is halved until that one stands alone: it is left out, and the others are compared. */
async function settleOrHalve(tools: SettleTools, pick: PickPlaces): Promise<readonly LinkPlace[]> {
  let picked: readonly LinkPlace[] = [];
  try {
    return await settlePlaces(tools, async (client) => (picked = await pick(client)));
  } catch (error) {
    if (!isOfOneRecord(error) || picked.length === 0) throw error;
    if (picked.length === 1) await leaveOut(tools, picked, describeUnexpected(error));
    else {
      const middle = Math.ceil(picked.length / 2);
      for (const half of [picked.slice(0, middle), picked.slice(middle)])
        await settleOrHalve(tools, (client) => stillWaiting(client, half));
    }
    return picked;
  }
}

/** What is left out stays as it is until its record, or somebody whom it may mean, changes. */
async function leaveOut(tools: SettleTools, places: readonly LinkPlace[], reason: string): Promise<void> {
  await tools.inTransaction(() => deleteTodo(tools.client, places));
  for (const { id } of places) tools.logger.warn({ linkId: id, reason }, 'a mention was left out of comparing');
}

/** Compares one chunk of mentions, in a transaction of its own. Answers which. */
export async function settlePlaces(tools: SettleTools, pick: PickPlaces): Promise<readonly LinkPlace[]> {
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
    const unreadable: SetAside[] = [];
    try {
      await settleChunk(
        { ...chunk, prepared: new Map(), neverLinked: new Set(), leftOut: new Set(), unreadable },
        comparing,
        places,
      );
      if (unreadable.length > 0) await writeSetAside(client, unreadable);
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
