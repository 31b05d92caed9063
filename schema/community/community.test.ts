import { buildHubSchema } from '../build.js';
import { answerOf, ask, demoGrant } from '../../test/kit/ask.js';
import { buildFact, buildHousehold, buildMembership, buildPerson, insertBuilt } from '../../test/kit/builders.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { filingK, regionC, regionK, seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';

interface Page {
  readonly nodes: readonly { readonly address: { readonly door: string } }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: number;
}

describe('a community', () => {
  let database: TestDatabase;
  let world: SmallWorld;
  const schema = buildHubSchema();
  const asked = async (question: string, variables: Record<string, unknown> = {}, account = 'staff-k') => {
    const asking = { pool: database.gateway(), vault: world.vault, grant: demoGrant(account) };
    return ask(schema, asking, question, { code: regionK, ...variables });
  };
  const page = async (variables: Record<string, unknown>) => {
    const answered = await asked(
      `query ($code: String!, $kind: HouseholdKind, $first: Int, $after: String, $building: String) { community(code: $code) {
        households(kind: $kind, first: $first, after: $after, building: $building) {
          nodes { address { door } } pageInfo { endCursor hasNextPage } totalCount } } }`,
      { kind: 'RESIDENCE', first: 20, ...variables },
    );
    return (answerOf(answered, 'community') as { households: Page }).households;
  };

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
    // Buildings 1 to 25, to be walked in order; nobody lives in the last.
    const added = Array.from({ length: 25 }, (_, place) => {
      const door = { building: String(place + 100), unit: '1', room: '101' };
      const household = buildHousehold({ filing: filingK, kind: 'RESIDENCE', region: regionK, door });
      const person = buildPerson(world.vault, {
        filing: filingK,
        name: `住户${place}`,
        regions: [regionK],
        birthDate: '1990-01-01',
      });
      const membership = buildMembership(household, person, { valid_from: '2026-06-01' });
      return [...household.rows, ...(place === 24 ? [] : [...person.rows, membership])];
    });
    await insertBuilt(database.owner(), added.flat());
  });
  afterAll(() => database.drop());

  const profile = `query ($code: String!, $asOf: Date) { community(code: $code) { name profile(asOf: $asOf) {
    asOf residentialBuildings households residents lowIncomeHouseholds marginalLowIncomeHouseholds disabledResidents
    elderlyAloneWithoutFamily soldierAndMartyrFamilies residents65AndOver residents90AndOver registeredElsewhere } } }`;

  it('counts its figures at a day, in one statement that names nobody', async () => {
    const { result, statements, persons } = await asked(profile, { asOf: '2026-01-01' });
    expect(result.errors).toBeUndefined();
    expect(result.data?.['community']).toEqual({
      name: 'K社区',
      profile: {
        asOf: '2026-01-01',
        residentialBuildings: 2,
        households: 2,
        residents: 3,
        lowIncomeHouseholds: 1,
        marginalLowIncomeHouseholds: 0,
        disabledResidents: 1,
        elderlyAloneWithoutFamily: 1,
        soldierAndMartyrFamilies: 1,
        residents65AndOver: 3,
        residents90AndOver: 0,
        registeredElsewhere: 1,
      },
    });
    expect(statements).toHaveLength(1);
    expect(persons).toEqual([]);
  });

  it('counts at the day to which every department was heard where no day is given, and nothing before anyone came', async () => {
    const figures = async (variables: object) =>
      (answerOf(await asked(profile, { ...variables }), 'community') as { profile: Record<string, number> }).profile;
    const { rows } = await database
      .owner()
      .query<{ first: string }>('select min(as_of)::text as first from hub.department_state');
    expect(rows[0]?.first).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await figures({})).toMatchObject({ asOf: rows[0]?.first, households: 26 });
    expect(await figures({ asOf: '2001-01-01' })).toMatchObject({
      residents: 0,
      lowIncomeHouseholds: 0,
      residentialBuildings: 0,
    });
  });

  it('does not count as alone whom a living child or spouse is on record for', async () => {
    const { shufen, wei } = world.people;
    const kinship = buildFact('kinship', 'public-security', shufen, {
      other_filing: wei.filing,
      other_id: wei.id,
      relation: 'CHILD',
    });
    const { source_ref: _, as_of: _asOf, fetched_at: _fetchedAt, ...row } = kinship.row;
    await insertBuilt(database.owner(), [{ table: 'kinship', row }]);
    const { result } = await asked(profile, { asOf: '2026-01-01' });
    expect(result.data?.['community']).toMatchObject({ profile: { elderlyAloneWithoutFamily: 0 } });
    await database.owner().query('delete from hub.kinship where id = $1', [row['id']]);
  });

  it('does not count whom the register has struck off by the day, though no death is confirmed and nothing has ended', async () => {
    const { shufen } = world.people;
    const entry = buildFact('person_register', 'public-security', shufen, {
      household_number: 'struck off',
      relation: '02',
      status: 'DEAD',
      status_on: '2025-06-01',
      lives_elsewhere: false,
    });
    await insertBuilt(database.owner(), [entry]);
    const become = (status: string, register: string | null) =>
      database
        .owner()
        .query('update hub.person set status = $2, register_status = $3 where id = $1', [shufen.id, status, register]);
    const residents = async (asOf: string) =>
      (answerOf(await asked(profile, { asOf }), 'community') as { profile: { residents: number } }).profile.residents;
    await become('DEATH_UNCONFIRMED', 'DEAD');
    expect([await residents('2025-05-31'), await residents('2025-06-01')]).toEqual([3, 2]);
    // Somebody has seen her.
    await become('ALIVE', 'DEAD');
    expect(await residents('2026-01-01')).toBe(3);
    await become('ALIVE', 'NORMAL');
    await database.owner().query('delete from hub.person_register where id = $1', [entry.row['id']]);
  });

  it('pages through households in the order of their doors, each once, those with somebody in them', async () => {
    const doors: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const current: Page = await page({ first: 7, after });
      expect(current.totalCount).toBe(26);
      doors.push(...current.nodes.map(({ address }) => address.door));
      after = current.pageInfo.endCursor;
      if (!current.pageInfo.hasNextPage) break;
    }
    const expected = [
      '3栋1单元101',
      '12栋2单元301',
      ...Array.from({ length: 24 }, (_, place) => `${place + 100}栋1单元101`),
    ];
    expect(doors).toEqual(expected);
    expect((await page({ building: '12' })).nodes).toEqual([{ address: { door: '12栋2单元301' } }]);
    expect((await page({ kind: 'REGISTERED' })).totalCount).toBe(1);
  });

  it('refuses a cursor that the hub did not give out and a page that is too large', async () => {
    for (const argument of ['after: "x"', 'first: 0', 'first: 101']) {
      const { result } = await asked(
        `query ($code: String!) { community(code: $code) { households(${argument}) { nodes { id } } } }`,
      );
      expect([argument, result.errors?.[0]?.extensions['code']]).toEqual([argument, 'BAD_USER_INPUT']);
    }
  });

  it('is null outside the reader’s area, like one that does not exist', async () => {
    for (const code of [regionC, '420106990002', '4201', '42', 'x']) {
      expect((await asked('query ($code: String!) { community(code: $code) { name } }', { code })).result).toEqual({
        data: { community: null },
      });
    }
    const department = await asked(
      'query ($code: String!) { community(code: $code) { name } }',
      { code: regionC },
      'civil-affairs',
    );
    expect(department.result).toEqual({ data: { community: { name: '长城花园社区' } } });
  });
});
