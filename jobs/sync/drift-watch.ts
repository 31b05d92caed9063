import { safeColumnName } from '../../connectors/kit/column-check.js';
import { type ColumnProfile, ProfileBuilder } from '../../connectors/kit/column-profile.js';
import type { RawRow, StreamDefinition } from '../../connectors/kit/contract.js';
import { driftLimits as limits } from './drift-limits.js';
import type { StagedDelivery } from './stage.js';

interface Watched {
  readonly builder: ProfileBuilder;
  readonly newColumns: Set<string>;
  /** Every so manieth row is looked at. */
  readonly step: number;
  /** Rows of the delivery that an earlier attempt took: the sample goes on as if one attempt had taken all. */
  readonly rowsBefore: number;
  /** Looked-at rows after which they are written down. */
  readonly saveEveryRows: number;
  rowsPassed: number;
  rowsSaved: number;
  columnsSaved: number;
  /** Refused rows of this worker's part of the delivery, by column. */
  readonly refused: Map<string, number>;
  askedEarly: boolean;
}

/** Where a source announces no number of rows, a few of each batch are looked at. */
const stepUnknown = 100;
/**
 * Share of the sample that a worker may lose with its life, where a delivery has so many batches that each adds less: a quarter of
 * the sample's own error. The next attempt does not read those rows again.
 */
const lostShareMax = 0.005;
const newColumnsMax = 50;

/** A row that deletes a record holds its key and little else. */
function isDeletion(stream: StreamDefinition, row: RawRow, asOf: string): boolean {
  if (stream.changeColumn === undefined || row.values[stream.changeColumn] === undefined) return false;
  return stream.map(row, asOf).outcome === 'delete';
}

/**
 * Looks at a sample of the rows that one run takes. Cheap: ten microseconds for each of two thousand rows a delivery.
 *
 * Rows are noted as they are committed, not as they are read: a delivery is read ahead of its commits, and an attempt that begins
 * behind one reads those rows again. Departments sort by place and by day, so that a few rows too many, or too few, look like
 * another delivery.
 */
export class DriftWatch {
  readonly #watched = new Map<string, Watched>();

  /** Begins with a delivery, or goes on behind the rows that an earlier attempt took, with what it saw of them. */
  begin({ stream, delivery }: StagedDelivery, rowsBefore = 0, from?: Seen): void {
    const expected = delivery.rowsExpected;
    this.#watched.set(keyOf(stream.name, delivery.id), {
      builder: new ProfileBuilder(stream.columns, from?.profile),
      newColumns: new Set(from?.newColumns),
      step: expected === null ? stepUnknown : Math.max(1, Math.ceil(expected / limits.sampleRowsMax)),
      rowsBefore,
      saveEveryRows: expected === null ? 1 : Math.ceil(Math.min(expected, limits.sampleRowsMax) * lostShareMax),
      rowsPassed: 0,
      rowsSaved: from?.profile.rows ?? 0,
      columnsSaved: from?.newColumns.length ?? 0,
      refused: new Map(),
      askedEarly: false,
    });
  }

  note({ stream, delivery }: StagedDelivery, rows: readonly RawRow[]): void {
    const watched = this.#get(stream.name, delivery.id);
    const { builder, newColumns, step } = watched;
    const first = (step - ((watched.rowsBefore + watched.rowsPassed) % step)) % step;
    watched.rowsPassed += rows.length;
    for (let index = first; index < rows.length; index += step) {
      const row = rows[index];
      if (row === undefined || isDeletion(stream, row, delivery.asOf)) continue;
      builder.add(row);
      for (const column in row.values) {
        if (column === stream.changeColumn || newColumns.size >= newColumnsMax) continue;
        if (!stream.columns.includes(column) && row.damage === undefined) newColumns.add(safeColumnName(column));
      }
    }
  }

  /** Columns that a mapping left over, and that the sample may have missed. */
  noteNewColumns({ stream, delivery }: StagedDelivery, columns: Iterable<string>): void {
    const { newColumns } = this.#get(stream.name, delivery.id);
    for (const column of columns) if (newColumns.size < newColumnsMax) newColumns.add(safeColumnName(column));
  }

  /** Whether so many rows are refused that reading the rest of the delivery would be of no use. Says so once a delivery. */
  refuse({ stream, delivery }: StagedDelivery, columns: readonly (string | undefined)[]): boolean {
    const watched = this.#get(stream.name, delivery.id);
    for (const column of columns) watched.refused.set(column ?? '', (watched.refused.get(column ?? '') ?? 0) + 1);
    if (watched.askedEarly || watched.rowsPassed < limits.earlyRowsMin) return false;
    const most = Math.max(0, ...watched.refused.values());
    if (most <= watched.rowsPassed * limits.earlyShareMin) return false;
    watched.askedEarly = true;
    return true;
  }

  /** What is to be written down with the rows that showed it; undefined where too little is new, or with `all` nothing. */
  toSave({ stream, delivery }: StagedDelivery, all = false): Seen | undefined {
    const watched = this.#get(stream.name, delivery.id);
    const { builder, newColumns, rowsSaved, columnsSaved, saveEveryRows } = watched;
    const rowsNew = builder.rows - rowsSaved;
    // A new column may stand in one row alone, which the next attempt does not read again.
    if (newColumns.size === columnsSaved && (rowsNew === 0 || (!all && rowsNew < saveEveryRows))) return undefined;
    [watched.rowsSaved, watched.columnsSaved] = [builder.rows, newColumns.size];
    return this.seen(stream.name, delivery.id);
  }

  seen(stream: string, delivery: string): Seen {
    const { builder, newColumns } = this.#get(stream, delivery);
    return { profile: builder.build(), newColumns: [...newColumns] };
  }

  #get(stream: string, delivery: string): Watched {
    const found = this.#watched.get(keyOf(stream, delivery));
    if (found === undefined) throw new RangeError(`Nobody watches the delivery ${delivery} of ${stream}.`);
    return found;
  }
}

export interface Seen {
  readonly profile: ColumnProfile;
  readonly newColumns: readonly string[];
}

const keyOf = (stream: string, delivery: string): string => `${stream}\u0001${delivery}`;
