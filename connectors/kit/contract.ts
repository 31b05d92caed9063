import type { z } from 'zod';
import type { AllowedHost } from '../../runtime/allowed-hosts.js';
import type { Department } from '../../schema/canonical/department.js';
import type { CanonicalRecord, RecordKind } from '../../schema/canonical/record/index.js';
import type { ColumnShape } from './column-shapes.js';
import type { WriterDefinition } from './writer.js';

/** A value as a transport delivers it. Dates stay text: the mapping says what a department's text means. */
export type RawValue = string | number | boolean | null;

/** One row as the source wrote it. */
export interface RawRow {
  /** Where the row stands, for messages: 1-based row of the file or sheet, or ordinal in the delivery. */
  readonly ordinal: number;
  readonly values: Readonly<Record<string, RawValue>>;
  /** Set by a transport that could not read the row as its header says (too few or too many columns, bad bytes). */
  readonly damage?: { readonly reason: RejectReason; readonly column?: string };
  /** The columns that it has, where a transport has them at hand without making `values`. */
  readonly columns?: readonly string[];
  /** One value, where a transport has it at hand without making `values`; undefined as in `values`. Ask `cellOf`. */
  cell?(column: string): RawValue | undefined;
  /** The values of these columns as `rowText` writes them, where a transport has that at hand; else undefined. Ask `rowText`. */
  line?(columns: readonly string[]): string | undefined;
}

