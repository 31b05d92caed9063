import { jest } from '@jest/globals';
import pg from 'pg';
import { newId } from '../schema/canonical/id.js';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { startTestGateway, type TestGateway } from '../test/kit/gateway.js';

const query = 'query Look($id: ID!) { household(id: $id) { id number headName } }';

describe('the access record', () => {
  let database: TestDatabase;
  let gateway: TestGateway;
  const here = newId(7);
  const elsewhere = newId(8);

  beforeAll(async () => {
    database = await testDatabase();
    gateway = await startTestGateway(database);
    const insert = `insert into hub.household (filing, id, kind, number, region_code, head_name, department, as_of, fetched_at, areas)
      values ($1, $2, 'REGISTERED', $3, $4, '张建国', 'public-security', '2026-11-01', now(), $5)`;
    const areas = (code: string) => ['0', code.slice(0, 2), code.slice(0, 4), code.slice(0, 6), code.slice(0, 9), code];
    await database.owner().query(insert, [7, here, 'H1', '420106990001', areas('420106990001')]);
    await database.owner().query(insert, [8, elsewhere, 'H2', '640106003004', areas('640106003004')]);
  });
  afterAll(async () => {
    await gateway.close();
    await database.drop();
  });

  interface AccessRecord {
    readonly actor: string;
    readonly operation: string;
    readonly root_fields: string[];
    readonly households: string[];
    readonly area: string;
    readonly outcome: string;
  }
  const recordsOf = async (requestId: string | null) =>
    (await database.owner().query<AccessRecord>('select * from hub.access_record where request_id = $1', [requestId]))
      .rows;
  const countRecords = async () =>
    (await database.owner().query<{ n: number }>('select count(*)::int as n from hub.access_record')).rows[0]?.n;

  it('names who asked, for what, and whose data was in the answer', async () => {
    const { body, headers } = await gateway.ask('staff-k', query, { id: here });
    expect(body).toEqual({ data: { household: { id: here, number: 'H1', headName: '张建国' } } });
    expect(await recordsOf(headers.get('x-request-id'))).toEqual([
      expect.objectContaining({
        actor: 'staff-k',
        organisation: 'K社区居民委员会',
        purpose: 'form-assistance',
        operation: 'Look',
        root_fields: ['Query.household'],
        households: [here],
        area: '420106990001',
        outcome: 'ANSWERED',
      }),
    ]);
  });

  it('is written for a question that found nothing, and for an answer that read nothing', async () => {
    const unknown = await gateway.ask('staff-k', query, { id: newId(7) });
    expect(await recordsOf(unknown.headers.get('x-request-id'))).toMatchObject([
      { households: [], outcome: 'ANSWERED' },
    ]);
    const me = await gateway.ask('staff-k', '{ me { name } }');
    expect(await recordsOf(me.headers.get('x-request-id'))).toMatchObject([
      { operation: 'query me', root_fields: ['Query.me'], households: [] },
    ]);
  });

  it('is written for what was refused, by field', async () => {
    const { status, body, headers } = await gateway.ask('civil-affairs', '{ household(id: "x") { secret } }');
    expect(status).toBe(403);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', fields: ['Household.secret'] });
    expect(await recordsOf(headers.get('x-request-id'))).toMatchObject([
      { actor: 'civil-affairs', outcome: 'REFUSED' },
    ]);
  });

  it('stands before a mutation acts', async () => {
    let standing: number | undefined;
    const acting = await startTestGateway(database, {
      enqueueSync: async () => {
        standing = await countRecords();
        return ['run-1'];
      },
    });
    const before = (await countRecords()) ?? 0;
    expect((await acting.ask('operator', 'mutation { requestSync }')).body.data).toEqual({ requestSync: 'run-1' });
    expect(standing).toBe(before + 1);
    await acting.close();
  });

  it('keeps every answer back when it cannot be written', async () => {
    await database.owner().query('revoke insert on hub.access_record from hub_gateway');
    try {
      for (const [text, variables] of [
        [query, { id: here }],
        ['{ me { name } }', {}],
      ] as const) {
        const answer = await gateway.ask('staff-k', text, variables);
        expect(answer.status).toBeGreaterThanOrEqual(500);
        expect(answer.text).not.toContain('张建国');
        expect(answer.text).not.toContain('王小明');
        expect(answer.text).not.toMatch(/access_record|permission denied/);
      }
    } finally {
      await database.owner().query('grant insert on hub.access_record to hub_gateway');
    }
  });

  it('keeps an answer back when the commit fails after the read', async () => {
    await database.owner().query(`
      create function hub.refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create constraint trigger refuse after insert on hub.access_record deferrable initially deferred
        for each row execute function hub.refuse()`);
    try {
      const answer = await gateway.ask('staff-k', query, { id: here });
      expect(answer.status).toBe(500);
      expect(answer.body.data?.['household'] ?? null).toBeNull();
      expect(answer.text).not.toContain('张建国');
    } finally {
      await database.owner().query('drop trigger refuse on hub.access_record; drop function hub.refuse');
    }
  });

  it('cannot be read, changed or taken away by the gateway', async () => {
    for (const sql of [
      'select * from hub.access_record',
      'delete from hub.access_record',
      `update hub.access_record set actor = 'x'`,
    ]) {
      await expect(gateway.pool.query(sql)).rejects.toThrow(/permission denied/);
    }
  });

  it('answers a household elsewhere as one that does not exist, byte for byte', async () => {
    const away = await gateway.ask('staff-k', query, { id: elsewhere });
    const unknown = await gateway.ask('staff-k', query, { id: newId(8) });
    expect(away.text).toBe(unknown.text);
    const shown = ({ status, headers }: typeof away) => [
      status,
      [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
    ];
    expect(shown(away)).toEqual(shown(unknown));
    expect((await gateway.ask('staff-changcheng', query, { id: elsewhere })).text).toContain('H2');
  });

  it('reads nothing where the area was forgotten', async () => {
    expect((await gateway.pool.query('select * from hub.household')).rows).toEqual([]);
    const client = await gateway.pool.connect();
    await client.query('begin');
    await client.query(`select hub.enter('420106990001', 'test')`);
    expect((await client.query('select * from hub.household')).rows).toHaveLength(1);
    await client.query('commit');
    expect((await client.query('select * from hub.household')).rows).toEqual([]);
    client.release();
  });

  it('costs one statement beside entering and leaving', async () => {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    await gateway.ask('staff-k', query, { id: here });
    const texts = (spy.mock.calls as unknown as [{ statements: { text: string }[] }][]).flatMap(([batch]) =>
      batch.statements.map(({ text }) => text),
    );
    spy.mockRestore();
    expect(texts.map((text) => text.slice(0, 16))).toEqual(['select hub.enter', 'with answer as m']);
  });
});

describe('failures', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('of a resolver reach the client without their words', async () => {
    const id = newId(9);
    await database.owner().query(
      `insert into hub.household (filing, id, kind, region_code, department, as_of, fetched_at, areas)
       values (9, $1, 'REGISTERED', '420106990001', 'public-security', '2026-11-01', now(), '{0,420106990001}')`,
      [id],
    );
    const gateway = await startTestGateway(database);
    const answer = await gateway.ask('staff-k', 'query Q($id: ID!) { household(id: $id) { id broken } }', { id });
    expect(answer.body.data).toEqual({ household: { id, broken: null } });
    expect(answer.body.errors?.[0]).toMatchObject({ path: ['household', 'broken'], extensions: { code: 'INTERNAL' } });
    expect(answer.text).not.toContain('password');
    const logged = gateway.lines.join('');
    expect(logged).toContain(String(answer.headers.get('x-request-id')));
    expect(logged).not.toContain('420106199001011234');
    await gateway.close();
  });

  it('to reach the database are one line and 503', async () => {
    const away = new URL(database.gatewayUrl);
    away.port = '1';
    const gateway = await startTestGateway({ gatewayUrl: away.href });
    for (const text of ['{ me { name } }', '{ household(id: "x") { id } me { name } }']) {
      const { status, body } = await gateway.ask('staff-k', text);
      expect(status).toBe(503);
      expect(body.data).toBeUndefined();
      expect(body.errors).toMatchObject([
        { message: 'The database is away; nothing was answered.', extensions: { code: 'UNAVAILABLE' } },
      ]);
    }
    const ready = await fetch(`${gateway.address}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ checks: { database: false, queue: true } });
    expect((await fetch(`${gateway.address}/health/live`)).status).toBe(200);
    await gateway.close();
  });

  it('of a connection that is cut do not spoil the next request', async () => {
    const gateway = await startTestGateway(database);
    await gateway.ask('staff-k', '{ me { name } }');
    await database
      .owner()
      .query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'test gateway' and datname = current_database()`,
      )
      .catch(() => undefined);
    const answers = [await gateway.ask('staff-k', '{ me { name } }'), await gateway.ask('staff-k', '{ me { name } }')];
    expect([200, 503]).toContain(answers[0]?.status);
    expect(answers[1]?.status).toBe(200);
    await gateway.close();
  });
});
