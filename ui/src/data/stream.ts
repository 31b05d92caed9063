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
  // What was let go still says that it ended: of a page that follows anew, that is nobody's business.
  let isOver = false;
  const tell = (state: StreamState) => {
    if (!isOver) listener.onState(state);
  };
  const client = createClient({
    url: '/graphql/stream',
    headers: () => ({ authorization: `Bearer ${session.get().session?.token ?? ''}` }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    retryAttempts: retries,
    retry: () => {
      tell('lost');
      return new Promise((resolve) => setTimeout(resolve, waitMs));
    },
    onMessage: () => tell('open'),
  });
  tell('connecting');
  const end = client.subscribe<T>(
    { query: stringifyDocument(document) },
    {
      next: ({ data }) => {
        tell('open');
        if (data && !isOver) listener.onData(data);
      },
      error: () => tell('lost'),
      complete: () => tell('lost'),
    },
  );
  return () => {
    isOver = true;
    end();
    client.dispose();
  };
}
