import { z } from 'zod';
import type {
  Batch,
  Connector,
  Delivery,
  Mapped,
  Position,
  RawRow,
  Source,
  StreamDefinition,
} from '../../connectors/kit/contract.js';
import type { CanonicalRecord, RecordKind } from '../../schema/canonical/record/index.js';
import type { Department } from '../../schema/canonical/department.js';

/** A row of a fake department: a record under its key, a deletion, or something that no mapping understands. */
export type FakeRow =
  | { readonly record: CanonicalRecord }
  | { readonly delete: string }
  | { readonly reject: string | null }
  /** Understood as soon as the department's list knows the code; until then its key may be unreadable, too. */
  | { readonly coded: string; readonly record: CanonicalRecord; readonly isNameless?: boolean };

export interface FakeDelivery {
  readonly id: string;
  readonly mode: 'full' | 'changes';
  readonly asOf?: string;
  readonly rows: readonly FakeRow[];
  /** What the source claims; by default the truth. */
  readonly controlRows?: number | null;
  /** The source's own hash of it, where it gives one. */
  readonly hash?: string;
}

/** A department system in memory, whose next deliveries a test lays out. */
export class FakeDepartment {
  /** By stream. */
  readonly waiting = new Map<string, FakeDelivery[]>();
  readonly acknowledged: { stream: string; delivery: string; rejects: number }[] = [];
  /** Thrown by `open` as often as it says. */
  failures: Error[] = [];
  /** Called when everything is applied and nothing is verified yet. */
  beforeAcknowledge: () => Promise<unknown> = async () => undefined;
  /** Called before each batch; may throw or wait. */
  beforeBatch: (batch: number) => Promise<void> | void = () => undefined;
  rowsABatch = 7;
  /** Its code list, and the version that goes up with it. */
  codes = new Set<string>();
  mappingVersion = 1;
  absenceShareMax: number | undefined = undefined;

  constructor(
    readonly department: Department,
    readonly kinds: readonly RecordKind[],
  ) {}

  deliver(kind: RecordKind, delivery: FakeDelivery): void {
    this.waiting.set(kind, [...(this.waiting.get(kind) ?? []), delivery]);
  }

  connector(): Connector {
    return {
      department: this.department,
      label: this.department,
      settings: z.unknown(),
      streams: this.kinds.map((kind) => fakeStream(kind, this)),
      staleAfterHours: 36,
      chunkRowsMax: 100,
      open: async () => {
        const failure = this.failures.shift();
        if (failure !== undefined) throw failure;
        return this.#source();
      },
    };
  }

  #source(): Source {
    return {
      deliveries: async (stream, mode, checkpoint) => {
        const waiting = this.waiting.get(stream) ?? [];
        const taken = mode === 'full' ? -1 : waiting.findIndex(({ id }) => id === checkpoint?.['id']);
        return waiting.slice(taken + 1).map((delivery) => this.#delivery(stream, delivery));
      },
      close: async () => undefined,
    };
  }

  #delivery(stream: string, { id, mode, rows, asOf, controlRows, hash }: FakeDelivery): Delivery {
    const { rowsABatch: size, acknowledged } = this;
    const before = (batch: number) => this.beforeBatch(batch);
    const beforeAcknowledge = () => this.beforeAcknowledge();
    return {
      id,
      mode,
      asOf: asOf ?? '2026-11-01',
      rowsExpected: rows.length,
      ...(hash === undefined ? {} : { hash }),
      read: async function* read(from: Position | null, signal: AbortSignal): AsyncGenerator<Batch> {
        for (let start = Number(from?.['next'] ?? 0); start < rows.length; start += size) {
          await before(start / size);
          if (signal.aborted) return;
          const next = start + size;
          const batch = rows
            .slice(start, next)
            .map((row, index): RawRow => ({ ordinal: start + index + 1, values: { row: JSON.stringify(row) } }));
          yield { rows: batch, position: { next } };
        }
      },
      controlTotals: async () => ({ rows: controlRows === undefined ? rows.length : controlRows, hash: hash ?? null }),
      nextCheckpoint: async () => ({ id }),
      acknowledge: async (rejects) => {
        await beforeAcknowledge();
        let count = 0;
        for await (const _ of rejects) count += 1;
        acknowledged.push({ stream, delivery: id, rejects: count });
      },
    };
  }
}

function fakeStream(kind: RecordKind, department: FakeDepartment): StreamDefinition {
  return {
    get mappingVersion() {
      return department.mappingVersion;
    },
    get absenceShareMax() {
      return department.absenceShareMax ?? 0.02;
    },
    name: kind,
    kind,
    label: kind,
    columns: ['row'],
    map(row, asOf): Mapped {
      const parsed = JSON.parse(String(row.values['row'])) as FakeRow;
      if ('coded' in parsed) {
        const { key } = parsed.record;
        if (department.codes.has(parsed.coded)) return { outcome: 'record', key, record: { ...parsed.record, asOf } };
        const reject = { reason: 'unmapped-code', column: 'row', code: parsed.coded } as const;
        return { outcome: 'reject', key: parsed.isNameless === true ? null : key, reject };
      }
      if ('record' in parsed) return { outcome: 'record', key: parsed.record.key, record: { ...parsed.record, asOf } };
      if ('delete' in parsed) return { outcome: 'delete', key: parsed.delete, asOf };
      return { outcome: 'reject', key: parsed.reject, reject: { reason: 'missing-value', column: 'row' } };
    },
  };
}
