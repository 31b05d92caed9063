import { randomUUID } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { buildHubSchema } from '../build.js';
import { newId } from '../canonical/id.js';
import { answerOf, ask, demoGrant, type Asking } from '../../test/kit/ask.js';
import { buildMembership, buildPerson, insertBuilt } from '../../test/kit/builders.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { filingK, regionK, seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';

const wholeHousehold = /* GraphQL */ `
  query Household($id: ID!, $closed: Boolean = false) {
    household(id: $id) {
      id
      kind
      kindLabel
      number
      headName
      status
      size
      region {
        code
        name
        path
      }
      address {
        text
        building
        unit
        room
        door
      }
      members(includeClosed: $closed) {
        relation {
          code
          label
        }
        isHead
        validFrom
        validTo
        householdKind
        householdRegion {
          name
        }
        household {
          id
        }
        source {
          department
          asOf
          fetchedAt
          stale
        }
        person {
          id
          name
          sex {
            label
          }
          age
          idNumber
          phone
          maritalStatus {
            label
          }
          tags
          conflicts {
            fieldLabel
            candidates {
              label
              source {
                department
              }
            }
          }
          publicSecurity {
            availability
            since
            register {
              relation {
                label
              }
            }
            residences {
              address {
                door
              }
              reason {
                label
              }
            }
          }
          familyPlanning {
            availability
            since
            births {
              certificateNumber
            }
          }
          civilAffairs {
            availability
            assistance {
              kind {
                label
              }
              account
              monthlyIncomeYuan
            }
            disabilities {
              certificateNumber
              grade {
                label
              }
            }
          }
          socialInsurance {
            availability
            enrolments {
              insurance {
                label
              }
              employerName
              monthlyBaseYuan
              lastPaidMonth
            }
          }
        }
      }
      counterparts {
        id
        kind
      }
      unlinked {
        department
        kindLabel
        reasonLabel
        count
      }
      source {
        department
        stale
      }
    }
  }
`;

interface Part {
  readonly availability: string;
  readonly since: string | null;
}
interface Member {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly idNumber: string | null;
    readonly tags: readonly string[];
    readonly familyPlanning: Part;
    readonly socialInsurance: Part;
  };
  readonly household: { readonly id: string } | null;
}

