import type { RunSummary } from '../jobs/index.js';

const states: Readonly<Record<RunSummary['state'], string>> = {
  QUEUED: 'waiting',
  RUNNING: 'reading',
  LINKING: 'linking',
  SUCCEEDED: 'good',
  HELD: 'held',
  FAILED: 'failed',
};

const number = new Intl.NumberFormat('en');

function seconds(run: RunSummary): string {
  if (!run.startedAt || !run.finishedAt) return '';
  return ` in ${((run.finishedAt.getTime() - run.startedAt.getTime()) / 1_000).toFixed(1)} s`;
}

/** One line about a run in which every row is accounted for. */
export function describeRun(run: RunSummary): string {
  const rows = [
    `${number.format(run.rowsRead)} read = ${number.format(run.rowsApplied)} applied`,
    `${number.format(run.rowsUnchanged)} unchanged`,
    `${number.format(run.rowsSuperseded)} superseded`,
    `${number.format(run.rowsQuarantined)} quarantined`,
  ].join(' + ');
  const message = run.message && run.state !== 'SUCCEEDED' ? `: ${run.message.split('\n')[0]}` : '';
  return `${run.department.padEnd(17)} ${states[run.state].padEnd(7)} ${run.mode.padEnd(7)} ${rows}${seconds(run)}${message}`;
}
