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
    this.addSql(`create index sync_staging_key on hub.sync_staging (run_id, stream, delivery, key_token)`);
    this.addSql(`create index source_key_open on hub.source_key (department, kind) where closed_at is null`);
  }
}
