import { randomUUID } from 'node:crypto';
import { type ColumnProfile, forKeeping, mergeProfiles } from '../../connectors/kit/column-profile.js';
import { insertRows } from '../kit/bulk.js';
import type { RunContext } from './context.js';
import { compareProfiles } from './drift-compare.js';
import { findMisshaped, findRefused, type RefusedCount } from './drift-first.js';
import { driftLimits as limits } from './drift-limits.js';
import { type DriftFinding, sayFinding } from './drift-words.js';
import type { Seen } from './drift-watch.js';
import { underFence } from './lease.js';
import { RunStoppedError } from './problem.js';
import type { StagedDelivery } from './stage.js';

/** Begins to watch a delivery, of which an earlier attempt took so many rows. */
export async function beginWatch(context: RunContext, staged: StagedDelivery, rowsBefore: number): Promise<void> {
  const { lease, drift } = context;
  const { rows } = await lease.client.query<{ profile: ColumnProfile; newColumns: string[] }>(
    `select profile, new_columns as "newColumns" from hub.sync_profile
     where $4 > 0 and run_id = $1 and stream = $2 and delivery = $3`,
    [lease.run.id, staged.stream.name, staged.delivery.id, rowsBefore],
  );
  drift.begin(staged, rowsBefore, rows[0]);
}

/** Writes down what was seen so far, inside the transaction that stages the rows; `all`: also the last of it. */
export async function saveWatch({ lease, drift }: RunContext, staged: StagedDelivery, all = false): Promise<void> {
  const seen = drift.toSave(staged, all);
  if (seen === undefined) return;
  const { stream, delivery } = staged;
  await lease.client.query(
    `insert into hub.sync_profile (run_id, stream, delivery, mode, profile, new_columns) values ($1, $2, $3, $4, $5, $6)
     on conflict (run_id, stream, delivery) do update
       set profile = excluded.profile, new_columns = excluded.new_columns`,
    [lease.run.id, stream.name, delivery.id, delivery.mode, JSON.stringify(seen.profile), seen.newColumns],
  );
}

interface Found {
  readonly staged: StagedDelivery;
  readonly findings: readonly DriftFinding[];
}

/**
 * Holds what was staged against what its streams looked like before and against what their connectors declare, writes down what
 * differs, and stops the run before anything changes; a new column is only written down. What an operator accepted passes.
 * Rows from the quarantine are what earlier runs refused, and like nothing else.
 */
export async function checkDrift(context: RunContext, deliveries: readonly StagedDelivery[]): Promise<void> {
  const { lease } = context;
  if (lease.run.mode === 'retry' || (await hasApplied(context))) return;
  const found: Found[] = [];
  for (const staged of deliveries) found.push({ staged, findings: await findIn(context, staged) });
  const accepted = await acceptedFindings(context);
  const stops = ({ staged }: Found, finding: DriftFinding): boolean =>
    finding.kind !== 'new-column' && !accepted.has(nameOf(staged.stream.name, finding));
  const stopping = found
    .map((each) => ({ ...each, findings: each.findings.filter((finding) => stops(each, finding)) }))
    .filter(({ findings }) => findings.length > 0);
  await writeDown(context, found, stops);
  if (stopping.length > 0) throw new RunStoppedError('drift', describe(lease.run.department, stopping));
}

/** A run that has begun to apply has passed here before. */
async function hasApplied({ lease }: RunContext): Promise<boolean> {
  const { rowCount } = await lease.client.query(
    `select from hub.sync_stream where run_id = $1 and (state = 'APPLIED' or applied_ordinal > 0) limit 1`,
    [lease.run.id],
  );
  return rowCount === 1;
}

async function findIn(context: RunContext, staged: StagedDelivery): Promise<DriftFinding[]> {
  const { stream, delivery } = staged;
  const { client, run } = context.lease;
  const { profile, newColumns }: Seen = context.drift.seen(stream.name, delivery.id);
  const { rows: refused } = await client.query<RefusedCount>(
    `select column_name as column, reason, code, count(*)::int as count from hub.quarantine
     where run_id = $1 and stream = $2 and delivery = $3 group by 1, 2, 3 order by 4 desc`,
    [run.id, stream.name, delivery.id],
  );
  const { rows: norms } = await client.query<{ profile: ColumnProfile }>(
    'select profile from hub.stream_profile where department = $1 and stream = $2 and mode = $3',
    [run.department, stream.name, delivery.mode],
  );
  const { rows: counts } = await client.query<{ rows: number }>(
    'select rows_read::int as rows from hub.sync_stream where run_id = $1 and stream = $2 and delivery = $3',
    [run.id, stream.name, delivery.id],
  );
  const norm = norms[0]?.profile;
  const compared = norm ? compareProfiles(norm, profile, stream.columns, delivery.mode === 'full') : [];
  const named = new Set(compared.flatMap(({ column, other }) => [column, other]));
  const first = [...findRefused(stream, refused, counts[0]?.rows ?? 0, profile), ...findMisshaped(stream, profile)];
  return [
    ...compared,
    // What history explains better is not told twice.
    ...first.filter(({ kind, column }) => kind === 'refused' || !named.has(column)),
    ...newColumns.map((column) => ({ kind: 'new-column', column }) as const),
  ];
}

