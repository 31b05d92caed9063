import { Migration } from '@mikro-orm/migrations';

/** Rows that staff of the area read. */
const areaTables = ['link_review', 'link_decision', 'person_redirect'];

/**
 * Scored linking: mentions without a number of their own, what they were compared with, what people decided about them, and where
 * people and households went that merged or split.
 */
export class LooseMentions extends Migration {
  override up(): void {
    this.links();
    this.loose();
    this.reviews();
    this.decisions();
    this.redirects();
    this.grants();
  }

  private links(): void {
    // Evidence holds the level and the weight of each field, never a value.
    this.addSql(`alter table hub.link drop constraint link_method_check`);
    this.addSql(`
alter table hub.link add constraint link_method_check
  check (method in ('ID_NUMBER', 'REGISTER', 'NONE', 'MANUAL', 'SCORED'))`);
    this.addSql(`alter table hub.link add column evidence jsonb`);
    this.addSql(`alter table hub.link add column parameters text`);
  }

  private loose(): void {
    // By what a mention without a number may be found again when a person comes or changes: keyed hashes.
    this.addSql(`
create table hub.loose_key (
  token bytea not null,
  filing integer not null,
  link_id uuid not null,
  primary key (token, filing, link_id)
)`);
    this.addSql(`create index loose_key_link on hub.loose_key (filing, link_id)`);
    // Mentions that wait to be compared. The table outlives a run: whoever links next goes on with it.
    this.addSql(`
create table hub.loose_todo (
  filing integer not null,
  link_id uuid not null,
  primary key (filing, link_id)
)`);
    // Who may be meant by a birth date and the first letter of a surname: the one block that no token serves.
    this.addSql(`create index person_birth on hub.person (birth_date, (left(name_initials, 1)))`);
  }

  private reviews(): void {
    this.addSql(`
create table hub.link_review (
  filing integer not null,
  id uuid not null,
  link_id uuid not null,
  department text not null,
  kind text not null,
  role text not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'DECIDED', 'GONE')),
  reason text not null,
  name text not null,
  former_name text,
  sex text,
  birth_date date,
  id_number_sealed bytea,
  id_number_mask text,
  phone_sealed bytea,
  phone_mask text,
  address_text text,
  record_id uuid not null,
  as_of date not null,
  fetched_at timestamptz not null,
  candidates jsonb not null,
  parameters text not null,
  opened_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz,
  areas text[] not null,
  primary key (filing, id),
  unique (filing, link_id)
)`);
    this.addSql(`create index link_review_open on hub.link_review (opened_at, id) where state = 'OPEN'`);
  }

  private decisions(): void {
    // A decision names the record's key, not the link: it holds however often the record changes, and if it leaves and comes back.
    this.addSql(`
create table hub.link_decision (
  filing integer not null,
  id uuid not null,
  department text not null,
  kind text not null,
  key_token bytea not null,
  role text not null,
  person_filing integer not null,
  person_id uuid not null,
  verdict text not null check (verdict in ('SAME', 'DIFFERENT', 'UNSURE')),
  reason text,
  review_id uuid,
  decided_by text not null,
  organisation text not null,
  decided_at timestamptz not null default clock_timestamp(),
  batch_id uuid,
  revoked_by text,
  revoked_at timestamptz,
  revoked_reason text,
  areas text[] not null,
  primary key (filing, id)
)`);
    this.addSql(`create index link_decision_record on hub.link_decision (filing, department, kind, key_token, role)`);
    this.addSql(`create index link_decision_review on hub.link_decision (filing, review_id)`);
    this.addSql(`create index link_decision_person on hub.link_decision (person_filing, person_id)`);
    // One verdict stands at a time about a mention and a person, and a mention means one person.
    this.addSql(`
create unique index link_decision_stands on hub.link_decision (filing, department, kind, key_token, role, person_id)
  where revoked_at is null`);
    this.addSql(`
create unique index link_decision_same on hub.link_decision (filing, department, kind, key_token, role)
  where revoked_at is null and verdict = 'SAME'`);
  }

  private redirects(): void {
    // Seen where the person was seen who had the old id.
    this.addSql(`
create table hub.person_redirect (
  filing integer not null,
  id uuid not null,
  to_filing integer not null,
  to_id uuid not null,
  cause text not null check (cause in ('MERGED', 'SPLIT')),
  at timestamptz not null default clock_timestamp(),
  areas text[] not null,
  primary key (filing, id, to_id)
)`);
    this.addSql(`create index person_redirect_to on hub.person_redirect (to_filing, to_id)`);
  }

  private grants(): void {
    for (const table of areaTables) {
      this.addSql(`alter table hub.${table} enable row level security`);
      this.addSql(`alter table hub.${table} force row level security`);
      this.addSql(`
create policy gateway_reads on hub.${table} for select to hub_gateway
  using (nullif(current_setting('hub.area', true), '') = any (areas))`);
      this.addSql(`create policy worker_works on hub.${table} for all to hub_worker using (true) with check (true)`);
      this.addSql(
        `create policy owner_migrates on hub.${table} for all to current_user using (true) with check (true)`,
      );
      this.addSql(`grant select on hub.${table} to hub_gateway`);
    }
    for (const table of ['loose_key', 'loose_todo', 'link_review', 'person_redirect'])
      this.addSql(`grant select, insert, update, delete on hub.${table} to hub_worker`);
    // What somebody decided is revoked, never changed or deleted.
    this.addSql(`grant select, insert on hub.link_decision to hub_worker`);
    this.addSql(`grant update (revoked_by, revoked_at, revoked_reason) on hub.link_decision to hub_worker`);
  }
}
