import { HubError } from '../schema/read/hub-error.js';
import type { Grant } from '../schema/access/grant.js';

const windowMs = 60_000;

/** Requests of one account in one minute, in this process. A runaway loop is stopped here; fairness between accounts is not its aim. */
export class RequestRate {
  readonly #counts = new Map<string, number>();
  #windowStart = 0;

  /** Counts one request. Throws LIMIT_EXCEEDED with status 429 past the role's limit. */
  take({ actor, role }: Grant, now = Date.now()): void {
    if (now - this.#windowStart >= windowMs) {
      this.#counts.clear();
      this.#windowStart = now;
    }
    const count = (this.#counts.get(actor) ?? 0) + 1;
    this.#counts.set(actor, count);
    const max = role.limits.requestsPerMinuteMax;
    if (count <= max) return;
    const seconds = Math.ceil((this.#windowStart + windowMs - now) / 1000);
    throw new HubError({
      code: 'LIMIT_EXCEEDED',
      message: `Over ${max} requests in a minute. Ask again in ${seconds} s.`,
      hint: `请求过于频繁（每分钟上限 ${max} 次），请 ${seconds} 秒后再试。`,
      details: { limit: max, status: 429, retryAfterSeconds: seconds },
    });
  }
}
