import { Migration } from '@mikro-orm/migrations';

/** Rows that say what they said before are recognised without being mapped, and leave nothing but their key in staging. */
export class Recognition extends Migration {
  override up(): void {
    this.keys();
    this.staging();
    this.records();
  }

  private keys(): void {
    // Of the row as it came; `row_hash` stays that of the record it became. Empty for what was applied before: such a row is
    // mapped once more, found to be the same record, and recognised from then on.
    this.addSql(`alter table hub.source_key add column text_hash bytea`);
    // The token decides alone, so it comes first: comparing two words before it, that are nearly always equal, was half of a look-up.
    this.addSql(`alter table hub.source_key drop constraint source_key_pkey`);
    this.addSql(`alter table hub.source_key add constraint source_key_pkey primary key (key_token, department, kind)`);
    this.addSql(`create index source_key_open on hub.source_key (department, kind, closed_at)`);
  }

  private staging(): void {
    this.addSql(`alter table hub.sync_staging add column text_hash bytea`);
    // One row a batch: the key of each of its rows in order, null where it was refused. What is left of a row that has not changed.
    this.addSql(`
create unlogged table hub.sync_seen (
  run_id uuid not null,
  stream text not null,
  delivery text not null,
  first_ordinal bigint not null,
  kind text not null,
  as_of date not null,
  rows integer not null,
  key_tokens bytea[] not null,
  primary key (run_id, stream, delivery, first_ordinal)
)`);
    // Random bytes cannot be compressed.
    this.addSql(`alter table hub.sync_seen alter column key_tokens set storage external`);
    this.addSql(`grant select, insert, update, delete on hub.sync_seen to hub_worker`);
    this.addSql(`
create view hub.sync_mention with (security_invoker = true) as
select s.run_id, s.stream, s.delivery, s.kind, s.as_of, s.first_ordinal + m.place - 1 as ordinal, m.key_token
from hub.sync_seen s cross join lateral unnest(s.key_tokens) with ordinality as m(key_token, place)
where m.key_token is not null`);
    this.addSql(`grant select on hub.sync_mention to hub_worker`);
  }

  private records(): void {
    // All changes of one key: its token is enough to find them, and a third of the index.
    this.addSql(`drop index hub.source_record_key`);
    this.addSql(`create index source_record_key on hub.source_record (filing, key_token)`);
  }
}
