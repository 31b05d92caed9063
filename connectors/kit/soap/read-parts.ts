import { z } from 'zod';
import { type Batch, type Position, SourceError } from '../contract.js';
import { checkColumns, toRow } from '../rest/page-listing.js';

/** One answer out of a numbered batch: some of its rows, and what the service says about the whole. */
export interface Part {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Number of the row with which the next part begins; null at the end. */
  readonly next: number | null;
  /** Rows of the whole batch. */
  readonly total: number;
}

const positionSchema = z.object({ next: z.int().min(1).nullable(), row: z.int().min(0) });

export interface PartReading {
  readonly fetch: (from: number) => Promise<Part>;
  readonly columns: readonly string[];
  /** The batch in messages. */
  readonly label: string;
  readonly rowsTotal: number;
  /** Sees every row in the order of the batch, and answers what the position is to keep of it. */
  readonly fold?: {
    readonly from: (kept: Position | null) => Position;
    readonly add: (kept: Position, row: Readonly<Record<string, unknown>>) => Position;
    /** Called after the last row; throws a SourceError where the sums do not agree. */
    readonly finish: (kept: Position) => void;
  };
}

/** Reads a batch part by part, from its beginning or from a position. */
export async function* readParts(
  { fetch, columns, label, rowsTotal, fold }: PartReading,
  from: Position | null,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const start = from === null ? { next: 1, row: 0 } : positionSchema.parse(from);
  let { row } = start;
  let next: number | null = start.next;
  let kept = fold?.from(from) ?? {};
  while (next !== null) {
    signal.throwIfAborted();
    const asked: number = next;
    const part: Part = await fetch(asked);
    if (part.total !== rowsTotal) {
      throw new SourceError(
        'delivery',
        `${label} changed while it was read: it had ${rowsTotal} rows and has ${part.total}; ask the department which is right.`,
      );
    }
    if (part.next !== null && part.next !== asked + part.rows.length) {
      throw new SourceError(
        'contract',
        `${label} does not go on where its last part ended (row ${asked + part.rows.length}): its numbering is broken; ask the department.`,
      );
    }
    next = part.next;
    checkColumns(label, columns, part.rows);
    const rows = part.rows.map((values, index) => toRow(values, row + index + 1, columns));
    if (fold) for (const values of part.rows) kept = fold.add(kept, values);
    row += rows.length;
    if (rows.length > 0) yield { rows, position: { ...kept, next, row } };
    else if (next !== null) throw new SourceError('contract', `${label} answered a part without rows before its end.`);
  }
  fold?.finish(kept);
}
