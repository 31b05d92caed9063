import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import type { SessionStore } from '../session/session';
import { readProblem } from './problem';

/** Longer than any look-up may take; after it the window says so instead of waiting on. */
const answerWithinMs = 20_000;

/**
 * The client of one signed-in window. Answers are kept in memory alone and go with it; nothing is asked by GET, so that no
 * query ever stands in an address or a proxy's log.
 */
export function createDataClient(session: SessionStore): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (readProblem(error).kind === 'signed-out') session.signOut('expired');
        },
      }),
      fetchExchange,
    ],
    fetchOptions: () => ({
      headers: { authorization: `Bearer ${session.get().session?.token ?? ''}` },
      cache: 'no-store',
      credentials: 'omit',
    }),
    fetch: (input, init) => {
      const patience = AbortSignal.timeout(answerWithinMs);
      // Without AbortSignal.any in older kernels the client's own abort is passed on by hand.
      const controller = new AbortController();
      const abort = () => controller.abort();
      patience.addEventListener('abort', abort, { once: true });
      init?.signal?.addEventListener('abort', abort, { once: true });
      return fetch(input, { ...init, signal: controller.signal });
    },
  });
}
