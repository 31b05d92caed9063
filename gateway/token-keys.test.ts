import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { readTokenKeys } from './token-keys.js';

describe('the file of token keys', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hub-keys-'));
    file = path.join(folder, 'jwks.json');
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function keyOf(algorithm: string, part: 'publicKey' | 'privateKey' = 'publicKey'): Promise<JWK> {
    return exportJWK((await generateKeyPair(algorithm, { extractable: true }))[part]);
  }
  async function reading(content: unknown): Promise<unknown> {
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return readTokenKeys(file);
  }

  it('takes public Ed25519 and P-256 keys that have a name', async () => {
    const keys = [
      { ...(await keyOf('EdDSA')), kid: 'one' },
      { ...(await keyOf('ES256')), kid: 'two' },
    ];
    await expect(reading({ keys })).resolves.toBeInstanceOf(Function);
  });

  it('is refused with one line that says what is wrong with it', async () => {
    const wrong: [unknown, RegExp][] = [
      ['{', /is not JSON/],
      ['null', /is not JSON|holds no key/],
      [{ keys: [] }, /holds no key/],
      [{ keys: [{ ...(await keyOf('EdDSA', 'privateKey')), kid: 'a' }] }, /key 0 is secret/],
      [{ keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'a' }] }, /key 0 is secret/],
      [{ keys: [await keyOf('EdDSA')] }, /must be Ed25519 or P-256 and have a "kid"/],
      [{ keys: [{ ...(await keyOf('RS256')), kid: 'a' }] }, /must be Ed25519 or P-256/],
    ];
    for (const [content, says] of wrong) {
      const refusal = reading(content);
      await expect(refusal).rejects.toThrow(says);
      await expect(refusal).rejects.toThrow(/^HUB_JWT_JWKS_FILE [^\n]*$/);
    }
    await expect(readTokenKeys(path.join(folder, 'none.json'))).rejects.toThrow(/cannot be read \(ENOENT\)/);
  });
});
