import type { AllowedHost } from '../../../runtime/allowed-hosts.js';
import { SourceError } from '../contract.js';
import { sftpLimits } from '../limits.js';
import { fingerprintOf, keyTypeOf, type PinnedKeys, readPinnedKeys } from './host-key.js';

/** How the hub signs in at a department's SFTP server. */
export interface SftpAccess {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password?: string | undefined;
  readonly privateKey?: string | undefined;
  readonly passphrase?: string | undefined;
  /** Fingerprints, public keys or a known_hosts file. */
  readonly hostKey?: string | undefined;
  /** The department in messages, and the beginning of its settings' names. */
  readonly label: string;
  readonly prefix: string;
  readonly hosts?: readonly AllowedHost[] | undefined;
}

/** RSA keys sign with SHA-2 by now (RFC 8332). */
export function signatureKinds(types: readonly string[]): string[] {
  return types.flatMap((type) => (type === 'ssh-rsa' ? ['rsa-sha2-512', 'rsa-sha2-256'] : [type]));
}

export function pinnedKeys({ hostKey, host, port, label, prefix }: SftpAccess): PinnedKeys | null {
  if (hostKey === undefined || hostKey.trim() === '') return null;
  try {
    return readPinnedKeys(hostKey, host, port);
  } catch (error) {
    throw new SourceError('settings', `${label}: ${prefix}_HOST_KEY cannot be used: ${(error as Error).message}.`);
  }
}

/** Decides about the key that a server shows, and remembers what it showed. */
export class HostKeyJudge {
  #offered: { fingerprint: string; type: string; revoked: boolean } | null = null;
  constructor(private readonly pinned: PinnedKeys | null) {}

  accepts(key: Buffer): boolean {
    const fingerprint = fingerprintOf(key);
    const revoked = this.pinned?.revoked.has(fingerprint) ?? false;
    if (this.pinned !== null && !revoked && this.pinned.fingerprints.has(fingerprint)) return true;
    this.#offered = { fingerprint, type: keyTypeOf(key), revoked };
    return false;
  }

  /** The error of a key that was not accepted; undefined where it did not come to that. */
  refusal({ label, host, port, prefix }: SftpAccess): SourceError | undefined {
    if (this.#offered === null) return undefined;
    const { fingerprint, type, revoked } = this.#offered;
    const offer = `${label}: the SFTP server at ${host}:${port} offers the host key ${fingerprint} (${type})`;
    if (this.pinned === null) {
      return new SourceError(
        'settings',
        `${offer}, and none is pinned, so the hub did not sign in. Ask the department, not over this line, whether that is its key, and set ${prefix}_HOST_KEY=${fingerprint}.`,
      );
    }
    const why = revoked ? `which ${prefix}_HOST_KEY revokes` : `which ${prefix}_HOST_KEY does not name`;
    return new SourceError(
      'settings',
      `${offer}, ${why}. Either the department changed its key or somebody stands in between: ask it, not over this line, before you change the setting. Nothing was sent.`,
    );
  }
}

/** What a failed connection means. Nothing of the library's own text is kept but what is known to hold no secret. */
export function connectError(
  error: unknown,
  { label, host, port, prefix, password, privateKey }: SftpAccess,
): SourceError {
  const text = error instanceof Error ? error.message : '';
  const where = `${label}: the SFTP server at ${host}:${port}`;
  if (/authentication methods failed/i.test(text)) {
    const given = [privateKey && `${prefix}_PRIVATE_KEY`, password && `${prefix}_PASSWORD`]
      .filter(Boolean)
      .join(' and ');
    return new SourceError(
      'credentials',
      `${where} refused the sign-in: check the user in the address${given === '' ? '' : ` and ${given}`}.`,
      { cause: error },
    );
  }
  if (/privateKey|passphrase/i.test(text)) {
    return new SourceError(
      'settings',
      `${label}: the key in ${prefix}_PRIVATE_KEY cannot be used: it is no private key in OpenSSH or PEM form, or its ${prefix}_PASSPHRASE is missing or wrong.`,
    );
  }
  if (/no matching|unsupported/i.test(text)) {
    return new SourceError(
      'contract',
      `${where} speaks no cipher, key or host key that the hub knows: ask the department what it changed.`,
      { cause: error },
    );
  }
  const late = /timed out/i.test(text)
    ? ` did not answer within ${sftpLimits.connectMs / 1000} s`
    : ' cannot be reached, or broke off';
  return new SourceError('unavailable', `${where}${late}; it is tried again.`, { cause: error });
}
