import { hash } from 'node:crypto';
import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { GrantError, grantFor, type Claims, type Grant } from '../schema/access/grant.js';
import { HubError } from '../schema/read/hub-error.js';
import { BoundedMap } from './bounded-map.js';
import { limits, tokenLimits } from './limits.js';
import { tokenAlgorithms } from './token-keys.js';

/** RFC 9068: a token of any other kind (an ID token, say) is not for an interface. */
export const tokenType = 'at+jwt';

/** `extensions.reason` of a refused token; stable, so that a client can tell what to mend. */
export type TokenProblem =
  | 'TOKEN_MISSING'
  | 'TOKEN_MALFORMED'
  | 'TOKEN_UNSIGNED'
  | 'TOKEN_FOREIGN'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_NOT_YET_VALID'
  | 'TOKEN_WRONG_ISSUER'
  | 'TOKEN_WRONG_AUDIENCE'
  | 'TOKEN_WRONG_TYPE'
  | 'TOKEN_INCOMPLETE';

const problems: Readonly<Record<TokenProblem, { readonly message: string; readonly hint: string }>> = {
  TOKEN_MISSING: {
    message: 'The request has no token: send it as "Authorization: Bearer <token>".',
    hint: '请先登录，或在 Authorization 请求头中附上访问令牌。',
  },
  TOKEN_MALFORMED: { message: 'The token is not a signed JWT.', hint: '令牌格式不正确，请重新获取。' },
  TOKEN_UNSIGNED: { message: 'The token is not signed.', hint: '令牌未签名，请向签发机构重新获取。' },
  TOKEN_FOREIGN: {
    message: 'The token is not signed by a key that this hub trusts.',
    hint: '令牌不是本系统信任的机构签发，请重新登录。',
  },
  TOKEN_EXPIRED: { message: 'The token has expired.', hint: '登录已过期，请重新登录。' },
  TOKEN_NOT_YET_VALID: { message: 'The token is not valid yet.', hint: '令牌尚未生效，请核对签发方的时钟。' },
  TOKEN_WRONG_ISSUER: { message: 'The token names another issuer.', hint: '令牌的签发者不符，请重新获取。' },
  TOKEN_WRONG_AUDIENCE: {
    message: 'The token is meant for another system.',
    hint: '令牌不是签发给本系统的，请重新获取。',
  },
  TOKEN_WRONG_TYPE: { message: `The token's type is not "${tokenType}".`, hint: '令牌类型不符，请使用访问令牌。' },
  TOKEN_INCOMPLETE: {
    message: 'The token lacks a claim: it needs sub, name, role, organisation, purpose, area, iat and exp.',
    hint: '令牌缺少必要内容，请联系签发机构。',
  },
};

export function tokenError(reason: TokenProblem): HubError {
  return new HubError({ code: 'UNAUTHENTICATED', ...problems[reason], details: { reason } });
}

const claimProblems: Readonly<Record<string, TokenProblem>> = {
  aud: 'TOKEN_WRONG_AUDIENCE',
  iss: 'TOKEN_WRONG_ISSUER',
  typ: 'TOKEN_WRONG_TYPE',
  nbf: 'TOKEN_NOT_YET_VALID',
  iat: 'TOKEN_NOT_YET_VALID',
};

function problemOf(error: unknown): TokenProblem {
  if (error instanceof errors.JWTExpired) return 'TOKEN_EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return error.reason === 'missing' ? 'TOKEN_INCOMPLETE' : (claimProblems[error.claim] ?? 'TOKEN_INCOMPLETE');
  }
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSEAlgNotAllowed
  ) {
    return 'TOKEN_FOREIGN';
  }
  return 'TOKEN_MALFORMED';
}

const textClaims = ['sub', 'name', 'role', 'organisation', 'purpose', 'area'] as const;

function claimsOf(payload: JWTPayload): Claims {
  const whole = textClaims.every((name) => typeof payload[name] === 'string' && payload[name] !== '');
  if (!whole || typeof payload.iat !== 'number' || typeof payload.exp !== 'number')
    throw tokenError('TOKEN_INCOMPLETE');
  // A token issued in the future could outlive its longest life by as much.
  if (payload.iat > Date.now() / 1000 + tokenLimits.clockToleranceSeconds) throw tokenError('TOKEN_NOT_YET_VALID');
  return payload as unknown as Claims;
}

function grantOf(payload: JWTPayload): Grant {
  try {
    return grantFor(claimsOf(payload));
  } catch (error) {
    if (!(error instanceof GrantError)) throw error;
    throw new HubError({
      code: 'FORBIDDEN',
      message: error.message,
      hint: '该账号没有可用的授权，请联系管理员。',
      cause: error,
    });
  }
}

function isUnsigned(token: string): boolean {
  try {
    return String(decodeProtectedHeader(token).alg).toLowerCase() === 'none' || token.endsWith('.');
  } catch {
    return false;
  }
}

export interface AuthOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

export interface Authenticator {
  /** The grant of the request's token. Throws UNAUTHENTICATED with a reason, or FORBIDDEN where the token grants nothing. */
  authenticate(authorization: string | undefined): Promise<Grant>;
}

/** RFC 6750 lets the scheme be written in any case. */
const bearer = /^bearer +([\w.~+/=-]+)$/i;

export function createAuthenticator({ issuer, audience, keys }: AuthOptions): Authenticator {
  // By the token's hash: the memory of the process holds no token that still opens a door.
  const known = new BoundedMap<string, Grant>(limits.tokensKeptMax);

  async function verify(token: string): Promise<Grant> {
    if (isUnsigned(token)) throw tokenError('TOKEN_UNSIGNED');
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, {
        algorithms: [...tokenAlgorithms],
        issuer,
        audience,
        typ: tokenType,
        clockTolerance: tokenLimits.clockToleranceSeconds,
        requiredClaims: ['sub', 'iat', 'exp'],
      }));
    } catch (error) {
      throw tokenError(problemOf(error));
    }
    return grantOf(payload);
  }

  return {
    async authenticate(authorization) {
      if (authorization === undefined || authorization === '') throw tokenError('TOKEN_MISSING');
      const token = bearer.exec(authorization)?.[1];
      if (token === undefined || token.length > tokenLimits.charactersMax) throw tokenError('TOKEN_MALFORMED');
      const key = hash('sha256', token, 'base64url');
      let found = known.find(key);
      if (found === undefined) {
        found = await verify(token);
        known.keep(key, found);
      }
      if (found.expiresAt + tokenLimits.clockToleranceSeconds <= Date.now() / 1000) {
        known.forget(key);
        throw tokenError('TOKEN_EXPIRED');
      }
      return found;
    },
  };
}
