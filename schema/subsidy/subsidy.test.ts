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

  const read = (account: string, document = question) =>
    ask(schema, { pool: database.gateway(), vault: world.vault, grant: demoGrant(account) }, document, {
      id: world.people.jianguo.id,
    });

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
});
