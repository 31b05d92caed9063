import { buildHubSchema } from '../build.js';
import { ask, demoGrant, type Asking } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';
import { jsonKey } from './json-key.js';
import { PlanCache } from './plans.js';
import { readSelection } from './selection.js';

describe('a compiled selection', () => {
  let database: TestDatabase;
  let world: SmallWorld;
  const schema = buildHubSchema();
  const asking = (): Asking => ({ pool: database.gateway(), vault: world.vault, grant: demoGrant('staff-k') });
  const asked = async (source: string, variables: Record<string, unknown> = {}) => {
    const outcome = await ask(schema, asking(), source, variables);
    expect(outcome.result.errors).toBeUndefined();
    return { ...outcome, data: outcome.result.data as Record<string, unknown> };
  };
  const id = () => world.people.jianguo.id;

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
  });
  afterAll(() => database.drop());

  it('obeys @skip and @include, whose variables share no plan', async () => {
    const source = `query ($id: ID!, $more: Boolean!) { person(id: $id) {
      name @skip(if: $more) sex @include(if: $more) { label } ... @include(if: $more) { id } } }`;
    expect((await asked(source, { id: id(), more: false })).data).toEqual({ person: { name: '张建国' } });
    expect((await asked(source, { id: id(), more: true })).data).toEqual({
      person: { sex: { label: '男' }, id: id() },
    });
    expect((await asked(source, { id: id(), more: false })).data).toEqual({ person: { name: '张建国' } });
  });

  it('merges a key that is selected twice, across fragments', async () => {
    const source = `query ($id: ID!) { person(id: $id) { ...A civilAffairs { availability } ... on Person { sex { label } } } person(id: $id) { sex { code } } }
      fragment A on Person { sex { code } civilAffairs { assistance { kind { label } } } }`;
    const { data, statements } = await asked(source, { id: id() });
    expect(data).toEqual({
      person: {
        sex: { code: '1', label: '男' },
        civilAffairs: { assistance: [{ kind: { label: '最低生活保障' } }], availability: 'AVAILABLE' },
      },
    });
    expect(statements).toHaveLength(1);
  });

  it('keeps aliases apart that PostgreSQL would cut to one', async () => {
    const long = 'x'.repeat(70);
    const { data } = await asked(`query ($id: ID!) { person(id: $id) { ${long}A: name ${long}B: birthDate } }`, {
      id: id(),
    });
    expect(data).toEqual({ person: { [`${long}A`]: '张建国', [`${long}B`]: '1955-03-02' } });
    expect(jsonKey(`${long}A`)).not.toBe(jsonKey(`${long}B`));
  });

  it('follows type conditions on an interface', async () => {
    const source = `query ($id: ID!) { person(id: $id) { familyPlanning { ... on DepartmentPart { __typename availability } } } }`;
    const { data } = await asked(source, { id: id() });
    expect(data).toEqual({
      person: { familyPlanning: { __typename: 'FamilyPlanningPart', availability: 'UNAVAILABLE' } },
    });
  });

  it('answers equal selections of one request together, and different ones apart', async () => {
    const { jianguo, shufen } = world.people;
    const source = `query ($a: ID!, $b: ID!, $c: ID!) {
      a: person(id: $a) { name } b: person(id: $b) { name } c: person(id: $c) { name } d: person(id: $a) { birthDate } }`;
    const { data, statements } = await asked(source, { a: jianguo.id, b: shufen.id, c: world.people.xiaodong.id });
    expect(data).toEqual({ a: { name: '张建国' }, b: { name: '王淑芬' }, c: null, d: { birthDate: '1955-03-02' } });
    expect(statements).toHaveLength(2);
  });

  it('takes arguments of nested fields, by value and by variable', async () => {
    const source = `query ($id: ID!, $closed: Boolean!) { household(id: $id) {
      all: members(includeClosed: $closed) { person { name } } open: members { id } } }`;
    const variables = { id: world.households.registered.id, closed: true };
    const { household } = (await asked(source, variables)).data as { household: { all: unknown[]; open: unknown[] } };
    // 赵䶮 left the household and every area: the closed membership is not this reader's to see.
    expect([household.all.length, household.open.length]).toEqual([3, 3]);
  });

  it('is not misled by a value that looks like the hub’s own marks', async () => {
    const { data, persons } = await asked(`query ($id: ID!) { person(id: $id) { formerName } }`, {
      id: world.people.shufen.id,
    });
    expect(data).toEqual({ person: { formerName: '王"小~p":"花' } });
    expect(persons).toEqual([world.people.shufen.id]);
  });

  it('forgets the plan that was used longest ago', () => {
    const plans = new PlanCache(2);
    const plan = (text: string) => ({ text, parameters: [], selection: readSelection([]) });
    plans.get('a', () => plan('a'));
    plans.get('b', () => plan('b'));
    plans.get('a', () => plan('never'));
    plans.get('c', () => plan('c'));
    expect(plans.size).toBe(2);
    expect(plans.get('a', () => plan('again')).text).toBe('a');
    expect(plans.get('b', () => plan('made anew')).text).toBe('made anew');
  });
});
