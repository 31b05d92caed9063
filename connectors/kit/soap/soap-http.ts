import { setTimeout as sleep } from 'node:timers/promises';
import { callbackify } from 'node:util';
import type { IHttpClient } from 'soap';
import type { AllowedHost, Resolve } from '../../../runtime/allowed-hosts.js';
import { inSpan, isTracing, tellSpan } from '../../../runtime/telemetry.js';
import { SourceError } from '../contract.js';
import { JudgedFetch } from '../judged-fetch.js';
import { Pace } from '../pace.js';
import { readBody } from '../rest/response-body.js';
import { retryAfterMs } from '../rest/rest-client.js';

export interface SoapLimits {
  readonly timeoutMs: number;
  readonly responseBytesMax: number;
  /** The library makes an object of every element: a few bytes of nothing but tags would fill the memory. */
  readonly tagsMax: number;
  /** How long a `Retry-After` is waited for here; a longer one ends the read and is left to the run. */
  readonly retryAfterMsMax: number;
  readonly throttledTriesMax: number;
  /** The department's own limit where it has one; one request is under way at a time. */
  readonly requestsPerSecondMax: number;
}

export const soapLimits: SoapLimits = {
  timeoutMs: 30_000,
  responseBytesMax: 8 << 20,
  tagsMax: 200_000,
  retryAfterMsMax: 30_000,
  throttledTriesMax: 20,
  requestsPerSecondMax: 20,
};

export interface SoapHttpSettings {
  readonly label: string;
  readonly hosts: readonly AllowedHost[] | undefined;
  /** There for tests; the machine's own name service where it is left out. */
  readonly resolve?: Resolve | undefined;
  readonly limits: SoapLimits;
  readonly signal: AbortSignal;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Notes a request in the run's trace: where it went and the status, no more. */
function traced(url: string, act: () => Promise<Response>): Promise<Response> {
  if (!isTracing()) return act();
  const { host, pathname: route } = new URL(url);
  const noted = async () => {
    const response = await act();
    tellSpan({ status: response.status });
    return response;
  };
  return inSpan('connector request', { host, route }, noted, { kind: 'client' });
}

/**
 * How envelopes go out and come back, in place of the library's own HTTP client: that one follows redirects and reads without a
 * bound. What passes on to the XML parser is bounded, UTF-8, and declares no document type.
 */
export class SoapHttp implements IHttpClient {
  readonly #pace: Pace;
  /** Made with the first request: the library says where it goes. */
  #way: JudgedFetch | null = null;

  constructor(private readonly settings: SoapHttpSettings) {
    this.#pace = new Pace(settings.limits);
  }

  /** In the form in which the library calls it. */
  request: IHttpClient['request'] = (url, envelope, callback, headers) => {
    const post = callbackify(() => this.#post(url, String(envelope), headers as Record<string, string>));
    post((error, answer) => (error ? callback(error) : callback(null, answer, answer.data)));
    // The library waits for the callback and drops what is answered here.
    return undefined as unknown as ReturnType<IHttpClient['request']>;
  };

  async #post(url: string, envelope: string, headers: Record<string, string>): Promise<Answer> {
    const { label, limits, signal } = this.settings;
    for (let tries = 1; ; tries += 1) {
      const response = await this.#send(url, { method: 'POST', body: envelope, headers });
      const { status } = response;
      if (status === 429 || status === 503) {
        await response.body?.cancel();
        const ms = retryAfterMs(response.headers.get('retry-after'), Date.now());
        if (status === 503 || ms > limits.retryAfterMsMax || tries >= limits.throttledTriesMax) {
          throw new SourceError(
            'unavailable',
            `${label} asks to come back in ${Math.ceil(ms / 1000)} s (HTTP ${status}); the run continues then.`,
            { retryAfterMs: ms },
          );
        }
        await sleep(ms, undefined, { signal });
        continue;
      }
      await this.#checkStatus(response);
      const data = await this.#text(response);
      // A fault comes with 400 or 500; anything else that is no XML is a proxy's or a login page.
      if (!/^\s*</.test(data) || /^\s*<(!DOCTYPE html|html)/i.test(data)) {
        throw new SourceError(
          status >= 500 ? 'unavailable' : 'contract',
          `${label} answered with something that is no SOAP (HTTP ${status}): a login page or a proxy may stand in between.`,
        );
      }
      return { status, headers: Object.fromEntries(response.headers), data };
    }
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    const { label, hosts, limits, signal, resolve } = this.settings;
    signal.throwIfAborted();
    this.#way ??= new JudgedFetch({ url, label, hosts, resolve });
    const way = this.#way;
    let late = false;
    try {
      return await this.#pace.run(() => {
        const timeout = AbortSignal.timeout(limits.timeoutMs);
        timeout.addEventListener('abort', () => (late = true));
        return traced(url, () => way.send(url, { ...init, signal: AbortSignal.any([signal, timeout]) }));
      }, signal);
    } catch (error) {
      if (signal.aborted || error instanceof SourceError) throw error;
      const what = late ? `did not answer within ${limits.timeoutMs / 1000} s` : 'cannot be reached';
      throw new SourceError('unavailable', `${label} ${what}: check that its address is right and that it runs.`, {
        cause: error,
      });
    }
  }

  /** Statuses that say all there is to say; a body is read for 200, and for 400 and 500, which carry faults. */
  async #checkStatus(response: Response): Promise<void> {
    const { label } = this.settings;
    const { status } = response;
    if (status === 200 || status === 400 || status === 500) return;
    await response.body?.cancel();
    if (status === 401 || status === 403) {
      throw new SourceError('credentials', `${label} refuses the hub's account (HTTP ${status}): check its settings.`);
    }
    if (status === 408 || status > 500) {
      throw new SourceError('unavailable', `${label} answered with HTTP ${status}; it is tried again later.`);
    }
    const redirected = status >= 300 && status < 400 ? ', a redirect, which is never followed' : '';
    throw new SourceError(
      'contract',
      `${label} answered with HTTP ${status}${redirected}: check its address and interface.`,
    );
  }

  async #text(response: Response): Promise<string> {
    const { label, limits, signal } = this.settings;
    const text = await readBody(
      response,
      { label, path: 'a call', bytesMax: limits.responseBytesMax, timeoutMs: limits.timeoutMs },
      signal,
    );
    // SOAP forbids document types (1.1, section 3; 1.2, section 5); one is how entities are smuggled in.
    if (/<!DOCTYPE(?! html)/i.test(text) || /<!ENTITY/i.test(text)) {
      throw new SourceError(
        'contract',
        `${label} answered with a document type declaration, which SOAP forbids; it was not parsed. Ask the department.`,
      );
    }
    let tags = 0;
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) tags += 1;
    if (tags > limits.tagsMax) {
      throw new SourceError(
        'contract',
        `${label} answered with more than ${limits.tagsMax} tags: ask for smaller parts.`,
      );
    }
    return text;
  }
}
