import fc from 'fast-check';
import { z } from 'zod';
import type { Batch, Connector, Delivery, RawRow, StreamDefinition } from '../../connectors/kit/contract.js';
import { SourceError } from '../../connectors/kit/contract.js';
import { enrolments } from '../../connectors/social-insurance/mapping.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildIdNumber } from '../testing/build-record.js';
import { emptyHub, openJobsHarness } from '../testing/jobs-harness.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

interface Told {
  readonly id: string;
  readonly mode: 'full' | 'changes';
  readonly rows: readonly RawRow['values'][];
}

/** A department whose rows come as a real mapping takes them; it may lose its connection once before a batch. */
class Teller {
  waiting: readonly Told[] = [];
  batchRows = 2;
  diesBefore: number | null = null;

  constructor(readonly stream: StreamDefinition) {}

  connector(): Connector {
    const { stream } = this;
    const source = {
      deliveries: async () => this.waiting.map((told) => this.#delivery(told)),
      close: async () => undefined,
    };
    return {
      department: 'social-insurance',
      label: 'social-insurance',
      settings: z.unknown(),
      streams: [stream],
      staleAfterHours: 36,
      chunkRowsMax: 100,
      open: async () => source,
    };
  }

  #delivery({ id, mode, rows }: Told): Delivery {
    const { batchRows } = this;
    const dies = (batch: number) => {
      if (this.diesBefore !== batch) return;
      this.diesBefore = null;
      throw new SourceError('unavailable', 'The connection was lost.');
    };
    return {
      id,
      mode,
      asOf: `2026-11-0${id.slice(1)}`,
      rowsExpected: rows.length,
      async *read(from): AsyncGenerator<Batch> {
        for (let start = Number(from?.['next'] ?? 0); start < rows.length; start += batchRows) {
          dies(start / batchRows);
          const part = rows.slice(start, start + batchRows);
          const next = start + part.length;
          yield { rows: part.map((values, index) => ({ ordinal: start + index + 1, values })), position: { next } };
        }
      },
      controlTotals: async () => ({ rows: rows.length }),
      nextCheckpoint: async () => ({ id }),
    };
  }
}

const numbers = { a: 1, b: 3, c: 5, d: 7 } as const;
type Name = keyof typeof numbers;

/** A row of a person: `dress` changes how it is written and not what it says. */
function rowOf(name: Name, base: number, dress: 'plain' | 'spaced' | 'wide', change?: string): RawRow['values'] {
  const employer = { plain: '武汉市某厂', spaced: ' 武汉市某厂 ', wide: '武汉市某厂\u200b' }[dress];
  return {
    个人编号: name,
    姓名: '张建国',
    社会保障号码: buildIdNumber('1970-01-01', numbers[name]),
    险种: '110',
    参保状态: '1',
    单位代码: '',
    单位名称: employer,
    缴费基数: String(base * 1_000),
    参保日期: '2012-01-01',
    最后缴费年月: '2026-10',
    统筹区: '',
    ...(change !== undefined && { 变更类型: change }),
  };
}

const name = fc.constantFrom<Name>('a', 'b', 'c', 'd');
const dress = fc.constantFrom('plain' as const, 'spaced' as const, 'wide' as const);
const base = fc.integer({ min: 1, max: 2 });
/** A deletion may repeat all that the record says, or its key alone. */
const rowArbitrary = (mode: 'full' | 'changes') => {
  const put = fc
    .tuple(name, base, dress)
    .map(([who, what, how]) => rowOf(who, what, how, mode === 'full' ? undefined : '变更'));
  const unreadable = fc.tuple(name, base).map(([who, what]) => ({ ...rowOf(who, what, 'plain'), 参保状态: '7' }));
  const nameless = base.map((what) => ({ ...rowOf('a', what, 'plain'), 个人编号: '' }));
  const gone = fc.tuple(name, base).map(([who, what]) => rowOf(who, what, 'plain', '删除'));
  const rest = mode === 'full' ? [unreadable, nameless] : [unreadable, gone, gone];
  return fc.oneof({ weight: 6, arbitrary: put }, ...rest.map((arbitrary) => ({ weight: 1, arbitrary })));
};
const told = fc
  .constantFrom('full' as const, 'changes' as const)
  .chain((mode) => fc.record({ mode: fc.constant(mode), rows: fc.array(rowArbitrary(mode), { maxLength: 7 }) }));
