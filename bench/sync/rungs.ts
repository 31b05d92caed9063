import { createReadStream } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Delivery, StreamDefinition } from '../../connectors/kit/contract.js';
import { cellOf } from '../../connectors/kit/row-text.js';
import { applyDelivery } from '../../jobs/sync/apply.js';
import type { RunContext } from '../../jobs/sync/context.js';
import { FilingBook } from '../../jobs/sync/filing.js';
import { printerOf } from '../../jobs/sync/fingerprint.js';
import { sumUp, type Lease } from '../../jobs/sync/lease.js';
import { Sealing } from '../../jobs/sync/sealing.js';
import { prepareRows, writeStaging } from '../../jobs/sync/stage-rows.js';
import { openVault, type Vault } from '../../schema/vault/index.js';
import type { DeliveryFile } from './delivery.js';
import type { BenchHub } from './hub.js';
import { oldAgeAllowances } from './streams.js';
import { fromCsv, fromRest, fromSql, fromXlsx, type Transport } from './transports.js';

async function timed(act: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await act();
  return (performance.now() - started) / 1_000;
}

async function parseOnly(transport: Transport, rowsExpected: number): Promise<void> {
  const { columns } = oldAgeAllowances;
  let rows = 0;
  for await (const batch of transport.read())
    for (const { values } of batch.rows) rows += columns.every((column) => values[column] !== undefined) ? 1 : 0;
  if (rows !== rowsExpected) throw new Error(`${transport.name}: ${rows} rows were parsed, not ${rowsExpected}.`);
}

const quote = (name: string) => `"${name}"`;

/** COPY of the very bytes, which the server decodes: the floor. */
async function copyBytes({ owner }: BenchHub, file: DeliveryFile, kind: 'unlogged' | 'logged'): Promise<number> {
  const columns = oldAgeAllowances.columns.map((column) => `${quote(column)} text`);
  const key = kind === 'logged' ? `, primary key (${quote('津贴编号')})` : '';
  await owner.query('drop table if exists bench_floor');
  await owner.query(`create ${kind === 'unlogged' ? 'unlogged' : ''} table bench_floor (${columns.join(', ')}${key})`);
  const seconds = await timed(async () => {
    const into = owner.query(copyFrom(`copy bench_floor from stdin (format csv, header, encoding 'GB18030')`));
    await pipeline(createReadStream(file.csv, { highWaterMark: 1 << 20 }), into);
  });
  const { rows } = await owner.query<{ count: string }>('select count(*)::text as count from bench_floor');
  if (Number(rows[0]?.count) !== file.rows)
    throw new Error(`The floor holds ${rows[0]?.count} rows, not ${file.rows}.`);
  await owner.query('drop table bench_floor');
  return seconds;
}

/** Stages without sealing what it would seal, so that the cost of the rest is seen alone. */
class NoSealing extends Sealing {
  override async seal(ids: readonly string[]): Promise<Uint8Array[]> {
    return ids.map(() => new Uint8Array(0));
  }
}

interface StageOptions {
  readonly vault: Vault;
  readonly sealing: Sealing;
  /** Whether ID numbers are hashed for looking them up, too. */
  readonly index: boolean;
  /** What is staged stays, for this run. */
  readonly keepFor?: string;
}

/** The stream, with ID numbers hashed for looking them up as they are mapped. */
function withIndexes(stream: StreamDefinition, vault: Vault): StreamDefinition {
  return {
    ...stream,
    map(row, asOf) {
      const mapped = stream.map(row, asOf);
      if (mapped.outcome !== 'record') return mapped;
      for (const { idNumber } of mapped.record.mentions) if (idNumber) vault.blindIndex('id-number', idNumber);
      return mapped;
    },
  };
}

/** Of changes: what a delivery leaves out is another rung's matter. */
const delivery = { id: 'bench', mode: 'changes', asOf: '2026-11-01' } as unknown as Delivery;

async function stage(
  { owner }: BenchHub,
  transport: Transport,
  rowsExpected: number,
  { vault, sealing, index, keepFor }: StageOptions,
): Promise<void> {
  const run = { id: keepFor ?? randomUUID(), department: 'civil-affairs' };
  const filings = await FilingBook.open(owner);
  const context = { lease: { client: owner, run }, vault, filings, sealing } as unknown as RunContext;
  const stream = index ? withIndexes(oldAgeAllowances, vault) : oldAgeAllowances;
  const staged = { stream, delivery, follows: false };
  const printer = printerOf(vault, run.department, stream);
  const preparing = { printer, isStoreEmpty: true, alone: <Result>(act: () => Promise<Result>) => act() };
  await owner.query('truncate hub.sync_staging, hub.sync_seen');
  let before = 0;
  let writing = Promise.resolve();
  for await (const batch of transport.read()) {
    filings.numberOf(undefined);
    const regions = new Set(batch.rows.map((row) => String(cellOf(row, '区划代码') ?? '')));
    await writing;
    await filings.learn(owner, regions);
    const prepared = await prepareRows(context, staged, batch.rows, preparing);
    const at = before;
    before += batch.rows.length;
    writing = writeStaging(context, staged, prepared, at);
    writing.catch(() => undefined);
  }
  await writing;
  const { rows } = await owner.query<{ count: string }>('select count(*)::text as count from hub.sync_staging');
  if (Number(rows[0]?.count) !== rowsExpected)
    throw new Error(`${transport.name}: ${rows[0]?.count} rows were staged, not ${rowsExpected}.`);
  if (keepFor === undefined) await owner.query('truncate hub.sync_staging, hub.sync_seen');
}

