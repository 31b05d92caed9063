import type { ColumnProfile } from '../../connectors/kit/column-profile.js';
import { columnShapes } from '../../connectors/kit/column-shapes.js';
import type { StreamDefinition } from '../../connectors/kit/contract.js';
import { empty, kindOf } from '../../connectors/kit/value-class.js';
import { driftLimits as limits } from './drift-limits.js';
import type { DriftFinding } from './drift-words.js';

/** Rows of one delivery that were refused for one reason. */
export interface RefusedCount {
  readonly column: string | null;
  readonly reason: string;
  readonly code: string | null;
  readonly count: number;
}

const codesNamedMax = 5;
/** Stands for a column where a row is damaged as a whole. */
const wholeRow = '(row)';

/** Columns for which too many rows were refused: nobody makes that many mistakes in a night. */
export function findRefused(
  stream: StreamDefinition,
  refused: readonly RefusedCount[],
  rows: number,
  seen: ColumnProfile,
): DriftFinding[] {
  if (rows < limits.rowsMin) return findLacking(refused, rows);
  return [...Map.groupBy(refused, ({ column }) => column ?? wholeRow)].flatMap(([column, lines]) => {
    const count = lines.reduce((sum, line) => sum + line.count, 0);
    const ofFilled = count / (rows * filledShare(seen, column));
    const tooMany =
      count > rows * limits.refusedShareMax || (count >= limits.refusedRowsMin && ofFilled > limits.refusedOfFilledMax);
    return tooMany ? [describeRefused(stream, column, lines, count / rows)] : [];
  });
}

/** The share of rows in which a column holds anything; 1 where that is not known. */
function filledShare({ rows, columns }: ColumnProfile, column: string): number {
  const counts = columns[column];
  return counts === undefined || rows === 0 ? 1 : Math.max(1, rows - (counts[empty] ?? 0)) / rows;
}

function describeRefused(
  { columns, changeColumn }: StreamDefinition,
  column: string,
  lines: readonly RefusedCount[],
  share: number,
): DriftFinding {
  // A name that nobody declared may be a cell of a shifted row.
  const declared = columns.includes(column) || column === changeColumn;
  return {
    kind: 'refused',
    column: declared ? column : wholeRow,
    share,
    reasons: [...new Set(lines.map(({ reason }) => reason))],
    codes: lines
      .flatMap(({ code, count }) => (code === null ? [] : [[code, count] as const]))
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, codesNamedMax),
  };
}

/** A field that no row of a small listing has. A larger one is judged page by page, where it is read. */
function findLacking(refused: readonly RefusedCount[], rows: number): DriftFinding[] {
  if (rows < limits.lackingRowsMin) return [];
  return refused
    .filter(({ reason, count }) => reason === 'column-count' && count === rows)
    .map(({ column }) => ({ kind: 'missing', column: column ?? wholeRow }) as const);
}

/** Columns that do not hold what the connector declares of them (`StreamSpec.shapes`), history or not. */
export function findMisshaped(stream: StreamDefinition, seen: ColumnProfile): DriftFinding[] {
  return Object.entries(stream.shapes ?? {}).flatMap(([column, shape]) => {
    let [filled, fitting] = [0, 0];
    const other = new Map<string, number>();
    for (const [valueClass, count] of Object.entries(seen.columns[column] ?? {})) {
      if (valueClass === empty) continue;
      const kind = kindOf(valueClass);
      filled += count;
      if (columnShapes[shape].test(kind)) fitting += count;
      else other.set(kind, (other.get(kind) ?? 0) + count);
    }
    if (filled < limits.rowsMin || fitting >= filled * limits.shapeShareMin) return [];
    const mostly = [...other].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    return [{ kind: 'misshaped' as const, column, shape, share: fitting / filled, mostly }];
  });
}
