import { buildHubSchema } from '../build.js';
import { ask, demoGrant, type Asking } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';

const household = /* GraphQL */ `
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
        id
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
          formerName
          sex {
            label
          }
          birthDate
          age
          ethnicity {
            label
          }
          idNumber
          phone
          maritalStatus {
            code
            label
          }
          lifeStatus {
            label
          }
          tags
          provenance {
            field
            fieldLabel
            source {
              department
              asOf
            }
          }
          conflicts {
            field
            fieldLabel
            openedAt
            candidates {
              value
              label
              source {
                department
              }
            }
          }
          memberships {
            householdKind
            household {
              id
            }
          }
          publicSecurity {
            availability
            since
            register {
              relation {
                label
              }
              household {
                id
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
            marriages {
              event {
                label
              }
              spouse {
                name
              }
            }
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
        asOf
        stale
      }
    }
  }
`;

describe('reading', () => {
  let database: TestDatabase;
  let world: SmallWorld;
  const compiled = buildHubSchema();
  const plain = buildHubSchema('plain');
  const as = (account: string, claims = {}): Asking => ({
    pool: database.gateway(),
    vault: world.vault,
    grant: demoGrant(account, claims),
  });

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
  });
  afterAll(() => database.drop());

  it('answers a household with its members and four parts in one statement', async () => {
    const variables = { id: world.households.registered.id };
    const { result, statements, persons } = await ask(compiled, as('staff-k'), household, variables);
    console.log(JSON.stringify(result, null, 1));
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(persons).toContain(world.people.wei.id);
    const other = await ask(plain, as('staff-k'), household, variables);
    expect(other.result).toEqual(result);
  });
});
