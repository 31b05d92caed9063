import { buildHubSchema } from '../../schema/build.js';
import { roles } from '../../schema/access/roles/index.js';
import { decideField } from '../../schema/read/leaf.js';
import { sourceOfField } from '../../schema/read/from.js';
import { compileText } from '../../schema/read/text.js';
import { checkOperation } from '../../schema/read/check.js';
import { answerOf, ask, demoGrant, type Asking } from '../kit/ask.js';
import { testDatabase, type TestDatabase } from '../kit/database.js';
import { startTestGateway, type TestGateway } from '../kit/gateway.js';
import { regionK, seedSmallWorld, type SmallWorld } from '../kit/small-world.js';
import { seedTellingKinds } from '../kit/telling-kinds.js';

type Kind = 'ASSISTANCE' | 'INSURANCE';

/** Who may see that somebody is counted for assistance, and who is insured with whom. Everybody else must not learn it from any row. */
const readers: Readonly<Record<string, readonly Kind[]>> = {
  'staff-k': ['ASSISTANCE', 'INSURANCE'],
  'civil-affairs': ['ASSISTANCE', 'INSURANCE'],
  'social-insurance': ['INSURANCE'],
  'public-security': [],
  'family-planning': [],
  finance: [],
};
const all: readonly Kind[] = ['ASSISTANCE', 'INSURANCE'];

describe('households that tell by their kind what a department knows', () => {
  let database: TestDatabase;
  let gateway: TestGateway;
  let world: SmallWorld;
  let telling: Awaited<ReturnType<typeof seedTellingKinds>>;
  const schema = buildHubSchema();
  const asking = (account: string, claims = {}): Asking => ({
    pool: database.gateway(),
    vault: world.vault,
    grant: demoGrant(account, claims),
  });

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
    telling = await seedTellingKinds(database.owner(), world);
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

  const idOf = (kind: Kind) => (kind === 'ASSISTANCE' ? telling.assistance.id : telling.insurance.id);
  const onlyTelling = (rows: readonly { kind: string }[]) =>
    rows.flatMap(({ kind }) => all.filter((each) => each === kind));

  it('are decided for every role, and with the fields whose readers learn no more by them', () => {
    const accounts = new Set(Object.keys(readers).map((account) => demoGrant(account).role.name));
    expect(roles.map(({ name }) => name).filter((name) => !accounts.has(name))).toEqual(['operator']);
    for (const [account, kinds] of Object.entries(readers)) {
      const reads = (typeName: string, fieldName: string) =>
        decideField(demoGrant(account), typeName, fieldName, sourceOfField(typeName, fieldName) as never) !== 'refused';
      const byFields = all.filter((kind) =>
        kind === 'ASSISTANCE'
          ? ['relation', 'isApplicant', 'approvedOn', 'endedOn'].every((field) => reads('Assistance', field))
          : ['insurance', 'startedOn'].every((field) => reads('InsuranceEnrolment', field)),
      );
      expect([account, byFields]).toEqual([account, kinds]);
    }
  });

  it.each(Object.keys(readers))('are in no answer to %s that its facts would not tell', async (account) => {
    const expected = [...(readers[account] ?? [])];
    const { registered } = world.households;
    const { result, households } = await ask(
      schema,
      asking(account),
      `query ($household: ID!, $person: ID!) {
        household(id: $household) { size counterparts { kind: kind } members { person { memberships(includeClosed: true) { kind: householdKind household { kind } } } } }
        person(id: $person) { memberships { kind: householdKind } }
      }`,
      { household: registered.id, person: world.people.jianguo.id },
    );
    expect(result.errors).toBeUndefined();
    type Rows = { kind: string }[];
    const person = answerOf({ result }, 'person') as { memberships: Rows };
    const household = answerOf({ result }, 'household') as {
      size: number;
      counterparts: Rows;
      members: { person: { memberships: Rows } }[];
    };
    expect(household.size).toBe(3);
    expect(onlyTelling(person.memberships)).toEqual(expected);
    expect(onlyTelling(household.counterparts)).toEqual(expected);
    const ofMembers = household.members.flatMap((member) => onlyTelling(member.person.memberships));
    expect([...new Set(ofMembers)].toSorted()).toEqual(expected);
    // Nor are they in the access record of an answer that does not show them.
    expect(households.filter((id) => all.map(idOf).includes(id))).toHaveLength(expected.length);
  });

  it.each(Object.keys(readers))('asked for by their ids answer %s like ids that do not exist', async (account) => {
    for (const kind of all) {
      const readable = readers[account]?.includes(kind) === true;
      const question = 'query H($id: ID!) { household(id: $id) { kind members { person { id } } } }';
      const { result } = await ask(schema, asking(account), question, { id: idOf(kind) });
      const passed = (await gateway.ask(account, question, { id: idOf(kind) })).body.data;
      const members = expect.arrayContaining([{ person: { id: world.people.jianguo.id } }]);
      const answer = readable ? { household: { kind, members } } : { household: null };
      expect([kind, result.data, passed]).toEqual([kind, answer, answer]);
    }
  });

  it('are in no list, count or cursor of a community for who may not see them', async () => {
    for (const account of Object.keys(readers).filter((each) =>
      demoGrant(each).role.rootFields.includes('community'),
    )) {
      for (const kind of all) {
        const { result } = await ask(
          schema,
          asking(account),
          `query ($code: String!) { community(code: $code) { households(kind: ${kind}) { totalCount nodes { id } pageInfo { endCursor } } } }`,
          { code: regionK },
        );
        const id = readers[account]?.includes(kind) === true ? idOf(kind) : null;
        const page = {
          totalCount: id === null ? 0 : 1,
          nodes: id === null ? [] : [{ id }],
          pageInfo: { endCursor: id },
        };
        expect([account, kind, result.data]).toEqual([account, kind, { community: { households: page } }]);
      }
    }
  });

  it('follow the purpose of the token: a marriage registrar learns nothing of who is insured', async () => {
    const registrar = asking('civil-affairs', { purpose: 'marriage-registration' });
    const question = 'query ($id: ID!) { person(id: $id) { memberships { kind: householdKind } } }';
    const { result } = await ask(schema, registrar, question, { id: world.people.jianguo.id });
    expect(onlyTelling((answerOf({ result }, 'person') as { memberships: { kind: string }[] }).memberships)).toEqual([
      'ASSISTANCE',
    ]);
  });
});
