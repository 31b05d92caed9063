import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { familyPlanning } from '../department/family-planning.js';
import { cellText, type Cell, type StreamFormat } from '../department/stream.js';
import { compactDay, isoDay } from '../model/calendar.js';
import type { DepartmentDelivery, DeliveryRequest, Operation } from './delivery.js';
import { FileWriter, writeWhole } from './file-writer.js';

export const operationCodes: Readonly<Record<Operation, string>> = { new: '1', change: '2', delete: '3' };
const keptOnDelete = new Set(['zbh', 'qhdm']);

/** What a batch file lists; it is written last. */
export interface Batch {
  readonly batch: string;
  readonly asOf: string;
  readonly tables: ReadonlyArray<{ readonly table: string; readonly file: string; readonly rows: number }>;
}

export const batchSuffix = '.batch.json';

/**
 * The rows of a batch in PostgreSQL's COPY text format. They wait here because the exchange database may not exist yet
 * when the world is made; `exchange-database.ts` loads them.
 */
export function familyPlanningFiles({ directory, day, mode }: DeliveryRequest): DepartmentDelivery {
  mkdirSync(directory, { recursive: true });
  const batch = `${compactDay(day)}-${mode === 'full' ? 'F' : 'C'}`;
  const putIn = `${isoDay(day)} 06:00:00+08`;
  const files = new Map(
    familyPlanning.map(({ name }) => {
      const file = `${batch}-${name}.copy`;
      return [name, { file, writer: new FileWriter(join(directory, file)), rows: 0 }];
    }),
  );
  return {
    write(stream, operation, { row }) {
      const file = files.get(stream.name)!;
      file.rows += 1;
      const cells = stream.columns.map((column) =>
        operation === 'delete' && !keptOnDelete.has(column) ? '\\N' : copyText(row[column] ?? null),
      );
      file.writer.write(`${operationCodes[operation]}\t${putIn}\t${cells.join('\t')}\n`);
    },
    async finish() {
      const tables = [...files].map(([table, { file, writer, rows }]) => {
        writer.finish();
        return { table, file, rows };
      });
      const listed: Batch = { batch, asOf: isoDay(day), tables };
      writeWhole(join(directory, `${batch}${batchSuffix}`), JSON.stringify(listed));
    },
  };
}

/** Columns of a COPY line, in order. */
export function copyColumns(stream: StreamFormat): string[] {
  return ['czlx', 'rksj', ...stream.columns];
}

function copyText(cell: Cell): string {
  if (cell === null) return '\\N';
  return cellText(cell)
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
