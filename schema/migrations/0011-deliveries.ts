import { Migration } from '@mikro-orm/migrations';

/** What a run noticed about the deliveries themselves: missing, late, repeated, replaced. Names of deliveries, no row's content. */
export class Deliveries extends Migration {
  override up(): void {
    this.addSql(`
create table hub.delivery_finding (
  id uuid primary key,
  run_id uuid not null,
  department text not null,
  delivery text,
  kind text not null,
  stops boolean not null,
  detail text not null,
  found_at timestamptz not null default clock_timestamp(),
  unique (run_id, kind, detail)
)`);
    this.addSql(`alter table hub.delivery_finding enable row level security`);
    this.addSql(`alter table hub.delivery_finding force row level security`);
    this.addSql(`
create policy gateway_reads on hub.delivery_finding for select to hub_gateway
  using (nullif(current_setting('hub.operator', true), '') = 'on')`);
    this.addSql(
      `create policy worker_works on hub.delivery_finding for all to hub_worker using (true) with check (true)`,
    );
    this.addSql(
      `create policy owner_migrates on hub.delivery_finding for all to current_user using (true) with check (true)`,
    );
    this.addSql(`grant select on hub.delivery_finding to hub_gateway`);
    this.addSql(`grant select, insert, update, delete on hub.delivery_finding to hub_worker`);
  }
}
