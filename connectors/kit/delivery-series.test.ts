import fc from 'fast-check';
import type { Position } from './contract.js';
import {
  checkContents,
  type Content,
  dayAfter,
  nextDatedCheckpoint,
  planDeliveries,
  readDatedCheckpoint,
  type Series,
  type SeriesDelivery,
} from './delivery-series.js';

type Delivery = SeriesDelivery & Content;

function delivery(id: string, more: Partial<Delivery> = {}): Delivery {
  const [date = '', mode] = id.split('-');
  return { id, date, mode: mode === 'full' ? 'full' : 'changes', isWhole: true, stamp: '', hash: id, rows: 1, ...more };
}

const none = new Set<string>();
function plan(ids: readonly (string | Delivery)[], last: Position | null, more: Partial<Series<Delivery>> = {}) {
  const found = ids.map((id) => (typeof id === 'string' ? delivery(id) : id));
  const checkpoint = readDatedCheckpoint(last);
  const { take, findings } = planDeliveries({
    found,
    mode: 'changes',
    checkpoint,
    daysWithout: none,
    today: null,
    ...more,
  });
  return { take: take.map(({ id }) => id), findings: findings.map(({ kind, stops }) => `${kind}${stops ? '!' : ''}`) };
}

/** The checkpoint after deliveries that were taken one after the other. */
function after(...ids: readonly (string | Delivery)[]): Position {
  let position: Position | null = null;
  for (const id of ids) {
    const taken = typeof id === 'string' ? delivery(id) : id;
    position = JSON.parse(
      JSON.stringify(nextDatedCheckpoint(readDatedCheckpoint(position)?.taken ?? [], taken)),
    ) as Position;
  }
  return position ?? {};
}

describe('what is taken of a daily series', () => {
  it('begins with the newest full delivery and goes on day after day', () => {
    const all = ['20261101-full', '20261102-changes', '20261201-full', '20261202-changes'];
    expect(plan(all, null)).toEqual({ take: ['20261201-full', '20261202-changes'], findings: [] });
    expect(plan(all.slice(0, 2), after('20261101-full'))).toEqual({ take: ['20261102-changes'], findings: [] });
    expect(plan(['20261102-changes'], null)).toEqual({ take: [], findings: [] });
    expect(plan(['20261102-changes', '20261102-full'], after('20261101-full')).take).toEqual([
      '20261102-changes',
      '20261102-full',
    ]);
    expect(plan(['20261102-changes', '20261102-full'], after('20261101-full', '20261102-changes')).take).toEqual([
      '20261102-full',
    ]);
  });

  it('stops before a missing day, and goes on when it comes', () => {
    const from = after('20261101-full', '20261102-changes');
    expect(plan(['20261103-changes', '20261105-changes', '20261106-changes'], from)).toEqual({
      take: ['20261103-changes'],
      findings: ['missing!'],
    });
    expect(plan(['20261104-changes', '20261103-changes', '20261105-changes'], from).take).toHaveLength(3);
    expect(plan(['20261103-changes', '20261105-changes'], from, { daysWithout: new Set(['20261104']) })).toEqual({
      take: ['20261103-changes', '20261105-changes'],
      findings: [],
    });
    expect(plan(['20261101-full', '20261103-changes'], null)).toEqual({
      take: ['20261101-full'],
      findings: ['missing!'],
    });
  });

  it('goes on with a full delivery, whatever is missing before it', () => {
    const from = after('20261101-full');
    expect(plan(['20261103-changes', '20261201-full', '20261202-changes'], from)).toEqual({
      take: ['20261201-full', '20261202-changes'],
      findings: ['skipped'],
    });
    const half = delivery('20261102-changes', { isWhole: false });
    expect(plan([half, '20261103-full'], from)).toEqual({ take: ['20261103-full'], findings: ['skipped'] });
  });

  it('waits for what is not whole', () => {
    const half = delivery('20261102-changes', { isWhole: false });
    expect(plan([half], after('20261101-full'))).toEqual({ take: [], findings: ['unfinished'] });
    expect(plan([half, '20261103-changes'], after('20261101-full'))).toEqual({ take: [], findings: ['unfinished!'] });
  });

  it('notices what comes late, too late, or too early', () => {
    const from = after('20261101-full', '20261103-changes');
    expect(plan(['20261101-full', '20261102-changes', '20261103-changes'], from).findings).toEqual(['late-arrival']);
    expect(plan(['20261001-full', '20261101-full', '20261103-changes'], from).findings).toEqual([]);
    expect(plan([], from, { today: '20261104' }).findings).toEqual([]);
    expect(plan([], from, { today: '20261106' }).findings).toEqual(['late']);
    expect(plan(['20261104-changes', '20991231-full'], from, { today: '20261104' })).toEqual({
      take: ['20261104-changes'],
      findings: ['future-day!'],
    });
  });

  it('counts days over the ends of months and years', () => {
    expect([dayAfter('20261231'), dayAfter('20280228'), dayAfter('20270228')]).toEqual([
      '20270101',
      '20280229',
      '20270301',
    ]);
  });
});

