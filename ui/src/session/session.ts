/** What a signed-in window holds. The token lives here and in the window's own storage, never in an address. */
export interface Session {
  readonly token: string;
  readonly expiresAt: string;
}

export type SignedOutBecause = 'expired' | 'left' | undefined;

export interface SessionState {
  readonly session: Session | undefined;
  readonly because: SignedOutBecause;
}

const storageKey = 'hutong.session';

/** Keeps the session of one window; a reload keeps it, closing the window ends it. */
export class SessionStore {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly storage: Storage,
    private readonly now: () => number = Date.now,
  ) {
    this.state = { session: this.read(), because: undefined };
  }

  readonly get = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  signIn(session: Session): void {
    this.storage.setItem(storageKey, JSON.stringify(session));
    this.set({ session, because: undefined });
  }

  signOut(because: SignedOutBecause): void {
    this.storage.removeItem(storageKey);
    this.set({ session: undefined, because });
  }

  private set(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private read(): Session | undefined {
    const text = this.storage.getItem(storageKey);
    if (!text) return undefined;
    try {
      const session = JSON.parse(text) as Session;
      return Date.parse(session.expiresAt) > this.now() ? session : undefined;
    } catch {
      return undefined;
    }
  }
}
