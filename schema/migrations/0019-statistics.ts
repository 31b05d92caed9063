import { Migration } from '@mikro-orm/migrations';

/** A load costs less: only tables that changed much are looked at anew. */
export class Statistics extends Migration {
  override up(): void {
    // Five departments' first loads looked at every table five times. What autovacuum goes by tells what has changed since.
    this.addSql(`
create or replace function hub.learn_statistics() returns void language plpgsql security definer
  set search_path = pg_catalog set default_statistics_target = 20 as $$
declare
  name text;
begin
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'hub' and c.relkind in ('r', 'p') and c.relname <> 'access_record'
      and (c.relkind = 'p' or pg_stat_get_mod_since_analyze(c.oid) > 50 + 0.1 * greatest(c.reltuples, 0))
  loop
    execute format('analyze hub.%I', name);
  end loop;
end $$`);
  }
}
