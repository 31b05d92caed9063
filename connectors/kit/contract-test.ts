import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalRecordSchema } from '../../schema/canonical/record/index.js';
import type { Batch, Connector, Delivery, Mapped, Position, RawRow, StreamDefinition } from './contract.js';
import { describeReject, rejectTexts } from './reject.js';

/** A department's system in small, as a test starts it. */
export interface Fixture {
  /** As the environment gives them; the connector's schema parses them. */
  readonly settings: unknown;
  /** Lets the department deliver its next day. */
  advance(): Promise<void>;
  stop(): Promise<void>;
}

export interface ContractCase {
  readonly connector: Connector;
  /** The folder whose `expected.json` says what each row of the fixture becomes. */
  readonly fixtureFolder: string;
  start(): Promise<Fixture>;
}

/** By stream and mode, the outcome of each row in the order of the delivery. */
type Expected = Readonly<Record<string, Readonly<Record<'full' | 'changes', readonly unknown[]>>>>;

const never = new AbortController().signal;

async function readAll(delivery: Delivery, from: Position | null = null): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of delivery.read(from, never)) batches.push(batch);
  return batches;
}

function rowsOf(batches: readonly Batch[]): RawRow[] {
  return batches.flatMap((batch) => batch.rows);
}

/** As the ledger keeps it: what cannot become JSON is lost on a restart. */
function stored(position: Position): Position {
  return JSON.parse(JSON.stringify(position)) as Position;
}

function deepFreeze(row: RawRow): RawRow {
  Object.freeze(row.values);
  return Object.freeze(row);
}

function checkReject(row: RawRow, mapped: Extract<Mapped, { outcome: 'reject' }>, stream: StreamDefinition): void {
  const { reason, column, code } = mapped.reject;
  expect(rejectTexts[reason].zh).not.toBe('');
  expect(describeReject(mapped.reject, 'en')).toContain(rejectTexts[reason].en);
  if (reason !== 'missing-key' && reason !== 'bad-bytes') expect(mapped.key).not.toBeNull();
  if (column !== undefined) {
    const known = [...stream.columns, stream.changeColumn, ...Object.keys(row.values)];
    expect(known).toContain(column);
  }
  if (code !== undefined) expect(reason).toBe('unmapped-code');
  const said = JSON.stringify(mapped.reject);
  for (const [name, value] of Object.entries(row.values)) {
    const isCode = reason === 'unmapped-code' && name === column;
    if (!isCode && typeof value === 'string' && value.length > 1) expect(said).not.toContain(value);
  }
}

function checkMapping(stream: StreamDefinition, delivery: Delivery, rows: readonly RawRow[]): Mapped[] {
  const outcomes = rows.map((row) => {
    const mapped = stream.map(deepFreeze(row), delivery.asOf);
    expect(stream.map(row, delivery.asOf)).toEqual(mapped);
    if (mapped.outcome === 'record') {
      expect(canonicalRecordSchema.parse(mapped.record)).toEqual(mapped.record);
      expect(mapped.record).toMatchObject({ key: mapped.key, kind: stream.kind, asOf: delivery.asOf });
    }
    if (mapped.outcome === 'reject') checkReject(row, mapped, stream);
    return mapped;
  });
  const counted = (outcome: Mapped['outcome']) => outcomes.filter((mapped) => mapped.outcome === outcome).length;
  expect(counted('record') + counted('delete') + counted('reject')).toBe(rows.length);
  return outcomes;
}

async function checkRestarts(delivery: Delivery): Promise<RawRow[]> {
  const batches = await readAll(delivery);
  const rows = rowsOf(batches);
  let before = 0;
  for (const batch of batches) {
    before += batch.rows.length;
    const rest = rowsOf(await readAll(delivery, stored(batch.position)));
    expect(rest).toEqual(rows.slice(before));
  }
  expect(rowsOf(await readAll(delivery))).toEqual(rows);
  const ordinals = rows.map((row) => row.ordinal);
  expect(ordinals).toEqual(ordinals.toSorted((a, b) => a - b));
  expect(new Set(ordinals).size).toBe(ordinals.length);
  return rows;
}

