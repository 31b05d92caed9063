import { type Connector, SourceError } from '../../connectors/kit/contract.js';
import { askEach, type CorrectionWriter } from '../../connectors/kit/writer.js';
import type { AnswerCode } from '../../schema/canonical/codes/correction.js';
import { buildHubSchema } from '../../schema/build.js';
import { ask, demoGrant } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildEnrolment, buildEntry, buildHousehold, buildIdNumber } from '../testing/build-record.js';
import { FakeDepartment } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import { correctionActs } from './acts.js';
import { collect } from './collect.js';
import { settleAnswer } from './settle.js';

/* What becomes of a correction, and who hears of it. */

const schema = buildHubSchema();
let database: TestDatabase;
let harness: JobsHarness;
let register: FakeDepartment;
let insurance: FakeDepartment;
let person = '';
/** What a department says when it is asked after a request; may throw. */
let answer: (id: string) => AnswerCode | null;
let askedAfter: string[];
const never = new AbortController().signal;
const numberOf = (sequence: number) => buildIdNumber('1954-01-01', sequence);

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  await emptyHub(database);
  register = new FakeDepartment('public-security', ['registered-household', 'register-entry']);
  insurance = new FakeDepartment('social-insurance', ['insurance-enrolment']);
  answer = () => null;
  askedAfter = [];
  const answers: CorrectionWriter['answers'] = (ids) =>
    askEach(ids, async (id) => {
      askedAfter.push(id);
      return answer(id);
    });
  const writer = { send: () => Promise.reject(new Error('Nothing is sent.')), answers, close: () => Promise.resolve() };
  const connectors: readonly Connector[] = [register, insurance].map((each) => ({
    ...each.connector(),
    writer: { columns: {}, open: () => Promise.resolve(writer) },
  }));
  harness = await openJobsHarness(
    database,
    connectors.map((connector) => ({ connector: () => connector }) as FakeDepartment),
  );
  const household = { record: buildHousehold('H1') };
  const entry = { record: buildEntry('P1', 'H1', { fact: { relation: '01', maritalStatus: '20' } }) };
  const other = {
    record: buildEntry('P2', 'H1', { mentions: [{ role: 'subject', name: '李四', idNumber: numberOf(2) }] }),
  };
  register.deliver('registered-household', { id: 'd1', mode: 'full', rows: [household] });
  register.deliver('register-entry', { id: 'd1', mode: 'full', rows: [entry, other] });
  expect(await harness.sync('public-security')).toMatchObject({ state: 'SUCCEEDED' });
  const { rows } = await database.owner().query<{ id: string }>(`select id from hub.person where name = '张建国'`);
  person = rows[0]?.id ?? '';
});

async function asked<Data>(account: string, source: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const context = { corrections: correctionActs(harness.deps) };
  const asking = { pool: database.gateway(), vault: harness.deps.vault, grant: demoGrant(account), context };
  const { result } = await ask(schema, asking, source, variables);
  if (result.errors) throw result.errors[0] ?? new Error('refused');
  return result.data as Data;
}

interface Notice {
  readonly field: string;
  readonly personId: string;
  readonly event: { readonly code: string };
}

const feedOf = async (account: string) =>
  (await asked<{ corrections: Notice[] }>(account, '{ corrections { field personId event { code } } }')).corrections;

async function dispute(field: string, more: Record<string, unknown> = {}): Promise<string> {
  const input = {
    personId: person,
    subject: 'Person',
    field,
    reason: 'WRONG_VALUE',
    remark: '本人到窗口说明',
    ...more,
  };
  const source = `mutation ($input: DisputeInput!) { disputeValue(input: $input) { id } }`;
  return (await asked<{ disputeValue: { id: string } }>('staff-k', source, { input })).disputeValue.id;
}

describe('a feed', () => {
  it('names no field that its reader may not read, although it is told of whoever has read all', async () => {
    await asked('finance', 'query ($id: ID!) { person(id: $id) { name } }', { id: person });
    await database.owner().query(`update hub.access_record set selection = null`);
    await dispute('maritalStatus');
    await dispute('name');
    const { rows } = await database
      .owner()
      .query(`select field from hub.correction_notice where organisation = '市财政局' order by at`);
    expect(rows).toEqual([{ field: 'maritalStatus' }, { field: 'name' }]);
    expect(await feedOf('finance')).toMatchObject([{ field: 'name' }]);
    expect(await feedOf('staff-k')).toMatchObject([{ field: 'maritalStatus' }, { field: 'name' }]);
  });
});

