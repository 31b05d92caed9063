import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, type JSONWebKeySet, type JWK, type JWTVerifyGetKey } from 'jose';

/** Fixed: the token's own header never chooses how it is checked. */
export const tokenAlgorithms = ['EdDSA', 'ES256'] as const;

/** The file of public keys cannot be used. Stops the start with one line. */
export class TokenKeysError extends Error {
  override readonly name = 'TokenKeysError';
}

function isUsable(key: JWK): boolean {
  if (typeof key.kid !== 'string' || key.kid === '') return false;
  return (key.kty === 'OKP' && key.crv === 'Ed25519') || (key.kty === 'EC' && key.crv === 'P-256');
}

/** Reads a JWKS file of public keys. Throws a TokenKeysError that says which key of it is wrong, and how. */
export async function readTokenKeys(file: string): Promise<JWTVerifyGetKey> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    throw new TokenKeysError(
      `HUB_JWT_JWKS_FILE ${file} cannot be read (${code}): put the token issuer's public keys there.`,
    );
  }
  let keys: unknown;
  try {
    keys = (JSON.parse(text) as JSONWebKeySet).keys;
  } catch {
    throw new TokenKeysError(`HUB_JWT_JWKS_FILE ${file} is not JSON: it takes a JWKS, {"keys":[...]}.`);
  }
  if (!Array.isArray(keys) || keys.length === 0) {
    throw new TokenKeysError(`HUB_JWT_JWKS_FILE ${file} holds no key: it takes a JWKS, {"keys":[...]}.`);
  }
  for (const [index, key] of (keys as JWK[]).entries()) {
    if ('d' in key || key.kty === 'oct') {
      throw new TokenKeysError(
        `HUB_JWT_JWKS_FILE ${file}: key ${index} is secret. Keep it with the issuer; list public keys only.`,
      );
    }
    if (!isUsable(key)) {
      throw new TokenKeysError(`HUB_JWT_JWKS_FILE ${file}: key ${index} must be Ed25519 or P-256 and have a "kid".`);
    }
  }
  return createLocalJWKSet({ keys: keys as JWK[] });
}
