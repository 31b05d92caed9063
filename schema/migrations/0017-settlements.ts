import { Migration } from '@mikro-orm/migrations';

/** What people decide about values of the golden record, and what is known from one department alone. */
export class Settlements extends Migration {
  override up(): void {
    // What would take something away from a person and is not confirmed: field, value, and who says so.
    this.addSql(`alter table hub.person add column unconfirmed jsonb not null default '[]'`);
    this.addSql(`alter table hub.conflict add column settlement_id uuid`);
    this.addSql(`alter table hub.conflict drop column settled_at, drop column settled_by`);
    // One decision stands at a time about a field of a person. What somebody decided is revoked, never changed or deleted.
    this.addSql(`
create table hub.settlement (
  filing integer not null,
  id uuid not null,
  person_filing integer not null,
  person_id uuid not null,
  field text not null,
  kind text not null check (kind in ('SETTLED', 'CONFIRMED')),
  value text not null,
  known text[] not null default '{}',
  reason_sealed bytea not null,
  settled_by text not null,
  organisation text not null,
  settled_at timestamptz not null default clock_timestamp(),
  revoked_by text,
  revoked_organisation text,
  revoked_at timestamptz,
  revoked_reason_sealed bytea,
  areas text[] not null,
  primary key (filing, id)
)`);
    this.addSql(`
create unique index settlement_stands on hub.settlement (filing, person_id, field) where revoked_at is null`);
    this.addSql(`create index settlement_person on hub.settlement (person_filing, person_id)`);
    this.addSql(`alter table hub.settlement enable row level security`);
    this.addSql(`alter table hub.settlement force row level security`);
    this.addSql(`
create policy gateway_reads on hub.settlement for select to hub_gateway
  using (nullif(current_setting('hub.area', true), '') = any (areas))`);
    this.addSql(`create policy worker_works on hub.settlement for all to hub_worker using (true) with check (true)`);
    this.addSql(
      `create policy owner_migrates on hub.settlement for all to current_user using (true) with check (true)`,
    );
    this.addSql(`grant select on hub.settlement to hub_gateway`);
    this.addSql(`grant select, insert on hub.settlement to hub_worker`);
    this.addSql(`
grant update (person_filing, person_id, areas, revoked_by, revoked_organisation, revoked_at, revoked_reason_sealed)
  on hub.settlement to hub_worker`);
  }
}
