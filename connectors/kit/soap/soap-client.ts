import { readFile } from 'node:fs/promises';
import type { Client, ISecurity } from 'soap';
import type { z } from 'zod';
import type { AllowedHost, Resolve } from '../../../runtime/allowed-hosts.js';
import { SourceError } from '../contract.js';
import { targetOf } from '../hosts.js';
import { faultError } from './soap-fault.js';
import { SoapHttp, soapLimits, type SoapLimits } from './soap-http.js';

/** How the hub shows who it is. `digest` hides the password from the service's log, and needs both clocks to be right. */
export type SoapAccount =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'basic' | 'username-token' | 'username-token-digest';
      readonly user: string;
      readonly password: string;
    };

export interface SoapSettings {
  /** A file of the connector's folder: what a service says about itself is not believed, and not fetched. */
  readonly wsdlPath: string;
  /** Where the service is; the address in the WSDL is not used. */
  readonly endpoint: string;
  readonly account: SoapAccount;
  /** The name of the department's system in messages. */
  readonly label: string;
  readonly hosts?: readonly AllowedHost[] | undefined;
  /** There for tests; the machine's own name service where it is left out. */
  readonly resolve?: Resolve | undefined;
}

/** Called with a request's body as an object; answers `[result, raw text, ...]`. */
type Method = (args: unknown) => Promise<readonly [unknown, string, ...unknown[]]>;

async function securityFor(account: SoapAccount): Promise<ISecurity | null> {
  if (account.kind === 'none') return null;
  const { BasicAuthSecurity, WSSecurity } = await import('soap');
  const { user, password } = account;
  if (account.kind === 'basic') return new BasicAuthSecurity(user, password);
  const passwordType = account.kind === 'username-token' ? 'PasswordText' : 'PasswordDigest';
  return new WSSecurity(user, password, { passwordType, hasTimeStamp: false, hasNonce: true });
}

/** The WSDL's target namespace, which carries the version. A WSDL that refers to other documents would have them fetched. */
async function readNamespace(wsdlPath: string): Promise<string> {
  const text = await readFile(wsdlPath, 'utf8');
  if (/schemaLocation\s*=|<(\w+:)?import\b[^>]*\blocation\s*=|<!DOCTYPE/.test(text)) {
    throw new TypeError('The WSDL refers to other documents: put everything that it needs into the one file.');
  }
  const found = /targetNamespace="([^"]+)"/.exec(text)?.[1];
  if (found === undefined) throw new TypeError('The WSDL has no targetNamespace.');
  return found;
}

/**
 * A SOAP service behind a WSDL of our own. What passes with time is `unavailable`, a refused account is `credentials`, everything
 * that is not what the WSDL and the caller's schema say is `contract`. No text that the service wrote gets into a message.
 */
export class SoapClient {
  private constructor(
    private readonly settings: SoapSettings,
    private readonly client: Client,
    private readonly namespace: string,
    private readonly signal: AbortSignal,
  ) {}

  static async open(settings: SoapSettings, signal: AbortSignal, limits: SoapLimits = soapLimits): Promise<SoapClient> {
    const { wsdlPath, endpoint, account, label, hosts, resolve } = settings;
    targetOf(endpoint, label);
    const namespace = await readNamespace(wsdlPath);
    const { createClientAsync } = await import('soap');
    const client = await createClientAsync(wsdlPath, {
      endpoint,
      disableCache: true,
      httpClient: new SoapHttp({ label, hosts, limits, signal, resolve }),
    });
    const security = await securityFor(account);
    if (security !== null) client.setSecurity(security);
    return new SoapClient(settings, client, namespace, signal);
  }

  /** Calls an operation of the WSDL and parses what it answers. */
  async call<T>(operation: string, args: unknown, schema: z.ZodType<T>): Promise<T> {
    const { label } = this.settings;
    const [result, text] = await this.#invoke(operation, args);
    if (!text.includes(`"${this.namespace}"`) && !text.includes(`'${this.namespace}'`)) {
      throw new SourceError(
        'contract',
        `${label} answered ${operation} by another version of its interface than ${this.namespace}: ask which one it speaks.`,
      );
    }
    const parsed = schema.safeParse(result);
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues
      .map((issue) => issue.path.join('.'))
      .slice(0, 3)
      .join(', ');
    throw new SourceError(
      'contract',
      `${label} answered ${operation} with XML that does not fit the agreed form (${where}): ask whether its interface changed.`,
    );
  }

  async #invoke(operation: string, args: unknown): Promise<readonly [unknown, string, ...unknown[]]> {
    const { label } = this.settings;
    const method = this.client[`${operation}Async`] as Method | undefined;
    if (method === undefined) throw new TypeError(`The WSDL of ${label} has no operation ${operation}.`);
    try {
      return await method.call(this.client, args);
    } catch (error) {
      if (error instanceof SourceError || this.signal.aborted) throw error;
      // The library's error carries the answer; it must not become a cause, which a log would print.
      throw (
        faultError(error, label, operation) ??
        new SourceError(
          'contract',
          `${label} answered ${operation} with XML that is broken or that its WSDL does not know: ask whether its interface changed.`,
        )
      );
    }
  }
}