describe('what a content says', () => {
  const repeats = (take: Delivery, ...taken: Delivery[]) =>
    checkContents([take], taken).findings.map(({ kind }) => kind);

  it('knows changes again under another name, but for those without rows', () => {
    const day = delivery('20261102-changes');
    expect(repeats(delivery('20261105-changes', { hash: day.hash }), day)).toEqual(['repeated']);
    expect(repeats(delivery('20261105-changes', { hash: day.hash, rows: 0 }), { ...day, rows: 0 })).toEqual([]);
    const both = checkContents([day, delivery('20261103-changes', { hash: day.hash })], []);
    expect(both.take.map(({ id }) => id)).toEqual(['20261102-changes']);
  });

  it('knows an old full delivery again, and lets one pass between whose like nothing changed', () => {
    const [first, second] = [delivery('20261101-full'), delivery('20261201-full', { hash: '20261101-full' })];
    expect(repeats(second, first, delivery('20261102-changes'))).toEqual(['repeated']);
    expect(repeats(second, first, delivery('20261102-changes', { rows: 0 }))).toEqual([]);
  });

  it('is remembered for two months in a checkpoint that stays small', () => {
    let day = '20260101';
    const days = Array.from({ length: 200 }, () => (day = dayAfter(day)));
    const hash = 'f'.repeat(32);
    const position = after(...days.map((date) => delivery(`${date}-changes`, { hash, stamp: '0123456789ab' })));
    expect(readDatedCheckpoint(position)?.taken).toHaveLength(62);
    expect(JSON.stringify(position).length).toBeLessThan(5_000);
    expect(readDatedCheckpoint({ delivery: '20261101-full', date: '20261101' })?.taken).toEqual([]);
  });
});

/** A department in small: keys with values, a full delivery now and then, changes each day, deletions among them. */
const days = Array.from({ length: 9 }, (_, index) => `2026110${index + 1}`);
const change = fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.option(fc.integer({ min: 1, max: 9 })) });
const history = fc.array(fc.record({ changes: fc.array(change, { maxLength: 3 }), full: fc.boolean() }), {
  minLength: days.length,
  maxLength: days.length,
});

type State = Record<string, number>;
function changed(state: State, changes: readonly { key: string; value: number | null }[]): State {
  const next = { ...state };
  for (const { key, value } of changes) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return next;
}

it('ends in the same state whatever the order in which files come, and before that only in states that once were', () => {
  fc.assert(
    fc.property(
      history,
      fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
      fc.option(fc.nat({ max: 8 })),
      (world, order, lost) => {
        const states: State[] = [];
        const contents = new Map<string, { changes: readonly { key: string; value: number | null }[]; state: State }>();
        const files: Delivery[] = [];
        for (const [index, date] of days.entries()) {
          const { changes, full } = world[index] ?? { changes: [], full: false };
          const state = changed(states[index - 1] ?? {}, changes);
          states.push(state);
          const file = delivery(`${date}-${full || index === 0 ? 'full' : 'changes'}`);
          contents.set(file.id, { changes, state });
          files.push(file);
        }
        const arrivals = files
          .map((file, index) => ({ file, index, at: order[index] ?? 0 }))
          .filter(({ index }) => index !== lost)
          .toSorted((a, b) => a.at - b.at);
        let [stored, position, stops]: [State, Position | null, boolean] = [{}, null, false];
        const there: Delivery[] = [];
        for (const { file } of arrivals) {
          there.push(file);
          const checkpoint = readDatedCheckpoint(position);
          const planned = planDeliveries({ found: there, mode: 'changes', checkpoint, daysWithout: none, today: null });
          stops = planned.findings.some((each) => each.stops);
          for (const taken of planned.take) {
            const { changes, state } = contents.get(taken.id) ?? { changes: [], state: {} };
            stored = taken.mode === 'full' ? state : changed(stored, changes);
            position = nextDatedCheckpoint(readDatedCheckpoint(position)?.taken ?? [], taken);
          }
          // Never a mixture of days: what is stored is what the department held on the day it vouches for.
          const day = readDatedCheckpoint(position)?.date;
          expect(stored).toEqual(day === undefined ? {} : states[days.indexOf(day)]);
        }
        const newest = readDatedCheckpoint(position)?.date;
        const expected = arrivals
          .map(({ index }) => days[index] ?? '')
          .toSorted()
          .at(-1);
        expect(newest === expected || newest === undefined || stops).toBe(true);
        expect(lost === null ? stored : states.at(-1)).toEqual(states.at(-1));
      },
    ),
    { numRuns: 300 },
  );
});
