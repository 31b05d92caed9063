import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { payments } from '../department/finance.js';
import { cellText } from '../department/stream.js';
import { compactDay } from '../model/calendar.js';
import type { DeliveryRequest, DepartmentDelivery, Operation } from './delivery.js';
import { FileWriter, writeWhole } from './file-writer.js';

/** What the service says of a batch, and where its rows lie; in place once the rows are. */
export interface PaymentBatch {
  readonly number: string;
  readonly kind: 'Q' | 'Z';
  readonly day: string;
  readonly rows: number;
  /** The sum of all amounts, in cents. */
  readonly cents: number;
  /** Byte offset of each row whose ordinal is a multiple of `rowsPerOffset`. */
  readonly offsets: readonly number[];
}

export const rowsPerOffset = 500;
const signs: Readonly<Record<Operation, string>> = { new: '1', change: '2', delete: '3' };
const keptOnDelete = new Set([...payments.keyColumns, 'qhdm']);

export function batchRowsFile(directory: string, batch: string): string {
  return join(directory, `${batch}.ndjson`);
}

/** The batches that are complete, oldest first. */
export function listBatches(directory: string): PaymentBatch[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as PaymentBatch);
}

/** The rows behind the SOAP service: one batch a day, the first with everything. */
export function financeFiles({ directory, day, mode }: DeliveryRequest): DepartmentDelivery {
  mkdirSync(directory, { recursive: true });
  const kind = mode === 'full' ? 'Q' : 'Z';
  const number = `${compactDay(day)}${kind}`;
  const description = join(directory, `${number}.json`);
  rmSync(description, { force: true });
  const writer = new FileWriter(batchRowsFile(directory, number));
  const offsets: number[] = [];
  let [rows, cents, bytes] = [0, 0, 0];
  return {
    write(_stream, operation, { row }) {
      const sent = Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          operation === 'delete' && !keptOnDelete.has(column) ? '' : cellText(cell),
        ]),
      );
      const line = `${JSON.stringify(mode === 'full' ? sent : { ...sent, gxbz: signs[operation] })}\n`;
      if (rows % rowsPerOffset === 0) offsets.push(bytes);
      rows += 1;
      bytes += Buffer.byteLength(line);
      cents += Math.round(Number(sent['ffje'] ?? 0) * 100);
      writer.write(line);
    },
    async finish() {
      writer.finish();
      const batch: PaymentBatch = { number, kind, day: compactDay(day), rows, cents, offsets };
      writeWhole(description, JSON.stringify(batch));
    },
  };
}
