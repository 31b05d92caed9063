import { type LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** One entry of `HUB_CONNECTOR_HOSTS`: where the hub may go to fetch a department's data. */
export interface AllowedHost {
  /** Lower case, an IPv6 address without its brackets. */
  readonly host: string;
  /** Null: every port. */
  readonly port: number | null;
  /** The way there need not be encrypted. */
  readonly insecure: boolean;
}

/** Where a connection is about to go. */
export interface HostTarget {
  readonly host: string;
  readonly port: number;
  /** The way is encrypted and the other side proves who it is. */
  readonly secure: boolean;
}

/** What the demo's departments and tests need: this machine and nothing else. */
export const loopbackHosts: readonly AllowedHost[] = ['127.0.0.1', '::1', 'localhost'].map((host) => ({
  host,
  port: null,
  insecure: false,
}));

const insecurePrefix = 'insecure:';
const entry = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?))(?::(\d{1,5}))?$/;

/** Reads a list such as `register.gov.example:8443, insecure:10.2.0.7:8080`. Throws a RangeError that names the entry it cannot read. */
export function parseAllowedHosts(text: string): readonly AllowedHost[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const written = part.toLowerCase();
      const insecure = written.startsWith(insecurePrefix);
      const found = entry.exec(insecure ? written.slice(insecurePrefix.length) : written);
      const [, v6, name, port] = found ?? [];
      const host = v6 ?? name;
      const number = port === undefined ? null : Number(port);
      if (host === undefined || (v6 !== undefined && isIP(v6) !== 6) || (number !== null && !isPort(number))) {
        throw new RangeError(`"${part}" is no host[:port]`);
      }
      return { host, port: number, insecure };
    });
}

function isPort(number: number): boolean {
  return number >= 1 && number <= 65_535;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Addresses at which no department's system is, but machines' own secrets are: link-local ones (RFC 3927, RFC 4291), under which clouds
 * keep a machine's metadata, two more of those services, and what is no single other machine.
 */
const never = new BlockList();
never.addSubnet('169.254.0.0', 16, 'ipv4');
never.addSubnet('0.0.0.0', 8, 'ipv4');
never.addSubnet('224.0.0.0', 3, 'ipv4');
never.addAddress('100.100.100.200', 'ipv4');
never.addAddress('192.0.0.192', 'ipv4');
never.addSubnet('fe80::', 10, 'ipv6');
never.addSubnet('ff00::', 8, 'ipv6');
never.addAddress('::', 'ipv6');
never.addAddress('fd00:ec2::254', 'ipv6');

function isIn(list: BlockList, { address, family }: LookupAddress): boolean {
  return list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Why the hub does not go somewhere; `why` goes into one line for an operator. */
export class HostRefusedError extends Error {
  override readonly name = 'HostRefusedError';
  constructor(
    readonly problem: 'not-listed' | 'insecure' | 'address' | 'unknown-name',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

function label({ host, port }: HostTarget): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Looks a name up: every address that it leads to. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** The addresses of a host, each of which the list lets pass. Throws a HostRefusedError; `resolve` is there for tests. */
export async function resolveAllowed(
  target: HostTarget,
  hosts: readonly AllowedHost[],
  resolve: Resolve = (host) => lookup(host, { all: true }),
): Promise<readonly LookupAddress[]> {
  const host = target.host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  const listed = hosts.filter((each) => each.host === host && (each.port === null || each.port === target.port));
  const where = label({ ...target, host });
  if (listed.length === 0) {
    throw new HostRefusedError(
      'not-listed',
      `HUB_CONNECTOR_HOSTS does not list ${where}, so the hub does not go there; if the address is right, add it and restart the worker`,
    );
  }
  const addresses = await resolve(host).catch((error: unknown) => {
    throw new HostRefusedError('unknown-name', `the name ${host} cannot be resolved; check it and the name server`, {
      cause: error,
    });
  });
  for (const found of addresses) checkAddress(found, host, hosts);
  const isNear = addresses.every((found) => isIn(loopback, found));
  if (!target.secure && !isNear && !listed.some((each) => each.insecure)) {
    throw new HostRefusedError(
      'insecure',
      `the way to ${where} is not encrypted; use TLS, or list it as insecure:${where} in HUB_CONNECTOR_HOSTS if the network between is yours alone`,
    );
  }
  return addresses;
}

/** A name that is listed may still point at this machine or at a cloud's metadata: then the address must be listed as such. */
function checkAddress(found: LookupAddress, host: string, hosts: readonly AllowedHost[]): void {
  const isListed = hosts.some((each) => each.host === found.address);
  if (isListed || (!isIn(never, found) && !isIn(loopback, found))) return;
  if (isIn(loopback, found) && hosts.some((each) => loopbackHosts.some((near) => near.host === each.host))) return;
  throw new HostRefusedError(
    'address',
    `${host} leads to ${found.address}, an address of this machine or its network's own services; if that is meant, list the address itself in HUB_CONNECTOR_HOSTS`,
  );
}
