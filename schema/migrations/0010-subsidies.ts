import { Migration } from '@mikro-orm/migrations';

/** What the finance bureau pays to the heads of households: a fact like those of 0004, with the policies and grants of 0005. */
export class Subsidies extends Migration {
  override up(): void {
    this.addSql(`
create table hub.subsidy_payment (
  filing integer not null,
  id uuid not null,
  source_ref bytea not null,
  person_filing integer not null,
  person_id uuid not null,
  subsidy text not null,
  amount_yuan numeric(12, 2) not null,
  month text not null,
  paid_on date,
  status text not null,
  bank text,
  masked_card text check (masked_card like '%*%'),
  record_id uuid not null,
  department text not null,
  as_of date not null,
  fetched_at timestamptz not null,
  areas text[] not null,
  primary key (filing, id),
  unique (filing, source_ref)
)`);
    this.addSql(`create index subsidy_payment_person on hub.subsidy_payment (person_filing, person_id)`);
    this.addSql(`alter table hub.subsidy_payment enable row level security`);
    this.addSql(`alter table hub.subsidy_payment force row level security`);
    this.addSql(`
create policy gateway_reads on hub.subsidy_payment for select to hub_gateway
  using (nullif(current_setting('hub.area', true), '') = any (areas))`);
    this.addSql(
      `create policy worker_works on hub.subsidy_payment for all to hub_worker using (true) with check (true)`,
    );
    this.addSql(
      `create policy owner_migrates on hub.subsidy_payment for all to current_user using (true) with check (true)`,
    );
    this.addSql(`grant select on hub.subsidy_payment to hub_gateway`);
    this.addSql(`grant select, insert, update, delete on hub.subsidy_payment to hub_worker`);
  }
}
