import { z } from 'zod';
import { projectPath } from '../../runtime/paths.js';
import {
  type Delivery,
  type DeliveryFinding,
  type OpenOptions,
  type Position,
  type Source,
  SourceError,
  type StreamDefinition,
} from '../kit/contract.js';
import { readDay } from '../kit/day.js';
import { daysWithoutSetting, finding, planDeliveries, type SeriesDelivery } from '../kit/delivery-series.js';
import { type Part, readParts } from '../kit/soap/read-parts.js';
import { SoapClient } from '../kit/soap/soap-client.js';
import { soapLimits } from '../kit/soap/soap-http.js';

/** The most that the service puts into an answer. */
export const partRowsMax = 1_000;

export const settings = z.object({
  url: z.url({ protocol: /^https?$/ }),
  user: z.string().min(1),
  password: z.string().min(1),
  organisationCode: z.string().min(1),
  /** The bureau's own limit, or less. */
  requestsPerSecond: z.coerce.number().min(0.1).max(1_000).optional(),
  daysWithout: daysWithoutSetting,
});
export type FinanceSettings = z.infer<typeof settings>;

const label = 'finance';
const checkpointSchema = z.object({
  date: z.string().regex(/^\d{8}$/),
  /** Of the last batch taken. */
  mode: z.enum(['full', 'changes']).default('full'),
});

const batchSchema = z.object({
  pch: z.string().regex(/^[0-9A-Za-z-]{1,40}$/),
  pclx: z.enum(['Q', 'Z']),
  jzrq: z.string().refine((text) => /^\d{8}$/.test(text) && readDay(text) !== null),
  hs: z.int().min(0),
  zje: z.string().regex(/^\d+\.\d{2}$/),
});
type PaymentBatch = z.infer<typeof batchSchema>;

/** An answer without rows has no element to make an object of. */
const batchesSchema = z.preprocess((answer) => answer ?? {}, z.object({ pc: z.array(batchSchema).default([]) }));
const partSchema = z.object({
  pch: z.string(),
  hs: z.int().min(0),
  xyh: z.int().min(0),
  ff: z.array(z.record(z.string(), z.unknown())).default([]),
});

