import { Migration } from '@mikro-orm/migrations';

/** A row that was given up stays given up while it says the same, whenever it comes again. */
export class RefusedRows extends Migration {
  override up(): void {
    // Keyed, like every fingerprint of a row: equal for equal contents, and telling nothing about them.
    this.addSql(`alter table hub.quarantine add column content_hash bytea`);
    this.addSql(
      `create index quarantine_refused on hub.quarantine (department, stream, content_hash) where state = 'REFUSED'`,
    );
  }
}
