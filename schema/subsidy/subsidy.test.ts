import { answerOf, ask, demoGrant } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';
import { buildHubSchema } from '../build.js';

const schema = buildHubSchema();
const question = `query ($id: ID!) { person(id: $id) { name finance { availability
  years { year amountYuan payments }
  payments { subsidy { code label } amountYuan month paidOn status { label } source { department } } } } }`;

describe('subsidies of a person', () => {
  let database: TestDatabase;
  let world: SmallWorld;

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
  });
  afterAll(() => database.drop());

  const read = (account: string, document = question, id = world.people.jianguo.id) =>
    ask(schema, { pool: database.gateway(), vault: world.vault, grant: demoGrant(account) }, document, { id });

  it('stand newest first, and what the bank sent back is in no sum', async () => {
    const { result, statements } = await read('staff-k');
    const { finance } = answerOf({ result }, 'person') as { finance: Record<string, object[]> };
    expect(finance['availability']).toBe('AVAILABLE');
    expect(finance['years']).toEqual([
      { year: 2026, amountYuan: 840, payments: 1 },
      { year: 2025, amountYuan: 800.5, payments: 1 },
    ]);
    expect(finance['payments']).toMatchObject([
      { month: '2026-10', amountYuan: 840, paidOn: '2026-10-12', status: { label: '已发放' } },
      { month: '2026-09', status: { label: '银行退回' }, source: { department: 'FINANCE' } },
      { month: '2025-12', subsidy: { code: 'LOW_INCOME', label: '城乡低保金' } },
    ]);
    expect(statements).toHaveLength(1);
  });

  it('are a household’s where a member was paid, in the one statement, and the payee is named in the access record', async () => {
    const document = `query ($id: ID!) { household(id: $id) { subsidies { availability since
      years { year amountYuan payments } payments { month amountYuan payee { name } status { label } } } } }`;
    const { result, statements } = await read('staff-k', document, world.households.registered.id);
    const { subsidies } = answerOf({ result }, 'household') as { subsidies: Record<string, object[]> };
    expect(subsidies['availability']).toBe('AVAILABLE');
    expect(subsidies['years']).toEqual([
      { year: 2026, amountYuan: 840, payments: 1 },
      { year: 2025, amountYuan: 800.5, payments: 1 },
    ]);
    expect(subsidies['payments']).toMatchObject([
      { month: '2026-10', amountYuan: 840, payee: { name: '张建国' } },
      { month: '2026-09', status: { label: '银行退回' }, payee: { name: '张建国' } },
      { month: '2025-12', payee: { name: '张建国' } },
    ]);
    expect(statements).toHaveLength(1);
    const bare = `query ($id: ID!) { household(id: $id) { subsidies { payments { month } } } }`;
    const { persons } = await read('staff-k', bare, world.households.registered.id);
    expect(persons).toEqual([world.people.jianguo.id]);
  });

  it('of a member who left, or of another household, are not the household’s', async () => {
    const document = `query ($id: ID!) { household(id: $id) { subsidies { payments { month } years { year } } } }`;
    const { result } = await read('staff-k', document, world.households.shufens.id);
    expect(answerOf({ result }, 'household')).toEqual({ subsidies: { payments: [], years: [] } });
    await database
      .owner()
      .query(`update hub.membership set valid_to = '2026-11-01' where person_id = $1 and household_id = $2`, [
        world.people.jianguo.id,
        world.households.residence.id,
      ]);
    const left = await read('staff-k', document, world.households.residence.id);
    expect(answerOf(left, 'household')).toEqual({ subsidies: { payments: [], years: [] } });
  });

  it('are seen by nobody elsewhere', async () => {
    const { result } = await read('staff-changcheng');
    expect(result).toEqual({ data: { person: null } });
  });

  it.each([
    [
      'civil-affairs',
      'finance { payments { subsidy { code } amountYuan month status { code } } years { amountYuan } }',
      true,
    ],
    ['civil-affairs', 'finance { payments { cardMask } }', false],
    ['civil-affairs', 'finance { payments { bank } }', false],
    ['social-insurance', 'finance { years { amountYuan } }', false],
    ['family-planning', 'finance { payments { month } }', false],
    ['public-security', 'finance { payments { month } }', false],
    ['finance', 'finance { payments { cardMask bank } } civilAffairs { assistance { kind { code } } }', true],
    ['finance', 'civilAffairs { assistance { cause { code } } }', false],
    ['finance', 'socialInsurance { enrolments { monthlyBaseYuan } }', false],
  ])('%s asking for %s', async (account, fields, isCovered) => {
    const { result } = await read(account, `query ($id: ID!) { person(id: $id) { ${fields} } }`);
    expect(result.errors?.[0]?.extensions['code']).toBe(isCovered ? undefined : 'FORBIDDEN');
  });

  it.each([
    ['civil-affairs', 'payments { subsidy { code } amountYuan payee { name } } years { amountYuan }', true],
    ['civil-affairs', 'payments { cardMask }', false],
    ['finance', 'payments { cardMask bank payee { idNumber } }', true],
    ['social-insurance', 'years { payments }', false],
    ['family-planning', 'payments { month }', false],
    ['public-security', 'payments { payee { name } }', false],
  ])('of a household, %s asking for %s', async (account, fields, isCovered) => {
    const document = `query ($id: ID!) { household(id: $id) { subsidies { availability ${fields} } } }`;
    const { result } = await read(account, document, world.households.registered.id);
    expect(result.errors?.[0]?.extensions['code']).toBe(isCovered ? undefined : 'FORBIDDEN');
  });
});
