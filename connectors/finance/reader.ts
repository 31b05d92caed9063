import { z } from 'zod';
import { projectPath } from '../../runtime/paths.js';
import {
  type Delivery,
  type OpenOptions,
  type Position,
  type Source,
  SourceError,
  type StreamDefinition,
} from '../kit/contract.js';
import { readDay } from '../kit/day.js';
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
});
export type FinanceSettings = z.infer<typeof settings>;

const label = 'finance';
const checkpointSchema = z.object({ date: z.string().regex(/^\d{8}$/) });

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

/** Which batches wait, oldest first: from the newest with everything on, or all that came after the last one taken. */
function pending(batches: readonly PaymentBatch[], lastDate: string | null): readonly PaymentBatch[] {
  // On a day with both, the changes lead up to the state of the batch with everything.
  const order = ({ jzrq, pclx }: PaymentBatch) => `${jzrq}${pclx === 'Q' ? '1' : '0'}`;
  const sorted = batches.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  if (lastDate !== null) return sorted.filter(({ jzrq }) => jzrq > lastDate);
  const newestFull = sorted.findLastIndex(({ pclx }) => pclx === 'Q');
  return newestFull < 0 ? [] : sorted.slice(newestFull);
}

export async function openSource(
  { url, user, password, organisationCode, requestsPerSecond }: FinanceSettings,
  streams: readonly StreamDefinition[],
  signal: AbortSignal,
  { hosts, chunkRowsMax }: Pick<OpenOptions, 'hosts'> & { readonly chunkRowsMax: number },
): Promise<Source> {
  const client = await SoapClient.open(
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
      nextCheckpoint: () => Promise.resolve({ date: batch.jzrq }),
    };
  }

  async function deliveries(name: string, mode: 'full' | 'changes', checkpoint: Position | null): Promise<Delivery[]> {
    const stream = streams.find((candidate) => candidate.name === name);
    if (stream === undefined) throw new RangeError(`${label} has no stream ${name}.`);
    const last = mode === 'changes' && checkpoint !== null ? checkpointSchema.parse(checkpoint) : null;
    const { pc } = await client.call('queryBatches', { jgdm, jzrqh: '' }, batchesSchema);
    const newest = pc.reduce((date, { jzrq }) => (jzrq > date ? jzrq : date), '');
    if (last !== null && newest < last.date) {
      throw new SourceError(
        'delivery',
        `${label} has no batch later than ${newest || 'any day'}, and ${name} was taken up to ${last.date}: its system may have been restored from a backup; ask the bureau before you run a full load.`,
      );
    }
    return pending(pc, last?.date ?? null).map((batch) => toDelivery(batch, stream));
  }

  return { deliveries, close: () => Promise.resolve() };
}
