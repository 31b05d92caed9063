import { useMemo, useSyncExternalStore } from 'react';
import { Provider } from 'urql';
import { createDataClient } from '../data/client';
import { useRead } from '../data/read';
import { MeDocument } from '../generated/operations';
import { Failed, Waiting } from '../shell/states';
import { ActorContext, SessionContext } from './session-context';
import type { SessionStore } from './session';
import { SignIn } from './sign-in';

/** Shows the desk to who is signed in. The address stays while one signs in again, and so does an unfinished form. */
export function SessionGate({ store, children }: { readonly store: SessionStore; readonly children: React.ReactNode }) {
  const { session, because } = useSyncExternalStore(store.subscribe, store.get);
  // One client a session: what one account has read must not be there for the next.
  const client = useMemo(() => (session ? createDataClient(store) : undefined), [session, store]);
  if (!client) return <SignIn store={store} because={because} />;
  return (
    <SessionContext value={store}>
      <Provider value={client}>
        <ActorGate>{children}</ActorGate>
      </Provider>
    </SessionContext>
  );
}

function ActorGate({ children }: { readonly children: React.ReactNode }) {
  const me = useRead(MeDocument, {});
  if (me.state === 'ready') return <ActorContext value={me.data.me}>{children}</ActorContext>;
  return (
    <main className="sign-in">
      {me.state === 'failed' ? (
        <Failed problem={me.problem} retry={me.retry} />
      ) : (
        <Waiting lines={3} slow={me.slow} label="正在登录" />
      )}
    </main>
  );
}
