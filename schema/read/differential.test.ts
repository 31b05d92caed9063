import fc from 'fast-check';
import { buildHubSchema } from '../build.js';
import { ask, demoGrant } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { documentArbitrary, documentVariables } from '../../test/kit/documents.js';
import { regionC, regionK, seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';
import { seedTellingKinds } from '../../test/kit/telling-kinds.js';

/** Documents an account. Runs of 500 have passed; more than this takes minutes. */
const documents = 40;

/** What is compiled is never answered differently: the plain executor over the same declarations says the same. */
describe('the compiled answer and the plain executor’s', () => {
  let database: TestDatabase;
  let world: SmallWorld;
  let telling: readonly { readonly id: string }[];
  const compiled = buildHubSchema();
  const plain = buildHubSchema('plain');

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
    telling = Object.values(await seedTellingKinds(database.owner(), world));
  });
  afterAll(() => database.drop());

  const values = () => {
    const { people, households, idNumbers, phone } = world;
    const idsOf = (all: object) => Object.values(all).map(({ id }: { id: string }) => `"${id}"`);
    return {
      'household.id': [...idsOf(households), ...idsOf(telling), '"no-id"'],
      'person.id': [...idsOf(people), `"${households.shared.id}"`],
      idNumber: Object.values(idNumbers).map((each) => `"${each}"`),
      text: [idNumbers.jianguo, phone, '12栋2单元301', '12-2-301', '张', 'zw', 'wangshufen', '不存在'].map(
        (text) => `"${text}"`,
      ),
      code: [`"${regionK}"`, `"${regionC}"`],
      first: ['1', '2', '50'],
      includeClosed: ['true', 'false', '$yes', '$no'],
      asOf: ['"2026-11-01"', '"2015-06-01"'],
      after: Object.values(world.households).map(({ id }) => `"${id}"`),
      building: ['"12"', '"99"'],
    };
  };
  const roots = ['household', 'person', 'personByIdNumber', 'lookup', 'community', 'departments', 'me', 'syncRuns'];

  for (const account of [
    'staff-k',
    'staff-changcheng',
    'public-security',
    'civil-affairs',
    'social-insurance',
    'operator',
  ]) {
    it(`are one for ${account}`, async () => {
      const grant = demoGrant(account);
      const asking = { pool: database.gateway(), vault: world.vault, grant };
      const arbitrary = documentArbitrary({ schema: compiled, grant, values: values(), depthMax: 4, roots });
      await fc.assert(
        fc.asyncProperty(arbitrary, async (document) => {
          const one = await ask(compiled, asking, document, documentVariables);
          const other = await ask(plain, asking, document, documentVariables);
          expect(one.result.errors).toBeUndefined();
          expect(JSON.stringify(one.result)).toBe(JSON.stringify(other.result));
        }),
        { numRuns: documents },
      );
    }, 120_000);
  }
});