/**
 * What every connector must keep, whatever its department's system is: declared once here, run by each connector's own
 * test against its own fixture.
 */
export function contractTest({ connector, fixtureFolder, start }: ContractCase): void {
  const smallBatch = 2;
  const expected = JSON.parse(readFileSync(join(fixtureFolder, 'expected.json'), 'utf8')) as Expected;

  async function withSource(work: (open: () => ReturnType<Connector['open']>, fixture: Fixture) => Promise<void>) {
    const fixture = await start();
    const opened: Awaited<ReturnType<Connector['open']>>[] = [];
    try {
      await work(async () => {
        const source = await connector.open(connector.settings.parse(fixture.settings), never, smallBatch);
        opened.push(source);
        return source;
      }, fixture);
    } finally {
      for (const source of opened) await source.close();
      await fixture.stop();
    }
  }

  async function checkDelivery(stream: StreamDefinition, delivery: Delivery): Promise<void> {
    const rows = await checkRestarts(delivery);
    expect(delivery.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(delivery.rowsExpected).toBe(rows.length);
    expect(await delivery.controlTotals()).toEqual({ rows: rows.length });
    const outcomes = checkMapping(stream, delivery, rows);
    expect(JSON.parse(JSON.stringify(outcomes))).toEqual(expected[stream.name]?.[delivery.mode]);
  }

  describe(`the contract of ${connector.department}`, () => {
    it.each(connector.streams.map((stream) => [stream.name, stream] as const))(
      '%s: a full load, then only what changed',
      async (name, stream) => {
        await withSource(async (open, fixture) => {
          const source = await open();
          const [full, ...others] = await source.deliveries(name, 'changes', null);
          expect(full?.mode).toBe('full');
          expect(others).toEqual([]);
          if (full === undefined) return;
          await checkDelivery(stream, full);
          const checkpoint = stored(await full.nextCheckpoint());
          await full.acknowledge?.((async function* () {})());
          expect(await source.deliveries(name, 'changes', checkpoint)).toEqual([]);

          await fixture.advance();
          const later = await open();
          const [changes, ...more] = await later.deliveries(name, 'changes', checkpoint);
          expect(more).toEqual([]);
          expect(changes?.mode).toBe('changes');
          if (changes === undefined) return;
          expect(changes.asOf > full.asOf).toBe(true);
          expect(changes.id).not.toBe(full.id);
          await checkDelivery(stream, changes);
          const next = stored(await changes.nextCheckpoint());
          expect(await later.deliveries(name, 'changes', next)).toEqual([]);
        });
      },
    );

    it('names a delivery the same when it is asked again, and reads it from there', async () => {
      await withSource(async (open) => {
        const stream = connector.streams[0]?.name ?? '';
        const [first] = await (await open()).deliveries(stream, 'full', null);
        const [again] = await (await open()).deliveries(stream, 'full', null);
        expect(again?.id).toBe(first?.id);
        if (first === undefined || again === undefined) throw new Error('The fixture delivers nothing.');
        const [batch] = await readAll(first);
        const rest = rowsOf(await readAll(again, stored(batch?.position ?? {})));
        expect(rest).toEqual(rowsOf(await readAll(first)).slice(smallBatch));
      });
    });

    it('stops when it is told to', async () => {
      await withSource(async (open) => {
        const [delivery] = await (await open()).deliveries(connector.streams[0]?.name ?? '', 'full', null);
        const stop = new AbortController();
        const reading = (async () => {
          for await (const _ of delivery?.read(null, stop.signal) ?? []) stop.abort(new Error('told to stop'));
        })();
        await expect(reading).rejects.toThrow('told to stop');
      });
    });

    it('takes every column that it declares', () => {
      for (const stream of connector.streams) {
        const known = expected[stream.name];
        const outcomes = [...(known?.full ?? []), ...(known?.changes ?? [])] as Mapped[];
        expect(outcomes.some((mapped) => mapped.outcome === 'record')).toBe(true);
        const left = outcomes.flatMap((mapped) => (mapped.outcome === 'record' ? (mapped.unknownColumns ?? []) : []));
        expect(stream.columns.filter((column) => left.includes(column))).toEqual([]);
      }
    });
  });
}
