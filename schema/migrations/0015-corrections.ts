import { Migration } from '@mikro-orm/migrations';

const areaPolicy = `nullif(current_setting('hub.area', true), '') = any (areas)`;
const operatorPolicy = `nullif(current_setting('hub.operator', true), '') = 'on'`;

/** Disputed values, their way to the department that answers for them, and who is told of the answer. */
export class Corrections extends Migration {
  override up(): void {
    this.corrections();
    this.notices();
    this.outbox();
    this.selections();
  }

  private corrections(): void {
    // The record (key) in which the disputed value stands, so that the correction follows it through changes and new links.
    this.addSql(`
create table hub.correction (
  filing integer not null,
  id uuid not null,
  person_filing integer not null,
  person_id uuid not null,
  subject text not null,
  field text not null,
  fact_id uuid,
  department text not null,
  kind text not null,
  key_token bytea not null,
  role text not null,
  record_id uuid not null,
  value_hash bytea,
  held_since timestamptz not null,
  reason text not null,
  proposed_sealed bytea,
  shown_sealed bytea,
  remark_sealed bytea,
  state text not null default 'FILED'
    check (state in ('FILED', 'DELIVERED', 'ACCEPTED', 'REFUSED', 'CORRECTED', 'WITHDRAWN')),
  filed_by text not null,
  organisation text not null,
  filed_at timestamptz not null default clock_timestamp(),
  due_on date not null,
  delivered_at timestamptz,
  answered_at timestamptz,
  answer_code text,
  closed_at timestamptz,
  areas text[] not null,
  primary key (filing, id)
)`);
    // One open dispute a value: of the record, since people may come together under it.
    this.addSql(`
create unique index correction_open on hub.correction (filing, key_token, role, subject, field, kind, department)
  where closed_at is null`);
    this.addSql(`create index correction_person on hub.correction (person_filing, person_id)`);
    this.addSql(
      `create index correction_record on hub.correction (department, kind, key_token) where closed_at is null`,
    );
    this.protect('correction', areaPolicy);
    // What the department is asked to write goes to the department alone; the desk shows it with numbers masked.
    this.addSql(`
grant select (filing, id, person_filing, person_id, subject, field, fact_id, department, reason, shown_sealed, remark_sealed, state,
  filed_by, organisation, filed_at, due_on, delivered_at, answered_at, answer_code, closed_at, areas) on hub.correction to hub_gateway`);
    this.addSql(`grant select, insert, update on hub.correction to hub_worker`);
  }

  private notices(): void {
    this.addSql(`
create table hub.correction_notice (
  filing integer not null,
  id uuid not null,
  correction_id uuid not null,
  organisation text not null,
  event text not null check (event in ('DISPUTED', 'ACCEPTED', 'REFUSED', 'CORRECTED', 'WITHDRAWN')),
  person_id uuid not null,
  subject text not null,
  field text not null,
  fact_id uuid,
  department text not null,
  last_read_at timestamptz not null,
  at timestamptz not null,
  areas text[] not null,
  primary key (filing, id),
  unique (filing, correction_id, organisation, event)
)`);
    this.addSql(`create index correction_notice_feed on hub.correction_notice (organisation, at, id)`);
    this.protect('correction_notice', areaPolicy);
    this.addSql(`grant select on hub.correction_notice to hub_gateway`);
    this.addSql(`grant select, insert on hub.correction_notice to hub_worker`);
  }

  private outbox(): void {
    // What is to be delivered, and what became of it: the queue may be lost, this not. Its id is the receiver's idempotency key.
    this.addSql(`
create table hub.outbox (
  filing integer not null,
  id uuid not null,
  correction_id uuid not null,
  department text not null,
  field text not null,
  state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FOLLOWED', 'ANSWERED', 'WITHDRAWN')),
  attempts integer not null default 0,
  next_try_at timestamptz,
  problem text,
  message text,
  receipt text,
  due_on date not null,
  queued_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  answered_at timestamptz,
  told text[] not null default '{}',
  primary key (filing, id),
  unique (filing, correction_id)
)`);
    this.addSql(
      `create index outbox_waiting on hub.outbox (department, queued_at) where state in ('QUEUED', 'SENT', 'FOLLOWED')`,
    );
    this.protect('outbox', operatorPolicy);
    this.addSql(`grant select on hub.outbox to hub_gateway`);
    this.addSql(`grant select, insert, update on hub.outbox to hub_worker`);
  }

  private selections(): void {
    // What an operation read, kept once: an access record names it, so that it can be told who has seen a value.
    this.addSql(`
create table hub.read_selection (
  id text primary key,
  fields text[] not null,
  first_at timestamptz not null default clock_timestamp()
)`);
    this.addSql(`grant insert on hub.read_selection to hub_gateway`);
    this.addSql(`grant select on hub.read_selection to hub_worker`);
    this.addSql(`alter table hub.access_record add column selection text`);
    this.addSql(`grant select on hub.access_record to hub_worker`);
  }

  private protect(table: string, readable: string): void {
    this.addSql(`alter table hub.${table} enable row level security`);
    this.addSql(`alter table hub.${table} force row level security`);
    this.addSql(`create policy gateway_reads on hub.${table} for select to hub_gateway using (${readable})`);
    this.addSql(`create policy worker_works on hub.${table} for all to hub_worker using (true) with check (true)`);
    this.addSql(`create policy owner_migrates on hub.${table} for all to current_user using (true) with check (true)`);
  }
}
