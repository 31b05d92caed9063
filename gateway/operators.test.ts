import { createLogger } from '../runtime/logger.js';
import { operatorActs } from '../jobs/operations.js';
import { requestRetry } from '../jobs/quarantine/request-retry.js';
import { buildEnrolment } from '../jobs/testing/build-record.js';
import { FakeDepartment, type FakeRow } from '../jobs/testing/fake-source.js';
import { openJobsHarness, type JobsHarness } from '../jobs/testing/jobs-harness.js';
import { buildHubSchema } from '../schema/build.js';
import { checkOperation } from '../schema/read/check.js';
import { testDatabase, type TestDatabase } from '../test/kit/database.js';
import { startTestGateway, type TestGateway } from '../test/kit/gateway.js';

let database: TestDatabase;
let gateway: TestGateway;
let harness: JobsHarness;
let insurance: FakeDepartment;

const stream = 'insurance-enrolment';
const idNumber = '420106195401010012';
const put = (key: string): FakeRow => ({ record: buildEnrolment(key) });
const many = Array.from({ length: 60 }, (_, index) => put(`k${index}`));
const coded = (code: string, key: string): FakeRow => ({ coded: code, record: buildEnrolment(key) });

beforeAll(async () => {
  database = await testDatabase();
  insurance = new FakeDepartment('social-insurance', [stream]);
  harness = await openJobsHarness(database, [insurance]);
  gateway = await startTestGateway(database, {
    schema: buildHubSchema(),
    checkOperation,
    vault: harness.deps.vault,
    operations: operatorActs(
      { ...harness.deps, logger: createLogger({ level: 'fatal', process: 'test' }) },
      { cron: '0 2 * * *', timezone: 'Asia/Shanghai' },
    ),
  });
  insurance.deliver(stream, {
    id: 'd1',
    mode: 'full',
    rows: [...many, coded('7', `${idNumber}/1`), coded('7', 'b'), coded('9', 'c')],
  });
  await harness.sync('social-insurance');
});
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

async function askWell(account: string, query: string, variables = {}): Promise<Record<string, unknown>> {
  const { body } = await gateway.ask(account, query, variables);
  expect(body.errors).toBeUndefined();
  return body.data as Record<string, unknown>;
}

async function refusalOf(account: string, query: string, variables = {}): Promise<unknown> {
  const { body, text } = await gateway.ask(account, query, variables);
  expect(text).toMatch(/"hint":"[^"]*\p{Script=Han}/u);
  return body.errors?.[0]?.extensions['code'];
}

const page = `query Q($after: String) { quarantine(first: 2, after: $after) {
  totalCount hasNextPage endCursor nodes { id department streamLabel delivery asOf ordinal column reason label code state stateLabel cells { column masked } } } }`;

test('the quarantine is read page by page, every value by its shape', async () => {
  const first = (await askWell('operator', page))['quarantine'] as { endCursor: string; nodes: object[] };
  expect(first).toMatchObject({ totalCount: 3, hasNextPage: true });
  const second = (await askWell('operator', page, { after: first.endCursor }))['quarantine'] as { nodes: object[] };
  expect(second).toMatchObject({ totalCount: 3, hasNextPage: false });
  const nodes = [...first.nodes, ...second.nodes] as { id: string; code: string }[];
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(3);
  expect(nodes.map(({ code }) => code).toSorted()).toEqual(['7', '7', '9']);
  expect(nodes[0]).toMatchObject({
    department: 'SOCIAL_INSURANCE',
    delivery: 'd1',
    asOf: '2026-11-01',
    column: 'row',
    reason: 'unmapped-code',
    label: '代码未对照',
    state: 'OPEN',
    stateLabel: '待处理',
  });
  expect(JSON.stringify(nodes)).not.toMatch(/4201061954|张建国/);
});

test('what waits is counted by code, and filtered by department and state', async () => {
  const summary = await askWell('operator', '{ quarantineSummary { stream reason column code count } }');
  expect(summary['quarantineSummary']).toEqual([
    { stream, reason: 'unmapped-code', column: 'row', code: '7', count: 2 },
    { stream, reason: 'unmapped-code', column: 'row', code: '9', count: 1 },
  ]);
  const other = '{ quarantine(department: CIVIL_AFFAIRS) { totalCount endCursor nodes { id } } }';
  expect((await askWell('operator', other))['quarantine']).toEqual({ totalCount: 0, endCursor: null, nodes: [] });
  const released = '{ quarantine(state: RELEASED) { totalCount } }';
  expect((await askWell('operator', released))['quarantine']).toEqual({ totalCount: 0 });
  expect(await refusalOf('operator', '{ quarantine(after: "x") { totalCount } }')).toBe('BAD_USER_INPUT');
});

