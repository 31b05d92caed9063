import { z } from 'zod';
import { createHash } from 'node:crypto';
import type { DeliveryFinding, Position } from './contract.js';
import type { DatedDelivery } from './dated-deliveries.js';

/** One of a series with a delivery each day: the whole of what a department holds, or what changed since the day before. */
export interface SeriesDelivery extends DatedDelivery {
  /** False while a part of it, or the manifest that comes last, is not there. */
  readonly isWhole: boolean;
  /** Changes when its files are written anew: a short text of their sizes and times. */
  readonly stamp: string;
}

/** Days of which the department says that it delivered nothing: `2026-11-06, 2026-11-07`. */
export const daysWithoutSetting = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((day) => day !== ''))
  .pipe(z.array(z.iso.date()))
  .transform((days): ReadonlySet<string> => new Set(days.map((day) => day.replaceAll('-', ''))))
  .optional();

/** The stamp of a delivery's files as they were listed. */
export function stampOf(
  files: Iterable<{ readonly path: string; readonly bytes: number; readonly modifiedMs: number }>,
): string {
  const lines = [...files].map(({ path, bytes, modifiedMs }) => `${path} ${bytes} ${Math.floor(modifiedMs / 1000)}`);
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex').slice(0, 12);
}

/** What a delivery holds, as far as can be told before it is read. */
export interface Content {
  /** The same content has the same hash, under whatever name. */
  readonly hash: string;
  readonly rows: number;
}

export interface TakenDelivery extends Content {
  readonly id: string;
  readonly stamp: string;
}

/** Where a stream stands in a series of dated deliveries, and which ones it remembers. */
export interface DatedCheckpoint {
  readonly delivery: string;
  readonly date: string;
  /** Oldest first. */
  readonly taken: readonly TakenDelivery[];
}

const checkpointSchema = z.object({ delivery: z.string(), date: z.string(), taken: z.string().optional() });
/** Two months: past that nobody delivers a file again by mistake, and the checkpoint stays small. */
const takenMax = 62;

export function readDatedCheckpoint(position: Position | null): DatedCheckpoint | null {
  if (position === null) return null;
  const { delivery, date, taken = '' } = checkpointSchema.parse(position);
  const remembered = taken.split(' ').flatMap((line) => {
    const [id = '', hash = '', rows = '', stamp = ''] = line.split(':');
    return hash === '' ? [] : [{ id, hash, rows: Number(rows), stamp }];
  });
  return { delivery, date, taken: remembered };
}

export function nextDatedCheckpoint(before: readonly TakenDelivery[], taken: SeriesDelivery & Content): Position {
  const { id, date, hash, rows, stamp } = taken;
  const all = [...before.filter((each) => each.id !== id), { id, hash, rows, stamp }].slice(-takenMax);
  return {
    delivery: id,
    date,
    taken: all.map((each) => `${each.id}:${each.hash}:${each.rows}:${each.stamp}`).join(' '),
  };
}

/** On a day with both, the changes lead up to the full delivery's state. */
function orderOf({ date, mode }: Pick<DatedDelivery, 'date' | 'mode'>): string {
  return `${date}${mode === 'full' ? '1' : '0'}`;
}

export function dayAfter(date: string): string {
  const time = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6)) + 1);
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
}

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day < to && days.length < 400; day = dayAfter(day)) days.push(day);
  return days;
}

export interface Series<D extends SeriesDelivery> {
  /** Everything that lies there. */
  readonly found: readonly D[];
  readonly mode: 'full' | 'changes';
  readonly checkpoint: DatedCheckpoint | null;
  /** Days of which the department says that it delivered nothing, `YYYYMMDD`. */
  readonly daysWithout: ReadonlySet<string>;
  /** `YYYYMMDD`; null where the department's calendar is not ours (the demo's). */
  readonly today: string | null;
}

export interface Plan<D> {
  /** What may be taken, in this order. */
  readonly take: readonly D[];
  readonly findings: readonly DeliveryFinding[];
}

/**
 * Which deliveries are taken, and what is not as it should be. Changes are taken day after day without a gap, since a record that
 * came and went inside one would stay for ever; a full delivery stands for itself and closes every gap before it.
 */
export function planDeliveries<D extends SeriesDelivery>(series: Series<D>): Plan<D> {
  const { mode, checkpoint, today } = series;
  const findings: DeliveryFinding[] = [];
  const sorted = series.found.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const limit = today === null ? null : dayAfter(today);
  const possible = sorted.filter((delivery) => {
    if (limit === null || delivery.date <= limit) return true;
    findings.push(finding('future-day', delivery.id, true, 'it is of a day that has not come; it is not read'));
    return false;
  });
  if (mode === 'changes' && checkpoint !== null) {
    const last = orderOf({ date: checkpoint.date, mode: modeOf(checkpoint.delivery) });
    findings.push(...lateArrivals(possible, checkpoint, last));
    const pending = possible.filter((delivery) => orderOf(delivery) > last);
    const { take, gaps } = walk(pending, dayAfter(checkpoint.date), series.daysWithout);
    if (today !== null && pending.length === 0 && dayAfter(dayAfter(checkpoint.date)) < today) {
      findings.push(finding('late', null, false, `nothing came since ${checkpoint.delivery}; ask the department`));
    }
    return { take, findings: [...findings, ...gaps] };
  }
  const newestFull = possible.findLastIndex((delivery) => delivery.mode === 'full');
  const full = possible[newestFull];
  if (full === undefined) return { take: [], findings };
  const { take, gaps } = walk(possible.slice(newestFull), full.date, series.daysWithout);
  return { take, findings: [...findings, ...gaps] };
}