function nameOf(stream: string, { kind, column, other }: Pick<DriftFinding, 'kind' | 'column' | 'other'>): string {
  return [stream, kind, column, other ?? ''].join('\u0001');
}

/** What operators accepted of streams and no applied delivery has borne out yet. */
async function acceptedFindings({ lease: { client, run } }: RunContext): Promise<Set<string>> {
  const { rows } = await client.query<DriftFinding & { stream: string }>(
    `select distinct stream, kind, column_name as column, other_column as other from hub.sync_drift
     where department = $1 and accepted_at is not null and used_by is null`,
    [run.department],
  );
  return new Set(rows.map((row) => nameOf(row.stream, row)));
}

const driftColumns = {
  id: 'uuid',
  run_id: 'uuid',
  department: 'text',
  stream: 'text',
  stream_label: 'text',
  delivery: 'text',
  kind: 'text',
  column_name: 'text',
  other_column: 'text',
  seen: 'text',
  stops: 'boolean',
};

async function writeDown(
  { lease }: RunContext,
  found: readonly Found[],
  stops: (found: Found, finding: DriftFinding) => boolean,
): Promise<void> {
  const { id, department } = lease.run;
  const rows = found.flatMap((each) =>
    each.findings.map((finding) => ({
      id: randomUUID(),
      run_id: id,
      department,
      stream: each.staged.stream.name,
      stream_label: each.staged.stream.label,
      delivery: each.staged.delivery.id,
      kind: finding.kind,
      column_name: finding.column,
      other_column: finding.other ?? null,
      seen: sayFinding(finding, 'zh'),
      stops: stops(each, finding),
    })),
  );
  await underFence(lease, async () => {
    await lease.client.query('delete from hub.sync_drift where run_id = $1 and accepted_at is null', [id]);
    await insertRows(lease.client, 'hub.sync_drift', driftColumns, rows);
  });
}

const findingsSaidMax = 3;

function describe(department: string, stopping: readonly Found[]): string {
  const said = stopping.slice(0, findingsSaidMax).map(({ staged: { stream, delivery }, findings }) => {
    const each = findings.slice(0, findingsSaidMax).map((finding) => `${finding.column}: ${sayFinding(finding, 'en')}`);
    const more = findings.length > each.length ? [`${findings.length - each.length} more`] : [];
    return `${stream.label}: the delivery ${delivery.id} is not as agreed or as before it (${[...each, ...more].join('; ')}).`;
  });
  const streams = [...new Set(stopping.map(({ staged }) => staged.stream.name))];
  return (
    `${said.join(' ')} Nothing of this run was applied. Ask the department whether its format changed; if this is right from now ` +
    `on, accept it on the sync page or with "hub drift accept ${department} ${streams[0] ?? ''}", and sync again.`
  );
}

/**
 * Learns what the deliveries of this run look like, now that they are applied: with half the weight of what was known, or in its
 * place where an operator accepted that the stream changed. Inside a transaction under the fence.
 */
export async function learnProfiles({ lease: { client, run } }: RunContext): Promise<void> {
  if (run.mode === 'retry') return;
  const { rows } = await client.query<{
    stream: string;
    mode: string;
    profile: ColumnProfile;
    before: ColumnProfile | null;
    accepted: boolean;
  }>(
    `select p.stream, p.mode, p.profile, k.profile as before, exists (
       select from hub.sync_drift d where d.department = $2 and d.stream = p.stream and d.accepted_at is not null
         and d.used_by is null and d.kind <> 'refused') as accepted
     from hub.sync_profile p
     left join hub.stream_profile k on k.department = $2 and k.stream = p.stream and k.mode = p.mode
     where p.run_id = $1 order by p.stream, p.delivery`,
    [run.id, run.department],
  );
  const learned = new Map<string, ColumnProfile>();
  for (const { stream, mode, profile, before, accepted } of rows) {
    if (profile.rows < limits.rowsMin) continue;
    const key = `${stream}\u0001${mode}`;
    const known = learned.get(key) ?? (accepted ? null : before);
    learned.set(key, known ? mergeProfiles(known, limits.memoryWeight, profile) : profile);
  }
  for (const [key, profile] of learned) {
    await client.query(
      `insert into hub.stream_profile as k (department, stream, mode, profile, run_id) values ($1, $2, $3, $4, $5)
       on conflict (department, stream, mode) do update set profile = excluded.profile, run_id = excluded.run_id,
         deliveries = k.deliveries + 1, learned_at = clock_timestamp()`,
      [run.department, ...key.split('\u0001'), JSON.stringify(forKeeping(profile)), run.id],
    );
  }
  await client.query(
    `update hub.sync_drift d set used_by = $1 where d.department = $2 and d.accepted_at is not null and d.used_by is null
       and d.stream in (select stream from hub.sync_stream where run_id = $1 and rows_read > 0)`,
    [run.id, run.department],
  );
  await client.query(
    `delete from hub.sync_profile where run_id in
       (select id from hub.sync_run where department = $1 and state in ('SUCCEEDED', 'FAILED'))`,
    [run.department],
  );
}
