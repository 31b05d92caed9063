import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Batch } from '../../connectors/kit/contract.js';
import { readCsv } from '../../connectors/kit/csv/read-csv.js';
import { type Listing, readPages } from '../../connectors/kit/rest/page-listing.js';
import { RestClient, restLimits } from '../../connectors/kit/rest/rest-client.js';
import { openExchangeDatabase } from '../../connectors/kit/sql/exchange-database.js';
import { readSerialRows, type SerialTable } from '../../connectors/kit/sql/serial-rows.js';
import { readXlsx } from '../../connectors/kit/xlsx/read-xlsx.js';
import { WorkbookWriter } from '../../demo/delivery/workbook-writer.js';
import type { DeliveryFile } from './delivery.js';
import type { BenchHub } from './hub.js';
import { oldAgeAllowances } from './streams.js';

/** One way in which the measured rows come, read from their beginning as a connector would. */
export interface Transport {
  readonly name: string;
  read(): AsyncIterable<Batch>;
  close(): Promise<void>;
}

const { columns } = oldAgeAllowances;
const signal = new AbortController().signal;
const chunkRowsMax = 5_000;

export function fromCsv(file: DeliveryFile): Transport {
  const csv = { path: file.csv, encoding: 'gb18030', columns, rowsExpected: file.rows } as const;
  return {
    name: 'CSV',
    read: () => readCsv(csv, { from: null, chunkRowsMax, signal }),
    close: async () => undefined,
  };
}

async function* textsOf(file: DeliveryFile): AsyncGenerator<string[][]> {
  for await (const { rows } of fromCsv(file).read()) {
    yield rows.map(({ values }) => columns.map((column) => String(values[column] ?? '')));
  }
}

/** A workbook as the social insurance writes it: banks and tiers are shared texts, everything else stands in its cell. */
export async function fromXlsx(file: DeliveryFile): Promise<Transport> {
  const at = path.join(path.dirname(file.folder), 'rows.xlsx');
  const writer = new WorkbookWriter(at, ['数据', '汇总'], new Set([4, 10]), new Date('2026-11-01T00:00:00Z'));
  await writer.writeRow([...columns]);
  for await (const rows of textsOf(file)) for (const row of rows) await writer.writeRow(row);
  writer.endRows();
  await writer.finish([]);
  const sheets = { paths: [at], sheet: '数据', columns, rowsExpected: [file.rows] };
  return {
    name: 'XLSX',
    read: () => readXlsx(sheets, { from: null, chunkRowsMax, signal }),
    close: async () => undefined,
  };
}

const table: SerialTable = {
  schema: 'bench_exchange',
  table: 'rows',
  serial: 'xh',
  pickedUp: 'lqbz',
  pickedUpAt: 'lqsj',
  failure: 'sbyy',
  bookkeeping: ['lqbz', 'lqsj', 'sbyy'],
  columns,
};

/** A table as the family planning's exchange database has them. */
export async function fromSql({ owner, ownerUrl }: BenchHub, file: DeliveryFile): Promise<Transport> {
  const names = columns.map((column) => `"${column}"`);
  await owner.query('drop schema if exists bench_exchange cascade');
  await owner.query(`create schema bench_exchange; create table bench_exchange.rows (xh bigserial primary key,
    lqbz text not null default '0', lqsj timestamptz, sbyy text, ${names.map((name) => `${name} text`).join(', ')})`);
  // What is empty in the file is an empty text there, too: the same row in each transport.
  const copy = `copy bench_exchange.rows (${names.join(', ')}) from stdin (format csv, header, encoding 'GB18030', force_not_null (${names.join(', ')}))`;
  await pipeline(createReadStream(file.csv), owner.query(copyFrom(copy)));
  await owner.query('vacuum analyze bench_exchange.rows');
  const database = await openExchangeDatabase(ownerUrl, 'bench');
  return {
    name: 'SQL',
    read: () => readSerialRows(database, table, { first: 1, last: file.rows }, { after: null, chunkRowsMax, signal }),
    async close() {
      await database.close();
      await owner.query('drop schema bench_exchange cascade');
    },
  };
}

const pageRows = 1_000;

/** Pages as the public security's interface has them, made beforehand: what is measured is reading them. */
async function pagesOf(file: DeliveryFile): Promise<Buffer[]> {
  const pages: Buffer[] = [];
  const last = Math.ceil(file.rows / pageRows);
  for await (const rows of textsOf(file)) {
    for (let start = 0; start < rows.length; start += pageRows) {
      const data = rows
        .slice(start, start + pageRows)
        .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
      const next = pages.length + 1 < last ? String(pages.length + 1) : null;
      const page = { next, total: file.rows };
      pages.push(Buffer.from(JSON.stringify({ data, page, asOf: '2026-11-01', deliveryId: 'bench', watermark: '1' })));
    }
  }
  return pages;
}

export async function fromRest(file: DeliveryFile): Promise<Transport> {
  const pages = await pagesOf(file);
  const token = Buffer.from(JSON.stringify({ access_token: 'bench', expires_in: 3_600 }));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench');
    request.resume();
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(pathname === '/token' ? token : pages[Number(searchParams.get('cursor') ?? '0')]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const settings = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokenPath: '/token',
    clientId: 'bench',
    clientSecret: 'bench',
    label: 'bench',
  };
  // A department's pace is its own; what the hub could do is asked here.
  const client = new RestClient(settings, signal, { ...restLimits, requestsPerSecondMax: 100_000 });
  const listing: Listing = { client, path: '/rows', query: {}, pageRows, columns };
  return {
    name: 'REST',
    read: () => readPages(listing, { first: null, from: null, signal }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
