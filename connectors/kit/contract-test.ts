import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalRecordSchema } from '../../schema/canonical/record/index.js';
import type { Batch, Connector, Delivery, Mapped, Position, RawRow, Source, StreamDefinition } from './contract.js';
import { findLeftToDo } from './left-to-do.js';
import { describeReject, rejectTexts } from './reject.js';
import { rowText } from './row-text.js';
import { checkSending, checkWritesBack, type SettleRequest } from './writer-contract.js';

/** A department's system in small, as a test starts it. */
export interface Fixture {
  /** As the environment gives them; the connector's schema parses them. */
  readonly settings: unknown;
  /** Lets the department deliver its next day. */
  advance(): Promise<void>;
  /** Answers a correction as the department would: its result and reason, as the agreed form numbers them. */
  readonly settle?: SettleRequest;
  stop(): Promise<void>;
}

export interface ContractCase {
  readonly connector: Connector;
  /** The folder whose `expected.json` says what each row of the fixture becomes. */
  readonly fixtureFolder: string;
  readonly start: () => Promise<Fixture>;
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

function isPlainlyPut(row: RawRow, { changeColumn }: StreamDefinition): boolean {
  return changeColumn === undefined || row.values[changeColumn] === undefined;
}

/** A row that is recognised by its key and text is not mapped: what `keyOf` says must be what `map` would. */
function checkKey(row: RawRow, mapped: Mapped, stream: StreamDefinition, asOf: string): void {
  const key = stream.keyOf?.(row) ?? null;
  if (mapped.outcome === 'record') {
    // A word for a change that is not spelled as the code list has it is left to the mapping.
    expect([mapped.key, isPlainlyPut(row, stream) ? mapped.key : null]).toContain(key);
    if (row.damage === undefined) expect(rowText(row, stream.columns)).not.toBeNull();
    const later = stream.map(row, `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`);
    if (later.outcome !== 'record') throw new Error('What a row says depends on the day.');
    expect({ ...later.record, asOf }).toEqual(mapped.record);
  }
  if (mapped.outcome === 'delete') expect(key).toBeNull();
}

function checkMapping(stream: StreamDefinition, delivery: Delivery, rows: readonly RawRow[]): Mapped[] {
  const outcomes = rows.map((row) => {
    const mapped = stream.map(deepFreeze(row), delivery.asOf);
    expect(stream.map(row, delivery.asOf)).toEqual(mapped);
    checkKey(row, mapped, stream, delivery.asOf);
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

type Open = () => Promise<Source>;

/** Batches of two rows: small enough for every fixture to have several. */
const smallBatch = 2;

async function withSource(
  { connector, start }: ContractCase,
  work: (open: Open, fixture: Fixture) => Promise<void>,
): Promise<void> {
  const fixture = await start();
  const opened: Source[] = [];
  const open: Open = async () => {
    const source = await connector.open(connector.settings.parse(fixture.settings), never, {
      chunkRowsMax: smallBatch,
    });
    opened.push(source);
    return source;
  };
  try {
    await work(open, fixture);
  } finally {
    for (const source of opened) await source.close();
    await fixture.stop();
  }
}

function readExpected({ fixtureFolder }: ContractCase): Expected {
  return JSON.parse(readFileSync(join(fixtureFolder, 'expected.json'), 'utf8')) as Expected;
}

/** The one delivery that is there. */
async function onlyDelivery(source: Source, stream: string, checkpoint: Position | null): Promise<Delivery> {
  const [delivery, ...others] = await source.deliveries(stream, 'changes', checkpoint);
  expect(others).toEqual([]);
  if (delivery === undefined) throw new Error(`The fixture delivers nothing of ${stream}.`);
  return delivery;
}

async function checkDelivery(stream: StreamDefinition, delivery: Delivery, expected: Expected): Promise<void> {
  const rows = await checkRestarts(delivery);
  expect(delivery.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(delivery.rowsExpected).toBe(rows.length);
  expect(await delivery.controlTotals()).toMatchObject({ rows: rows.length });
  const outcomes = checkMapping(stream, delivery, rows);
  expect(JSON.parse(JSON.stringify(outcomes))).toEqual(expected[stream.name]?.[delivery.mode]);
}

async function checkFullThenChanges(stream: StreamDefinition, open: Open, fixture: Fixture, expected: Expected) {
  const source = await open();
  const full = await onlyDelivery(source, stream.name, null);
  expect(full.mode).toBe('full');
  await checkDelivery(stream, full, expected);
  const checkpoint = stored(await full.nextCheckpoint());
  await full.acknowledge?.((async function* () {})());
  expect(await source.deliveries(stream.name, 'changes', checkpoint)).toEqual([]);

  await fixture.advance();
  const later = await open();
  const changes = await onlyDelivery(later, stream.name, checkpoint);
  expect(changes.mode).toBe('changes');
  expect(changes.asOf > full.asOf).toBe(true);
  expect(changes.id).not.toBe(full.id);
  await checkDelivery(stream, changes, expected);
  const next = stored(await changes.nextCheckpoint());
  expect(await later.deliveries(stream.name, 'changes', next)).toEqual([]);
}

async function checkSameName(stream: string, open: Open): Promise<void> {
  const first = await onlyDelivery(await open(), stream, null);
  const again = await onlyDelivery(await open(), stream, null);
  expect(again.id).toBe(first.id);
  const batches = await readAll(first);
  const rest = await readAll(again, stored(batches[0]?.position ?? {}));
  expect(rowsOf(rest)).toEqual(rowsOf(batches).slice(smallBatch));
}

/**
 * What every connector must keep, whatever its department's system is: declared once here, run by each connector's own
 * test against its own fixture.
 */
export function contractTest(given: ContractCase): void {
  const { department, streams } = given.connector;
  const firstStream = streams[0]?.name ?? '';
  const toDo = findLeftToDo(
    dirname(given.fixtureFolder),
    streams.map(({ name }) => name),
  );
  const list = toDo.map((what, place) => `\n  ${place + 1}. ${what}`).join('');

  it('has nothing left to do', () => {
    if (toDo.length > 0) throw new Error(`connectors/${department} is not finished. Left to do:${list}`);
  });
  // Half a connector breaks the contract in ways that say less than the list.
  if (toDo.length > 0) return;
  const expected = readExpected(given);

  describe(`the contract of ${department}`, () => {
    it.each(streams.map((stream) => [stream.name, stream] as const))(
      '%s: a full load, then only what changed',
      (_, stream) => withSource(given, (open, fixture) => checkFullThenChanges(stream, open, fixture, expected)),
    );

    it('names a delivery the same when it is asked again, and reads it from there', () =>
      withSource(given, (open) => checkSameName(firstStream, open)));

    const { writer } = given.connector;
    if (writer !== undefined) {
      it('writes every value so that its mapping reads it as it was', () =>
        withSource(given, async (open) => checkWritesBack(given.connector, await open())));

      it('takes a correction once, however often it is sent, and brings its answer', () =>
        withSource(given, async (_open, { settings, settle }) => {
          if (settle === undefined) throw new Error('The fixture must say how the department settles a correction.');
          const opened = await writer.open(given.connector.settings.parse(settings), never, {});
          try {
            await checkSending(given.connector, opened, settle);
          } finally {
            await opened.close();
          }
        }));
    }

    it('stops when it is told to', () =>
      withSource(given, async (open) => {
        const delivery = await onlyDelivery(await open(), firstStream, null);
        const stop = new AbortController();
        const reading = async () => {
          for await (const _ of delivery.read(null, stop.signal)) stop.abort(new Error('told to stop'));
        };
        await expect(reading()).rejects.toThrow('told to stop');
      }));

    it.each(streams.map((stream) => [stream.name, stream] as const))(
      '%s takes every column it declares',
      (name, stream) => {
        const outcomes = [...(expected[name]?.full ?? []), ...(expected[name]?.changes ?? [])] as Mapped[];
        const records = outcomes.filter((mapped) => mapped.outcome === 'record');
        expect(records.length).toBeGreaterThan(0);
        const left = records.flatMap((mapped) => mapped.unknownColumns ?? []);
        expect(stream.columns.filter((column) => left.includes(column))).toEqual([]);
      },
    );
  });
}
