import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createClient } from 'graphql-sse';
import { stringifyDocument } from 'urql';
import type { SessionStore } from '../session/session';

export type StreamState = 'connecting' | 'open' | 'lost';

interface StreamListener<T> {
  readonly onData: (data: T) => void;
  readonly onState: (state: StreamState) => void;
}

const retries = 1_000;
const waitMs = 3_000;

/**
 * Follows a subscription over server-sent events. By fetch and not by EventSource: the token goes into a header, never into
 * the address. Answers a function that ends it.
 */
export function follow<T>(
  session: SessionStore,
  document: TypedDocumentNode<T, Record<string, never>>,
  listener: StreamListener<T>,
): () => void {
  const client = createClient({
    url: '/graphql/stream',
    headers: () => ({ authorization: `Bearer ${session.get().session?.token ?? ''}` }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    retryAttempts: retries,
    retry: () => {
      listener.onState('lost');
      return new Promise((resolve) => setTimeout(resolve, waitMs));
    },
    onMessage: () => listener.onState('open'),
  });
  listener.onState('connecting');
  const end = client.subscribe<T>(
    { query: stringifyDocument(document) },
    {
      next: ({ data }) => {
        listener.onState('open');
        if (data) listener.onData(data);
      },
      error: () => listener.onState('lost'),
      complete: () => listener.onState('lost'),
    },
  );
  return () => {
    end();
    client.dispose();
  };
}