describe('reading', () => {
  let database: TestDatabase;
  let world: SmallWorld;
  const schema = buildHubSchema();
  const as = (account: string, claims = {}): Asking => ({
    pool: database.gateway(),
    vault: world.vault,
    grant: demoGrant(account, claims),
  });
  const codeOf = (error: GraphQLError | undefined) => error?.extensions['code'];

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
  });
  afterAll(() => database.drop());

  it('answers a household, its members and four parts in one statement, whose record names everyone in it', async () => {
    const { registered, residence } = world.households;
    const { result, statements, persons, households } = await ask(schema, as('staff-k'), wholeHousehold, {
      id: registered.id,
    });
    expect(result.errors).toBeUndefined();
    const household = result.data?.['household'] as Record<string, unknown> & { members: Member[] };
    expect(household).toMatchObject({
      kindLabel: '户籍户',
      headName: '张建国',
      size: 3,
      region: { name: 'K社区', path: '湖北省武汉市武昌区测试街道K社区' },
      address: { door: '12栋2单元301' },
      counterparts: [{ id: residence.id, kind: 'RESIDENCE' }],
      unlinked: [{ department: 'PUBLIC_SECURITY', kindLabel: '户籍登记', reasonLabel: '证件号码有误', count: 1 }],
      source: { department: 'PUBLIC_SECURITY', stale: false },
    });
    expect(household.members.map(({ person }) => person.name)).toEqual(['张建国', '李秀兰', '张伟']);
    expect(household.members[0]?.person).toMatchObject({
      idNumber: '420106***********7',
      phone: '138****5678',
      tags: ['低保'],
      age: 71,
    });
    expect(household.members[2]?.person.tags).toEqual(['人户分离']);
    expect(statements).toHaveLength(1);
    const { jianguo, xiulan, wei } = world.people;
    expect(persons).toEqual([jianguo.id, xiulan.id, wei.id].toSorted());
    expect(households).toEqual([registered.id, residence.id].toSorted());
  });

  it('needs one statement whatever the number of members', async () => {
    const { residence } = world.households;
    const many = Array.from({ length: 40 }, (_, place) =>
      buildPerson(world.vault, { filing: filingK, name: `租客${place}`, regions: [regionK] }),
    );
    const memberships = many.map((person) => buildMembership(residence, person));
    await insertBuilt(database.owner(), [...many.flatMap(({ rows }) => rows), ...memberships]);
    const { result, statements } = await ask(schema, as('staff-k'), wholeHousehold, { id: residence.id });
    expect((answerOf({ result }, 'household') as { members: Member[] }).members).toHaveLength(42);
    expect(statements).toHaveLength(1);
    const ids = many.map(({ id }) => id);
    await database.owner().query('delete from hub.membership where person_id = any($1)', [ids]);
    await database.owner().query('delete from hub.person where id = any($1)', [ids]);
  });

  it('says that a department was never synced, or not lately, and answers the rest', async () => {
    const { result } = await ask(schema, as('staff-k'), wholeHousehold, { id: world.households.residence.id });
    const [member] = (answerOf({ result }, 'household') as { members: Member[] }).members;
    expect(member?.person.familyPlanning).toEqual({ availability: 'UNAVAILABLE', since: null, births: [] });
    expect(member?.person.socialInsurance.availability).toBe('STALE');
  });

  it('answers a household of another area, an unknown id and a text that is no id alike', async () => {
    const { shared } = world.households;
    const question = 'query ($id: ID!) { household(id: $id) { id } person(id: $id) { id } }';
    for (const id of [shared.id, world.people.xiaodong.id, newId(filingK), newId(9), 'no-id', `${shared.id}'`]) {
      const { result, persons } = await ask(schema, as('staff-k'), question, { id });
      expect(result).toEqual({ data: { household: null, person: null } });
      expect(persons).toEqual([]);
    }
  });

  it('tells of a household elsewhere its kind, region and relation, and no member', async () => {
    const question = `query ($id: ID!) { person(id: $id) { memberships {
      householdKind householdRegion { code } relation { label } household { id headName members { person { name } } } } } }`;
    const { result, persons } = await ask(schema, as('staff-k'), question, { id: world.people.wei.id });
    const { memberships } = answerOf({ result }, 'person') as { memberships: Record<string, unknown>[] };
    const elsewhere = memberships.find(({ householdKind }) => householdKind === 'RESIDENCE');
    expect(elsewhere).toEqual({
      householdKind: 'RESIDENCE',
      householdRegion: { code: '640106003004' },
      relation: { label: '非亲属' },
      household: null,
    });
    expect(persons).not.toContain(world.people.xiaodong.id);
  });

  it('opens sealed values for a department system whose grant says plain, and for no other', async () => {
    const question = `query ($id: ID!) { person(id: $id) { idNumber phone } }`;
    const { id } = world.people.jianguo;
    const machine = await ask(schema, as('public-security'), question, { id });
    expect(machine.result).toEqual({ data: { person: { idNumber: world.idNumbers.jianguo, phone: world.phone } } });
    const staff = await ask(schema, as('staff-k'), question, { id });
    expect(staff.result).toEqual({ data: { person: { idNumber: '420106***********7', phone: '138****5678' } } });
    expect(staff.statements[0]?.text).not.toContain('sealed');
  });

  it('refuses a field that the grant does not cover even where the check before did not run', async () => {
    const question = `query ($id: ID!) { person(id: $id) { civilAffairs { disabilities { certificateNumber } } } }`;
    const { result, statements } = await ask(schema, as('social-insurance'), question, { id: world.people.shufen.id });
    expect(codeOf(result.errors?.[0])).toBe('FORBIDDEN');
    expect(statements).toHaveLength(0);
  });

  it('answers no row to a grant without an area', async () => {
    const operator = as('operator');
    const question = `{ departments { department availability latestRun { id } } }`;
    const { result } = await ask(schema, operator, question);
    expect(result.errors).toBeUndefined();
    const { rows } = await database.gateway().query('select count(*)::int as n from hub.person');
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('tells how a department stands by the run that ended last, and by no retry of its quarantine', async () => {
    const add = (id: string, mode: string, state: string, requested: string, finished: string | null) =>
      database.worker().query(
        `insert into hub.sync_run (id, department, mode, trigger, state, requested_at, started_at, finished_at)
         values ($1, 'finance', $2, 'COMMAND', $3, $4, $4, $5)`,
        [id, mode, state, requested, finished],
      );
    const latest = async () => {
      const { result } = await ask(schema, as('operator'), `{ departments { department latestRun { id } } }`);
      const { departments } = result.data as { departments: { department: string; latestRun: { id: string } }[] };
      return departments.find(({ department }) => department === 'FINANCE')?.latestRun.id;
    };
    const [released, stopped, retried, going] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await add(stopped, 'changes', 'FAILED', '2026-11-02T09:00:00Z', '2026-11-02T09:01:00Z');
    await add(retried, 'retry', 'SUCCEEDED', '2026-11-02T11:00:00Z', '2026-11-02T11:01:00Z');
    expect(await latest()).toBe(stopped);
    await add(released, 'full', 'SUCCEEDED', '2026-11-02T02:00:00Z', '2026-11-02T10:00:00Z');
    expect(await latest()).toBe(released);
    await add(going, 'changes', 'RUNNING', '2026-11-02T12:00:00Z', null);
    expect(await latest()).toBe(going);
  });

  it('finds a person by ID number as people type it, and says what is wrong with a wrong one', async () => {
    const question = `query ($n: String!) { personByIdNumber(idNumber: $n) { name } }`;
    const typed = [...world.idNumbers.shufen]
      .map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0))
      .join('');
    for (const n of [world.idNumbers.shufen, ` ${world.idNumbers.shufen} `, typed]) {
      const { result } = await ask(schema, as('staff-k'), question, { n });
      expect(result).toEqual({ data: { personByIdNumber: { name: '王淑芬' } } });
    }
    const outside = await ask(schema, as('staff-changcheng'), question, { n: world.idNumbers.shufen });
    expect(outside.result).toEqual({ data: { personByIdNumber: null } });
    const wrong = await ask(schema, as('staff-k'), question, { n: `${world.idNumbers.shufen.slice(0, 17)}5` });
    expect(wrong.result.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      hint: expect.stringContaining('校验位'),
    });
    expect(wrong.result.errors?.[0]?.message).not.toContain(world.idNumbers.shufen.slice(6, 14));
  });
});