test('nobody but operators sees or does any of it', async () => {
  const asked = [
    '{ quarantine { totalCount } }',
    '{ quarantineSummary { count } }',
    '{ night { text } }',
    'mutation { retryQuarantine { id } }',
    'mutation { refuseQuarantine(ids: ["x"], reason: "none at all") }',
    'mutation { releaseRun(runId: "x", reason: "none at all") { id } }',
    'mutation { refuseRun(runId: "x", reason: "none at all") { id } }',
  ];
  for (const account of ['staff-k', 'public-security', 'social-insurance'])
    for (const query of asked) expect(await refusalOf(account, query)).toBe('FORBIDDEN');
});

test('the night is one report', async () => {
  const { night } = await askWell(
    'operator',
    '{ night { dueAt missed text departments { department state late run { id rowsRead } } } }',
  );
  expect(night).toMatchObject({ missed: false, text: expect.stringMatching(/夜间同步：/) as string });
});

const release =
  'mutation R($id: ID!, $reason: String!) { releaseRun(runId: $id, reason: $reason) { id state held { delivery openRecords absentRecords share shareMax } releases { operator decision reason } } }';
const reason = '已与社保局核实，属正常停保';

test('a held run is released by two accounts, each on record before it counts', async () => {
  insurance.deliver(stream, { id: 'd2', mode: 'full', asOf: '2026-11-02', rows: many.slice(6) });
  const { id, state } = await harness.sync('social-insurance');
  expect(state).toBe('HELD');
  expect(await refusalOf('operator', release, { id, reason: '好' })).toBe('BAD_USER_INPUT');
  expect(await refusalOf('operator', release, { id, reason: `核实了${idNumber}` })).toBe('BAD_USER_INPUT');
  expect(await refusalOf('operator', release, { id: 'no-run', reason })).toBe('NOT_FOUND');
  const { releaseRun } = await askWell('operator', release, { id, reason });
  expect(releaseRun).toEqual({
    id,
    state: 'HELD',
    held: [{ delivery: 'd2', openRecords: 60, absentRecords: 6, share: 0.1, shareMax: 0.02 }],
    releases: [{ operator: 'operator', decision: 'RELEASE', reason }],
  });
  expect(await refusalOf('operator', release, { id, reason })).toBe('BAD_USER_INPUT');
  expect((await askWell('operator-2', release, { id, reason }))['releaseRun']).toMatchObject({
    state: 'QUEUED',
    held: [],
  });
  expect(await harness.sync('social-insurance')).toMatchObject({ id, state: 'SUCCEEDED', closedByAbsence: 6 });
  const { rows } = await database
    .owner()
    .query(
      `select actor, count(*)::int as count from hub.access_record where root_fields = '{Mutation.releaseRun}' and outcome = 'ANSWERED' group by 1 order by 1`,
    );
  expect(rows.map(({ actor }: { actor: string }) => actor)).toEqual(['operator', 'operator-2']);
});

test('each delivery of a run is held against the source’s own count', async () => {
  const { syncRuns } = await askWell(
    'operator',
    '{ syncRuns(first: 1) { balanced streams { stream delivery mode asOf state controlRows rowsRead rowsUnchanged closedByAbsence balanced } } }',
  );
  expect(syncRuns).toEqual([
    {
      balanced: true,
      streams: [
        {
          stream,
          delivery: 'd2',
          mode: 'full',
          asOf: '2026-11-02',
          state: 'APPLIED',
          controlRows: 54,
          rowsRead: 54,
          rowsUnchanged: 54,
          closedByAbsence: 6,
          balanced: true,
        },
      ],
    },
  ]);
});

test('rows are given up by name, once', async () => {
  insurance.deliver(stream, {
    id: 'd3',
    mode: 'changes',
    asOf: '2026-11-03',
    rows: [coded('9', 'z'), coded('7', 'y')],
  });
  await harness.sync('social-insurance');
  const open = (await askWell('operator', '{ quarantine { nodes { id code } } }'))['quarantine'] as {
    nodes: { id: string; code: string }[];
  };
  const ids = open.nodes.filter(({ code }) => code === '9').map(({ id }) => id);
  const refuse = 'mutation R($ids: [ID!]!, $reason: String!) { refuseQuarantine(ids: $ids, reason: $reason) }';
  expect(await askWell('operator', refuse, { ids, reason })).toEqual({ refuseQuarantine: 1 });
  expect(await askWell('operator', refuse, { ids, reason })).toEqual({ refuseQuarantine: 0 });
  expect(await refusalOf('operator', refuse, { ids: [], reason })).toBe('BAD_USER_INPUT');
  insurance.codes.add('7').add('9');
  const { retryQuarantine } = await askWell('operator', 'mutation { retryQuarantine { mode trigger state } }');
  expect(retryQuarantine).toEqual([{ mode: 'retry', trigger: 'REQUEST', state: 'QUEUED' }]);
  expect(await harness.sync('social-insurance')).toMatchObject({ mode: 'retry', rowsRead: 1, rowsApplied: 1 });
  expect(await requestRetry(harness.deps, null, 'COMMAND')).toEqual([]);
});
