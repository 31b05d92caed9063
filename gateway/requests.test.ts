import { getIntrospectionQuery } from 'graphql';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { post, startTestGateway, type TestAnswer, type TestGateway } from '../test/kit/gateway.js';
import { limits } from './limits.js';

describe('what is asked', () => {
  let database: TestDatabase;
  let gateway: TestGateway;
  let authorization: string;

  beforeAll(async () => {
    database = await testDatabase();
    gateway = await startTestGateway(database);
    authorization = `Bearer ${await gateway.token('staff-k')}`;
  });
  afterAll(async () => {
    await gateway.close();
    await database.drop();
  });

  const send = (body: unknown, headers = {}) => post(`${gateway.address}/graphql`, body, { authorization, ...headers });
  const ask = (query: string, variables?: unknown) => send({ query, variables });

  function expectRefusal(
    { status, body, text }: TestAnswer,
    wanted: { status: number; code: string; says: RegExp },
  ): void {
    expect({ status, code: body.errors?.[0]?.extensions['code'] }).toEqual({
      status: wanted.status,
      code: wanted.code,
    });
    expect(body.errors?.[0]?.message).toMatch(wanted.says);
    expect(body.errors?.[0]?.extensions['hint']).toMatch(/\p{Script=Han}/u);
    expect(body.errors?.[0]?.extensions['requestId']).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.data).toBeUndefined();
    expect(text).not.toMatch(/node_modules|\bat \w+ \(|select |stacktrace/);
  }

  it('answers a body that is no request with what it must be', async () => {
    const cases: [unknown, RegExp][] = [
      ['{"query": ', /not JSON/],
      ['', /empty/],
      [[{ query: '{ me { name } }' }], /one by one/],
      ['"text"', /JSON object/],
      [{}, /"query"/],
      [{ query: 12 }, /"query"/],
      [{ query: '{ me { name } }', variables: [1] }, /"variables"/],
      [{ query: '{ me { name } }', operationName: {} }, /"operationName"/],
      [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, /by hash/],
    ];
    for (const [body, says] of cases) {
      expectRefusal(await send(body), { status: 400, code: 'BAD_USER_INPUT', says });
    }
    const page = await send({ query: '{ me { name } }' }, { accept: 'text/html' });
    expectRefusal(page, { status: 406, code: 'BAD_USER_INPUT', says: /Answers are JSON/ });
    const proto = await send('{"query": "{ me { name } }", "__proto__": {"query": 1}}');
    expectRefusal(proto, { status: 400, code: 'BAD_USER_INPUT', says: /not JSON|could not be read/ });
    const nested = await send(`{"query":"{ me { name } }","variables":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`);
    expect(nested.status).toBe(200);
    const form = await send('query=x', { 'content-type': 'text/plain' });
    expectRefusal(form, { status: 415, code: 'BAD_USER_INPUT', says: /must be JSON/ });
  });

  it('answers a body past 64 KB with the limit', async () => {
    const answer = await ask(`{ me { name } } #${'x'.repeat(limits.bodyBytesMax)}`);
    expectRefusal(answer, { status: 413, code: 'LIMIT_EXCEEDED', says: /over 64 KB/ });
  });

  it('takes POST only, and nothing from the address', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await fetch(`${gateway.address}/graphql`, { method, headers: { authorization } });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('says where a document is wrong, and repeats nothing of it', async () => {
    const code = 'GRAPHQL_VALIDATION_FAILED';
    expectRefusal(await ask('{ me { name }'), { status: 400, code, says: /Syntax Error/ });
    const number = '420106199001011234';
    for (const query of [
      `{ me { name ${number} } }`,
      `{ me { name "${number}" } }`,
      `{ household(id: {a: ${number}}) { id } }`,
    ]) {
      const answer = await ask(query);
      expectRefusal(answer, { status: 400, code, says: /./ });
      expect(answer.text).not.toContain(number);
      expect(answer.body.errors?.[0]).toHaveProperty('locations');
    }
    expectRefusal(await ask('{ me { age } }'), { status: 400, code, says: /Cannot query field "age"/ });
    expectRefusal(await ask('fragment F on Actor { name }'), { status: 400, code, says: /./ });
    const two = 'query A { me { name } } query B { me { name } }';
    expectRefusal(await ask(two), { status: 400, code, says: /operationName/ });
    expectRefusal(await send({ query: two, operationName: 'C' }), { status: 400, code, says: /operationName/ });
    expect((await send({ query: two, operationName: 'B' })).status).toBe(200);
  });

  it('says which variable is wrong, and not what was in it', async () => {
    const query = 'query Q($id: ID!) { household(id: $id) { id } }';
    for (const variables of [{}, { id: null }, { id: { idNumber: '420106199001011234' } }]) {
      const answer = await ask(query, variables);
      expectRefusal(answer, { status: 400, code: 'BAD_USER_INPUT', says: /"\$id"/ });
      expect(answer.text).not.toContain('420106199001011234');
    }
  });

  it('refuses what is too deep, too wide or too dear, by how much', async () => {
    const code = 'LIMIT_EXCEEDED';
    const deep = `{ household(id: "x") ${'{ neighbours '.repeat(14)} { id } ${'}'.repeat(14)} }`;
    expectRefusal(await ask(deep), { status: 400, code, says: /16 fields deep, 4 over the limit of 12/ });
    const wide = `{ household(id: "x") { ${'number '.repeat(601)} } }`;
    expectRefusal(await ask(wide), { status: 400, code, says: /602 fields, 2 over the limit of 600/ });
    const aliases = `{ me { ${Array.from({ length: 61 }, (_, i) => `a${i}: name`).join(' ')} } }`;
    expectRefusal(await ask(aliases), { status: 400, code, says: /61 aliases, 1 over/ });
    const roots = `{ ${Array.from({ length: 21 }, (_, i) => `r${i}: me { name }`).join(' ')} }`;
    expectRefusal(await ask(roots), { status: 400, code, says: /21 root fields, 1 over/ });
    const directives = `{ me { ${'name @skip(if: false) '.repeat(41)} } }`;
    expectRefusal(await ask(directives), { status: 400, code, says: /41 directives/ });
    const fragments = `{ household(id: "x") { ...F1 } } ${Array.from({ length: 12 }, (_, i) => `fragment F${i + 1} on Household { ...F${i + 2} ...F${i + 2} }`).join(' ')} fragment F13 on Household { id }`;
    expectRefusal(await ask(fragments), { status: 400, code, says: /4097 fields/ });
    expectRefusal(await ask('{ me { name } } '.repeat(700)), { status: 400, code, says: /over 4000 words/ });
    const dear =
      '{ household(id: "x") { neighbours { neighbours { neighbours { neighbours { neighbours { neighbours { id } } } } } } } }';
    expectRefusal(await ask(dear), { status: 400, code, says: /values at most/ });
    const page = 'query P($n: Int) { community(code: "x") { households(first: $n) { nodes { id } } } }';
    expectRefusal(await ask(page, { n: 101 }), { status: 400, code, says: /101 rows in a page, 1 over/ });
    expectRefusal(await ask(page, { n: -1 }), { status: 400, code: 'BAD_USER_INPUT', says: /negative/ });
    for (const name of ['Q420106199001011234', 'Q_42_0106_1990_0101_1234']) {
      expectRefusal(await ask(`query ${name} { me { name } }`), { status: 400, code, says: /name has/ });
    }
    const cyclic =
      '{ household(id: "x") { ...A } } fragment A on Household { id ...B } fragment B on Household { number ...A }';
    expectRefusal(await ask(cyclic), { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', says: /itself/ });
  });

  it('says that a variable is null where no null may be', async () => {
    const skipped = 'query ($i: Boolean = true) { me { name @include(if: $i) } }';
    const { status, body } = await ask(skipped, { i: null });
    expect({ status, code: body.errors?.[0]?.extensions['code'] }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('answers an address that is none like any other refusal', async () => {
    const response = await fetch(`${gateway.address}/%ff420106199001011234`);
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).not.toContain('420106199001011234');
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('tells its schema in demo mode, to the usual depth', async () => {
    expect((await ask(getIntrospectionQuery())).status).toBe(200);
    const nested = `{ __schema { types { fields { type { ${'ofType { '.repeat(14)} name ${'} '.repeat(14)} } } } } }`;
    expectRefusal(await ask(nested), { status: 400, code: 'LIMIT_EXCEEDED', says: /fields deep in the schema/ });
  });

  it('keeps its schema to itself where introspection is off', async () => {
    const closed = await startTestGateway(database, { settings: { introspection: false } });
    const answer = await closed.ask('staff-k', '{ __schema { types { name } } }');
    expectRefusal(answer, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', says: /introspection/i });
    const guess = await closed.ask('staff-k', '{ me { nam } }');
    expect(guess.text).not.toContain('Did you mean');
    expect((await closed.ask('staff-k', '{ __typename me { name } }')).status).toBe(200);
    await closed.close();
  });

  it('stops a loop at the role’s rate', async () => {
    const other = await startTestGateway(database);
    const bearer = `Bearer ${await other.token('staff-k')}`;
    let last: TestAnswer | undefined;
    for (let i = 0; i < 40; i += 1) {
      const some = await Promise.all(
        Array.from({ length: 16 }, () => post(`${other.address}/graphql`, { query: '{' }, { authorization: bearer })),
      );
      last = some.find(({ status }) => status === 429);
      if (last) break;
    }
    if (last === undefined) throw new Error('No request was refused for its rate.');
    expectRefusal(last, { status: 429, code: 'LIMIT_EXCEEDED', says: /in a minute/ });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    await other.close();
  });

  it('leaves nothing of what was sent in the log', () => {
    expect(gateway.lines.join('')).not.toContain('420106199001011234');
  });
});
