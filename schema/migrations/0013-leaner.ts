import { Migration } from '@mikro-orm/migrations';

/** Indexes that no statement reads, or that another covers, cost a write for every row of a load. */
export class Leaner extends Migration {
  override up(): void {
    // The records about a person are found by the ID number that they claim, and by the households that they speak of.
    this.addSql('drop index hub.link_person');
    // A dwelling's household has the dwelling as its number.
    this.addSql('drop index hub.household_dwelling');
    // sync_run_open allows one open run a department, waiting ones included, and so one active run.
    this.addSql('drop index hub.sync_run_active');
    // The token tells keys apart, so it comes before the words that are nearly always equal.
    this.addSql('alter table hub.link drop constraint link_filing_department_kind_key_token_role_key');
    this.addSql('alter table hub.link add unique (filing, key_token, role, kind, department)');
  }
}
