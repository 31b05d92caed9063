import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { encodeGb18030 } from '../../demo/gb18030.js';
import { writeWorkbook } from '../../connectors/kit/testing/workbook-writer.js';
import type { Connector, RawValue, StreamDefinition } from '../../connectors/kit/contract.js';
import type { FakeDepartment } from './fake-source.js';

/** Rows as a department holds them. */
export type Row = Readonly<Record<string, RawValue>>;

/** A real connector that reads from where a test delivers, for the harness. */
export function departmentAt(connector: Connector, settings: unknown): FakeDepartment {
  const { writer } = connector;
  const at: Connector = {
    ...connector,
    settings: z.unknown(),
    open: (_, signal, options) => connector.open(connector.settings.parse(settings), signal, options),
    ...(writer && {
      writer: {
        columns: writer.columns,
        open: (_, signal, options) => writer.open(connector.settings.parse(settings), signal, options),
      },
    }),
  };
  return { connector: () => at } as FakeDepartment;
}

const cell = (value: RawValue | undefined): string => {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A folder of civil affairs with one file a stream; streams without rows have a header alone. */
export function writeCsvDelivery(
  directory: string,
  delivery: string,
  streams: readonly StreamDefinition[],
  rows: Readonly<Record<string, readonly Row[]>>,
  header: (columns: readonly string[]) => readonly string[] = (columns) => columns,
): void {
  const [date = '', mode] = delivery.split('-');
  mkdirSync(join(directory, delivery), { recursive: true });
  const files = streams.map(({ name, columns }) => {
    const here = rows[name] ?? [];
    const written = here.length === 0 ? columns : header(columns);
    const lines = [written, ...here.map((row) => written.map((column) => row[column]))];
    const bytes = encodeGb18030(lines.map((line) => `${line.map(cell).join(',')}\r\n`).join(''));
    writeFileSync(join(directory, delivery, `${name}.csv`), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { stream: name, file: `${name}.csv`, rows: here.length, bytes: bytes.length, sha256 };
  });
  const asOf = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
  writeFileSync(join(directory, delivery, 'manifest.json'), JSON.stringify({ delivery, asOf, mode, files }));
}

/** A full workbook of social insurance. */
export async function writeXlsxDelivery(
  directory: string,
  day: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const id = `CBXX_${day.replaceAll('-', '')}_F`;
  const data = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  const summary = [
    ['批次', id],
    ['截止日期', day],
    ['分册', '1/1'],
    ['本册行数', rows.length],
    ['总行数', rows.length],
  ];
  await writeWorkbook(join(directory, `${id}_1of1.xlsx`), {
    strings: 'inline',
    sheets: { 参保信息: data, 汇总: summary },
  });
}
