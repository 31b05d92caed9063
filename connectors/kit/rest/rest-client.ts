import type { z } from 'zod';
import type { AllowedHost, Resolve } from '../../../runtime/allowed-hosts.js';
import { inSpan, isTracing, tellSpan } from '../../../runtime/telemetry.js';
import { SourceError } from '../contract.js';
import { JudgedFetch } from '../judged-fetch.js';
import { Pace } from '../pace.js';
import { readBody } from './response-body.js';

export interface RestSettings {
  /** Without a slash at the end. Requests never leave it: redirects are refused. */
  readonly baseUrl: string;
  readonly tokenPath: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The name of the department's system in messages. */
  readonly label: string;
  /** Where the hub may go; left out, to this machine alone. */
  readonly hosts?: readonly AllowedHost[] | undefined;
  /** There for tests; the machine's own name service where it is left out. */
  readonly resolve?: Resolve | undefined;
}

export interface RestLimits {
  readonly timeoutMs: number;
  readonly responseBytesMax: number;
  /** How long a `Retry-After` is waited for here; a longer one ends the read and is left to the run. */
  readonly retryAfterMsMax: number;
  readonly throttledTriesMax: number;
  /** A token is renewed so long before it expires. */
  readonly renewBeforeMs: number;
  /** The department's own limit where it has one; one request is under way at a time. */
  readonly requestsPerSecondMax: number;
}

export const restLimits: RestLimits = {
  timeoutMs: 30_000,
  responseBytesMax: 32 << 20,
  retryAfterMsMax: 30_000,
  throttledTriesMax: 20,
  renewBeforeMs: 30_000,
  requestsPerSecondMax: 20,
};

/** Whoever asks to be left alone for longer is asked again by the next night. */
const retryAfterMsLongest = 24 * 3_600_000;

interface Token {
  readonly value: string;
  readonly renewAtMs: number;
}

