import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoWorld, type DemoWorld } from '../world.js';

interface Page {
  data: Array<Record<string, string>>;
  page: { next: string | null; total: number };
  asOf: string;
  deliveryId: string;
  watermark: string;
}

describe('public security over REST', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'demo-rest-'));
  let world: DemoWorld;
  let token: string;

  beforeAll(async () => {
    world = await startDemoWorld({ dataDir, scale: 'tiny', requestsPerSecondMax: 1_000_000 });
    token = await signIn();
  });

  afterAll(async () => {
    await world.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const credentials = () => ({
    grant_type: 'client_credentials',
    client_id: world.settings.HUB_PUBLIC_SECURITY_CLIENT_ID,
    client_secret: world.settings.HUB_PUBLIC_SECURITY_CLIENT_SECRET,
  });
  const askToken = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${world.settings.HUB_PUBLIC_SECURITY_URL}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers,
    });
  const signIn = async () => ((await (await askToken(credentials())).json()) as { access_token: string }).access_token;
  const get = (path: string, query: Record<string, string> = {}, bearer = token) =>
    fetch(`${world.settings.HUB_PUBLIC_SECURITY_URL}${path}?${new URLSearchParams(query).toString()}`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
  const getPage = async (stream: string, query: Record<string, string>) =>
    (await (await get(`/api/v1/${stream}`, query)).json()) as Page;

  async function readAll(
    stream: string,
    query: Record<string, string>,
    onPage?: (page: Page) => Promise<void>,
  ): Promise<{ rows: Page['data']; last: Page }> {
    const rows: Page['data'] = [];
    let cursor: string | null = null;
    for (;;) {
      const page: Page = await getPage(stream, { ...query, ...(cursor === null ? {} : { cursor }) });
      rows.push(...page.data);
      await onPage?.(page);
      cursor = page.page.next;
      if (cursor === null) return { rows, last: page };
    }
  }

  it('gives a token for the right credentials alone, in a form or by Basic', async () => {
    expect((await askToken({ ...credentials(), client_secret: 'wrong' })).status).toBe(401);
    expect((await askToken({ ...credentials(), grant_type: 'password' })).status).toBe(400);
    expect((await askToken({})).status).toBe(401);
    const { client_id, client_secret } = credentials();
    const basic = await askToken(
      { grant_type: 'client_credentials' },
      { authorization: `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}` },
    );
    expect(await basic.json()).toMatchObject({ token_type: 'Bearer', expires_in: 1800 });
  });

  it('refuses foreign tokens, limits, cursors and times, in JSON', async () => {
    expect((await get('/api/v1/members', {}, 'foreign')).status).toBe(401);
    const problems: Array<[Record<string, string>, string]> = [
      [{ limit: '0' }, 'invalid_limit'],
      [{ limit: '1001' }, 'invalid_limit'],
      [{ limit: 'many' }, 'invalid_limit'],
      [{ cursor: 'made-up' }, 'invalid_cursor'],
      [{ cursor: '' }, 'invalid_cursor'],
      [{ updatedSince: 'yesterday' }, 'invalid_updated_since'],
    ];
    for (const [query, error] of problems) {
      const response = await get('/api/v1/members', query);
      expect([response.status, await response.json()]).toEqual([400, { error }]);
    }
    const { page } = await getPage('members', { limit: '5' });
    expect((await get('/api/v1/households', { cursor: page.next! })).status).toBe(400);
    expect((await get('/api/v1/nothing')).status).toBe(404);
  });

  it.each(['households', 'members', 'residences'])(
    'lists every row of %s exactly once, whatever the size of a page',
    async (stream) => {
      const expected = readFileSync(join(dataDir, 'public-security', `${stream}.ndjson`), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, string>);
      for (const limit of ['7', '13', '1000', String(expected.length)]) {
        const { rows, last } = await readAll(stream, { limit });
        expect(rows).toEqual(expected);
        expect(last.page.total).toBe(expected.length);
      }
    },
  );

  it('answers a cursor the same way twice', async () => {
    const { page } = await getPage('members', { limit: '10' });
    expect(await getPage('members', { limit: '10', cursor: page.next! })).toEqual(
      await getPage('members', { limit: '10', cursor: page.next! }),
    );
  });

  it('finds the rows of the first state that changed since a time', async () => {
    const { rows } = await readAll('members', { limit: '1000' });
    const updatedSince = '2026-01-01T00:00:00+08:00';
    const expected = rows.filter((row) => row['GXSJ']! > updatedSince);
    const found = await readAll('members', { limit: '9', updatedSince });
    expect(found.rows).toEqual(expected);
    expect(found.last.page.total).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(10);
  });

  it('shows a new day to new listings and not to one under way', async () => {
    const before = await readAll('members', { limit: '1000' });
    let isFirst = true;
    const during = await readAll('members', { limit: '50' }, async () => {
      if (isFirst) await world.advanceDay();
      isFirst = false;
    });
    expect(during.rows).toEqual(before.rows);
    expect(during.last.asOf).toBe('2026-11-01');

    const changes = await readAll('members', { limit: '3', updatedSince: before.last.watermark });
    expect(changes.last.asOf).toBe('2026-11-02');
    expect(changes.rows).toHaveLength(changes.last.page.total);
    expect(changes.rows.length).toBeGreaterThan(2);
    const after = await readAll('members', { limit: '50' });
    const byKey = new Map(before.rows.map((row) => [row['RYBH'], row]));
    for (const row of changes.rows) byKey.set(row['RYBH'], row);
    expect(new Map(after.rows.map((row) => [row['RYBH'], row]))).toEqual(byKey);
    expect(after.rows).toHaveLength(after.last.page.total);
    expect((await readAll('members', { updatedSince: changes.last.watermark })).rows).toEqual([]);
  });

  it('slows an eager client down with Retry-After', async () => {
    const eager = await startDemoWorld({ dataDir, scale: 'tiny', requestsPerSecondMax: 3 });
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => fetch(`${eager.settings.HUB_PUBLIC_SECURITY_URL}/api/v1/members`)),
    );
    await eager.stop();
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(6);
    expect(refused[0]!.headers.get('retry-after')).toBe('1');
  });

  it('lets a token expire', async () => {
    const brief = await startDemoWorld({ dataDir, scale: 'tiny', tokenLifeSeconds: 0 });
    const response = await fetch(`${brief.settings.HUB_PUBLIC_SECURITY_URL}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams(credentials()),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    expect(
      (
        await fetch(`${brief.settings.HUB_PUBLIC_SECURITY_URL}/api/v1/members`, {
          headers: { authorization: `Bearer ${access_token}` },
        })
      ).status,
    ).toBe(401);
    await brief.stop();
  });

  it('fails in each way that a test asks for, and recovers', async () => {
    const { faults } = world;
    faults.down = true;
    await expect(get('/api/v1/members')).rejects.toThrow('fetch failed');
    faults.down = false;
    faults.html = true;
    const page = await get('/api/v1/members');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    faults.html = false;
    faults.storm = 2;
    expect([(await get('/api/v1/members')).status, (await get('/api/v1/members')).status]).toEqual([429, 429]);
    faults.dieMidPage = 1;
    await expect(get('/api/v1/members').then((response) => response.json())).rejects.toThrow('terminated');
    faults.slowMs = 150;
    const start = performance.now();
    expect((await get('/api/v1/members')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(140);
    faults.slowMs = 0;
  });
});
