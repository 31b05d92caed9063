import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import type { Config } from '../runtime/config.js';
import { demoIdentities, findDemoIdentity } from '../schema/access/demo-identities.js';
import { roles } from '../schema/access/roles/index.js';
import { tokenType } from './auth.js';

export type IssuerSettings = Pick<Config, 'mode' | 'dataDir' | 'jwt'>;

/** A demo token was asked for that cannot be. The command line prints the message alone. */
export class DemoIssuerError extends Error {
  override readonly name = 'DemoIssuerError';
}

const algorithm = 'EdDSA';

function keyFileOf(settings: IssuerSettings): string {
  return path.join(settings.dataDir, 'keys', 'demo-issuer.json');
}

async function findKey(file: string): Promise<JWK | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new DemoIssuerError(`The demo issuer's key ${file} cannot be read: remove the file, and a new one is made.`);
  }
}

async function createKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = await exportJWK(privateKey);
  key.kid = await calculateJwkThumbprint(key);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    // Two processes may start at once: the first one's key stands.
    await writeFile(file, JSON.stringify(key), { mode: 0o600, flag: 'wx' });
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await findKey(file)) ?? key;
  }
}

function publicPartOf({ kty, crv, x, kid }: JWK): JWK {
  return { kty, crv, x, kid, alg: algorithm, use: 'sig' };
}

/** The demo's own token issuer: makes its key once, and publishes the public part where the gateway looks for keys. */
export async function prepareDemoIssuer(settings: IssuerSettings): Promise<JWK> {
  if (settings.mode !== 'demo') {
    throw new DemoIssuerError(
      'Demo accounts exist in demo mode only: in production the token issuer of HUB_JWT_ISSUER signs people in.',
    );
  }
  const file = keyFileOf(settings);
  const key = (await findKey(file)) ?? (await createKey(file));
  const published = JSON.stringify({ keys: [publicPartOf(key)] });
  const stands = await readFile(settings.jwt.jwksFile, 'utf8').catch(() => undefined);
  if (stands !== published) {
    await mkdir(path.dirname(settings.jwt.jwksFile), { recursive: true });
    await writeFile(settings.jwt.jwksFile, published);
  }
  return key;
}

export interface DemoToken {
  readonly token: string;
  readonly expiresAt: Date;
}

function lifeSecondsOf(roleName: string): number {
  return roles.find(({ name }) => name === roleName)?.grantLifeSecondsMax ?? 0;
}

/** A token of a demo account, by its name. Throws a DemoIssuerError outside demo mode and for any other name. */
export async function issueDemoToken(settings: IssuerSettings, name: string): Promise<DemoToken> {
  const key = await prepareDemoIssuer(settings);
  const identity = findDemoIdentity(name);
  if (identity === undefined) {
    const names = demoIdentities.map(({ sub }) => sub).join(', ');
    throw new DemoIssuerError(`There is no demo account of that name; there are: ${names}.`);
  }
  const { sub, ...claims } = identity;
  const issuedAt = Math.floor(Date.now() / 1000);
  const expiresAt = issuedAt + lifeSecondsOf(identity.role);
  const token = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: algorithm, typ: tokenType, kid: key.kid })
    .setSubject(sub)
    .setIssuer(settings.jwt.issuer)
    .setAudience(settings.jwt.audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(await importJWK(key, algorithm));
  return { token, expiresAt: new Date(expiresAt * 1000) };
}
