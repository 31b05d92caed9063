import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { publicSecurity } from '../department/public-security.js';
import { compactDay } from '../model/calendar.js';
import type { DepartmentDelivery, DeliveryRequest } from './delivery.js';
import { FileWriter, writeWhole } from './file-writer.js';

/** Where the REST server finds a stream: the first state, and what each day changed. */
export function baseFile(directory: string, stream: string): string {
  return join(directory, `${stream}.ndjson`);
}

export function changesFile(directory: string, stream: string, day: string): string {
  return join(directory, 'changes', `${day}-${stream}.ndjson`);
}

/** Rows of a base file, so that a listing can tell its total without reading it. */
export function countFile(directory: string, stream: string): string {
  return join(directory, `${stream}.count.json`);
}

export const newMark = '+';
const changeMark = '=';

/** The rows behind the REST server, one JSON object a line, ready to be sent. */
export function publicSecurityFiles({ directory, day, mode }: DeliveryRequest): DepartmentDelivery {
  mkdirSync(join(directory, 'changes'), { recursive: true });
  const files = new Map(
    publicSecurity.map(({ name }) => {
      const path = mode === 'full' ? baseFile(directory, name) : changesFile(directory, name, compactDay(day));
      return [name, { writer: new FileWriter(path), rows: 0 }];
    }),
  );
  return {
    write(stream, operation, { row }) {
      const file = files.get(stream.name)!;
      file.rows += 1;
      // In a changes file a mark tells rows that the first state lacks from those that replace one of its rows.
      const mark = mode === 'full' ? '' : operation === 'new' ? newMark : changeMark;
      file.writer.write(`${mark}${JSON.stringify(row)}\n`);
    },
    async finish() {
      for (const [stream, { writer, rows }] of files) {
        writer.finish();
        if (mode === 'full') writeWhole(countFile(directory, stream), JSON.stringify({ rows }));
      }
    },
  };
}
