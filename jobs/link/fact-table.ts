import type { RecordKind, RecordOf } from '../../schema/canonical/record/index.js';
import type { MentionRole, PersonMention } from '../../schema/canonical/record/mention.js';
import type { BulkColumns, BulkRow } from '../kit/bulk.js';

export interface PersonRef {
  readonly filing: number;
  readonly id: string;
}

/** What a fact row takes from beyond its own record. */
export interface FactSurroundings {
  /** The person whom another mention of the record links to, if it does. */
  personOf(role: MentionRole): PersonRef | null;
  /** The household that the record speaks of: registered, or behind the door. */
  readonly householdId: string | null;
  /** Seals a value into a column of the row that is being made. */
  seal(column: string, value: string): Uint8Array;
}

/** How records of one kind become rows of one table. */
export interface FactTable<K extends RecordKind = RecordKind> {
  readonly table: string;
  /** Roles of mentions that get a row. */
  readonly roles: readonly MentionRole[];
  readonly columns: BulkColumns;
  /** The facts bear on nobody's golden record: no marriage, death, residence or relative follows from them. */
  readonly isPlain?: boolean;
  /** Columns whose value can change without a change of the record. */
  readonly volatile: readonly string[];
  row(record: RecordOf<K>, mention: PersonMention, around: FactSurroundings): BulkRow;
}

/** Makes a table of facts; how its row is made is checked against its kind of record. */
export function define<K extends RecordKind>(table: FactTable<K>): FactTable {
  return table as unknown as FactTable;
}

/** The mention of a record in a role, where it has one. */
export function otherMention(
  record: { mentions: readonly PersonMention[] },
  role: MentionRole,
): PersonMention | undefined {
  return record.mentions.find((mention) => mention.role === role);
}
