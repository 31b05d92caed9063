import { z } from 'zod';
import type { Delivery, DeliveryFinding, OpenOptions, Position, Source, StreamDefinition } from '../kit/contract.js';
import { type ExchangeDatabase, openExchangeDatabase } from '../kit/sql/exchange-database.js';
import { batchesAfter, checkSerials, type ListedBatch, listBatches } from './batches.js';
import { acknowledgeSerialRows, readSerialRows, type SerialTable } from '../kit/sql/serial-rows.js';

export const settings = z.object({ databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }) });
export type FamilyPlanningSettings = z.infer<typeof settings>;

export const schema = 'wj_exchange';
export const tables: Readonly<Record<string, string>> = {
  births: 'csyx',
  'one-child-certificates': 'dsznfm',
  'special-supports': 'tsfc',
};

const checkpointSchema = z.object({ batch: z.string(), serial: z.int(), asOf: z.iso.date() });
const positionSchema = z.object({ serial: z.int() });

function tableOf(stream: StreamDefinition): SerialTable {
  return {
    schema,
    table: tables[stream.name] ?? stream.name,
    serial: 'xh',
    pickedUp: 'lqbz',
    pickedUpAt: 'lqsj',
    failure: 'sbyy',
    bookkeeping: ['lqbz', 'lqsj', 'sbyy', 'rksj'],
    columns: stream.columns,
  };
}

/** All batches as one: what a full load reads. */
function together(batches: readonly ListedBatch[]): ListedBatch | null {
  const newest = batches.at(-1);
  if (newest === undefined) return null;
  const last = Math.max(0, ...batches.map((batch) => batch.last ?? 0));
  const rows = batches.reduce((sum, batch) => sum + batch.rows, 0);
  return { batch: newest.batch, first: last === 0 ? null : 1, last: last === 0 ? null : last, rows, asOf: newest.asOf };
}

function toDelivery(
  database: ExchangeDatabase,
  table: SerialTable,
  batch: ListedBatch,
  mode: 'full' | 'changes',
  options: { serialBefore: number; chunkRowsMax: number },
): Delivery {
  const range = { first: batch.first ?? 1, last: batch.last ?? 0 };
  return {
    id: mode === 'full' ? `${batch.batch}-all` : batch.batch,
    mode,
    asOf: batch.asOf,
    rowsExpected: batch.rows,
    read(from, signal) {
      const after = from === null ? null : positionSchema.parse(from).serial;
      return readSerialRows(database, table, range, { after, chunkRowsMax: options.chunkRowsMax, signal });
    },
    controlTotals: () => Promise.resolve({ rows: batch.rows }),
    nextCheckpoint: () =>
      Promise.resolve({ batch: batch.batch, serial: batch.last ?? options.serialBefore, asOf: batch.asOf }),
    acknowledge: (rejects) => acknowledgeSerialRows(database, table, range, rejects),
  };
}

export async function openSource(
  { databaseUrl }: FamilyPlanningSettings,
  streams: readonly StreamDefinition[],
  { hosts, chunkRowsMax }: Pick<OpenOptions, 'hosts'> & { readonly chunkRowsMax: number },
): Promise<Source> {
  const database = await openExchangeDatabase(databaseUrl, 'family-planning', hosts);

  const findings = new Map<string, DeliveryFinding>();
  const note = (found: readonly DeliveryFinding[]) => {
    for (const each of found) findings.set(each.text, each);
  };

  async function deliveries(name: string, mode: 'full' | 'changes', checkpoint: Position | null): Promise<Delivery[]> {
    const stream = streams.find((candidate) => candidate.name === name);
    if (stream === undefined) throw new RangeError(`family-planning has no stream ${name}.`);
    const table = tableOf(stream);
    const batches = await listBatches(database, table);
    if (mode === 'full' || checkpoint === null) {
      // As the rows were put in, whatever day they are of.
      const filled = batches.filter(({ first }) => first !== null).toSorted((a, b) => (a.first ?? 0) - (b.first ?? 0));
      const { findings: found } = await checkSerials(database, table, filled, (filled[0]?.first ?? 1) - 1);
      note(found);
      const all = found.some(({ stops }) => stops) ? null : together(batches);
      return all === null ? [] : [toDelivery(database, table, all, 'full', { serialBefore: 0, chunkRowsMax })];
    }
    const last = checkpointSchema.parse(checkpoint);
    const waiting = batchesAfter(batches, last, name);
    const { take, findings: found } = await checkSerials(database, table, waiting, last.serial);
    note(found);
    let serialBefore = last.serial;
    return take.map((batch) => {
      const delivery = toDelivery(database, table, batch, 'changes', { serialBefore, chunkRowsMax });
      serialBefore = batch.last ?? serialBefore;
      return delivery;
    });
  }

  return { deliveries, findings: () => [...findings.values()], close: () => database.close() };
}
