import type pg from 'pg';
import { departmentLabels, type Department } from '../../schema/canonical/department.js';
import { runProblemCodes, runStateCodes } from '../../schema/sync/sync.codes.js';
import type { Schedule } from './due.js';
import { findNight, type Night, type NightDepartment } from './night.js';

/** The night as one text that a person reads in the morning, in Chinese. */
export interface NightReport {
  readonly dueAt: string;
  readonly missed: boolean;
  /** Whether somebody has to do something. */
  readonly needsPerson: boolean;
  readonly departments: readonly {
    readonly department: Department;
    readonly state: string | null;
    readonly runId: string | null;
    readonly late: boolean;
  }[];
  readonly text: string;
}

const count = new Intl.NumberFormat('zh-CN');

/** 2026-11-22 02:00, where the schedule is. */
function clock(at: Date, timezone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(at);
}

function duration(from: Date, to: Date): string {
  const seconds = Math.max(0, Math.round((to.getTime() - from.getTime()) / 1_000));
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds}秒` : `${minutes}分${seconds % 60}秒`;
}

const going = ['QUEUED', 'RUNNING', 'LINKING'];

/** Whether this department's night is anything that a person must look into. */
function needsPerson({ run, late, heldRunId }: NightDepartment): boolean {
  return late || heldRunId !== null || run?.state === 'FAILED' || run?.state === 'HELD';
}

function describeOutcome({ run, runs, late }: NightDepartment, timezone: string): string[] {
  if (run === null) return [late ? '未执行：到时间后没有任何同步任务，请检查同步进程与定时' : '尚未开始'];
  const label = runStateCodes.has(run.state) ? runStateCodes.label(run.state) : run.state;
  const took = run.startedAt && run.finishedAt ? `，用时${duration(run.startedAt, run.finishedAt)}` : '';
  const again = runs > 1 ? `（当晚第${runs}次）` : '';
  const lines = [`${label}${again}${took}`];
  if (run.nextTryAt && going.includes(run.state)) lines.push(`将于 ${clock(run.nextTryAt, timezone)} 再试`);
  return lines;
}

function describeRows({ run, rowsWaiting }: NightDepartment): string[] {
  const lines: string[] = [];
  if (run !== null && run.rowsRead > 0) {
    const settled = run.rowsApplied + run.rowsUnchanged + run.rowsSuperseded + run.rowsQuarantined;
    const waiting = run.state === 'HELD' ? run.rowsRead - settled : 0;
    const parts = [
      `读取 ${count.format(run.rowsRead)} 行 = 应用 ${count.format(run.rowsApplied)}`,
      `未变 ${count.format(run.rowsUnchanged)}`,
      `被取代 ${count.format(run.rowsSuperseded)}`,
      `隔离 ${count.format(run.rowsQuarantined)}`,
      ...(waiting > 0 ? [`放行后应用 ${count.format(waiting)}`] : []),
    ];
    const closed =
      run.closed > 0 ? `；关闭 ${count.format(run.closed)}（缺失 ${count.format(run.closedByAbsence)}）` : '';
    lines.push(parts.join(' + ') + closed);
  } else if (run?.state === 'SUCCEEDED') {
    lines.push('部门没有新的交付');
  }
  if (rowsWaiting > 0) lines.push(`隔离区待处理 ${count.format(rowsWaiting)} 行`);
  return lines;
}

function describeProblem({ run, heldRunId }: NightDepartment): string[] {
  const lines: string[] = [];
  if (run !== null && run.state !== 'SUCCEEDED' && (run.problem ?? run.message) !== null) {
    const label = run.problem && runProblemCodes.has(run.problem) ? runProblemCodes.label(run.problem) : run.problem;
    lines.push([label, `用 hub runs show ${run.id} 看说明`].filter(Boolean).join('：'));
  }
  if (heldRunId !== null) lines.push(`任务 ${heldRunId} 挂起，待两名运维人员放行或退回`);
  return lines;
}

function describe(line: NightDepartment, timezone: string): string {
  const [head = '', ...rest] = describeOutcome(line, timezone);
  const more = [...rest, ...describeRows(line), ...describeProblem(line)];
  return [`${departmentLabels[line.department]}：${head}`, ...more.map((text) => `  ${text}`)].join('\n');
}

function headline({ departments, missed }: Night): string {
  const people = departments.filter(needsPerson).length;
  const open = departments.filter(({ run }) => run !== null && going.includes(run.state)).length;
  const good = departments.filter(({ run }) => run?.state === 'SUCCEEDED').length;
  if (missed) return '有部门没有按时同步';
  if (people > 0) return `${people} 个部门需要人处理`;
  if (open > 0) return `进行中：${open} 个部门尚未结束`;
  return good === departments.length ? '全部成功' : '尚未开始';
}

export function reportOf(night: Night, schedule: Schedule): NightReport {
  const head = `${clock(night.dueAt, schedule.timezone)} 夜间同步：${headline(night)}`;
  const text = [head, ...night.departments.map((line) => describe(line, schedule.timezone))].join('\n');
  return {
    dueAt: night.dueAt.toISOString(),
    missed: night.missed,
    needsPerson: night.departments.some(needsPerson),
    departments: night.departments.map(({ department, run, late }) => ({
      department,
      state: run?.state ?? null,
      runId: run?.id ?? null,
      late,
    })),
    text,
  };
}

/** The report of the latest night before `at`. */
export async function nightReport(
  pool: pg.Pool | pg.ClientBase,
  schedule: Schedule,
  at: Date,
  departments?: readonly Department[],
): Promise<NightReport> {
  return reportOf(await findNight(pool, schedule, at, departments), schedule);
}
