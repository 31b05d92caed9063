import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';

/** What a GraphQL client gets. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export interface HubClient {
  /** Asks; fails on any error in the answer. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Everything that a subscription brings, until it is left or aborted. `onOpen` is called once the gateway has taken it. */
  follow<Data>(query: string, signal: AbortSignal, onOpen?: () => void): AsyncGenerator<Data>;
}

export function hubClient(address: string, token: string): HubClient {
  const headers = { authorization: `Bearer ${token}` };
  return {
    async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as Answer<Data>;
      if (answer.errors || !answer.data) throw new Error(`HTTP ${response.status}: ${JSON.stringify(answer.errors)}`);
      return answer.data;
    },
    async *follow<Data>(query: string, signal: AbortSignal, onOpen?: () => void): AsyncGenerator<Data> {
      const fetchAndTell: typeof fetch = async (...request) => {
        const response = await fetch(...request);
        onOpen?.();
        return response;
      };
      const client = createClient({
        url: `${address}/graphql/stream`,
        headers,
        retryAttempts: 0,
        fetchFn: fetchAndTell,
      });
      const results = client.iterate<Data>({ query });
      signal.addEventListener('abort', () => client.dispose(), { once: true });
      for await (const { data, errors } of results) {
        if (errors) throw new Error(JSON.stringify(errors));
        if (data) yield data;
      }
    },
  };
}

const pollMs = 200;

/** Looks again and again until `find` answers something; fails after `withinMs`. */
export async function eventually<Found>(
  what: string,
  find: () => Promise<Found | undefined> | Found | undefined,
  withinMs = 60_000,
): Promise<Found> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs / 1_000} s: ${what}.`);
    await sleep(pollMs);
  }
}
