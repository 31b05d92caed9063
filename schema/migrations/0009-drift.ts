import { Migration } from '@mikro-orm/migrations';

/** What deliveries look like, and where one no longer looks like those before it. Counts, names of columns, declared codes. */
export class Drift extends Migration {
  override up(): void {
    // Of a delivery that is being read. Empty after a crash, like the staging that it describes.
    this.addSql(`
create unlogged table hub.sync_profile (
  run_id uuid not null,
  stream text not null,
  delivery text not null,
  mode text not null check (mode in ('full', 'changes')),
  profile jsonb not null,
  new_columns text[] not null default '{}',
  primary key (run_id, stream, delivery)
)`);
    // Of the deliveries that were applied.
    this.addSql(`
create table hub.stream_profile (
  department text not null,
  stream text not null,
  mode text not null check (mode in ('full', 'changes')),
  profile jsonb not null,
  deliveries integer not null default 1,
  run_id uuid not null,
  learned_at timestamptz not null default clock_timestamp(),
  primary key (department, stream, mode)
)`);
    this.addSql(`
create table hub.sync_drift (
  id uuid primary key,
  run_id uuid not null,
  department text not null,
  stream text not null,
  stream_label text not null,
  delivery text not null,
  kind text not null,
  column_name text not null,
  other_column text,
  seen text not null,
  stops boolean not null,
  found_at timestamptz not null default clock_timestamp(),
  accepted_at timestamptz,
  accepted_by text,
  accepted_reason text,
  used_by uuid
)`);
    this.addSql(`create index sync_drift_run on hub.sync_drift (run_id)`);
    this.addSql(`create index sync_drift_stream on hub.sync_drift (department, stream, found_at desc)`);
    this.addSql(`alter table hub.sync_drift enable row level security`);
    this.addSql(`alter table hub.sync_drift force row level security`);
    this.addSql(`
create policy gateway_reads on hub.sync_drift for select to hub_gateway
  using (nullif(current_setting('hub.operator', true), '') = 'on')`);
    this.addSql(`create policy worker_works on hub.sync_drift for all to hub_worker using (true) with check (true)`);
    this.addSql(
      `create policy owner_migrates on hub.sync_drift for all to current_user using (true) with check (true)`,
    );
    this.addSql(`grant select on hub.sync_drift to hub_gateway`);
    for (const table of ['sync_profile', 'stream_profile', 'sync_drift']) {
      this.addSql(`grant select, insert, update, delete on hub.${table} to hub_worker`);
    }
  }
}
