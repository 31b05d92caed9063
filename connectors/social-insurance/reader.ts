import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type Delivery,
  type OpenOptions,
  type Position,
  type Source,
  SourceError,
  type StreamDefinition,
} from '../kit/contract.js';
import {
  type Content,
  nextDatedCheckpoint,
  type SeriesDelivery,
  stampOf,
  type TakenDelivery,
} from '../kit/delivery-series.js';
import type { DropFile, DropFolder } from '../kit/drop/drop-folder.js';
import { DropSeries, isPassing } from '../kit/drop/drop-series.js';
import { correctionsFolder } from '../kit/drop/drop-writer.js';
import { dropSettings, openDrop } from '../kit/drop/open-drop.js';
import { dropLimits } from '../kit/limits.js';
import { readXlsx } from '../kit/xlsx/read-xlsx.js';
import { readSummary, type Summary } from './summary.js';

export const settings = dropSettings;
/** The department in messages, and the beginning of its settings' names. */
export const dropNames = { label: 'social-insurance', prefix: 'HUB_SOCIAL_INSURANCE' };
export type SocialInsuranceSettings = z.infer<typeof settings>;

/** Anything else that stands where the batch should is not told: it may be anything. */
const batchName = /^CBXX_\d{8}_[FC]$/;
const dataSheet = '参保信息';
const positionSchema = z.object({
  part: z.int(),
  sheetRow: z.int(),
  partRows: z.int(),
  row: z.int(),
});

interface Workbooks extends SeriesDelivery {
  /** In order. */
  readonly parts: readonly DropFile[];
}

interface ReadWorkbooks extends Workbooks, Content {
  readonly summaries: readonly Summary[];
  readonly asOf: string;
}

/** The files of one batch; two partitions of it (`1of1` beside `1of2`) cannot both be right. */
function toWorkbooks(id: string, files: ReadonlyMap<string, DropFile>): Workbooks {
  const [, date = '', letter] = /^CBXX_(\d{8})_([FC])$/.exec(id) ?? [];
  const counts = new Set([...files.keys()].map((name) => Number(/of(\d+)\.xlsx$/.exec(name)?.[1])));
  const [count = 0] = counts;
  if (counts.size > 1) {
    throw new SourceError(
      'delivery',
      `${id} lies there in two partitions (of ${[...counts].join(' and of ')} workbooks): ask the department which one counts.`,
    );
  }
  const parts = Array.from({ length: count }, (_, index) => files.get(`${id}_${index + 1}of${count}.xlsx`));
  const found = parts.filter((file) => file !== undefined);
  return {
    id,
    date,
    mode: letter === 'F' ? 'full' : 'changes',
    isWhole: count > 0 && found.length === count,
    stamp: stampOf(found),
    parts: found,
  };
}

async function listWorkbooks(drop: DropFolder): Promise<{ found: Workbooks[]; unknownNames: number }> {
  const batches = new Map<string, Map<string, DropFile>>();
  let unknownNames = 0;
  for (const { name, kind, bytes, modifiedMs } of await drop.list()) {
    const id = /^(CBXX_\d{8}_[FC])_[1-9]\d{0,3}of[1-9]\d{0,3}\.xlsx$/.exec(name)?.[1];
    if (id !== undefined && kind === 'file') {
      batches.set(id, (batches.get(id) ?? new Map<string, DropFile>()).set(name, { path: name, bytes, modifiedMs }));
    } else if (!isPassing(name) && name !== correctionsFolder) unknownNames += 1;
  }
  return { found: [...batches].map(([id, files]) => toWorkbooks(id, files)), unknownNames };
}

/** A workbook that is not whole and changed a moment ago is still being written. */
async function summaryOf(drop: DropFolder, file: DropFile): Promise<Summary> {
  try {
    return await readSummary(await drop.fetch(file), dataSheet);
  } catch (error) {
    const isFresh = Date.now() - file.modifiedMs < dropLimits.settleMs;
    if (!(error instanceof SourceError) || error.problem !== 'delivery' || !isFresh) throw error;
    throw new SourceError(
      'unavailable',
      `${error.message} It changed a moment ago and may still be written; it is tried again.`,
    );
  }
}

