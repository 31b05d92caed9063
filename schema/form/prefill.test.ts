import { buildHubSchema } from '../build.js';
import { ask, demoGrant, type Asking } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';

const prefill = /* GraphQL */ `
  query Prefill($form: String!, $household: ID!, $applicant: ID) {
    prefill(form: $form, household: $household, applicant: $applicant) {
      form {
        id
        title
      }
      household {
        id
        headName
      }
      h: household {
        address {
          d: door
        }
      }
      applicant {
        id
        name
      }
      fields {
        id
        label
        section
        state
        value
        display
        hint
        inputKind
        source {
          by: department
          asOf
        }
        candidates {
          value
          label
          source {
            department
          }
        }
        options {
          code
          label
        }
      }
      members {
        person {
          name
        }
        p: person {
          id
        }
        fields {
          id
          state
          display
          source {
            department
          }
        }
      }
      notices
    }
  }
`;

interface Field {
  readonly id: string;
  readonly state: string;
  readonly value: string | null;
  readonly display: string | null;
  readonly source: { readonly by?: string; readonly asOf?: string; readonly department?: string } | null;
  readonly candidates: readonly { readonly label: string; readonly source: { readonly department: string } }[];
  readonly hint: string | null;
}
interface Draft {
  readonly household: object;
  readonly h: object;
  readonly applicant: { readonly id: string; readonly name: string };
  readonly fields: readonly Field[];
  readonly members: readonly {
    readonly person: { name: string };
    readonly p: { id: string };
    readonly fields: readonly Field[];
  }[];
  readonly notices: readonly string[];
}

describe('prefill', () => {
  let database: TestDatabase;
  let world: SmallWorld;
  const schema = buildHubSchema();
  const as = (account: string): Asking => ({ pool: database.gateway(), vault: world.vault, grant: demoGrant(account) });
  const fill = async (account: string, variables: Record<string, unknown>) => {
    const asked = await ask(schema, as(account), prefill, variables);
    return { ...asked, draft: asked.result.data?.['prefill'] as Draft | null };
  };
  const field = (fields: readonly Field[], id: string): Field => {
    const found = fields.find((one) => one.id === id);
    if (found === undefined) throw new Error(`No field ${id}.`);
    return found;
  };

  beforeAll(async () => {
    database = await testDatabase();
    world = await seedSmallWorld(database.owner());
  });
  afterAll(() => database.drop());

  it('answers every field of 最低生活保障申请 as held, conflicting or to be asked, in one statement', async () => {
    const { result, draft, statements, persons } = await fill('staff-k', {
      form: 'low-income',
      household: world.households.residence.id,
    });
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(draft?.applicant).toEqual({ id: world.people.jianguo.id, name: '张建国' });
    expect(draft?.household).toEqual({ id: world.households.residence.id, headName: '张建国' });
    expect(draft?.h).toEqual({ address: { d: '12栋2单元301' } });
    const fields = draft?.fields ?? [];
    expect(field(fields, 'name')).toMatchObject({
      state: 'HELD',
      display: '张建国',
      source: { by: 'PUBLIC_SECURITY', asOf: '2026-11-20' },
    });
    expect(field(fields, 'idNumber')).toMatchObject({ state: 'HELD', value: '420106***********7' });
    expect(field(fields, 'size')).toMatchObject({ state: 'HELD', value: '2' });
    expect(field(fields, 'registeredAddress')).toMatchObject({ state: 'HELD', display: '测试街道1号12栋2单元301室' });
    expect(field(fields, 'registerKind')).toMatchObject({ state: 'HELD', value: 'FAMILY', display: '家庭户' });
    expect(field(fields, 'cause')).toMatchObject({ state: 'HELD', display: '因病', source: { by: 'CIVIL_AFFAIRS' } });
    expect(field(fields, 'account')).toMatchObject({ state: 'HELD', value: expect.stringMatching(/^\*+4567$/) });
    for (const id of ['type', 'supporters', 'authorisation']) expect(field(fields, id).state).toBe('TO_ASK');
    expect(persons).toEqual([world.people.jianguo.id, world.people.xiulan.id].toSorted());
    expect(draft?.notices).toEqual(['申请人已在享受最低生活保障，请核对是否为重新申请。']);
  });

  it('shows both values of a member about whom departments disagree, and a line for each member', async () => {
    const { draft } = await fill('staff-k', { form: 'low-income', household: world.households.registered.id });
    expect(draft?.members.map(({ person }) => person.name)).toEqual(['张建国', '李秀兰', '张伟']);
    const [jianguo, xiulan, wei] = draft?.members ?? [];
    const disputed = field(jianguo?.fields ?? [], 'maritalStatus');
    expect(disputed.state).toBe('CONFLICTING');
    expect(field(xiulan?.fields ?? [], 'relation').display).toBe('妻');
    expect(field(wei?.fields ?? [], 'employer')).toMatchObject({
      display: '银川某餐饮有限公司',
      source: { department: 'SOCIAL_INSURANCE' },
    });
    expect(field(wei?.fields ?? [], 'income').state).toBe('TO_ASK');
  });

  it('takes the oldest for 高龄津贴, and says whether the age fits', async () => {
    const { draft } = await fill('staff-k', { form: 'old-age-allowance', household: world.households.shufens.id });
    expect(draft?.applicant.name).toBe('王淑芬');
    expect(draft?.members).toEqual([]);
    expect(draft?.notices).toEqual([expect.stringContaining('符合年满80周岁')]);
    const young = await fill('staff-k', { form: 'old-age-allowance', household: world.households.residence.id });
    expect(young.draft?.applicant.name).toBe('张建国');
    expect(young.draft?.notices[0]).toContain('未满80周岁');
  });

  it('takes the applicant who is named, and refuses one who is no member', async () => {
    const { residence } = world.households;
    const named = await fill('staff-k', {
      form: 'low-income',
      household: residence.id,
      applicant: world.people.xiulan.id,
    });
    expect(named.draft?.applicant.name).toBe('李秀兰');
    const other = await fill('staff-k', {
      form: 'low-income',
      household: residence.id,
      applicant: world.people.shufen.id,
    });
    expect(other.result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('answers a household of another area like one that is not there, and names no form that it does not have', async () => {
    const elsewhere = await fill('staff-k', { form: 'low-income', household: world.households.shared.id });
    const nowhere = await fill('staff-k', { form: 'low-income', household: world.people.wei.id });
    expect(elsewhere.result).toEqual({ data: { prefill: null } });
    expect(nowhere.result).toEqual(elsewhere.result);
    const unknown = await fill('staff-k', { form: 'no-such-form', household: world.households.residence.id });
    expect(unknown.result.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', hint: expect.any(String) });
  });
});
