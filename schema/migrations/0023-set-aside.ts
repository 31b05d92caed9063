import { Migration } from '@mikro-orm/migrations';

/** Every run asks whether records of its department were set aside: hardly ever one, among millions of links. */
export class SetAside extends Migration {
  override up(): void {
    this.addSql(`create index link_set_aside on hub.link (department, key_token) where reason = 'RECORD_NOT_JUDGED'`);
  }
}
