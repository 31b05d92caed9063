import { Migration } from '@mikro-orm/migrations';

/**
 * Where this database has lived. A dump carries the last line along; a server that is another one than it names shows that the
 * database was put back from a backup, and that departments may have been told of more than the hub still knows.
 */
export class Restore extends Migration {
  override up(): void {
    this.addSql(`
create table hub.database_home (
  id uuid primary key default gen_random_uuid(),
  -- Of the server, of the database on it, and of its history: a server that goes on from a backup begins a new timeline.
  system_identifier text not null,
  database_oid bigint not null,
  timeline integer not null,
  seen_at timestamptz not null default clock_timestamp(),
  restored boolean not null
)`);
    this.addSql(`create index database_home_seen on hub.database_home (seen_at)`);

    // A full read that a department answered without a full delivery of each stream proves nothing, but another one the next
    // night would keep its changes from being read.
    this.addSql(`
create function hub.reconcile_state(asked text) returns text language sql stable as $$
  with whole as materialized (
    select r.id from hub.sync_run r
    where r.department = asked and r.mode = 'full' and r.state = 'SUCCEEDED'
      and r.started_at >= (select max(seen_at) from hub.database_home where restored))
  select case
    when not exists (select from hub.database_home where restored) then 'NONE'
    when exists (
      select from whole where not exists (
        select from hub.sync_checkpoint c where c.department = asked and not exists (
          select from hub.sync_stream s where s.run_id = whole.id and s.stream = c.stream and s.mode = 'full'))
    ) then 'NONE'
    when exists (select from whole) then 'INCOMPLETE'
    else 'WANTED' end
$$`);
    this.addSql(`revoke all on function hub.reconcile_state(text) from public`);
    this.addSql(`grant execute on function hub.reconcile_state(text) to hub_worker`);
    this.addSql(`grant select, insert on hub.database_home to hub_worker`);
  }
}
