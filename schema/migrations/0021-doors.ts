import { Migration } from '@mikro-orm/migrations';

/** A mention without a number is compared with whoever is registered or lives behind its door. */
export class Doors extends Migration {
  override up(): void {
    this.addSql('create index household_door on hub.household (dwelling) where dwelling is not null');
  }
}
