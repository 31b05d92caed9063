import fc from 'fast-check';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { buildHubSchema } from '../build.js';
import { ask, askingContext, demoGrant } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { documentArbitrary, documentVariables, longName } from '../../test/kit/documents.js';
import { seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';
import { compileText } from './text.js';

describe('an answer that passes as text', () => {
  let database: TestDatabase;
  let world: SmallWorld;
  const schema = buildHubSchema();
  const plain = buildHubSchema('plain');

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
  });
  afterAll(() => database.drop());

  const asking = (account: string) => ({ pool: database.gateway(), vault: world.vault, grant: demoGrant(account) });
  const compile = (source: string, account: string) => {
    const document = parse(source);
    const operation = document.definitions.find(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION,
    ) as OperationDefinitionNode;
    return compileText({ schema, document, operation, grant: demoGrant(account) });
  };
  const run = async (source: string, account: string, variables = {}) => {
    const { context, persons, statements } = askingContext(asking(account));
    const text = (await compile(source, account)?.run(context, variables)) ?? 'not compiled';
    return { text, persons: [...persons], statements };
  };

  for (const account of ['staff-k', 'public-security', 'civil-affairs']) {
    it(`is the plain executor’s answer for ${account}`, async () => {
      const { people, households } = world;
      const values = {
        'household.id': Object.values(households).map(({ id }) => `"${id}"`),
        'person.id': Object.values(people).map(({ id }) => `"${id}"`),
        includeClosed: ['true', '$no'],
      };
      const grant = demoGrant(account);
      const arbitrary = documentArbitrary({ schema, grant, values, depthMax: 4, roots: ['household', 'person'] }).map(
        (document) =>
          document
            // Aliases that PostgreSQL would cut go the ordinary way.
            .replaceAll(longName, '')
            .replace(
              'check: __typename @include(if: $yes) @skip(if: $no)',
              '... @include(if: $no) @skip(if: $yes) { __typename }',
            ),
      );
      let compiled = 0;
      await fc.assert(
        fc.asyncProperty(arbitrary, async (document) => {
          if (compile(document, account) === undefined) return;
          compiled += 1;
          const { text } = await run(document, account, documentVariables);
          const { result } = await ask(plain, asking(account), document, documentVariables);
          expect({ data: JSON.parse(text) as unknown }).toEqual(JSON.parse(JSON.stringify(result)));
        }),
        { numRuns: 60 },
      );
      // Documents with aliases longer than PostgreSQL keeps go the other way.
      expect(compiled).toBeGreaterThan(10);
    }, 120_000);
  }

  it('holds no mark of the hub’s own, and the record names whose data it is', async () => {
    const source = 'query ($id: ID!) { household(id: $id) { members { person { name formerName } } } }';
    const { text, persons, statements } = await run(source, 'staff-k', { id: world.households.shufens.id });
    expect(JSON.parse(text)).toEqual({
      household: { members: [{ person: { name: '王淑芬', formerName: '王"小~p":"花' } }] },
    });
    expect(text).not.toContain('"~p":');
    expect(persons).toEqual([world.people.shufen.id]);
    expect(statements).toHaveLength(1);
  });

  it('opens sealed values where the grant says plain', async () => {
    const source = 'query ($id: ID!) { person(id: $id) { idNumber phone } }';
    const { text } = await run(source, 'public-security', { id: world.people.jianguo.id });
    expect(JSON.parse(text)).toEqual({ person: { idNumber: world.idNumbers.jianguo, phone: world.phone } });
  });

  it('fails rather than say null where the schema allows none, so that the ordinary way answers', async () => {
    const source = 'query ($id: ID!) { household(id: $id) { members { person { name } } } }';
    const variables = { id: world.households.shufens.id };
    const { id } = world.people.shufen;
    await database.owner().query(`update hub.person set areas = '{0}' where id = $1`, [id]);
    await expect(run(source, 'staff-k', variables)).rejects.toThrow('invalid input syntax for type json');
    const { result } = await ask(schema, asking('staff-k'), source, variables);
    expect(result.errors?.[0]?.message).toContain('non-nullable');
    await database.owner().query('update hub.person set areas = $2 where id = $1', [id, world.people.shufen.areas]);
  });

  it('is for queries of people and households by id alone', async () => {
    const { context } = askingContext(asking('operator'));
    const departments = compile('{ departments { label } }', 'operator');
    await expect(departments?.run(context, {})).rejects.toThrow('does not answer as text');
    expect(compile('mutation { requestSync { id } }', 'operator')).toBeUndefined();
    expect(compile(`{ person(id: "x") { ${'x'.repeat(70)}: name } }`, 'staff-k')).toBeUndefined();
  });
});