/** Why a row cannot be understood. The texts that operators read are in `connectors/kit/reject.ts`, one place. */
export const rejectReasons = [
  'column-count',
  'bad-bytes',
  'private-use-character',
  'missing-key',
  'missing-value',
  'unmapped-code',
  'malformed-date',
  'malformed-number',
  'malformed-region',
  'id-number-rounded',
  'malformed-id-number',
  'malformed-credit-code',
  'unknown-column',
  'contract',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/**
 * A row that could not be understood. `code` holds a value only where the column is a declared code list (never a
 * name, number or address), so that operators can count unmapped codes by value.
 */
export interface Reject {
  readonly reason: RejectReason;
  readonly column?: string;
  readonly code?: string;
}

export type Mapped =
  | {
      readonly outcome: 'record';
      readonly key: string;
      readonly record: CanonicalRecord;
      /** Columns of the row that the mapping does not know: kept out of the record, and to be reported by the run. */
      readonly unknownColumns?: readonly string[];
    }
  | { readonly outcome: 'delete'; readonly key: string; readonly asOf: string }
  | { readonly outcome: 'reject'; readonly key: string | null; readonly reject: Reject };

/** Where a reader stands in a delivery: plain JSON, opaque to everyone but the reader that wrote it. */
export type Position = Readonly<Record<string, string | number | boolean | null>>;

export interface Batch {
  readonly rows: readonly RawRow[];
  /** The position after these rows: reading from it yields the rows that follow, and no other. */
  readonly position: Position;
}

/** What the source itself says that it delivered; compared with what was read before anything is applied. */
export interface ControlTotals {
  /** Rows by the source's own count (manifest, page total, serial numbers); null where it says none. */
  readonly rows: number | null;
  /** The source's own hash of what it delivered, which the reader has checked; for the ledger. */
  readonly hash?: string | null;
}

/** One delivery of one stream: a full load, or the changes since a checkpoint. */
export interface Delivery {
  /** Stable name of the delivery, free of personal data: the same delivery read again has the same id. */
  readonly id: string;
  readonly mode: 'full' | 'changes';
  /** The day for which the source vouches, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Rows to come where the source tells beforehand, for progress. */
  readonly rowsExpected: number | null;
  /**
   * The source's own hash of the content where it tells that beforehand, the same as in the control totals: another one under the
   * same id is a correction.
   */
  readonly hash?: string;
  /** Yields batches from a position (null: the beginning). Holds one batch in memory at a time. */
  read(from: Position | null, signal: AbortSignal): AsyncIterable<Batch>;
  /** Asked after the last batch. */
  controlTotals(): Promise<ControlTotals>;
  /** The checkpoint to store when this delivery has been applied: `open` gets it the next time. */
  nextCheckpoint(): Promise<Position>;
  /** Tells the source what was taken (picked-up flags), after the hub has committed. Safe to repeat. */
  acknowledge?(rejects: AsyncIterable<{ key: string | null; ordinal: number; reason: RejectReason }>): Promise<void>;
}

/**
 * Something about the deliveries themselves that an operator should know. What each kind means and does is in docs/OPERATIONS.md.
 */
export interface DeliveryFinding {
  readonly kind:
    | 'missing'
    | 'unfinished'
    | 'skipped'
    | 'damaged'
    | 'late'
    | 'late-arrival'
    | 'repeated'
    | 'replaced'
    | 'future-day'
    | 'empty'
    | 'unknown-name';
  readonly delivery: string | null;
  /** Something waits behind it that cannot be taken; a run that finds nothing else ends with the problem `delivery`. */
  readonly stops: boolean;
  /** One line: which delivery, what, and what to do next. Nothing of a row, and no name that was not agreed. */
  readonly text: string;
}

/** An open connection to one department's system. */
export interface Source {
  /**
   * The deliveries of one stream that wait to be taken, oldest first. `changes` without a checkpoint answers a full load.
   * An empty list: nothing new.
   */
  deliveries(stream: string, mode: 'full' | 'changes', checkpoint: Position | null): Promise<readonly Delivery[]>;
  /** What was noticed while `deliveries` were listed; each thing once. */
  findings?(): readonly DeliveryFinding[];
  close(): Promise<void>;
}

/** One stream of a department: rows of one shape that become records of one kind. */
export interface StreamDefinition {
  readonly name: string;
  readonly kind: RecordKind;
  readonly label: string;
  /** The columns the mapping takes. A missing one stops the run before anything changes; a new one is reported. */
  readonly columns: readonly string[];
  /** What columns look like whose contents the mapping does not judge (`column-shapes.ts`): a delivery that differs stops its run. */
  readonly shapes?: Readonly<Record<string, ColumnShape>>;
  /** The column that says what happened to the row, where deliveries of changes have one more column than full ones. */
  readonly changeColumn?: string;
  /** Pure: the same row and day give the same answer. `asOf` is the delivery's day. */
  map(row: RawRow, asOf: string): Mapped;
  /**
   * A full delivery that leaves out more than this share of the open records holds its run for two operators; 0.02 where it is left
   * out. One that leaves out everything always does.
   */
  readonly absenceShareMax?: number;
  /** Raised when the mapping or a code list changes, so that every row is mapped anew once. 1 where it is left out. */
  readonly mappingVersion?: number;
  /**
   * The key under which `map` would put a record, told without mapping; null where only `map` can tell, and for every row that
   * puts nothing. A stream that has it promises that what a row says does not depend on the day: then a row whose declared columns
   * say what they said before need not be mapped at all. Pure.
   */
  keyOf?(row: RawRow): string | null;
}

/** What the hub hands a connector beside the department's own settings. */
export interface OpenOptions {
  /** Where the hub may go (`HUB_CONNECTOR_HOSTS`); left out, to this machine alone. */
  readonly hosts?: readonly AllowedHost[];
  /** A folder of this department alone for files on their way; made when it is needed. Left out, nothing can be fetched as a file. */
  readonly spoolFolder?: string;
  /** Today where the departments are, `YYYYMMDD`; left out where their calendar is not ours (the demo's), and no day is late or to come. */
  readonly today?: string;
  /** Overrides the connector's own, for callers that hold smaller batches. */
  readonly chunkRowsMax?: number;
}

export interface Connector<S = unknown> {
  readonly department: Department;
  readonly label: string;
  /** Parses the department's settings (`HUB_<DEPARTMENT>_*`, camelCase). */
  readonly settings: z.ZodType<S>;
  /** In the order in which they are applied. */
  readonly streams: readonly StreamDefinition[];
  /** Hours after which data counts as stale when no newer delivery came. */
  readonly staleAfterHours: number;
  readonly chunkRowsMax: number;
  open(settings: S, signal: AbortSignal, options?: OpenOptions): Promise<Source>;
  /** How the department is told of values that are disputed, where it takes that. */
  readonly writer?: WriterDefinition<S>;
}

/** What the source did, so that the run knows whether to try again. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  /**
   * Thrown by readers, caught by jobs/sync. `unavailable` passes with time and is retried; `credentials`, `settings`
   * (what the hub itself was told cannot work), `contract` and `delivery` (a damaged or incomplete delivery) need a person and stop
   * the run at once.
   * The message says what happened, where, and what to do next, with no row's content in it.
   */
  constructor(
    readonly problem: 'unavailable' | 'credentials' | 'settings' | 'contract' | 'delivery',
    message: string,
    options?: { cause?: unknown; retryAfterMs?: number },
  ) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.retryAfterMs = options?.retryAfterMs ?? null;
  }
  readonly retryAfterMs: number | null;
}
