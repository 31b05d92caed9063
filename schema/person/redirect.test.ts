import { getOperationAST, parse } from 'graphql';
import { areasOfAll } from '../../test/kit/builders.js';
import { ask, askingContext, demoGrant } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { filingC, filingK, regionK, seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';
import { buildHubSchema } from '../build.js';
import { newId } from '../canonical/id.js';
import { compileText } from '../read/text.js';

let database: TestDatabase;
let world: SmallWorld;
const schema = buildHubSchema();
const plain = buildHubSchema('plain');

const asked = (source: string, variables: Record<string, string>, from = schema, account = 'staff-k') =>
  ask(from, { pool: database.gateway(), vault: world.vault, grant: demoGrant(account) }, source, variables);

beforeAll(async () => {
  database = await testDatabase();
  world = await seedSmallWorld(database.owner());
});
afterAll(() => database.drop());
afterEach(() => database.owner().query('truncate hub.person_redirect'));

describe('the id of somebody who turned out to be another', () => {
  const byOldId = `query ($id: ID!) { person(id: $id) { id name redirectedFrom } }`;

  it('leads to that one in one statement, also where it is asked for as text', async () => {
    const old = newId(filingC);
    const { jianguo } = world.people;
    await database
      .owner()
      .query(
        `insert into hub.person_redirect (filing, id, to_filing, to_id, cause, areas) values ($1, $2, $3, $4, 'MERGED', $5)`,
        [filingC, old, jianguo.filing, jianguo.id, areasOfAll([regionK])],
      );
    const person = { id: jianguo.id, name: '张建国', redirectedFrom: [old] };
    for (const from of [schema, plain]) {
      const answered = await asked(byOldId, { id: old.toUpperCase() }, from);
      expect(answered.result).toEqual({ data: { person } });
      expect(answered.statements).toHaveLength(1);
      expect(answered.persons).toEqual([jianguo.id]);
    }
    const both = await asked('query ($a: ID!, $b: ID!) { a: person(id: $a) { id } b: person(id: $b) { id } }', {
      a: old,
      b: jianguo.id,
    });
    expect(both.result).toEqual({ data: { a: { id: jianguo.id }, b: { id: jianguo.id } } });
    expect(both.statements).toHaveLength(1);
    const document = parse(byOldId);
    const asking = { pool: database.gateway(), vault: world.vault, grant: demoGrant('staff-k') };
    const text = compileText({ schema, document, operation: getOperationAST(document)!, grant: asking.grant });
    expect(JSON.parse(await text!.run(askingContext(asking).context, { id: old }))).toEqual({ person });
    expect((await asked(byOldId, { id: old }, schema, 'staff-changcheng')).result).toEqual({ data: { person: null } });
  });

  it('is its own where somebody still stands under it', async () => {
    const { jianguo, xiulan } = world.people;
    await database.owner().query(
      `insert into hub.person_redirect (filing, id, to_filing, to_id, cause, areas) values
         ($1, $2, $1, $3, 'MERGED', $4), ($1, $3, $1, $2, 'SPLIT', $4)`,
      [filingK, jianguo.id, xiulan.id, areasOfAll([regionK])],
    );
    for (const from of [schema, plain]) {
      for (const { id, name } of [jianguo, xiulan]) {
        const { result } = await asked(byOldId, { id }, from);
        expect(result.data?.['person']).toMatchObject({ id, name });
      }
    }
  });
});
