import { Migration } from '@mikro-orm/migrations';

/** What operators see and decide: held runs and their release, rows in quarantine and their retry, runs that wait for their next try. */
export class Operators extends Migration {
  override up(): void {
    this.runs();
    this.holds();
    this.quarantine();
    this.absences();
  }

  private runs(): void {
    // A run of mode `retry` reads the quarantine instead of a department's system.
    this.addSql(`alter table hub.sync_run drop constraint sync_run_mode_check`);
    this.addSql(`
alter table hub.sync_run
  add constraint sync_run_mode_check check (mode in ('full', 'changes', 'retry')),
  add column next_try_at timestamptz,
  add column holds integer not null default 0`);
    this.addSql(`create index sync_run_requested on hub.sync_run (requested_at desc)`);
    this.addSql(`alter table hub.sync_stream
  add column label text,
  add column control_hash text,
  add column place integer,
  add column absences_waiting integer not null default 0`);
  }

  private holds(): void {
    // What a held run was held for: one row a delivery. A run that is held again has a further hold.
    this.addSql(`
create table hub.sync_hold (
  run_id uuid not null,
  hold integer not null,
  stream text not null,
  delivery text not null,
  label text not null,
  open_records bigint not null,
  absent_records bigint not null,
  share_max real not null,
  held_at timestamptz not null default clock_timestamp(),
  released_at timestamptz,
  primary key (run_id, hold, stream, delivery)
)`);
    // One account decides once about one hold: two rows that release it are two people.
    this.addSql(`
create table hub.sync_release (
  id uuid primary key,
  run_id uuid not null,
  hold integer not null,
  operator text not null,
  decision text not null check (decision in ('RELEASE', 'REFUSE')),
  reason text not null,
  at timestamptz not null default clock_timestamp(),
  unique (run_id, hold, operator)
)`);
    for (const table of ['sync_hold', 'sync_release']) {
      this.addSql(`alter table hub.${table} enable row level security`);
      this.addSql(`alter table hub.${table} force row level security`);
      this.addSql(`
create policy gateway_reads on hub.${table} for select to hub_gateway
  using (nullif(current_setting('hub.operator', true), '') = 'on')`);
      this.addSql(`create policy worker_works on hub.${table} for all to hub_worker using (true) with check (true)`);
      this.addSql(
        `create policy owner_migrates on hub.${table} for all to current_user using (true) with check (true)`,
      );
      this.addSql(`grant select on hub.${table} to hub_gateway`);
    }
    this.addSql(`grant select, insert, update, delete on hub.sync_hold to hub_worker`);
    // Who decided what is never changed afterwards.
    this.addSql(`grant select, insert on hub.sync_release to hub_worker`);
  }

  private quarantine(): void {
    // DROPPED: its delivery was not applied and comes again. REFUSED: an operator gave the row up.
    this.addSql(`alter table hub.quarantine drop constraint quarantine_state_check`);
    this.addSql(`
alter table hub.quarantine
  add constraint quarantine_state_check check (state in ('OPEN', 'RELEASED', 'REFUSED', 'DROPPED')),
  add column stream_label text,
  add column as_of date,
  add column place bigint,
  add column damaged boolean not null default false,
  add column mapping_version integer not null default 1,
  add column masked jsonb not null default '[]',
  add column released_at timestamptz,
  add column refused_by text,
  add column refused_reason text,
  add column retry_run_id uuid,
  add column retry_ordinal bigint,
  add column retry_refused boolean not null default false`);
    this.addSql(`
update hub.quarantine q set as_of = s.as_of, damaged = q.reason in ('column-count', 'bad-bytes') from hub.sync_stream s
where s.run_id = q.run_id and s.stream = q.stream and s.delivery = q.delivery`);
    this.addSql(
      `create index quarantine_retry on hub.quarantine (retry_run_id, stream, as_of, retry_ordinal) where retry_run_id is not null`,
    );
    this.addSql(`create index quarantine_recent on hub.quarantine (created_at desc, id desc)`);
    this.addSql(`
grant select (delivery, stream_label, as_of, masked, released_at, refused_by, refused_reason)
  on hub.quarantine to hub_gateway`);
  }

  private absences(): void {
    // Records that a whole delivery leaves out, as long as rows of it whose key cannot be read may be these very records.
    this.addSql(`
create table hub.sync_absence (
  department text not null,
  kind text not null,
  key_token bytea not null,
  run_id uuid not null,
  stream text not null,
  delivery text not null,
  as_of date not null,
  primary key (department, kind, key_token)
)`);
    this.addSql(`create index sync_absence_delivery on hub.sync_absence (run_id, stream, delivery)`);
    this.addSql(`grant select, insert, update, delete on hub.sync_absence to hub_worker`);
  }
}