const history = fc.array(
  fc.record({ deliveries: fc.array(told, { minLength: 1, maxLength: 2 }), again: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

const counted = ['state', 'rowsRead', 'rowsApplied', 'rowsUnchanged', 'rowsSuperseded', 'rowsQuarantined', 'opened', 'closed', 'openAfter'] as const; // prettier-ignore
const held = ['state', 'rowsRead', 'rowsQuarantined', 'opened', 'closed'] as const;

type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

/** What comes of a history: the books of every run, and what is held open at the end. */
async function live(teller: Teller, nights: History, dies: boolean) {
  await emptyHub(database);
  const harness = await openJobsHarness(database, [teller as never]);
  const books: unknown[] = [];
  let day = 0;
  for (const { deliveries, again } of nights) {
    teller.waiting = deliveries.map((one) => ({ ...one, id: `d${(day += 1)}` }));
    for (let times = 0; times < (again ? 2 : 1); times += 1) {
      teller.diesBefore = dies ? times + 1 : null;
      const run = await harness.sync('social-insurance', { full: true, tries: 2 });
      // A run that is held has applied nothing, and has counted what it would have left alone as far as it knew.
      const columns = run.state === 'HELD' ? held : counted;
      books.push(Object.fromEntries(columns.map((column) => [column, run[column]])));
    }
  }
  const { rows } = await harness.pool.query<{ key: string }>(
    `select encode(key_token, 'hex') || encode(row_hash, 'hex') || (closed_at is null) as key from hub.source_key order by 1`,
  );
  return { books, keys: rows.map(({ key }) => key) };
}

test('recognising rows changes nothing but the cost: any deliveries, any batches, any loss of the connection', async () => {
  expect('keyOf' in enrolments).toBe(true);
  const unrecognised: StreamDefinition = { ...enrolments };
  delete (unrecognised as { keyOf?: unknown }).keyOf;
  await fc.assert(
    fc.asyncProperty(history, fc.integer({ min: 1, max: 4 }), fc.boolean(), async (nights, batchRows, dies) => {
      const plain = new Teller(unrecognised);
      plain.batchRows = 100;
      const wanted = await live(plain, nights, false);
      const own = new Teller(enrolments);
      own.batchRows = batchRows;
      expect(await live(own, nights, dies)).toEqual(wanted);
    }),
    { numRuns: 15, seed: 20_261_122, endOnFailure: true },
  );
}, 240_000);

test('what a full delivery leaves out is found by counting as by searching: any deliveries, any batches', async () => {
  // Held or closed: whether something is absent decides either way.
  const full = fc
    .array(rowArbitrary('full'), { minLength: 2, maxLength: 6 })
    .map((rows) => ({ mode: 'full' as const, rows }));
  const nights = fc.array(
    fc.record({ deliveries: fc.array(full, { minLength: 1, maxLength: 2 }), again: fc.boolean() }),
    { minLength: 2, maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(
      nights,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(0.02, 1),
      async (past, batchRows, share) => {
        const stream = { ...enrolments, absenceShareMax: share };
        // A connection that is lost within a delivery leaves nothing counted, so that the server must search.
        const searching = new Teller(stream);
        searching.batchRows = 1;
        const wanted = await live(searching, past, true);
        const counting = new Teller(stream);
        counting.batchRows = batchRows;
        expect(await live(counting, past, false)).toEqual(wanted);
      },
    ),
    { numRuns: 15, seed: 20_261_122, endOnFailure: true },
  );
}, 240_000);

async function versionsOf(): Promise<string[]> {
  const { rows } = await database
    .owner()
    .query<{ row: string }>(
      [
        'source_key',
        'source_record',
        'link',
        'person',
        'insurance_enrolment',
        'lookup_token',
        'link_todo',
        'sync_staging',
      ]
        .map((table) => `select '${table} ' || ctid || ' ' || xmin as row from hub.${table}`)
        .join(' union all ') + ' order by 1',
    );
  return rows.map(({ row }) => row);
}

test('rows that say what they said leave no trace; said in other words, they leave the words’ hash, once', async () => {
  await emptyHub(database);
  const teller = new Teller({ ...enrolments });
  const harness = await openJobsHarness(database, [teller as never]);
  const sync = async (how: 'plain' | 'spaced', mappingVersion = 1) => {
    teller.waiting = [{ id: 'd1', mode: 'full', rows: (['a', 'b', 'c'] as const).map((who) => rowOf(who, 1, how)) }];
    Object.assign(teller.stream, { mappingVersion });
    const before = await versionsOf();
    const run = await harness.sync('social-insurance', { full: true });
    expect(run.state).toBe('SUCCEEDED');
    const after = await versionsOf();
    const written = after.filter((row) => !before.includes(row)).map((row) => row.split(' ')[0]);
    return { applied: run.rowsApplied, unchanged: run.rowsUnchanged, written };
  };
  const nothing = { applied: 0, unchanged: 3, written: [] };
  const hashes = { ...nothing, written: ['source_key', 'source_key', 'source_key'] };
  expect(await sync('plain')).toMatchObject({ applied: 3, unchanged: 0 });
  expect(await sync('plain')).toEqual(nothing);
  expect(await sync('spaced')).toEqual(hashes);
  expect(await sync('spaced')).toEqual(nothing);
  expect(await sync('spaced', 2)).toEqual(hashes);
});
