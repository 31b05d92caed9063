import { HubError } from '../schema/read/hub-error.js';
import type { Grant } from '../schema/access/grant.js';

/** Seals a text so that only a gateway of this hub can open it, and nobody can change it. */
export interface SessionSealer {
  seal(text: string): Buffer;
  /** Throws where the bytes are not what `seal` made. */
  open(sealed: Uint8Array): string;
}

const cookieName = 'hub_ops';
const secondsMax = 600;
const charactersMax = 1_024;

function noSession(): HubError {
  return new HubError({
    code: 'UNAUTHENTICATED',
    message: 'Open the queues from the sync page, as an operator: this browser has no session, or it is over.',
    hint: '请以运维账号在同步页面打开任务队列；会话只保持几分钟。',
    details: { reason: 'TOKEN_MISSING' },
  });
}

/**
 * A browser's pages cannot send a token, so that an operator's is exchanged for a cookie that opens these pages and nothing else.
 * It is sealed and says until when; no gateway remembers it, so any of them takes it. It does not hold the token.
 */
export class OperatorSessions {
  readonly #sealer: SessionSealer;
  readonly #now: () => number;

  constructor(sealer: SessionSealer, now: () => number = Date.now) {
    this.#sealer = sealer;
    this.#now = now;
  }

  /** No longer than the token that it was given for. */
  open({ actor, expiresAt }: Pick<Grant, 'actor' | 'expiresAt'>): { cookie: string; seconds: number } {
    const now = Math.floor(this.#now() / 1_000);
    const seconds = Math.max(0, Math.min(secondsMax, expiresAt - now));
    const sealed = this.#sealer.seal(JSON.stringify({ actor, until: now + seconds }));
    return { cookie: sealed.toString('base64url'), seconds };
  }

  /** Throws UNAUTHENTICATED unless the request brings a session that is not over. */
  require(header: string | undefined): void {
    const value = new RegExp(`(?:^|; )${cookieName}=([\\w-]+)(?:;|$)`).exec(header ?? '')?.[1];
    if (value === undefined || value.length > charactersMax) throw noSession();
    const { until } = this.#read(value);
    if (typeof until !== 'number' || until * 1_000 <= this.#now()) throw noSession();
  }

  #read(value: string): { readonly until?: unknown } {
    try {
      return JSON.parse(this.#sealer.open(Buffer.from(value, 'base64url'))) as { until?: unknown };
    } catch {
      throw noSession();
    }
  }
}

/** Not for scripts, not for other sites, not over plain HTTP (browsers take this machine itself for safe), for these pages alone. */
export function sessionCookie(value: string, seconds: number, path: string): string {
  return `${cookieName}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Strict`;
}

export function clearCookie(path: string): string {
  return sessionCookie('', 0, path);
}
