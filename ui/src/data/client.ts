import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import type { SessionStore } from '../session/session';
import { readProblem } from './problem';

/** Longer than any look-up may take; after it the window says so instead of waiting on. */
const answerWithinMs = 20_000;

/** By hand, since older kernels have neither AbortSignal.timeout nor AbortSignal.any. */
async function fetchWithPatience(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, answerWithinMs);
  init?.signal?.addEventListener('abort', abort, { once: true });
  try {
    return await fetch(input, { ...init, signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

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
    fetch: fetchWithPatience,
  });
}
