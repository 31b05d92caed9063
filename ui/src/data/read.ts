import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useState } from 'react';
import { createRequest, useClient, type CombinedError } from 'urql';
import { readProblem, type Problem } from './problem';

export type Read<T> =
  | { readonly state: 'loading'; readonly slow: boolean }
  | { readonly state: 'failed'; readonly problem: Problem; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: T; readonly refreshing: boolean; readonly retry: () => void };

interface ReadOptions {
  /** Nothing is asked while true; the read stays `loading`. */
  readonly pause?: boolean;
  /** Ask again even where an answer is in memory, which is shown meanwhile. */
  readonly fresh?: boolean;
}

interface Answer<T> {
  /** The request this answers: an answer is never shown for another one, least of all for another person. */
  readonly key: number;
  readonly data: T | undefined;
  readonly error: CombinedError | undefined;
  readonly stale: boolean;
}

const slowAfterMs = 1_500;

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
}

/** One read with every state that a screen must have an answer for. */
export function useRead<T, V extends Record<string, unknown>>(
  query: TypedDocumentNode<T, V>,
  variables: V,
  { pause = false, fresh = false }: ReadOptions = {},
): Read<T> {
  const client = useClient();
  const [answer, setAnswer] = useState<Answer<T>>();
  const [again, setAgain] = useState(0);
  const request = createRequest<T, V>(query, variables);
  const { key } = request;

  useEffect(() => {
    if (pause) return undefined;
    const requestPolicy = again > 0 ? 'network-only' : fresh ? 'cache-and-network' : 'cache-first';
    const subscription = client.executeQuery<T, V>(request, { requestPolicy }).subscribe((result) => {
      setAnswer({ key, data: result.data ?? undefined, error: result.error, stale: result.stale });
    });
    return () => subscription.unsubscribe();
    // The key stands for the query and its variables; `request` is a new object at every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [client, key, pause, fresh, again]);

  const retry = useCallback(() => {
    setAnswer((last) => (last?.data === undefined ? undefined : { ...last, stale: true }));
    setAgain((times) => times + 1);
  }, []);
  const ours = answer?.key === key ? answer : undefined;
  const slow = useSlow(ours === undefined && !pause);

  if (ours?.data !== undefined) return { state: 'ready', data: ours.data, refreshing: ours.stale, retry };
  if (ours?.error) return { state: 'failed', problem: readProblem(ours.error), retry };
  return { state: 'loading', slow };
}