function modeOf(id: string): 'full' | 'changes' {
  return /full$|_F$/.test(id) ? 'full' : 'changes';
}

function walk<D extends SeriesDelivery>(pending: readonly D[], first: string, daysWithout: ReadonlySet<string>) {
  const take: D[] = [];
  const gaps: DeliveryFinding[] = [];
  let expected = first;
  for (const [index, delivery] of pending.entries()) {
    // A later full delivery makes up for what is missing or not whole before it.
    const healed = pending.slice(index + 1).some((later) => later.mode === 'full' && later.isWhole);
    const missing =
      delivery.mode === 'full' ? [] : daysBetween(expected, delivery.date).filter((day) => !daysWithout.has(day));
    if (delivery.isWhole && missing.length === 0) {
      take.push(delivery);
      expected = dayAfter(delivery.date);
    } else {
      const isNewest = index === pending.length - 1;
      gaps.push(
        missing.length > 0 ? gapFinding(missing, delivery, healed) : unfinishedFinding(delivery, healed, isNewest),
      );
      if (!healed) break;
    }
  }
  return { take, gaps };
}

function gapFinding(missing: readonly string[], { id }: DatedDelivery, healed: boolean): DeliveryFinding {
  const days = missing.length > 3 ? `${missing[0]} to ${missing.at(-1)}` : missing.join(', ');
  return healed
    ? finding('skipped', id, false, `the days ${days} before it are missing; a later full delivery makes up for both`)
    : finding(
        'missing',
        id,
        true,
        `the days ${days} before it are missing, so it waits: ask the department for them, or for a full delivery`,
      );
}

function unfinishedFinding({ id }: DatedDelivery, healed: boolean, isNewest: boolean): DeliveryFinding {
  if (healed) return finding('skipped', id, false, 'it is not whole; a later full delivery makes up for it');
  return isNewest
    ? finding(
        'unfinished',
        id,
        false,
        'it is not whole yet (a part or its manifest is not there); it is taken when it is',
      )
    : finding(
        'unfinished',
        id,
        true,
        'it is not whole (a part or its manifest is not there), and what came after it waits: ask the department',
      );
}

/** Deliveries of days that were passed, which nobody has taken. */
function lateArrivals(possible: readonly DatedDelivery[], { taken }: DatedCheckpoint, last: string): DeliveryFinding[] {
  const [first] = taken;
  if (first === undefined) return [];
  const known = new Set(taken.map(({ id }) => id));
  const from = possible.find(({ id }) => id === first.id);
  return possible
    .filter(
      (each) => from !== undefined && orderOf(each) > orderOf(from) && orderOf(each) <= last && !known.has(each.id),
    )
    .map(({ id }) =>
      finding(
        'late-arrival',
        id,
        false,
        'it came after later days were taken, and is not read: sync with --full if it is not part of them',
      ),
    );
}

/** What the contents say of deliveries that are to be taken: the same one under another name goes no further. */
export function checkContents<D extends SeriesDelivery & Content>(
  take: readonly D[],
  taken: readonly TakenDelivery[],
): Plan<D> {
  const known = [...taken];
  const good: D[] = [];
  for (const delivery of take) {
    const again = repeats(delivery, known);
    if (again !== undefined) {
      const text = `it holds the same as ${again.id}: an old delivery under a new name would take back what changed since; ask the department`;
      return { take: good, findings: [finding('repeated', delivery.id, true, text)] };
    }
    good.push(delivery);
    known.push(delivery);
  }
  return { take: good, findings: [] };
}

/**
 * The earlier delivery whose content comes again. Changes without rows are alike every quiet day, and a full delivery may be like the
 * last one where nothing changed between them.
 */
function repeats(delivery: DatedDelivery & Content, known: readonly TakenDelivery[]): TakenDelivery | undefined {
  if (delivery.rows === 0) return undefined;
  const at = known.findLastIndex((each) => each.hash === delivery.hash && each.id !== delivery.id);
  if (at < 0) return undefined;
  const between = known.slice(at + 1).some((each) => each.rows > 0 && each.hash !== delivery.hash);
  return delivery.mode === 'changes' || between ? known[at] : undefined;
}

/** A delivery that was taken and is another one by now. */
export function replacedFinding(id: string): DeliveryFinding {
  return finding(
    'replaced',
    id,
    false,
    'it was taken and holds something else by now, which is not read: sync with --full to take it again',
  );
}

export function finding(
  kind: DeliveryFinding['kind'],
  delivery: string | null,
  stops: boolean,
  what: string,
): DeliveryFinding {
  return { kind, delivery, stops, text: `${delivery ?? 'The folder'}: ${what}.` };
}
