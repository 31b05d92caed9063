import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { departmentDirectory } from '../delivery/world-state.js';
import { baseFile } from '../delivery/public-security-files.js';
import { familyPlanning } from '../department/family-planning.js';

export type TextRow = Readonly<Record<string, string>>;

/** Rows of the first delivery as the departments wrote them, read without the hub: what a reference counts from. */
export interface DeliveredRows {
  publicSecurity(stream: string): TextRow[];
  familyPlanning(table: string): TextRow[];
  civilAffairs(stream: string): TextRow[];
}

export function readDelivered(dataDir: string, day: string): DeliveredRows {
  return {
    publicSecurity: (stream) =>
      readFileSync(baseFile(departmentDirectory(dataDir, 'public-security'), stream), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as TextRow),
    familyPlanning: (table) => {
      const columns = familyPlanning.find(({ name }) => name === table)!.columns;
      const text = readFileSync(
        join(departmentDirectory(dataDir, 'family-planning'), `${day}-F-${table}.copy`),
        'utf8',
      );
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) =>
          named(
            columns,
            line
              .split('\t')
              .slice(2)
              .map((cell) => (cell === '\\N' ? '' : cell)),
          ),
        );
    },
    civilAffairs: (stream) => {
      const bytes = readFileSync(join(departmentDirectory(dataDir, 'civil-affairs'), `${day}-full`, `${stream}.csv`));
      const lines = new TextDecoder('gb18030', { fatal: true }).decode(bytes).split('\r\n').filter(Boolean);
      const columns = lines[0]!.split(',');
      return lines.slice(1).map((line) => named(columns, line.split(',')));
    },
  };
}

function named(columns: readonly string[], cells: readonly string[]): TextRow {
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
}
