import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extraColumn } from '../damage/damager.js';
import { civilAffairs } from '../department/civil-affairs.js';
import { cellText, type Row, type StreamFormat } from '../department/stream.js';
import { encodeGb18030 } from '../gb18030.js';
import { compactDay, isoDay } from '../model/calendar.js';
import type { DepartmentDelivery, DeliveryRequest, Operation } from './delivery.js';
import { FileWriter, writeWhole } from './file-writer.js';

const operationWords: Readonly<Record<Operation, string>> = { new: '增', change: '改', delete: '删' };
const regionColumn = '区划代码';

/** A folder of GB18030 CSV files with a manifest that appears last. */
export function civilAffairsFiles({ directory, day, mode }: DeliveryRequest): DepartmentDelivery {
  const delivery = `${compactDay(day)}-${mode}`;
  const folder = join(directory, delivery);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = new Map(civilAffairs.map((stream) => [stream.name, openFile(folder, stream, mode)]));
  return {
    write(stream, operation, { row }) {
      const file = files.get(stream.name)!;
      file.rows += 1;
      file.writer.write(
        mode === 'full'
          ? line(rowCells(stream, row))
          : line([
              operationWords[operation],
              ...(operation === 'delete' ? keyCells(stream, row) : rowCells(stream, row)),
            ]),
      );
    },
    async finish() {
      const listed = [...files].map(([stream, { writer, rows }]) => {
        const sha256 = writer.finish();
        return { stream, file: `${stream}.csv`, rows, bytes: writer.bytes, sha256 };
      });
      const manifest = { delivery, asOf: isoDay(day), mode, files: listed };
      writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}

function openFile(folder: string, stream: StreamFormat, mode: DeliveryRequest['mode']) {
  const writer = new FileWriter(join(folder, `${stream.name}.csv`), encodeGb18030);
  writer.write(line(mode === 'full' ? stream.columns : ['操作', ...stream.columns]));
  return { writer, rows: 0 };
}

/** A column that the clerk left out makes the row one value short; an added one makes it one longer. */
function rowCells(stream: StreamFormat, row: Row): string[] {
  const cells = stream.columns.filter((column) => column in row).map((column) => cellText(row[column]));
  return extraColumn in row ? [...cells, cellText(row[extraColumn])] : cells;
}

function keyCells(stream: StreamFormat, row: Row): string[] {
  return stream.columns.map((column) =>
    stream.keyColumns.includes(column) || column === regionColumn ? cellText(row[column]) : '',
  );
}

/** One line of RFC 4180. */
export function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
