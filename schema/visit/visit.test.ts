import { buildHubSchema } from '../build.js';
import { answerOf, ask, demoGrant, type Asking } from '../../test/kit/ask.js';
import { buildFact, buildHousehold, buildMembership, buildPerson, insertBuilt } from '../../test/kit/builders.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { filingK, regionC, regionK, seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';
import { departmentsAsked } from './signs-of-life.js';

interface Hint {
  readonly id: string;
  readonly kind: string;
  readonly since: string | null;
  readonly grounds: readonly { readonly department: string; readonly code: string }[];
  readonly person: { readonly name: string } | null;
}
interface Page {
  readonly nodes: readonly Hint[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const hintFields = 'id kind kindLabel since note grounds { department code label } person { name }';
const pageQuery = /* GraphQL */ `
  query Visits($kind: VisitHintKind!, $community: String, $first: Int = 20, $after: String) {
    visitHints(kind: $kind, community: $community, first: $first, after: $after) {
      totalCount hasNextPage endCursor nodes { ${hintFields} household { address { door } } region { name } }
    }
  }`;

describe('hints for a visit', () => {
  let database: TestDatabase;
  let world: SmallWorld;
  const schema = buildHubSchema();
  const plain = buildHubSchema('plain');
  const as = (account: string): Asking => ({
    pool: database.gateway(),
    vault: world.vault,
    grant: demoGrant(account),
  });

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
  });
  afterAll(() => database.drop());

  async function page(kind: string, variables = {}, account = 'staff-k'): Promise<Page> {
    const all = { kind, ...variables };
    const { result, statements } = await ask(schema, as(account), pageQuery, all);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect((await ask(plain, as(account), pageQuery, all)).result.data).toEqual(result.data);
    return answerOf({ result }, 'visitHints') as Page;
  }
  const codes = (hint: Hint | undefined) => hint?.grounds.map(({ code }) => code);

  it('tell who stands in a register where they do not live, since when, and on what grounds', async () => {
    const found = await page('REGISTERED_NOT_RESIDENT');
    expect(found).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          kindLabel: '户在人不在',
          since: '2021-03-01',
          note: expect.stringContaining('仅供走访参考'),
          person: { name: '张伟' },
          household: { address: { door: '12栋2单元301' } },
          region: { name: 'K社区' },
        },
      ],
    });
    expect(codes(found.nodes[0])).toEqual(['REGISTERED_HERE', 'LIVES_ELSEWHERE', 'NOTED_ELSEWHERE']);
    expect((await page('REGISTERED_NOT_RESIDENT', {}, 'staff-changcheng')).nodes).toEqual([]);
  });

  it('tell who lives where no register has them: of 张伟 that he is registered elsewhere, of others that nobody knows', async () => {
    const found = await page('RESIDENT_NOT_REGISTERED', {}, 'staff-changcheng');
    const told = found.nodes.map((hint) => [hint.person?.name, codes(hint), hint.since]);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual(['张伟', ['LIVES_HERE', 'REGISTERED_ELSEWHERE'], '2021-03-01']);
    expect(told).toContainEqual(['马晓东', ['LIVES_HERE', 'NOT_REGISTERED'], '2010-01-01']);
    expect((await page('RESIDENT_NOT_REGISTERED')).nodes.map(({ person }) => person?.name)).toEqual(['王淑芬']);
  });

  describe('of whom only the register speaks', () => {
    const heardOn = '2026-11-20';

    beforeAll(async () => {
      for (const department of departmentsAsked) {
        await database.owner().query(
          `insert into hub.department_state (department, as_of, last_success_at, fetched_at) values ($1, $2, now(), now())
           on conflict (department) do update set as_of = $2`,
          [department, heardOn],
        );
      }
    });

    const hintsOf = async (name: string) => {
      const { rows } = await database
        .owner()
        .query<{ id: string }>(`select id from hub.person where name = $1`, [name]);
      const question = 'query ($id: ID!) { person(id: $id) { hints { kind } } }';
      const { result } = await ask(schema, as('staff-k'), question, { id: rows[0]?.id });
      return (result.data as { person: { hints: object[] } }).person.hints;
    };
    const silent = async () => (await page('NO_SIGN_OF_LIFE')).nodes.map(({ person }) => person?.name);

    it('name every department that is silent, and the day of the last sign', async () => {
      // Counted for assistance, living elsewhere by registration and insured: somebody speaks of all three.
      expect(await silent()).toEqual([]);
      const { households } = world;
      const old = buildPerson(world.vault, {
        filing: filingK,
        name: '钱无声',
        regions: [regionK],
        birthDate: '1950-02-02',
      });
      await insertBuilt(database.owner(), [
        ...old.rows,
        buildMembership(households.registered, old, { relation: '97' }),
      ]);
      const [hint, ...more] = (await page('NO_SIGN_OF_LIFE')).nodes;
      expect(more).toEqual([]);
      expect(hint).toMatchObject({ person: { name: '钱无声' }, since: null });
      expect(hint?.grounds.map(({ department, code }) => `${department} ${code}`)).toEqual([
        'PUBLIC_SECURITY REGISTERED_HERE',
        'PUBLIC_SECURITY NO_REGISTRATION',
        ...departmentsAsked.slice(1).map((department) => `${department.replaceAll('-', '_').toUpperCase()} SILENT`),
      ]);
      const paid = buildFact('insurance_enrolment', 'social-insurance', old, {
        insurance: 'RESIDENT_MEDICAL',
        status: 'ACTIVE',
        started_on: '2012-01-01',
        last_paid_month: '2025-10',
      });
      await insertBuilt(database.owner(), [paid]);
      // Thirteen months are too long ago; eleven are not.
      expect((await page('NO_SIGN_OF_LIFE')).nodes[0]).toMatchObject({ since: '2025-10-01' });
      await database
        .owner()
        .query(`update hub.insurance_enrolment set last_paid_month = '2025-12' where person_id = $1`, [old.id]);
      expect(await silent()).toEqual([]);
      await database.owner().query('delete from hub.insurance_enrolment where person_id = $1', [old.id]);
    });

    it('are not made where a department that could know has not been heard, nor of the dead', async () => {
      expect(await silent()).toEqual(['钱无声']);
      await database.owner().query(`update hub.department_state set as_of = null where department = 'finance'`);
      expect(await silent()).toEqual([]);
      await database
        .owner()
        .query(`update hub.department_state set as_of = $1 where department = 'finance'`, [heardOn]);
      for (const status of ['DEATH_UNCONFIRMED', 'DEAD']) {
        await database.owner().query(`update hub.person set status = $1 where name = '钱无声'`, [status]);
        expect([status, await silent()]).toEqual([status, []]);
        // Neither that he is silent nor that he does not live where he is registered.
        expect([status, await hintsOf('钱无声')]).toEqual([status, []]);
      }
      await database.owner().query(`update hub.person set status = 'ALIVE' where name = '钱无声'`);
    });

    it('stand with the person and the household, and on record', async () => {
      const { rows } = await database.owner().query<{ id: string }>(`select id from hub.person where name = '钱无声'`);
      const question = `query ($person: ID!, $household: ID!) {
        person(id: $person) { hints { ${hintFields} household { id } } }
        household(id: $household) { hints { kind person { name } } } }`;
      const variables = { person: rows[0]?.id, household: world.households.registered.id };
      const { result, persons } = await ask(schema, as('staff-k'), question, variables);
      expect(result.data).toMatchObject({
        person: {
          hints: [
            { kind: 'NO_SIGN_OF_LIFE' },
            { kind: 'REGISTERED_NOT_RESIDENT', household: { id: variables.household } },
          ],
        },
        household: {
          hints: expect.arrayContaining([
            { kind: 'NO_SIGN_OF_LIFE', person: { name: '钱无声' } },
            { kind: 'REGISTERED_NOT_RESIDENT', person: { name: '张伟' } },
          ]),
        },
      });
      expect(persons).toContain(rows[0]?.id);
      expect((await ask(plain, as('staff-k'), question, variables)).result.data).toEqual(result.data);
    });
  });

  it('are paged in the order of their doors, each once', async () => {
    const doors = Array.from({ length: 7 }, (_, place) => {
      const door = { building: String(place + 2), unit: '1', room: '101' };
      const home = buildHousehold({
        filing: filingK,
        kind: 'REGISTERED',
        region: regionK,
        door,
        number: `page ${place}`,
      });
      const person = buildPerson(world.vault, { filing: filingK, name: `人户${place}`, regions: [regionK] });
      return [...home.rows, ...person.rows, buildMembership(home, person)];
    });
    await insertBuilt(database.owner(), doors.flat());
    const names: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const current: Page = await page('REGISTERED_NOT_RESIDENT', { first: 3, after });
      expect(current.totalCount).toBe(9);
      names.push(...current.nodes.map(({ person }) => person?.name ?? ''));
      after = current.endCursor;
      if (!current.hasNextPage) break;
    }
    expect(names.slice(0, 7)).toEqual(Array.from({ length: 7 }, (_, place) => `人户${place}`));
    expect(names.slice(7).toSorted()).toEqual(['张伟', '钱无声'].toSorted());
  });

  it('are for staff of the area alone', async () => {
    expect((await page('REGISTERED_NOT_RESIDENT', { community: regionC })).totalCount).toBe(0);
    for (const variables of [{ community: 'x' }, { first: 0 }, { first: 101 }, { after: 'x' }]) {
      const { result } = await ask(schema, as('staff-k'), pageQuery, { kind: 'NO_SIGN_OF_LIFE', ...variables });
      expect([variables, result.errors?.[0]?.extensions['code']]).toEqual([variables, 'BAD_USER_INPUT']);
    }
    for (const account of ['civil-affairs', 'public-security', 'social-insurance']) {
      const question = `query ($id: ID!) { person(id: $id) { hints { kind } } }`;
      const { result } = await ask(schema, as(account), question, { id: world.people.wei.id });
      expect([account, result.errors?.[0]?.extensions['code']]).toEqual([account, 'FORBIDDEN']);
    }
  });
});
