import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extraColumn } from '../damage/damager.js';
import { enrolments } from '../department/social-insurance.js';
import type { Cell, Row } from '../department/stream.js';
import { compactDay, isoDay } from '../model/calendar.js';
import type { DepartmentDelivery, DeliveryRequest, Operation } from './delivery.js';
import { WorkbookWriter } from './workbook-writer.js';

const rowsPerWorkbookMax = 500_000;
const operationWords: Readonly<Record<Operation, string>> = { new: '新增', change: '变更', delete: '删除' };
const keptOnDelete = new Set([...enrolments.keyColumns, '统筹区']);
const sharedColumnNames = ['险种', '参保状态', '单位代码', '单位名称', '统筹区', '变更类型'];

interface Part {
  readonly writer: WorkbookWriter;
  rows: number;
}

/** Workbooks of at most 500,000 rows each; all appear together under their names at the end. */
export function socialInsuranceFiles(
  { directory, day, mode }: DeliveryRequest,
  rowsMax = rowsPerWorkbookMax,
): DepartmentDelivery {
  mkdirSync(directory, { recursive: true });
  const delivery = `CBXX_${compactDay(day)}_${mode === 'full' ? 'F' : 'C'}`;
  for (const name of readdirSync(directory)) if (name.startsWith(`${delivery}_`)) rmSync(join(directory, name));
  const columns = mode === 'full' ? enrolments.columns : [...enrolments.columns, '变更类型'];
  const shared = new Set(columns.flatMap((column, index) => (sharedColumnNames.includes(column) ? [index] : [])));
  const modified = new Date(`${isoDay(day)}T08:00:00+08:00`);
  const parts: Part[] = [];
  const partPath = (index: number) => join(directory, `${delivery}_${index + 1}.part`);
  const open = (): Part => {
    parts.at(-1)?.writer.endRows();
    const part = {
      writer: new WorkbookWriter(partPath(parts.length), ['参保信息', '汇总'], shared, modified),
      rows: 0,
    };
    void part.writer.writeRow(columns);
    parts.push(part);
    return part;
  };
  let current = open();
  return {
    write(_stream, operation, { row }) {
      if (current.rows === rowsMax) current = open();
      current.rows += 1;
      return current.writer.writeRow(cells(row, mode === 'full' ? null : operation));
    },
    async finish() {
      current.writer.endRows();
      const total = parts.reduce((sum, part) => sum + part.rows, 0);
      for (const [index, { writer, rows }] of parts.entries()) {
        await writer.finish([
          ['项目', '数值'],
          ['批次', delivery],
          ['截止日期', isoDay(day)],
          ['分册', `${index + 1}/${parts.length}`],
          ['本册行数', rows],
          ['总行数', total],
        ]);
      }
      parts.forEach((_part, index) =>
        renameSync(partPath(index), join(directory, `${delivery}_${index + 1}of${parts.length}.xlsx`)),
      );
    },
  };
}

function cells(row: Row, operation: Operation | null): Array<Cell | undefined> {
  const values = enrolments.columns.map((column) =>
    operation === 'delete' && !keptOnDelete.has(column) ? undefined : row[column],
  );
  if (operation !== null) values.push(operationWords[operation]);
  if (extraColumn in row) values.push(row[extraColumn]);
  return values;
}
