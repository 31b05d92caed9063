import type { RunDelivery, RunDetails, RunSummary } from '../jobs/index.js';

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

/** One line about a run in which every row is accounted for: those, too, that wait for somebody to release it. */
export function describeRun(run: RunSummary): string {
  const settled = run.rowsApplied + run.rowsUnchanged + run.rowsSuperseded + run.rowsQuarantined;
  const waiting = run.state === 'HELD' ? run.rowsRead - settled : 0;
  const rows = [
    `${number.format(run.rowsRead)} read = ${number.format(run.rowsApplied)} applied`,
    `${number.format(run.rowsUnchanged)} unchanged`,
    `${number.format(run.rowsSuperseded)} superseded`,
    `${number.format(run.rowsQuarantined)} quarantined`,
    ...(waiting > 0 ? [`${number.format(waiting)} to apply once released`] : []),
  ].join(' + ');
  const message = run.message && run.state !== 'SUCCEEDED' ? `: ${run.message.split('\n')[0]}` : '';
  return `${run.department.padEnd(17)} ${states[run.state].padEnd(7)} ${run.mode.padEnd(7)} ${rows}${seconds(run)}${message}`;
}

/** One line about a delivery, held against what its source counted. */
function describeDelivery(line: RunDelivery): string {
  const { rowsRead, rowsApplied, rowsUnchanged, rowsSuperseded, rowsQuarantined } = line;
  const control =
    line.controlRows === null ? 'source counted none' : `source counted ${number.format(line.controlRows)}`;
  const hash = line.controlHash === null ? '' : `, hash ${line.controlHash.slice(0, 16)}`;
  const rows =
    `${number.format(rowsRead)} read = ${number.format(rowsApplied)} applied + ${number.format(rowsUnchanged)} unchanged + ` +
    `${number.format(rowsSuperseded)} superseded + ${number.format(rowsQuarantined)} quarantined`;
  const balanced =
    rowsRead === rowsApplied + rowsUnchanged + rowsSuperseded + rowsQuarantined &&
    (line.controlRows ?? rowsRead) === rowsRead;
  const closed = line.closedByAbsence > 0 ? `; ${number.format(line.closedByAbsence)} closed by absence` : '';
  const waiting =
    line.absencesWaiting > 0
      ? `; ${number.format(line.absencesWaiting)} absent records wait, since rows without a readable key may be these`
      : '';
  const open = balanced ? '' : line.state === 'APPLIED' ? ' DOES NOT ADD UP' : ' (not yet applied)';
  return `${line.label} ${line.delivery} ${line.mode ?? ''} as of ${line.asOf ?? '?'}: ${control}${hash}; ${rows}${closed}${waiting}${open}`;
}

/** What stands below a run's own line. */
export function describeDetails({ deliveries, holds, releases }: RunDetails, isHeld: boolean): string[] {
  const held = isHeld ? holds : [];
  return [
    ...deliveries.map(describeDelivery),
    ...held.map(
      ({ label, delivery, open, absent }) =>
        `held: ${label} ${delivery} leaves out ${number.format(absent)} of ${number.format(open)} open records`,
    ),
    ...releases.map(({ operator, decision, reason, at }) => `${at.toISOString()} ${operator} ${decision}: ${reason}`),
  ];
}
