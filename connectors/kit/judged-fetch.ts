import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { Agent, fetch as request, type RequestInit as AgentRequestInit } from 'undici';
import type { AllowedHost, Resolve } from '../../runtime/allowed-hosts.js';
import { SourceError } from './contract.js';
import { assertHostAllowed, targetOf } from './hosts.js';

export interface JudgedWay {
  /** The department's address; requests go to its host and port alone. */
  readonly url: string;
  readonly label: string;
  readonly hosts: readonly AllowedHost[] | undefined;
  /** There for tests; the machine's own name service where it is left out. */
  readonly resolve?: Resolve | undefined;
}

/**
 * `fetch` whose connections go to the very addresses that were judged: a name that leads elsewhere by the time of the connection
 * (DNS rebinding) is judged by what it leads to then. TLS still asks for the name.
 */
export class JudgedFetch {
  readonly #agent: Agent;

  constructor(private readonly way: JudgedWay) {
    const judge = callbackify((host: string) => this.#judge(host));
    const lookup: LookupFunction = (host, options, done) =>
      judge(host, (error, addresses) => {
        if (error) done(error, '');
        else if (options.all === true) done(null, [...addresses]);
        else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
      });
    this.#agent = new Agent({ connect: { lookup } });
  }

  #judge(host: string) {
    const { url, hosts, label, resolve } = this.way;
    return assertHostAllowed({ ...targetOf(url, label), host }, hosts, label, resolve);
  }

  /** Throws a SourceError where the hub may not go, before and while it connects; anything else as `fetch` does. */
  async send(url: string, init: RequestInit): Promise<Response> {
    await this.#judge(targetOf(url, this.way.label).host);
    try {
      const sent = { ...init, redirect: 'manual', dispatcher: this.#agent } as unknown as AgentRequestInit;
      return await request(url, sent);
    } catch (error) {
      throw refusalIn(error) ?? error;
    }
  }
}

/** What the look-up refused, out of what `fetch` made of it. */
function refusalIn(error: unknown): SourceError | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof SourceError) return at;
  return undefined;
}
