import { Migration } from '@mikro-orm/migrations';

/** What jobs/sync and jobs/link need to find their own work again: evidence, households by source, open runs. */
export class Linking extends Migration {
  override up(): void {
    // The blind index of a mention's valid ID number: all records that claim one number are judged together.
    this.addSql(`alter table hub.link add column id_token text collate "C"`);
    this.addSql(`create index link_id_token on hub.link (id_token) where id_token is not null`);
    this.addSql(`create index link_household on hub.link (household_id) where household_id is not null`);

    // The key token of the record that describes a registered household, so that the household outlives its changes.
    this.addSql(`alter table hub.household add column source_ref bytea`);
    this.addSql(`create index household_source_ref on hub.household (source_ref) where source_ref is not null`);
    this.addSql(`create index household_number on hub.household (number, kind) where number is not null`);

    // One open run a department, waiting ones included: a second request is answered with the first's run.
    this.addSql(
      `create unique index sync_run_open on hub.sync_run (department) where state in ('QUEUED', 'RUNNING', 'LINKING')`,
    );
    // How far a staged delivery has been applied, and how many rows its staging must still hold after a crash.
    this.addSql(`
alter table hub.sync_stream
  add column applied_ordinal bigint not null default 0,
  add column rows_staged bigint not null default 0`);
    this.statistics();
  }
  /**
   * After a load the planner knows nothing of the new rows until autovacuum comes by, and then reads whole tables for one
   * row. The worker may not analyse tables that it does not own; this does it for these.
   */
  private statistics(): void {
    this.addSql(`
create function hub.learn_statistics() returns void language plpgsql security definer
  set search_path = pg_catalog set default_statistics_target = 20 as $$
declare
  name text;
begin
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'hub' and c.relkind in ('r', 'p') and c.relname <> 'access_record'
  loop
    execute format('analyze hub.%I', name);
  end loop;
end $$`);
    this.addSql(`revoke all on function hub.learn_statistics() from public`);
    this.addSql(`grant execute on function hub.learn_statistics() to hub_worker`);
  }
}
