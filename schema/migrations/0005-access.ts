import { Migration } from '@mikro-orm/migrations';

/** Rows that staff may read, each with its areas. */
const areaTables = [
  'person',
  'household',
  'membership',
  'kinship',
  'conflict',
  'lookup_token',
  'link',
  'person_register',
  'person_residence',
  'birth',
  'one_child_certificate',
  'special_support',
  'marriage',
  'assistance',
  'disability',
  'old_age_allowance',
  'military_family',
  'death',
  'insurance_enrolment',
];

/** Rows about the sync itself, for operators only. */
const operatorTables = ['sync_run', 'sync_stream', 'quarantine'];

const codeTables = ['area', 'filing', 'department_state'];

/** The access record, who may touch which table, and the row-level policies. */
export class Access extends Migration {
  override up(): void {
    this.addSql(`
create table hub.access_record (
  id uuid primary key,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  organisation text not null,
  role text not null,
  purpose text not null,
  operation text not null,
  root_fields text[] not null,
  persons uuid[] not null,
  households uuid[] not null,
  area text not null,
  outcome text not null,
  request_id text not null
)`);
    this.addSql(`create index access_record_at on hub.access_record (at)`);
    this.addSql(`create index access_record_persons on hub.access_record using gin (persons)`);

    for (const table of areaTables) {
      // The row's own column alone, so that indexes stay with the query; nullif, since a setting that an earlier
      // transaction of the connection made is empty afterwards, not null.
      this.protect(table, `nullif(current_setting('hub.area', true), '') = any (areas)`);
    }
    for (const table of operatorTables) this.protect(table, `nullif(current_setting('hub.operator', true), '') = 'on'`);
    this.grants();
  }

  private protect(table: string, readable: string): void {
    this.addSql(`alter table hub.${table} enable row level security`);
    this.addSql(`alter table hub.${table} force row level security`);
    this.addSql(`create policy gateway_reads on hub.${table} for select to hub_gateway using (${readable})`);
    this.addSql(`create policy worker_works on hub.${table} for all to hub_worker using (true) with check (true)`);
    this.addSql(`create policy owner_migrates on hub.${table} for all to current_user using (true) with check (true)`);
  }

  private grants(): void {
    for (const table of [...areaTables, ...codeTables, 'sync_run', 'sync_stream', 'vault_key']) {
      this.addSql(`grant select on hub.${table} to hub_gateway`);
    }
    // Operators count what could not be understood; the rows themselves stay sealed and out of the gateway's reach.
    this.addSql(`
grant select (filing, id, department, stream, run_id, ordinal, column_name, reason, code, state, created_at)
  on hub.quarantine to hub_gateway`);
    this.addSql(`grant insert on hub.access_record to hub_gateway`);

    const written = [
      ...areaTables,
      ...operatorTables,
      ...codeTables,
      'source_key',
      'link_todo',
      'sync_checkpoint',
      'sync_staging',
    ];
    for (const table of written) this.addSql(`grant select, insert, update, delete on hub.${table} to hub_worker`);
    // What a department said is never changed afterwards.
    this.addSql(`grant select, insert on hub.source_record to hub_worker`);
    this.addSql(`grant select on hub.vault_key to hub_worker`);
  }
}
