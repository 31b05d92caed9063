import { jest } from '@jest/globals';
import pg from 'pg';
import type { GraphQLSchema } from 'graphql';
import { buildHubSchema } from '../../schema/build.js';
import { newId } from '../../schema/canonical/id.js';
import { checkOperation } from '../../schema/read/check.js';
import { compileText } from '../../schema/read/text.js';
import { testDatabase, type TestDatabase } from '../kit/database.js';
import { startTestGateway, type TestGateway } from '../kit/gateway.js';
import { filingC, filingK, seedSmallWorld, type SmallWorld } from '../kit/small-world.js';

const householdQuery = `query Household($id: ID!) {
  household(id: $id) {
    id number address { text building unit room } headName
    members { relation { label } person { id name idNumber phone ...Parts } }
  }
}
fragment Parts on Person {
  publicSecurity { availability register { source { asOf } } }
  familyPlanning { availability births { source { asOf } } }
  civilAffairs { availability assistance { source { asOf } } }
  socialInsurance { availability enrolments { source { asOf } } }
  finance { availability payments { source { asOf } } }
}`;

describe('the hub’s schema behind the gateway', () => {
  let database: TestDatabase;
  let gateway: TestGateway;
  let world: SmallWorld;
  const schema: GraphQLSchema = buildHubSchema();

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
    gateway = await startTestGateway(database, {
      schema,
      checkOperation,
      compileOperation: compileText,
      vault: world.vault,
    });
  });
  afterAll(async () => {
    await gateway.close();
    await database.drop();
  });

  it('answers a household with the parts of all departments, in one data statement', async () => {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    const { status, body, text } = await gateway.ask('staff-k', householdQuery, { id: world.households.registered.id });
    // What is no batch keeps the operation's selection, once in a gateway's life.
    const sent = (spy.mock.calls as unknown as [{ statements?: { text: string }[] }][]).flatMap(([batch]) =>
      (batch.statements ?? []).map((statement) => statement.text),
    );
    spy.mockRestore();
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(body.data).toMatchObject({ household: { id: world.households.registered.id } });
    expect(sent.filter((one) => one.startsWith('with '))).toHaveLength(1);
    expect(sent).toHaveLength(2);
    for (const idNumber of Object.values(world.idNumbers)) expect(text).not.toContain(idNumber);
    expect(text).not.toContain(world.phone);
  });

  it('records each person of the answer by id', async () => {
    const { headers } = await gateway.ask('staff-k', householdQuery, { id: world.households.registered.id });
    const { rows } = await database
      .owner()
      .query<{ persons: string[]; households: string[] }>(
        'select persons, households from hub.access_record where request_id = $1',
        [headers.get('x-request-id')],
      );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.persons).toEqual(expect.arrayContaining([world.people.jianguo.id, world.people.xiulan.id]));
    expect(rows[0]?.households).toEqual([world.households.registered.id]);
  });

  it('answers a household, or a person, of another area as one that does not exist', async () => {
    const texts = await Promise.all(
      [world.households.shared.id, newId(filingC), newId(filingK), 'no-id-at-all'].map(
        async (id) => (await gateway.ask('staff-k', householdQuery, { id })).text,
      ),
    );
    expect(new Set(texts)).toEqual(new Set(['{"data":{"household":null}}']));
    const person = 'query P($id: ID!) { person(id: $id) { id name } }';
    const persons = await Promise.all(
      [world.people.xiaodong.id, newId(filingC)].map(async (id) => (await gateway.ask('staff-k', person, { id })).text),
    );
    expect(new Set(persons)).toEqual(new Set(['{"data":{"person":null}}']));
  });

  it('refuses an ID number with a wrong check character, without repeating it', async () => {
    const wrong = `${world.idNumbers.jianguo.slice(0, 17)}X`;
    const { status, body, text } = await gateway.ask(
      'staff-k',
      'query P($n: String!) { personByIdNumber(idNumber: $n) { id } }',
      { n: wrong },
    );
    expect({ status, code: body.errors?.[0]?.extensions['code'] }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    expect(body.errors?.[0]?.extensions['hint']).toMatch(/\p{Script=Han}/u);
    expect(text).not.toContain(wrong);
    expect(gateway.lines.join('')).not.toContain(wrong);
  });

  it('refuses a text that no text may be', async () => {
    const query = 'query L($t: String!) { lookup(text: $t) { readAs } }';
    const { status, body } = await gateway.ask('staff-k', query, { t: '张\u0000' });
    expect([200, 400]).toContain(status);
    expect(body.errors?.[0]?.extensions['code'] ?? 'BAD_USER_INPUT').toBe('BAD_USER_INPUT');
  });

  it('refuses a machine’s operation whole, however the field is reached, and names what its grant lacks', async () => {
    const ways = [
      'query Q($id: ID!) { household(id: $id) { id members { person { civilAffairs { assistance { account } } } } } }',
      'query Q($id: ID!) { h: household(id: $id) { m: members { ...M } } } fragment M on Membership { p: person { ... on Person { c: civilAffairs { a: assistance { x: account } } } } }',
    ];
    for (const query of ways) {
      const { status, body, headers } = await gateway.ask('social-insurance', query, {
        id: world.households.registered.id,
      });
      expect({ status, code: body.errors?.[0]?.extensions['code'] }).toEqual({ status: 403, code: 'FORBIDDEN' });
      expect(body.errors?.[0]?.extensions['fields']).toEqual(
        expect.arrayContaining([expect.stringMatching(/^\w+\.\w+$/)]),
      );
      expect(body.data).toBeUndefined();
      const { rows } = await database
        .owner()
        .query('select outcome from hub.access_record where request_id = $1', [headers.get('x-request-id')]);
      expect(rows).toEqual([{ outcome: 'REFUSED' }]);
    }
  });

  it('tells a machine by no by-way what its grant lacks: that somebody died, or whose death is disputed', async () => {
    for (const about of ['provenance { field }', 'provenance { __typename }', 'conflicts { field }']) {
      const query = `query P($id: ID!) { person(id: $id) { id ${about} } }`;
      const id = world.people.jianguo.id;
      expect([about, (await gateway.ask('social-insurance', query, { id })).status]).toEqual([about, 403]);
      expect([about, (await gateway.ask('staff-k', query, { id })).status]).toEqual([about, 200]);
    }
  });

  it('shows an operator the sync, and no person', async () => {
    const runs = await gateway.ask('operator', '{ departments { department availability } syncRuns { id state } }');
    expect({ status: runs.status, errors: runs.body.errors }).toEqual({ status: 200, errors: undefined });
    const person = await gateway.ask('operator', 'query P($id: ID!) { person(id: $id) { name } }', {
      id: world.people.jianguo.id,
    });
    expect(person.status).toBe(403);
    const staff = await gateway.ask('staff-k', '{ syncRuns { id } }');
    expect(staff.status).toBe(403);
  });
});
