import {
  type AllowedHost,
  HostRefusedError,
  type HostTarget,
  loopbackHosts,
  type Resolve,
  resolveAllowed,
} from '../../runtime/allowed-hosts.js';
import { SourceError } from './contract.js';

/** Ports that an address may leave out, and whether the way is encrypted. */
const schemes: Readonly<Record<string, { readonly port: number; readonly secure: boolean }>> = {
  'https:': { port: 443, secure: true },
  'http:': { port: 80, secure: false },
  'sftp:': { port: 22, secure: true },
};

/** Where a URL leads. Throws a SourceError `settings` for a scheme that no transport speaks. */
export function targetOf(url: string | URL, label: string): HostTarget {
  const { protocol, hostname, port } = new URL(url);
  const scheme = schemes[protocol];
  if (scheme === undefined || hostname === '') {
    throw new SourceError('settings', `${label}: its address begins with ${protocol}, which no transport speaks.`);
  }
  return { host: hostname, port: port === '' ? scheme.port : Number(port), secure: scheme.secure };
}

/**
 * Refuses an address that the hub may not reach, or only encrypted; every transport asks before it connects, and again before each
 * request. Without a list only this machine is allowed. Answers the addresses that were judged, so that the connection goes to one of them.
 */
export async function assertHostAllowed(
  where: string | URL | HostTarget,
  hosts: readonly AllowedHost[] = loopbackHosts,
  label = 'the department',
  resolve?: Resolve,
): Promise<readonly { readonly address: string; readonly family: number }[]> {
  const target = typeof where === 'string' || where instanceof URL ? targetOf(where, label) : where;
  try {
    return await resolveAllowed(target, hosts, resolve);
  } catch (error) {
    if (!(error instanceof HostRefusedError)) throw error;
    // A name server that is away comes back; a list that forbids needs a person.
    const problem = error.problem === 'unknown-name' ? 'unavailable' : 'settings';
    throw new SourceError(problem, `${label}: ${error.message}.`, { cause: error });
  }
}
