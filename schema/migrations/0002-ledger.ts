import { Migration } from '@mikro-orm/migrations';

const counters = `
  rows_expected bigint,
  rows_read bigint not null default 0,
  rows_applied bigint not null default 0,
  rows_unchanged bigint not null default 0,
  rows_superseded bigint not null default 0,
  rows_quarantined bigint not null default 0,
  open_before bigint not null default 0,
  opened bigint not null default 0,
  closed bigint not null default 0,
  closed_by_absence bigint not null default 0,
  open_after bigint not null default 0`;

/** What departments said (records), what became of every row (runs), and what is being read (staging). */
export class Ledger extends Migration {
  override up(): void {
    this.sourceTables();
    this.runTables();
    this.rowTables();
  }

  private sourceTables(): void {
    // Keyed by the token, like look-ups: whoever reads a row knows its key before its place. It says where rows are filed.
    this.addSql(`
create table hub.source_key (
  department text not null,
  kind text not null,
  key_token bytea not null,
  filing integer not null,
  record_id uuid not null,
  row_hash bytea not null,
  as_of date not null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  closed_by text check (closed_by in ('DELETE', 'ABSENCE')),
  primary key (department, kind, key_token)
)`);
    this.addSql(`
create table hub.source_record (
  filing integer not null,
  id uuid not null,
  department text not null,
  kind text not null,
  key_token bytea not null,
  run_id uuid not null,
  operation text not null check (operation in ('UPSERT', 'DELETE')),
  row_hash bytea not null,
  normaliser_version integer not null default 1,
  sealed bytea,
  as_of date not null,
  received_at timestamptz not null default now(),
  primary key (filing, id)
)`);
    this.addSql(`create index source_record_key on hub.source_record (filing, department, kind, key_token)`);
    this.addSql(`
create table hub.link_todo (
  filing integer not null,
  record_id uuid not null,
  department text not null,
  kind text not null,
  key_token bytea not null,
  run_id uuid not null,
  enqueued_at timestamptz not null default now(),
  primary key (filing, record_id)
)`);
    this.addSql(`create index link_todo_run on hub.link_todo (run_id, kind)`);
    this.addSql(`
create table hub.link (
  filing integer not null,
  id uuid not null,
  record_id uuid not null,
  department text not null,
  kind text not null,
  key_token bytea not null,
  role text not null,
  person_filing integer,
  person_id uuid,
  household_id uuid,
  method text not null check (method in ('ID_NUMBER', 'REGISTER', 'NONE', 'MANUAL')),
  reason text,
  score real,
  rule_version integer not null default 1,
  decided_by text,
  decided_at timestamptz not null default now(),
  areas text[] not null,
  primary key (filing, id),
  unique (filing, department, kind, key_token, role),
  check ((person_id is null) = (person_filing is null))
)`);
    this.addSql(`create index link_person on hub.link (person_filing, person_id)`);
    this.addSql(`create index link_unlinked on hub.link (filing, household_id) where person_id is null`);
  }

  private runTables(): void {
    this.addSql(`
create table hub.sync_run (
  id uuid primary key,
  department text not null,
  mode text not null check (mode in ('full', 'changes')),
  trigger text not null check (trigger in ('SCHEDULE', 'COMMAND', 'REQUEST')),
  state text not null check (state in ('QUEUED', 'RUNNING', 'LINKING', 'SUCCEEDED', 'HELD', 'FAILED')),
  fence bigint not null default 0,
  requested_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  heartbeat_at timestamptz,${counters},
  rows_linked bigint not null default 0,
  rows_unlinked bigint not null default 0,
  problem text,
  message text,
  worker text
)`);
    // Two runs of one department never overlap: the last wall, below every lock in code.
    this.addSql(
      `create unique index sync_run_active on hub.sync_run (department) where state in ('RUNNING', 'LINKING')`,
    );
    this.addSql(`create index sync_run_recent on hub.sync_run (department, requested_at desc)`);
    this.addSql(`
create table hub.sync_stream (
  run_id uuid not null,
  stream text not null,
  delivery text not null,
  mode text,
  state text not null,
  as_of date,
  position jsonb,
  next_checkpoint jsonb,${counters},
  control_rows bigint,
  updated_at timestamptz not null default now(),
  primary key (run_id, stream, delivery)
)`);
    this.addSql(`
create table hub.sync_checkpoint (
  department text not null,
  stream text not null,
  position jsonb not null,
  delivery text not null,
  applied_at timestamptz not null default now(),
  primary key (department, stream)
)`);
  }

  private rowTables(): void {
    this.addSql(`
create table hub.quarantine (
  filing integer not null,
  id uuid not null,
  department text not null,
  stream text not null,
  run_id uuid not null,
  delivery text,
  ordinal bigint not null,
  key_token bytea,
  key_sealed bytea,
  column_name text,
  reason text not null,
  code text,
  row_sealed bytea not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'RELEASED')),
  created_at timestamptz not null default now(),
  primary key (filing, id)
)`);
    this.addSql(`create index quarantine_run on hub.quarantine (run_id, reason)`);
    this.addSql(`create index quarantine_open on hub.quarantine (department, stream) where state = 'OPEN'`);
    // Unlogged: what is staged is read again after a crash. Empty outside runs. The key holds the filing number, as a
    // distributed table must, but begins with the run, since chunks are read by run and ordinal.
    this.addSql(`
create unlogged table hub.sync_staging (
  run_id uuid not null,
  stream text not null,
  delivery text not null default '',
  ordinal bigint not null,
  filing integer not null,
  kind text not null,
  record_id uuid,
  key_token bytea not null,
  row_hash bytea,
  operation text not null check (operation in ('UPSERT', 'DELETE')),
  as_of date,
  outcome text check (outcome in ('APPLIED', 'UNCHANGED', 'SUPERSEDED')),
  sealed bytea,
  primary key (run_id, stream, delivery, ordinal, filing)
)`);
  }
}
