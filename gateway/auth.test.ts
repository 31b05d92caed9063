import { exportJWK, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type JWK } from 'jose';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { post, startTestGateway, type TestGateway } from '../test/kit/gateway.js';

const now = () => Math.floor(Date.now() / 1000);
const claims = {
  name: '王小明',
  role: 'community-staff',
  organisation: 'K社区居民委员会',
  purpose: 'form-assistance',
  area: '420106990001',
};

describe('tokens', () => {
  let database: TestDatabase;
  let gateway: TestGateway;
  let key: JWK;

  beforeAll(async () => {
    database = await testDatabase();
    gateway = await startTestGateway(database);
    key = JSON.parse(await readFile(path.join(gateway.settings.dataDir, 'keys', 'demo-issuer.json'), 'utf8')) as JWK;
  });
  afterAll(async () => {
    await gateway.close();
    await database.drop();
  });

  interface Changes {
    readonly claims?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, string>>;
    readonly key?: JWK;
    readonly alg?: string;
  }

  async function sign(changes: Changes = {}): Promise<string> {
    const alg = changes.alg ?? 'EdDSA';
    return new SignJWT({
      sub: 'staff-k',
      iss: 'hutong-demo',
      aud: 'hutong-gateway',
      iat: now(),
      exp: now() + 600,
      ...claims,
      ...changes.claims,
    })
      .setProtectedHeader({ alg, typ: 'at+jwt', kid: key.kid, ...changes.header })
      .sign(await importJWK(changes.key ?? key, alg));
  }

  const ask = (authorization?: string) =>
    post(`${gateway.address}/graphql`, { query: '{ me { name } }' }, authorization ? { authorization } : {});

  async function expectRefusal(token: string, reason: string, status = 401): Promise<void> {
    const { body, ...answer } = await ask(`Bearer ${token}`);
    expect(answer.status).toBe(status);
    expect(body.data).toBeUndefined();
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason });
    expect(body.errors?.[0]?.extensions['hint']).toMatch(/\p{Script=Han}/u);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    expect(answer.text).not.toContain(token);
  }

  it('lets a genuine one in, and knows it again', async () => {
    const token = await sign();
    for (let time = 0; time < 2; time += 1) {
      const { status, body } = await ask(`Bearer ${token}`);
      expect({ status, body }).toEqual({ status: 200, body: { data: { me: { name: '王小明' } } } });
    }
  });

  it('refuses each wrong one with one clear reason', async () => {
    const stranger = await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey);
    await expectRefusal(await sign({ key: stranger }), 'TOKEN_FOREIGN');
    await expectRefusal(await sign({ header: { kid: 'another' } }), 'TOKEN_FOREIGN');
    await expectRefusal(await sign({ claims: { iss: 'elsewhere' } }), 'TOKEN_WRONG_ISSUER');
    await expectRefusal(await sign({ claims: { aud: 'elsewhere' } }), 'TOKEN_WRONG_AUDIENCE');
    await expectRefusal(await sign({ claims: { iat: now() - 700, exp: now() - 60 } }), 'TOKEN_EXPIRED');
    await expectRefusal(await sign({ claims: { nbf: now() + 300 } }), 'TOKEN_NOT_YET_VALID');
    await expectRefusal(await sign({ claims: { iat: now() + 300, exp: now() + 600 } }), 'TOKEN_NOT_YET_VALID');
    await expectRefusal(await sign({ header: { typ: 'JWT' } }), 'TOKEN_WRONG_TYPE');
    await expectRefusal(await sign({ claims: { role: undefined } }), 'TOKEN_INCOMPLETE');
    await expectRefusal('not-a-token', 'TOKEN_MALFORMED');
    await expectRefusal('a.b.c', 'TOKEN_MALFORMED');
    await expectRefusal(`${'a'.repeat(5000)}.b.c`, 'TOKEN_MALFORMED');
  });

  it('refuses an unsigned one, and one signed with the public key as if it were a secret', async () => {
    const unsigned = new UnsecuredJWT({ sub: 'staff-k', ...claims })
      .setIssuer('hutong-demo')
      .setAudience('hutong-gateway')
      .setIssuedAt()
      .setExpirationTime('5m')
      .encode();
    await expectRefusal(unsigned, 'TOKEN_UNSIGNED');
    const secret: JWK = { kty: 'oct', k: key.x };
    await expectRefusal(await sign({ key: secret, alg: 'HS256' }), 'TOKEN_FOREIGN');
    const [head, , signature] = (await sign()).split('.');
    const forged = Buffer.from(JSON.stringify({ sub: 'operator' })).toString('base64url');
    await expectRefusal(`${head}.${forged}.${signature}`, 'TOKEN_FOREIGN');
  });

  it('refuses a genuine one that grants nothing, as forbidden', async () => {
    for (const wrong of [{ role: 'mayor' }, { purpose: 'curiosity' }, { area: '42' }, { exp: now() + 90_000 }]) {
      const { status, body } = await ask(`Bearer ${await sign({ claims: wrong })}`);
      expect(status).toBe(403);
      expect(body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('takes it from the Authorization header alone', async () => {
    expect((await ask()).body.errors?.[0]?.extensions).toMatchObject({ reason: 'TOKEN_MISSING' });
    const inAddress = await post(`${gateway.address}/graphql?access_token=${await sign()}`, {
      query: '{ me { name } }',
    });
    expect(inAddress.status).toBe(400);
    expect(inAddress.text).toContain('Authorization header');
  });

  it('writes no token into the log', () => {
    expect(gateway.lines.join('')).not.toMatch(/eyJ/);
    expect(gateway.lines.join('')).not.toContain('access_token');
  });
});

describe('demo accounts', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('sign in at /demo/session', async () => {
    const gateway = await startTestGateway(database);
    const { body } = await post(`${gateway.address}/demo/session`, { name: 'staff-k' });
    const { token, expiresAt } = body as unknown as { token: string; expiresAt: string };
    expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now());
    const answer = await post(
      `${gateway.address}/graphql`,
      { query: '{ me { name } }' },
      { authorization: `bearer ${token}` },
    );
    expect(answer.body.data).toEqual({ me: { name: '王小明' } });
    const unknown = await post(`${gateway.address}/demo/session`, { name: 'mayor' });
    expect(unknown.status).toBe(400);
    await gateway.close();
  });

  it('do not exist in production, where a public key file is needed', async () => {
    const demo = await startTestGateway(database);
    const settings = { ...demo.settings, mode: 'production' as const };
    const gateway = await startTestGateway(database, { settings });
    expect((await post(`${gateway.address}/demo/session`, { name: 'staff-k' })).status).toBe(404);
    expect((await fetch(`${gateway.address}/demo/accounts`)).status).toBe(404);
    await gateway.close();
    const missing = { ...settings, jwt: { ...settings.jwt, jwksFile: '/nowhere/jwks.json' } };
    await expect(startTestGateway(database, { settings: missing })).rejects.toThrow(
      /HUB_JWT_JWKS_FILE.*cannot be read/,
    );
    await demo.close();
  });
});