/** What is staged and sealed goes into the tables with their indexes, as in a first load: how long that alone takes. */
async function apply(
  hub: BenchHub,
  transport: Transport,
  rowsExpected: number,
  options: StageOptions,
): Promise<number> {
  const id = randomUUID();
  await stage(hub, transport, rowsExpected, { ...options, keepFor: id });
  const client = new pg.Client({ connectionString: hub.workerUrl, application_name: 'bench' });
  await client.connect();
  try {
    await client.query('set plan_cache_mode = force_custom_plan');
    await client.query(
      `insert into hub.sync_run (id, department, mode, trigger, state) values ($1, 'civil-affairs', 'changes', 'COMMAND', 'RUNNING')`,
      [id],
    );
    await client.query(
      `insert into hub.sync_stream (run_id, stream, label, delivery, mode, state, rows_read, rows_staged, next_checkpoint)
       values ($1, $2, $2, $3, $4, 'STAGED', $5::bigint, $5::bigint, '{}')`,
      [id, oldAgeAllowances.name, delivery.id, delivery.mode, rowsExpected],
    );
    const lease = { client, run: { id, department: 'civil-affairs' }, fence: 0 } as unknown as Lease;
    const context = {
      lease,
      signal: new AbortController().signal,
      progress: { tell: () => undefined },
      sumUp: async () => void (await sumUp(lease)),
    } as unknown as RunContext;
    const seconds = await timed(() =>
      applyDelivery(context, { stream: oldAgeAllowances, delivery, follows: false }, true),
    );
    const { rows } = await hub.owner.query<{ count: string }>('select count(*)::text as count from hub.link_todo');
    if (Number(rows[0]?.count) !== rowsExpected)
      throw new Error(`${rows[0]?.count} rows were applied, not ${rowsExpected}.`);
    return seconds;
  } finally {
    await client.end();
    await hub.empty();
  }
}

export const rungNames = [
  'COPY of the bytes, unlogged table without index',
  'COPY of the bytes, logged table with its key',
  'parse only, every value',
  'parse, validate, hash, into staging',
  'the same, sealed and with blind indexes',
  'apply what is staged and sealed, with all indexes',
] as const;

/** One round of every rung on the same rows, in seconds. They take turns, so that a noisy minute hits all. */
export async function climb(hub: BenchHub, file: DeliveryFile): Promise<number[]> {
  const vault = await openVault(hub.owner, hub.rootKey);
  const plain = { vault, sealing: new NoSealing(vault), index: false };
  const sealing = new Sealing(vault);
  const csv = fromCsv(file);
  try {
    return [
      await copyBytes(hub, file, 'unlogged'),
      await copyBytes(hub, file, 'logged'),
      await timed(() => parseOnly(csv, file.rows)),
      await timed(() => stage(hub, csv, file.rows, plain)),
      await timed(() => stage(hub, csv, file.rows, { vault, sealing, index: true })),
      await apply(hub, csv, file.rows, { vault, sealing, index: true }),
    ];
  } finally {
    await sealing.stop();
  }
}

export interface TransportRung {
  readonly name: string;
  readonly parseSeconds: number;
  readonly stageSeconds: number;
}

/** The same rows by the other transports: what reading alone costs, and how much staging adds to it. */
export async function climbTransports(hub: BenchHub, file: DeliveryFile): Promise<TransportRung[]> {
  const vault = await openVault(hub.owner, hub.rootKey);
  const plain = { vault, sealing: new NoSealing(vault), index: false };
  const found: TransportRung[] = [];
  for (const open of [() => fromXlsx(file), () => fromSql(hub, file), () => fromRest(file)]) {
    const transport = await open();
    try {
      const parseSeconds = await timed(() => parseOnly(transport, file.rows));
      const stageSeconds = await timed(() => stage(hub, transport, file.rows, plain));
      found.push({ name: transport.name, parseSeconds, stageSeconds });
    } finally {
      await transport.close();
    }
  }
  return found;
}
