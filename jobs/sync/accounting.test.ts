import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { buildEnrolment } from '../testing/build-record.js';
import { FakeDepartment, type FakeRow } from '../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import type { RunSummary } from './run.js';

let database: TestDatabase;
let harness: JobsHarness;
let insurance: FakeDepartment;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function startAnew(): Promise<void> {
  await emptyHub(database);
  insurance = new FakeDepartment('social-insurance', ['insurance-enrolment']);
  insurance.rowsABatch = 3;
  // Of five records any one is more than a share: here only a delivery that leaves out everything is held.
  insurance.absenceShareMax = 1;
  harness = await openJobsHarness(database, [insurance]);
}

/** A put with a value, a deletion, a row that nobody understands (its key known or not). */
type Step = readonly ['put', string, number] | readonly ['delete', string] | readonly ['reject', string | null];

const key: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('put' as const), key, fc.integer({ min: 1, max: 3 })) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('delete' as const), key) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('reject' as const), fc.option(key, { nil: null })) },
);
const delivery = fc.record({
  mode: fc.constantFrom('full' as const, 'changes' as const),
  steps: fc.array(step, { maxLength: 9 }),
});

function rowOf([what, name, value]: Step): FakeRow {
  if (what === 'put') return { record: buildEnrolment(name, { fact: { monthlyBaseYuan: value * 1_000 } }) };
  return what === 'delete' ? { delete: name } : { reject: name };
}

/** What a delivery must make of what is open. Undefined: the run is held. */
function expected(open: ReadonlyMap<string, number>, mode: 'full' | 'changes', steps: readonly Step[]) {
  const after = new Map(open);
  const last = new Map<string, Step>();
  for (const one of steps) if (one[0] !== 'reject' && one[1] !== null) last.set(one[1], one);
  const mentioned = new Set(steps.map(([, name]) => name));
  const absent = mode === 'full' && !mentioned.has(null) ? [...open.keys()].filter((name) => !mentioned.has(name)) : [];
  if (absent.length > 0 && absent.length === open.size) return undefined;
  for (const [name, one] of last) {
    if (one[0] === 'put') after.set(name, one[2]);
    else after.delete(name);
  }
  for (const name of absent) after.delete(name);
  return after;
}

function expectToAddUp(run: RunSummary): void {
  expect(run.rowsApplied + run.rowsUnchanged + run.rowsSuperseded + run.rowsQuarantined).toBe(run.rowsRead);
  expect(run.openBefore + run.opened - run.closed).toBe(run.openAfter);
}

const byNumber = (left: number, right: number) => left - right;

async function held(): Promise<number[]> {
  const { rows } = await harness.pool.query<{ value: string }>(
    'select monthly_base_yuan as value from hub.insurance_enrolment',
  );
  return rows.map(({ value }) => Number(value) / 1_000).toSorted(byNumber);
}

test('whatever is delivered, every row is accounted for, and a second application changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(delivery, { minLength: 1, maxLength: 4 }), async (deliveries) => {
      await startAnew();
      let open: ReadonlyMap<string, number> = new Map();
      for (const [index, { mode, steps }] of deliveries.entries()) {
        insurance.waiting.set('insurance-enrolment', [{ id: `d${index}`, mode, rows: steps.map(rowOf) }]);
        const after = expected(open, mode, steps);
        const run = await harness.sync('social-insurance', { full: true });
        expect(run.rowsRead).toBe(steps.length);
        expect(run.state).toBe(after === undefined ? 'HELD' : 'SUCCEEDED');
        if (after === undefined) continue;
        expectToAddUp(run);
        expect(run.openAfter).toBe(after.size);
        open = after;
        expect(await held()).toEqual([...open.values()].toSorted(byNumber));
        const again = await harness.sync('social-insurance', { full: true });
        if (again.state === 'HELD') continue;
        expectToAddUp(again);
        expect([again.rowsApplied, again.opened, again.closed]).toEqual([0, 0, 0]);
      }
    }),
    { numRuns: 25, seed: 20_261_122, endOnFailure: true },
  );
}, 180_000);