function centsOf(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  const plain = text.trim().replaceAll(/,(?=\d{3}(\D|$))/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

/** Adds amounts up along the batch, so that the sum is held against the service's own, also by a read that began in the middle. */
function summing({ pch, zje }: PaymentBatch) {
  const kept = z.object({ cents: z.int().default(0), unreadable: z.int().default(0) });
  return {
    from: (position: Position | null) => kept.parse(position ?? {}),
    add: (position: Position, row: Readonly<Record<string, unknown>>) => {
      const { cents, unreadable } = kept.parse(position);
      const amount = centsOf(row['ffje']);
      // A cancelled payment has no amount; one that cannot be read refuses its row, and the sum can only be bounded.
      if (amount === null && row['gxbz'] === '3') return { cents, unreadable };
      return amount === null ? { cents, unreadable: unreadable + 1 } : { cents: cents + amount, unreadable };
    },
    finish: (position: Position) => {
      const { cents, unreadable } = kept.parse(position);
      const total = centsOf(zje) ?? 0;
      if (unreadable === 0 ? cents === total : cents <= total) return;
      throw new SourceError(
        'delivery',
        `Batch ${pch} of ${label} pays ${(cents / 100).toFixed(2)} yuan in its rows and says ${zje}: ask the bureau to issue it again.`,
      );
    },
  };
}

/** A batch as one of a series with a batch each day: a day that is missing is not passed over. */
function inSeries(batch: PaymentBatch): SeriesDelivery & { readonly batch: PaymentBatch } {
  const mode = batch.pclx === 'Q' ? 'full' : 'changes';
  return { id: batch.pch, date: batch.jzrq, mode, isWhole: true, stamp: '', batch };
}

/** The bureau's service, as whoever reads and whoever sends corrections asks it. */
export function openClient(
  { url, user, password, requestsPerSecond }: FinanceSettings,
  signal: AbortSignal,
  { hosts }: Pick<OpenOptions, 'hosts'>,
): Promise<SoapClient> {
  return SoapClient.open(
    {
      wsdlPath: projectPath('connectors/finance/payments.wsdl'),
      endpoint: url,
      account: { kind: 'username-token', user, password },
      label,
      hosts,
    },
    signal,
    { ...soapLimits, requestsPerSecondMax: requestsPerSecond ?? soapLimits.requestsPerSecondMax },
  );
}

export async function openSource(
  given: FinanceSettings,
  streams: readonly StreamDefinition[],
  signal: AbortSignal,
  { hosts, today, chunkRowsMax }: Pick<OpenOptions, 'hosts' | 'today'> & { readonly chunkRowsMax: number },
): Promise<Source> {
  const { organisationCode, daysWithout = new Set() } = given;
  const client = await openClient(given, signal, { hosts });
  const jgdm = organisationCode;
  const zdhs = Math.min(chunkRowsMax, partRowsMax);

  async function fetchPart(batch: PaymentBatch, from: number): Promise<Part> {
    const { pch, hs, xyh, ff } = await client.call(
      'queryPayments',
      { jgdm, pch: batch.pch, qsh: from, zdhs },
      partSchema,
    );
    if (pch !== batch.pch) {
      throw new SourceError('contract', `${label} was asked for batch ${batch.pch} and answered another one.`);
    }
    return { rows: ff, next: xyh === 0 ? null : xyh, total: hs };
  }

  function toDelivery(batch: PaymentBatch, stream: StreamDefinition): Delivery {
    const mode = batch.pclx === 'Q' ? 'full' : 'changes';
    const change = mode === 'changes' && stream.changeColumn !== undefined ? [stream.changeColumn] : [];
    const reading = {
      fetch: (from: number) => fetchPart(batch, from),
      columns: [...stream.columns, ...change],
      label: `Batch ${batch.pch} of ${label}`,
      rowsTotal: batch.hs,
      fold: summing(batch),
    };
    return {
      id: batch.pch,
      mode,
      asOf: readDay(batch.jzrq) as string,
      rowsExpected: batch.hs,
      read: (from, readSignal) => readParts(reading, from, readSignal),
      controlTotals: () => Promise.resolve({ rows: batch.hs }),
      nextCheckpoint: () => Promise.resolve({ date: batch.jzrq, mode }),
    };
  }

  const noticed: DeliveryFinding[] = [];

  async function deliveries(name: string, mode: 'full' | 'changes', position: Position | null): Promise<Delivery[]> {
    const stream = streams.find((candidate) => candidate.name === name);
    if (stream === undefined) throw new RangeError(`${label} has no stream ${name}.`);
    const last = mode === 'changes' && position !== null ? checkpointSchema.parse(position) : null;
    const { pc } = await client.call('queryBatches', { jgdm, jzrqh: '' }, batchesSchema);
    const newest = pc.reduce((date, { jzrq }) => (jzrq > date ? jzrq : date), '');
    if (last !== null && newest < last.date) {
      throw new SourceError(
        'delivery',
        `${label} has no batch later than ${newest || 'any day'}, and ${name} was taken up to ${last.date}: its system may have been restored from a backup; ask the bureau before you run a full load.`,
      );
    }
    const checkpoint = last === null ? null : { delivery: `${last.date}-${last.mode}`, date: last.date, taken: [] };
    const plan = planDeliveries({ found: pc.map(inSeries), mode, checkpoint, daysWithout, today: today ?? null });
    noticed.push(...plan.findings);
    for (const { batch } of plan.take.filter((each) => each.mode === 'full' && each.batch.hs === 0)) {
      noticed.push(
        finding('empty', batch.pch, false, 'the batch with everything holds no row; ask whether that is so'),
      );
    }
    return plan.take.map(({ batch }) => toDelivery(batch, stream));
  }

  return { deliveries, findings: () => noticed, close: () => Promise.resolve() };
}
