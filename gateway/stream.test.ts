import { setTimeout as sleep } from 'node:timers/promises';
import { decodeJwt, importJWK, SignJWT } from 'jose';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { post, startTestGateway, type TestGateway } from '../test/kit/gateway.js';
import { openEvents, type Events } from '../runtime/events.js';
import { prepareDemoIssuer } from './demo-issuer.js';
import { limits } from './limits.js';

const query = 'subscription Progress { syncProgress { runId rowsRead } }';

describe('the stream', () => {
  let database: TestDatabase;
  let gateway: TestGateway;
  let events: Events;

  beforeAll(async () => {
    database = await testDatabase();
    events = openEvents({ url: database.workerUrl, pool: database.worker() });
    gateway = await startTestGateway(database, { events });
  });
  afterAll(async () => {
    await gateway.close();
    await events.close();
    await database.drop();
  });

  async function open(account = 'operator', body: unknown = { query }, at: TestGateway = gateway) {
    const leaving = new AbortController();
    const response = await fetch(`${at.address}/graphql/stream`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${account.includes('.') ? account : await at.token(account)}`,
        'content-type': 'application/json',
        accept: 'text/event-stream',
      },
      body: JSON.stringify(body),
      signal: leaving.signal,
    });
    return { response, leave: () => leaving.abort() };
  }

  async function* eventsOf(response: Response): AsyncGenerator<{ event: string; data: string }> {
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString('utf8');
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [, event, data] = /^event: (\w+)\ndata: ?(.*)$/s.exec(text.slice(0, end)) ?? [];
        text = text.slice(end + 2);
        if (event !== undefined) yield { event, data: data ?? '' };
      }
    }
  }

  const publishUntil = async (isDone: () => boolean) => {
    for (let rowsRead = 1; !isDone() && rowsRead < 100; rowsRead += 1) {
      await events.publish('hub_sync_progress', { runId: 'run-1', rowsRead });
      await sleep(20);
    }
  };

  it('carries events of other processes to who may watch, and is recorded', async () => {
    const { response, leave } = await open();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    let isDone = false;
    const publishing = publishUntil(() => isDone);
    for await (const { event, data } of eventsOf(response)) {
      expect(event).toBe('next');
      expect(JSON.parse(data)).toEqual({ data: { syncProgress: { runId: 'run-1', rowsRead: expect.any(Number) } } });
      break;
    }
    isDone = true;
    leave();
    await publishing;
    const requestId = response.headers.get('x-request-id');
    const { rows } = await database.owner().query('select * from hub.access_record where request_id = $1', [requestId]);
    expect(rows).toMatchObject([{ operation: 'Progress', root_fields: ['Subscription.syncProgress'] }]);
  });

  it('refuses what is no subscription, strangers, and who may not watch', async () => {
    const cases = [
      [await open('operator', { query: '{ me { name } }' }), 400, 'BAD_USER_INPUT'],
      [await open('operator', { query: 'mutation { requestSync }' }), 400, 'BAD_USER_INPUT'],
      [await open('operator', { query: 'subscription { nothing }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
      [await open('staff-k'), 403, 'FORBIDDEN'],
    ] as const;
    for (const [{ response }, status, code] of cases) {
      const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect({ status: response.status, code: body.errors[0]?.extensions.code }).toEqual({ status, code });
    }
    const stranger = await post(`${gateway.address}/graphql/stream`, { query }, { accept: 'text/event-stream' });
    expect(stranger.status).toBe(401);
    const atWrongDoor = await gateway.ask('operator', query);
    expect(atWrongDoor.body.errors?.[0]?.message).toContain('/graphql/stream');
  });

  it('ends with its token', async () => {
    const claims = decodeJwt(await gateway.token('operator'));
    const key = await prepareDemoIssuer(gateway.settings);
    const lifeMs = 1_500;
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid })
      .setExpirationTime(new Date(Date.now() + lifeMs))
      .sign(await importJWK(key, 'EdDSA'));
    const { response } = await open(token);
    expect(response.status).toBe(200);
    const before = Date.now();
    const seen = [];
    for await (const { event } of eventsOf(response)) seen.push(event);
    expect(seen).toEqual(['complete']);
    expect(Date.now() - before).toBeLessThan(lifeMs + 1_000);
  });

  it('has a bound for each account', async () => {
    const opened = [];
    for (let i = 0; i < limits.streamsPerActorMax; i += 1) opened.push(await open());
    const { response } = await open();
    expect(response.status).toBe(429);
    for (const { leave } of opened) leave();
    await sleep(200);
    const { response: again, leave } = await open();
    expect(again.status).toBe(200);
    leave();
  });

  it('ends when the gateway closes, and holds nothing up', async () => {
    const other = await startTestGateway(database, { events });
    const { response } = await open('operator', { query }, other);
    const ended = (async () => {
      const seen = [];
      for await (const { event } of eventsOf(response)) seen.push(event);
      return seen;
    })();
    const before = Date.now();
    await other.close();
    expect(await ended).toEqual(['complete']);
    expect(Date.now() - before).toBeLessThan(3_000);
  });
});
