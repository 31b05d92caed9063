import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** How OpenSSH names a host key: `SHA256:` and 43 characters of base64. */
export function fingerprintOf(key: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

/** The kind of key that a server offered, as its wire format says (RFC 4253, 6.6). */
export function keyTypeOf(key: Buffer): string {
  const length = key.length >= 4 ? key.readUInt32BE(0) : 0;
  return length > 0 && length <= 64 && key.length >= 4 + length ? key.toString('latin1', 4, 4 + length) : 'unknown';
}

/** What an operator pinned for one host. */
export interface PinnedKeys {
  readonly fingerprints: ReadonlySet<string>;
  /** Keys that must never be accepted (`@revoked`). */
  readonly revoked: ReadonlySet<string>;
  /** Kinds of the keys that are known whole, so that the server is asked for one of these; empty where only fingerprints are known. */
  readonly types: readonly string[];
}

function matchesPattern(pattern: string, names: readonly string[]): boolean {
  if (pattern.startsWith('|1|')) {
    const [, , salt = '', digest = ''] = pattern.split('|');
    const wanted = Buffer.from(digest, 'base64');
    return names.some((name) => {
      const found = createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest();
      return found.length === wanted.length && timingSafeEqual(found, wanted);
    });
  }
  return names.includes(pattern.toLowerCase());
}

const keyType = /^(?:ssh-|ecdsa-|sk-)/;

/**
 * Reads fingerprints (`SHA256:...`), public keys (`ssh-ed25519 AAAA...`) or lines of a known_hosts file, of which those of other hosts
 * are passed over. Throws a RangeError that says which line it cannot read.
 */
export function readPinnedKeys(text: string, host: string, port: number): PinnedKeys {
  const fingerprints = new Set<string>();
  const revoked = new Set<string>();
  const types = new Set<string>();
  const bare = host.toLowerCase();
  const names = port === 22 ? [bare, `[${bare}]:22`] : [`[${bare}]:${port}`];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim().split(/[\s]+/);
    if (words[0] === '' || words[0]?.startsWith('#')) continue;
    if (words.every((word) => /^SHA256:[A-Za-z0-9+/]{43}=?,?$/.test(word))) {
      for (const word of words) fingerprints.add(word.replace(/[=,]+$/, ''));
      continue;
    }
    const marker = words[0]?.startsWith('@') ? words.shift() : undefined;
    const patterns = keyType.test(words[0] ?? '') ? null : (words.shift() ?? '').split(',');
    const [type = '', key = ''] = words;
    if (!keyType.test(type) || !/^[A-Za-z0-9+/]{40,}={0,2}$/.test(key)) {
      throw new RangeError(
        `line ${index + 1} is neither a fingerprint SHA256:... nor a public key nor a line of known_hosts`,
      );
    }
    if (marker === '@cert-authority') continue;
    if (patterns !== null && !patterns.some((pattern) => matchesPattern(pattern, names))) continue;
    const fingerprint = fingerprintOf(Buffer.from(key, 'base64'));
    if (marker === '@revoked') revoked.add(fingerprint);
    else {
      fingerprints.add(fingerprint);
      types.add(type);
    }
  }
  return { fingerprints, revoked, types: [...types] };
}
