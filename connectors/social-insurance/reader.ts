import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Delivery, type Position, type Source, SourceError, type StreamDefinition } from '../kit/contract.js';
import { type DatedDelivery, pendingDeliveries } from '../kit/dated-deliveries.js';
import { readXlsx } from '../kit/xlsx/read-xlsx.js';
import { readSummary, type Summary } from './summary.js';

export const settings = z.object({ directory: z.string().min(1) });
export type SocialInsuranceSettings = z.infer<typeof settings>;

const dataSheet = '参保信息';
const checkpointSchema = z.object({ delivery: z.string(), date: z.string() });
const positionSchema = z.object({ part: z.int(), sheetRow: z.int(), partRows: z.int(), row: z.int() });

interface WorkbookDelivery extends DatedDelivery {
  readonly partsExpected: number;
  /** File names by part, from 1. */
  readonly parts: ReadonlyMap<number, string>;
}

async function listWorkbooks(directory: string): Promise<WorkbookDelivery[]> {
  const names = await readdir(directory).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new SourceError(
      'unavailable',
      `The folder of social-insurance cannot be read (${code}): check HUB_SOCIAL_INSURANCE_DIRECTORY and its mount.`,
      { cause: error },
    );
  });
  const deliveries = new Map<string, WorkbookDelivery & { parts: Map<number, string> }>();
  for (const name of names) {
    const found = /^(CBXX_(\d{8})_([FC]))_(\d{1,4})of(\d{1,4})\.xlsx$/.exec(name);
    if (!found) continue;
    const [, id = '', date = '', letter, part, partsExpected] = found;
    const mode = letter === 'F' ? 'full' : 'changes';
    const delivery = deliveries.get(id) ?? { id, date, mode, partsExpected: Number(partsExpected), parts: new Map() };
    delivery.parts.set(Number(part), name);
    deliveries.set(id, delivery);
  }
  return [...deliveries.values()];
}

function isComplete({ partsExpected, parts }: WorkbookDelivery): boolean {
  return Array.from({ length: partsExpected }, (_, index) => index + 1).every((part) => parts.has(part));
}

/** The summaries of all parts, held against the file names and against each other. */
async function readSummaries(
  directory: string,
  delivery: WorkbookDelivery,
): Promise<{ paths: string[]; summaries: Summary[] }> {
  const paths: string[] = [];
  const summaries: Summary[] = [];
  for (let part = 1; part <= delivery.partsExpected; part += 1) {
    const name = delivery.parts.get(part) ?? '';
    const path = join(directory, name);
    const summary = await readSummary(path);
    if (summary.batch !== delivery.id || summary.part !== `${part}/${delivery.partsExpected}`) {
      throw new SourceError(
        'delivery',
        `${name} says that it is ${summary.batch}, part ${summary.part}: it was renamed; ask the department.`,
      );
    }
    paths.push(path);
    summaries.push(summary);
  }
  const sum = summaries.reduce((total, summary) => total + summary.partRows, 0);
  const differing = summaries.find((summary) => summary.rows !== sum || summary.asOf !== summaries[0]?.asOf);
  if (differing) {
    throw new SourceError(
      'delivery',
      `The parts of ${delivery.id} hold ${sum} rows and say ${differing.rows}, or differ in their day; ask the department.`,
    );
  }
  return { paths, summaries };
}

async function toDelivery(
  directory: string,
  workbook: WorkbookDelivery,
  stream: StreamDefinition,
  chunkRowsMax: number,
): Promise<Delivery> {
  const { paths, summaries } = await readSummaries(directory, workbook);
  const { rows, asOf } = summaries[0] ?? { rows: 0, asOf: '' };
  const change = workbook.mode === 'changes' && stream.changeColumn !== undefined ? [stream.changeColumn] : [];
  const columns = [...stream.columns, ...change];
  const rowsExpected = summaries.map((summary) => summary.partRows);
  return {
    id: workbook.id,
    mode: workbook.mode,
    asOf,
    rowsExpected: rows,
    read(from, signal) {
      const position = from === null ? null : positionSchema.parse(from);
      return readXlsx({ paths, sheet: dataSheet, columns, rowsExpected }, { from: position, chunkRowsMax, signal });
    },
    controlTotals: () => Promise.resolve({ rows }),
    nextCheckpoint: () => Promise.resolve({ delivery: workbook.id, date: workbook.date }),
  };
}

export function openSource(
  { directory }: SocialInsuranceSettings,
  streams: readonly StreamDefinition[],
  chunkRowsMax: number,
): Source {
  async function deliveries(name: string, mode: 'full' | 'changes', checkpoint: Position | null): Promise<Delivery[]> {
    const stream = streams.find((candidate) => candidate.name === name);
    if (stream === undefined) throw new RangeError(`social-insurance has no stream ${name}.`);
    const last = checkpoint === null ? null : checkpointSchema.parse(checkpoint);
    const pending = pendingDeliveries(await listWorkbooks(directory), mode, last);
    const found: Delivery[] = [];
    for (const workbook of pending) {
      if (!isComplete(workbook)) {
        const newest = workbook === pending.at(-1);
        throw new SourceError(
          newest ? 'unavailable' : 'delivery',
          `${workbook.id} has ${workbook.parts.size} of ${workbook.partsExpected} workbooks: ${newest ? 'the others may still come' : 'ask the department for the others'}.`,
        );
      }
      found.push(await toDelivery(directory, workbook, stream, chunkRowsMax));
    }
    return found;
  }

  return { deliveries, close: () => Promise.resolve() };
}
