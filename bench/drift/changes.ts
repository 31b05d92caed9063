import type { RawRow, RawValue } from '../../connectors/kit/contract.js';
import { readDay } from '../../connectors/kit/day.js';

type Change = (rows: readonly RawRow[]) => RawRow[] | null;

const withColumns = (row: RawRow, values: Record<string, RawValue>): RawRow => ({
  ...row,
  values: { ...row.values, ...values },
});

/** The header stays, the contents of two columns change places. */
export function swapColumns(a: string, b: string): Change {
  return (rows) => rows.map((row) => withColumns(row, { [a]: row.values[b] ?? null, [b]: row.values[a] ?? null }));
}

function each(column: string, change: (value: Exclude<RawValue, null>) => RawValue | undefined): Change {
  return (rows) => {
    let changed = 0;
    const out = rows.map((row) => {
      const value = row.values[column] ?? null;
      const other = value === null || value === '' ? undefined : change(value);
      if (other === undefined || other === value) return row;
      changed += 1;
      return withColumns(row, { [column]: other });
    });
    return changed * 2 < rows.filter((row) => ![null, ''].includes(row.values[column] as string)).length ||
      changed === 0
      ? null
      : out;
  };
}

const serialDay = (value: RawValue): number | undefined => {
  const day = readDay(String(value));
  return day === null ? undefined : Math.round(Date.parse(day) / 86_400_000) + 25_569;
};
const amount = (value: RawValue): number | undefined =>
  /^\d+(\.\d+)?$/.test(String(value)) && String(value).length <= 9 ? Number(value) : undefined;

/** What an export does to a column when somebody changes its type. Null where the column holds nothing of the kind. */
export const retypings: Readonly<Record<string, (column: string) => Change>> = {
  'days as serial numbers': (column) => each(column, serialDay),
  'days in another notation': (column) =>
    each(column, (value) => {
      const day = readDay(String(value));
      if (day === null) return undefined;
      return String(value).includes('/') ? day.replaceAll('-', '') : day.replaceAll('-', '/');
    }),
  'days with the day first': (column) =>
    each(column, (value) => readDay(String(value))?.split('-').toReversed().join('/')),
  'numbers with a unit': (column) => each(column, (value) => (amount(value) === undefined ? undefined : `${value}元`)),
  'amounts in hundredths': (column) =>
    each(column, (value) => {
      const found = amount(value);
      if (found === undefined || found < 10) return undefined;
      return typeof value === 'number' ? found * 100 : String(found * 100);
    }),
  'ID numbers as numbers': (column) =>
    each(column, (value) =>
      /^\d{18}$/.test(String(value)) ? Number(value).toExponential(5).replace('e', 'E') : undefined,
    ),
  masked: (column) =>
    each(column, (value) => (String(value).length > 6 ? `${String(value).slice(0, 3)}****` : undefined)),
  emptied: (column) => (rows) => {
    const filled = rows.filter((row) => ![null, ''].includes(row.values[column] as string)).length;
    return filled * 2 < rows.length ? null : rows.map((row) => withColumns(row, { [column]: '' }));
  },
};

/** Codes that mean something else from one day to the next: the first becomes the second, and so on. */
export function renumber(column: string): Change {
  return (rows) => {
    const values = [...new Set(rows.map((row) => row.values[column] ?? null))].filter(
      (value) => value !== null && value !== '',
    );
    if (values.length < 2 || values.length > 12 || values.some((value) => String(value).length > 4)) return null;
    const next = new Map(values.map((value, index) => [value, values[(index + 1) % values.length] ?? value]));
    return rows.map((row) =>
      withColumns(row, { [column]: next.get(row.values[column] ?? null) ?? row.values[column] ?? null }),
    );
  };
}