describe('a correction whose record turns out to be another person’s', () => {
  it('is told to its end to whoever was told of its beginning, about the person whom they read', async () => {
    const enrolment = (sequence: number, name: string) => ({
      record: buildEnrolment('s1', { mentions: [{ role: 'subject', name, idNumber: numberOf(sequence) }] }),
    });
    insurance.deliver('insurance-enrolment', { id: 'd1', mode: 'full', rows: [enrolment(1, '张建国')] });
    await harness.sync('social-insurance');
    const seen = `query ($id: ID!) { person(id: $id) { socialInsurance { enrolments { id startedOn } } } }`;
    const before = await asked<{ person: { socialInsurance: { enrolments: { id: string }[] } } }>(
      'social-insurance',
      seen,
      { id: person },
    );
    const factId = before.person.socialInsurance.enrolments[0]?.id;
    const id = await dispute('startedOn', { subject: 'InsuranceEnrolment', factId });
    insurance.deliver('insurance-enrolment', { id: 'd2', mode: 'full', rows: [enrolment(2, '李四')] });
    await harness.sync('social-insurance');
    await collect(harness.deps, 'social-insurance', never);
    const { rows } = await database.owner().query<{ person: string }>('select person_id as person from hub.correction');
    expect(rows[0]?.person).not.toBe(person);
    await settleAnswer(harness.pool, { id, department: 'social-insurance', code: 'CONFIRMED_AS_IS' });
    for (const account of ['social-insurance', 'staff-k']) {
      expect(await feedOf(account)).toMatchObject([
        { event: { code: 'DISPUTED' }, personId: person },
        { event: { code: 'REFUSED' }, personId: person },
      ]);
    }
  });
});

describe('a department', () => {
  it('sees and answers what it is asked about, also where its grant does not read the golden value', async () => {
    const id = await dispute('lifeStatus');
    const one = `query ($id: ID!) { correction(id: $id) { department fieldLabel state { code } } }`;
    expect(await asked('public-security', one, { id })).toEqual({
      correction: { department: 'PUBLIC_SECURITY', fieldLabel: '生存状态', state: { code: 'FILED' } },
    });
    await expect(asked('finance', one, { id })).rejects.toThrow('no such correction');
    const refuse = `mutation ($id: ID!) { answerCorrection(id: $id, answer: "EVIDENCE_NEEDED") { state { code } } }`;
    expect(await asked('public-security', refuse, { id })).toEqual({
      answerCorrection: { state: { code: 'REFUSED' } },
    });
  });

  it('may refuse what it has accepted, as long as its record says the same', async () => {
    const id = await dispute('name');
    const say = (code: string) =>
      asked<{ answerCorrection: object }>(
        'public-security',
        `mutation ($id: ID!, $code: String!) { answerCorrection(id: $id, answer: $code) { state { code } answer { code } closedAt } }`,
        { id, code },
      );
    expect(await say('ACCEPTED')).toMatchObject({
      answerCorrection: { state: { code: 'ACCEPTED' }, closedAt: null },
    });
    await expect(say('ACCEPTED')).rejects.toThrow('answered or closed');
    expect(await say('EVIDENCE_NEEDED')).toEqual({
      answerCorrection: {
        state: { code: 'REFUSED' },
        answer: { code: 'EVIDENCE_NEEDED' },
        closedAt: expect.any(String),
      },
    });
    await expect(say('ACCEPTED')).rejects.toThrow('answered or closed');
    expect((await feedOf('staff-k')).map(({ event }) => event.code)).toEqual(['DISPUTED', 'ACCEPTED', 'REFUSED']);
    expect((await database.owner().query('select state from hub.outbox')).rows).toEqual([{ state: 'ANSWERED' }]);
  });
});

describe('answers that are asked for', () => {
  /** Sent requests, the oldest first. */
  async function sent(): Promise<readonly string[]> {
    for (const field of ['name', 'sex', 'maritalStatus']) await dispute(field);
    await database.owner().query(`update hub.outbox set state = 'SENT', sent_at = queued_at, receipt = 'R-1'`);
    const { rows } = await database.owner().query<{ id: string }>('select id from hub.outbox order by queued_at');
    return rows.map(({ id }) => id);
  }
  const outbox = async () => {
    const { rows } = await database
      .owner()
      .query<{ state: string; problem: string | null; message: string | null }>(
        'select state, problem, message from hub.outbox order by queued_at',
      );
    return rows;
  };
  const look = () => collect(harness.deps, 'public-security', never);
  const unread = new SourceError('contract', 'public-security answered by a code that was not agreed.');

  it('are taken one by one: what cannot be read is said beside its request, until it can be read', async () => {
    const [first, second, third] = await sent();
    answer = (id) => {
      if (id === first) throw unread;
      return id === second ? 'EVIDENCE_NEEDED' : null;
    };
    await look();
    const nothing = { problem: null, message: null };
    expect(await outbox()).toEqual([
      { state: 'SENT', problem: 'contract', message: unread.message },
      { state: 'ANSWERED', ...nothing },
      { state: 'SENT', ...nothing },
    ]);
    answer = (id) => (id === third ? 'ACCEPTED' : null);
    await look();
    expect((await outbox()).map(({ state, problem }) => [state, problem])).toEqual([
      ['SENT', null],
      ['ANSWERED', null],
      ['FOLLOWED', null],
    ]);
    // What was accepted is asked after until the record follows, and may be refused.
    answer = (id) => (id === third ? 'NOT_RESPONSIBLE' : null);
    await look();
    expect((await outbox())[2]).toMatchObject({ state: 'ANSWERED' });
  });

  it('are asked for in turn, so that one at which the department fails does not keep the others waiting', async () => {
    const [first, second, third] = await sent();
    answer = (id) => {
      if (id === first) throw new SourceError('unavailable', 'public-security answered with HTTP 500.');
      return null;
    };
    await look();
    expect(askedAfter).toEqual([first]);
    expect((await outbox())[0]).toMatchObject({ state: 'SENT', problem: 'unavailable' });
    await look();
    expect(askedAfter.slice(1)).toEqual([second, third, first]);
  });
});