/** The summaries of all parts, held against the file names and against each other. */
async function readWorkbooks(drop: DropFolder, workbooks: Workbooks): Promise<ReadWorkbooks> {
  const { id, date, parts } = workbooks;
  const summaries: Summary[] = [];
  for (const [index, file] of parts.entries()) {
    const summary = await summaryOf(drop, file);
    if (
      summary.batch !== id ||
      summary.part !== `${index + 1}/${parts.length}` ||
      summary.asOf.replaceAll('-', '') !== date
    ) {
      throw new SourceError(
        'delivery',
        `${file.path} says that it is ${batchName.test(summary.batch) ? summary.batch : 'a batch of another name'} of ${summary.asOf}, part ${summary.part}: it was renamed; ask the department.`,
      );
    }
    summaries.push(summary);
  }
  const rows = summaries.reduce((total, summary) => total + summary.partRows, 0);
  const differing = summaries.find((summary) => summary.rows !== rows);
  if (differing) {
    throw new SourceError(
      'delivery',
      `The parts of ${id} hold ${rows} rows and say ${differing.rows}; ask the department.`,
    );
  }
  const marks = summaries.map(({ mark }) => mark).join('\n');
  const hash = createHash('sha256').update(marks).digest('hex').slice(0, 32);
  return { ...workbooks, summaries, asOf: summaries[0]?.asOf ?? '', rows, hash };
}

function toDelivery(
  drop: DropFolder,
  {
    workbooks,
    before,
    stream,
    chunkRowsMax,
  }: { workbooks: ReadWorkbooks; before: readonly TakenDelivery[]; stream: StreamDefinition; chunkRowsMax: number },
): Delivery {
  const { id, mode, asOf, rows, parts, summaries, hash } = workbooks;
  const change = mode === 'changes' && stream.changeColumn !== undefined ? [stream.changeColumn] : [];
  const columns = [...stream.columns, ...change];
  return {
    id,
    mode,
    asOf,
    rowsExpected: rows,
    hash,
    async *read(from, signal) {
      const position = from === null ? null : positionSchema.parse(from);
      const paths: string[] = [];
      for (const file of parts) paths.push(await drop.fetch(file));
      const rowsExpected = summaries.map((summary) => summary.partRows);
      yield* readXlsx({ paths, sheet: dataSheet, columns, rowsExpected }, { from: position, chunkRowsMax, signal });
      for (const file of parts) await drop.discard(file);
    },
    controlTotals: () => Promise.resolve({ rows, hash }),
    nextCheckpoint: () => Promise.resolve(nextDatedCheckpoint(before, workbooks)),
  };
}

export async function openSource(
  given: SocialInsuranceSettings,
  streams: readonly StreamDefinition[],
  { chunkRowsMax, ...options }: OpenOptions & { readonly chunkRowsMax: number },
  signal: AbortSignal,
): Promise<Source> {
  const drop = await openDrop(given, dropNames, options, signal);
  const series = new DropSeries<Workbooks, ReadWorkbooks>({
    list: () => listWorkbooks(drop),
    read: (workbooks) => readWorkbooks(drop, workbooks),
    daysWithout: given.daysWithout,
    today: options.today ?? null,
  });

  async function deliveries(name: string, mode: 'full' | 'changes', checkpoint: Position | null): Promise<Delivery[]> {
    const stream = streams.find((candidate) => candidate.name === name);
    if (stream === undefined) throw new RangeError(`social-insurance has no stream ${name}.`);
    const { take, before } = await series.plan(mode, checkpoint);
    for (const { id } of take.filter((each) => each.mode === 'full' && each.rows === 0)) {
      series.note('empty', id, false, 'the full delivery holds no row; ask the department whether that is so');
    }
    return take.map((workbooks, index) =>
      toDelivery(drop, { workbooks, before: [...before, ...take.slice(0, index)], stream, chunkRowsMax }),
    );
  }

  return { deliveries, findings: () => series.findings(), close: () => drop.close() };
}
