import { isoDay } from '../model/calendar.js';
import type { Community, Person } from '../model/population.js';

/** A cell of a workbook that is a real Excel date. */
export interface ExcelDay {
  readonly excelDay: number;
}

export type Cell = string | number | null | ExcelDay;
/** A cell as text; what is not there is empty. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? isoDay(cell.excelDay) : String(cell);
}

export type Row = Record<string, Cell>;

/** A person as a row names them, and where in the row. */
export interface RowMention {
  readonly role: 'subject' | 'spouse' | 'child' | 'mother' | 'father' | 'head';
  readonly person: Person;
  readonly nameColumn: string;
  readonly idColumn?: string;
}

export type DepartmentName = 'public-security' | 'family-planning' | 'civil-affairs' | 'social-insurance' | 'finance';

/** One record of a department: what it is about in truth, and the row that says so. */
export interface SourceRow {
  readonly key: string;
  readonly row: Row;
  readonly mentions: readonly RowMention[];
  readonly householdNumber?: string;
  /** A person is recorded as dead here. */
  readonly dead?: boolean;
}

/** How one department writes one kind of fact. `T` is the fact. */
export interface StreamFormat<T = unknown> {
  readonly department: DepartmentName;
  readonly name: string;
  readonly columns: readonly string[];
  readonly keyColumns: readonly string[];
  readonly facts: (community: Community) => Iterable<T>;
  readonly write: (fact: T, community: Community) => SourceRow;
  /** Code columns with a value that no code list knows. */
  readonly alienCodes?: Readonly<Record<string, string>>;
  /** Date columns that clerks write in other notations. */
  readonly dateColumns?: readonly string[];
  readonly hasAddress?: boolean;
  readonly maritalColumn?: string;
}

/** Ties the fact's type to both of its functions and then forgets it. */
export function defineStream<T>(format: StreamFormat<T>): StreamFormat {
  return format as StreamFormat;
}
