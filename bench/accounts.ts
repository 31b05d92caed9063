import { importJWK, SignJWT } from 'jose';
import { tokenType } from '../gateway/auth.js';
import { prepareDemoIssuer, type IssuerSettings } from '../gateway/demo-issuer.js';
import { findDemoIdentity } from '../schema/access/demo-identities.js';

const lifeSeconds = 3_600;

/** Tokens of that many window staff of one community: one account alone would meet its limit of requests a minute. */
export async function issueBenchTokens(settings: IssuerSettings, count: number): Promise<string[]> {
  const identity = findDemoIdentity('staff-k');
  if (identity === undefined) throw new Error('There is no demo account staff-k to model the accounts on.');
  const jwk = await prepareDemoIssuer(settings);
  const key = await importJWK(jwk, 'EdDSA');
  const { sub: _sub, ...claims } = identity;
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', typ: tokenType, kid: jwk.kid })
        .setSubject(`bench-${index}`)
        .setIssuer(settings.jwt.issuer)
        .setAudience(settings.jwt.audience)
        .setIssuedAt()
        .setExpirationTime(`${lifeSeconds}s`)
        .sign(key),
    ),
  );
}
