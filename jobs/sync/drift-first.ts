import type { ColumnProfile } from '../../connectors/kit/column-profile.js';
import { columnShapes } from '../../connectors/kit/column-shapes.js';
import type { StreamDefinition } from '../../connectors/kit/contract.js';
import { empty, kindOf } from '../../connectors/kit/value-class.js';
import { driftLimits as limits } from './drift-limits.js';
import type { DriftFinding } from './drift-compare.js';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Rows of one delivery that were refused for one reason. */
export interface RefusedCount {
  readonly column: string | null;
  readonly reason: string;
  readonly code: string | null;
  readonly count: number;
}

const codesNamedMax = 5;

/** Columns for which too many rows were refused: nobody makes that many mistakes in a night. */
export function findRefused(stream: StreamDefinition, refused: readonly RefusedCount[], rows: number): DriftFinding[] {
  if (rows < limits.rowsMin) return findLacking(refused, rows);
  const byColumn = Map.groupBy(refused, ({ column }) => column ?? '');
  return [...byColumn].flatMap(([column, counts]) => {
    const count = counts.reduce((sum, line) => sum + line.count, 0);
    if (count <= rows * limits.refusedShareMax) return [];
    const reasons = [...new Set(counts.map(({ reason }) => reason))].join(', ');
    const codes = counts
      .flatMap(({ code, count: times }) => (code === null ? [] : [`${code} (${times})`]))
      .slice(0, codesNamedMax);
    const named = codes.length === 0 ? '' : `; codes ${codes.join(', ')}`;
    const place = column === '' || !known(stream, column) ? '(row)' : column;
    return [
      {
        kind: 'refused' as const,
        column: place,
        seen: `${percent(count / rows)} of rows are refused: ${reasons}${named}`,
      },
    ];
  });
}

function known({ columns, changeColumn }: StreamDefinition, column: string): boolean {
  return columns.includes(column) || column === changeColumn;
}

/** A field that no row of a small listing has. A larger one is judged page by page, where it is read. */
function findLacking(refused: readonly RefusedCount[], rows: number): DriftFinding[] {
  if (rows < limits.lackingRowsMin) return [];
  return refused
    .filter(({ reason, count }) => reason === 'column-count' && count === rows)
    .map(({ column }) => ({ kind: 'missing', column: column ?? '(row)', seen: 'no row has it' }) as const);
}

/** Columns that do not hold what the connector declares of them (`StreamSpec.shapes`), history or not. */
export function findUnshaped(stream: StreamDefinition, seen: ColumnProfile): DriftFinding[] {
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
    const words = `${percent(fitting / filled)} of filled cells look like ${shape}; mostly ${mostly}`;
    return [{ kind: 'retyped' as const, column, seen: words }];
  });
}
