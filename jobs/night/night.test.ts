import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { lastDue } from './due.js';
import { missedNight } from './night.js';
import { nightReport } from './report.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  // Set up long before the nights of these tests.
  await database.owner().query(`update hub.migration set executed_at = '2026-10-01'`);
});
afterAll(() => database.drop());
beforeEach(() => database.owner().query('truncate hub.sync_run, hub.quarantine'));

const schedule = { cron: '0 2 * * *', timezone: 'Asia/Shanghai' };
/** Two in the morning of the 22nd, in Shanghai. */
const due = new Date('2026-11-21T18:00:00Z');
const later = (minutes: number) => new Date(due.getTime() + minutes * 60_000);
const two = ['civil-affairs', 'social-insurance'] as const;

interface Line {
  readonly trigger?: string;
  readonly state?: string;
  readonly requested?: Date;
  readonly finished?: Date | null;
  readonly problem?: string;
  readonly message?: string;
  readonly mode?: string;
}

async function addRun(department: string, line: Line = {}): Promise<string> {
  const { trigger = 'SCHEDULE', state = 'SUCCEEDED', requested = later(0), mode = 'changes' } = line;
  const finished = line.finished === undefined ? later(3) : line.finished;
  const id = randomUUID();
  await database.worker().query(
    `insert into hub.sync_run (id, department, mode, trigger, state, requested_at, started_at, finished_at, problem, message,
       rows_read, rows_applied, rows_unchanged)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, 1200, 200, 1000)`,
    [id, department, mode, trigger, state, requested, finished, line.problem ?? null, line.message ?? null],
  );
  return id;
}

const night = (minutes: number) => missedNight(database.worker(), schedule, later(minutes), two);
const report = (minutes: number) => nightReport(database.worker(), schedule, later(minutes), two);

test('a night is due by the schedule in its own time zone, at the very moment too', () => {
  expect(lastDue(schedule, due).at).toEqual(due);
  expect(lastDue(schedule, later(-1)).at).toEqual(later(-24 * 60));
  expect(lastDue(schedule, later(23 * 60)).at).toEqual(due);
});

test('a night that ran is not missed, and its report says so', async () => {
  const id = await addRun('civil-affairs');
  await addRun('social-insurance');
  expect(await night(60)).toEqual({
    lastDueAt: due.toISOString(),
    missed: false,
    departments: [
      { department: 'civil-affairs', state: 'SUCCEEDED', runId: id, finishedAt: later(3).toISOString() },
      expect.objectContaining({ department: 'social-insurance', state: 'SUCCEEDED' }),
    ],
  });
  const { text, needsPerson } = await report(60);
  expect(needsPerson).toBe(false);
  expect(text).toBe(
    [
      '2026-11-22 02:00 夜间同步：全部成功',
      '民政：成功，用时3分0秒',
      '  读取 1,200 行 = 应用 200 + 未变 1,000 + 被取代 0 + 隔离 0',
      '社保：成功，用时3分0秒',
      '  读取 1,200 行 = 应用 200 + 未变 1,000 + 被取代 0 + 隔离 0',
    ].join('\n'),
  );
});

test('a department without a run is missed once the grace has passed, not before', async () => {
  await addRun('civil-affairs', { requested: later(-24 * 60), finished: later(-24 * 60 + 3) });
  await addRun('social-insurance');
  expect((await night(29)).missed).toBe(false);
  expect((await night(31)).missed).toBe(true);
  const { text, needsPerson } = await report(31);
  expect(needsPerson).toBe(true);
  expect(text).toMatch(/有部门没有按时同步\n民政：未执行/);
});

test('nobody ran at all: every night since the set-up is missed', async () => {
  expect(await night(31)).toMatchObject({ missed: true, departments: [{ state: null }, { state: null }] });
});

test('a hub that was set up after the night was due has missed nothing', async () => {
  const owner = database.owner();
  await owner.query(`update hub.migration set executed_at = $1`, [later(10)]);
  expect((await night(40)).missed).toBe(false);
  await owner.query(`update hub.migration set executed_at = '2026-10-01'`);
});

test('a department that came with a newer version has missed no night before it', async () => {
  await addRun('social-insurance');
  const owner = database.owner();
  await owner.query(`update hub.migration set executed_at = $1 where name like '0001%'`, ['2026-10-01']);
  await owner.query(`update hub.migration set executed_at = $1 where name like '0008%'`, [later(10)]);
  expect((await night(40)).missed).toBe(false);
  await owner.query(`update hub.migration set executed_at = '2026-10-01'`);
});

test('a run that was open when the night fell due is the night’s run', async () => {
  await addRun('civil-affairs', { trigger: 'COMMAND', requested: later(-40), finished: later(20) });
  await addRun('social-insurance', { trigger: 'COMMAND', requested: later(-40), finished: null, state: 'LINKING' });
  expect(await night(60)).toMatchObject({ missed: false, departments: [{ state: 'SUCCEEDED' }, { state: 'LINKING' }] });
});

test('what failed in the night and was put right in the morning is right; a retry of the quarantine is no night', async () => {
  const id = await addRun('civil-affairs', { state: 'FAILED', problem: 'credentials', message: 'One line.\nanother' });
  await addRun('social-insurance');
  const failed = await report(60);
  expect(failed).toMatchObject({ needsPerson: true, departments: [{ state: 'FAILED' }, { state: 'SUCCEEDED' }] });
  expect(failed.text).toContain(`  部门系统拒绝了凭证：用 hub runs show ${id} 看说明\n`);
  await addRun('civil-affairs', { trigger: 'COMMAND', requested: later(300), finished: later(302) });
  await addRun('civil-affairs', { mode: 'retry', requested: later(310), state: 'FAILED' });
  const mended = await report(400);
  expect(mended.needsPerson).toBe(false);
  expect(mended.text).toContain('民政：成功（当晚第2次）');
});

test('a run that was held some nights ago is still somebody’s to decide', async () => {
  const held = await addRun('civil-affairs', {
    state: 'HELD',
    problem: 'absence-share',
    requested: later(-3 * 24 * 60),
    finished: later(-3 * 24 * 60 + 2),
  });
  await addRun('civil-affairs');
  await addRun('social-insurance');
  const { text, needsPerson } = await report(60);
  expect(needsPerson).toBe(true);
  expect(text).toContain(`任务 ${held} 挂起`);
});

test('the rows of a held run add up: what would be applied is told, too', async () => {
  const held = await addRun('civil-affairs', { state: 'HELD', problem: 'absence-share' });
  await database
    .worker()
    .query('update hub.sync_run set rows_applied = 0, rows_unchanged = 1170 where id = $1', [held]);
  await addRun('social-insurance');
  const { text } = await report(60);
  expect(text).toContain('  读取 1,200 行 = 应用 0 + 未变 1,170 + 被取代 0 + 隔离 0 + 放行后应用 30\n');
});

test('a run that was held, stopped another, and was released, is how the night went', async () => {
  const released = await addRun('civil-affairs', { finished: later(200) });
  await addRun('civil-affairs', {
    trigger: 'COMMAND',
    state: 'FAILED',
    problem: 'held-before',
    requested: later(100),
    finished: later(101),
  });
  await addRun('social-insurance');
  expect(await night(300)).toMatchObject({ departments: [{ state: 'SUCCEEDED', runId: released }, {}] });
  expect(await report(300)).toMatchObject({ needsPerson: false });
  const open = await addRun('civil-affairs', { state: 'RUNNING', requested: later(150), finished: null });
  expect(await night(300)).toMatchObject({ departments: [{ state: 'RUNNING', runId: open }, {}] });
});