/** Seconds or an HTTP date, in milliseconds from now; one second where the header says nothing usable. */
export function retryAfterMs(header: string | null, nowMs: number): number {
  if (header !== null && /^\d+(\.\d+)?$/.test(header.trim())) {
    return Math.min(retryAfterMsLongest, Number(header) * 1000);
  }
  const date = header === null ? Number.NaN : Date.parse(header);
  return Number.isNaN(date) ? 1000 : Math.min(retryAfterMsLongest, Math.max(0, date - nowMs));
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** Says where a redirect leads: the host alone, since the rest of an address may hold anything. */
function describeRedirect({ status, headers, url }: Response): string {
  if (status < 300 || status >= 400) return '';
  const target = URL.parse(headers.get('location') ?? '', url);
  const where =
    target === null ? 'nowhere' : target.host === new URL(url).host ? 'its own host' : `the host ${target.host}`;
  return `, a redirect to ${where}, which is never followed`;
}

/**
 * JSON over HTTP with OAuth2 client credentials (RFC 6749, 4.4). What passes with time is `unavailable`, wrong credentials are
 * `credentials`, everything that is not the agreed JSON is `contract`.
 */
export class RestClient {
  #token: Token | null = null;
  readonly #pace: Pace;
  readonly #way: JudgedFetch;

  constructor(
    private readonly settings: RestSettings,
    private readonly signal: AbortSignal,
    private readonly limits: RestLimits = restLimits,
  ) {
    this.#pace = new Pace(limits);
    const { baseUrl: url, label, hosts, resolve } = settings;
    this.#way = new JudgedFetch({ url, label, hosts, resolve });
  }

  /** GETs a path and parses its JSON. Renews the token once when it is refused, and waits when asked to. */
  get<T>(
    path: string,
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    return this.#ask(`${path}?${new URLSearchParams(query).toString()}`, path, {}, schema, signal);
  }

  /** POSTs JSON under an idempotency key: sent again, after an answer that was lost, it is the same request. */
  post<T>(
    path: string,
    { body, idempotencyKey }: { readonly body: unknown; readonly idempotencyKey: string },
    schema: z.ZodType<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': idempotencyKey };
    return this.#ask(path, path, { method: 'POST', headers, body: JSON.stringify(body) }, schema, signal);
  }

  async #ask<T>(
    target: string,
    path: string,
    init: { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string },
    schema: z.ZodType<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const both = signal ? AbortSignal.any([signal, this.signal]) : this.signal;
    let renewed = false;
    for (let tries = 1; ; tries += 1) {
      const token = await this.#validToken(both);
      const headers = { ...init.headers, authorization: `Bearer ${token}` };
      const response = await this.#send(`${this.settings.baseUrl}${target}`, { ...init, headers }, both);
      if (response.status === 401 && !renewed) {
        renewed = true;
        this.#token = null;
        await response.body?.cancel();
      } else if (response.status === 429 && tries < this.limits.throttledTriesMax) {
        await this.#waitAsAsked(response, both);
      } else {
        return this.#parse(response, schema, path, both);
      }
    }
  }

  async #waitAsAsked(response: Response, signal: AbortSignal): Promise<void> {
    await response.body?.cancel();
    const ms = retryAfterMs(response.headers.get('retry-after'), Date.now());
    if (ms > this.limits.retryAfterMsMax) {
      throw new SourceError(
        'unavailable',
        `${this.settings.label} asks to come back in ${Math.ceil(ms / 1000)} s; the run continues then.`,
        { retryAfterMs: ms },
      );
    }
    await wait(ms, signal);
  }

  async #validToken(signal: AbortSignal): Promise<string> {
    if (this.#token !== null && Date.now() < this.#token.renewAtMs) return this.#token.value;
    const { clientId, clientSecret, baseUrl, tokenPath, label } = this.settings;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    for (let tries = 1; ; tries += 1) {
      const response = await this.#send(`${baseUrl}${tokenPath}`, { method: 'POST', body }, signal);
      if (response.status === 429 && tries < this.limits.throttledTriesMax) {
        await this.#waitAsAsked(response, signal);
        continue;
      }
      if (response.status === 400 || response.status === 401 || response.status === 403) {
        await response.body?.cancel();
        throw new SourceError(
          'credentials',
          `${label} refused the client id or its secret (HTTP ${response.status}): check both settings.`,
        );
      }
      const token = (await this.#json(response, tokenPath, signal)) as { access_token?: unknown; expires_in?: unknown };
      if (typeof token.access_token !== 'string' || token.access_token === '') {
        throw new SourceError('contract', `${label} answered ${tokenPath} without an access_token.`);
      }
      const livesMs = typeof token.expires_in === 'number' ? token.expires_in * 1000 : 60_000;
      const renewAtMs = Date.now() + Math.max(livesMs / 2, livesMs - this.limits.renewBeforeMs);
      this.#token = { value: token.access_token, renewAtMs };
      return token.access_token;
    }
  }

  /** A path or cursor that makes the URL of another system is refused before the token goes there. */
  #checkAddress(url: string): void {
    const { baseUrl, label } = this.settings;
    if (new URL(url).origin !== new URL(baseUrl).origin) {
      throw new SourceError('contract', `${label}: a request would have left its own address; it was not sent.`);
    }
  }

  /** The path of a listing, never what is asked of it: a query may hold a cursor. */
  #traced(url: string, act: () => Promise<Response>): Promise<Response> {
    if (!isTracing()) return act();
    const { host, pathname: route } = new URL(url);
    const traced = async () => {
      const response = await act();
      tellSpan({ status: response.status });
      return response;
    };
    return inSpan('connector request', { host, route }, traced, { kind: 'client' });
  }

  async #send(url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
    signal.throwIfAborted();
    this.#checkAddress(url);
    let late = false;
    try {
      return await this.#pace.run(() => {
        const timeout = AbortSignal.timeout(this.limits.timeoutMs);
        timeout.addEventListener('abort', () => (late = true));
        return this.#traced(url, () => this.#way.send(url, { ...init, signal: AbortSignal.any([signal, timeout]) }));
      }, signal);
    } catch (error) {
      if (signal.aborted || error instanceof SourceError) throw error;
      const what = late ? `did not answer within ${this.limits.timeoutMs / 1000} s` : 'cannot be reached';
      throw new SourceError(
        'unavailable',
        `${this.settings.label} ${what}: check that its address is right and that it runs.`,
        {
          cause: error,
        },
      );
    }
  }

  async #parse<T>(response: Response, schema: z.ZodType<T>, path: string, signal: AbortSignal): Promise<T> {
    const parsed = schema.safeParse(await this.#json(response, path, signal));
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues
      .map((issue) => issue.path.join('.'))
      .slice(0, 3)
      .join(', ');
    throw new SourceError(
      'contract',
      `${this.settings.label} answered ${path} with JSON that does not fit the agreed form (${where}): ask whether its interface changed.`,
    );
  }

  /** The JSON of a good answer. An answer that is none is told apart by its status first, then by what it is. */
  async #json(response: Response, path: string, signal: AbortSignal): Promise<unknown> {
    const { label } = this.settings;
    const { status } = response;
    if (status !== 200 && status !== 201) {
      await response.body?.cancel();
      if (status === 401 || status === 403) {
        throw new SourceError(
          'credentials',
          `${label} refuses access to ${path} (HTTP ${status}): check the client's rights.`,
        );
      }
      if (status === 429 || status === 408 || status >= 500) {
        const retry =
          status === 429 || status === 503 ? retryAfterMs(response.headers.get('retry-after'), Date.now()) : undefined;
        throw new SourceError(
          'unavailable',
          `${label} answered ${path} with HTTP ${status}; it is tried again later.`,
          retry === undefined ? undefined : { retryAfterMs: retry },
        );
      }
      const redirected = describeRedirect(response);
      throw new SourceError(
        'contract',
        `${label} answered ${path} with HTTP ${status}${redirected}: check its address and interface.`,
      );
    }
    const text = await readBody(
      response,
      { label, path, bytesMax: this.limits.responseBytesMax, timeoutMs: this.limits.timeoutMs },
      signal,
    );
    try {
      return JSON.parse(text) as unknown;
    } catch {
      const kind = /^\s*</.test(text) ? 'a page (HTML)' : 'something that is no JSON';
      throw new SourceError(
        'contract',
        `${label} answered ${path} with ${kind} instead of JSON: a login page or a proxy may stand in between.`,
      );
    }
  }
}
