import { useEffect, useState } from 'react';
import { follow, type StreamState } from '../data/stream';
import { SyncProgressDocument } from '../generated/operations';
import { useSessionStore } from '../session/session-context';
import { isRunning, type Progress } from './outcome';

/** The latest word of every run that moves, and whether the stream stands. `onEnd` is called when a run has ended. */
export function useProgress(onEnd: () => void): { byRun: ReadonlyMap<string, Progress>; stream: StreamState } {
  const session = useSessionStore();
  const [byRun, setByRun] = useState<ReadonlyMap<string, Progress>>(new Map());
  const [stream, setStream] = useState<StreamState>('connecting');
  useEffect(
    () =>
      follow(session, SyncProgressDocument, {
        onState: setStream,
        onData: ({ syncProgress }) => {
          setByRun((last) => new Map(last).set(syncProgress.runId, syncProgress));
          if (!isRunning(syncProgress.state)) onEnd();
        },
      }),
    [session, onEnd],
  );
  return { byRun, stream };
}
