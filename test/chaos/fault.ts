import { between, pick, randomOf, type Random } from './random.js';
import type { Mark } from './statement-proxy.js';

/** What a trial syncs: an empty hub's first load, a day of changes, or the first of a month with full deliveries. */
export const parts = ['first', 'day', 'month'] as const;
export type Part = (typeof parts)[number];

export const backends = ['postgres', 'redis'] as const;
export type Backend = (typeof backends)[number];

export const faultKinds = [
  /** kill -9 of the worker. */
  'kill',
  /** SIGSTOP until another worker has taken over, then SIGCONT. */
  'stop',
  /** The database ends the worker's sessions. */
  'terminate',
  /** The network between worker and database breaks, for a while. */
  'cut',
  /** The whole database server crashes (immediate stop) and starts again: unlogged tables are empty. */
  'database-crash',
  /** One session is killed -9; the server throws all out and recovers. */
  'session-crash',
  /** No file may grow: the database's disk is full, for a while. */
  'disk',
  /** The worker's clock is a minute ahead, and it is killed or stopped. */
  'clock',
  /** The worker's machine loses its power: nobody tells the database. */
  'power',
  /** The queue forgets everything. */
  'queue-flush',
  /** The queue's store is away for a while: Redis is killed, or its PostgreSQL cannot be reached. */
  'queue-restart',
  /** A department's system dies in the middle of an answer. */
  'source-cut',
  /** A delivered file is half there, and whole later. */
  'half-file',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One fault of a campaign. The same seed and index always draw the same. */
export interface Fault {
  readonly seed: number;
  readonly index: number;
  readonly kind: FaultKind;
  readonly backend: Backend;
  /** Where among all boundaries of all parts and departments, from 0 to 1. */
  readonly place: number;
  readonly when: Mark['when'];
  /** A random stream of the fault's own for whatever else it chooses. */
  readonly random: () => Random;
}

export interface Campaign {
  readonly seed: number;
  readonly only?: FaultKind | undefined;
  readonly backend: Backend | 'both';
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;
const whens = ['before', 'before', 'after', 'after', 'adrift'] as const;

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const rest = [...items];
  return items.map(() => rest.splice(between(random, 0, rest.length - 1), 1)[0] as Item);
}

/**
 * Draws a fault. Kinds take turns; the places of one kind follow the golden ratio, so that however many faults a campaign has,
 * they lie evenly over all boundaries, and a longer campaign fills the gaps of a shorter one.
 */
export function drawFault({ seed, only, backend }: Campaign, index: number): Fault {
  const order = only === undefined ? shuffled(faultKinds, randomOf(seed, 'order')) : [only];
  const turn = index % order.length;
  const kind = order[turn] as FaultKind;
  const round = Math.floor(index / order.length);
  const random = randomOf(seed, index, kind);
  const offset = randomOf(seed, kind)();
  return {
    seed,
    index,
    kind,
    backend: backend === 'both' ? (backends[(turn + round) % backends.length] as Backend) : backend,
    place: (offset + round * goldenRatio) % 1,
    when: pick(random, whens),
    random: () => randomOf(seed, index, kind, 'choices'),
  };
}

/** Statements that each department's run sends, by part: the boundaries that there are. */
export type Boundaries = Readonly<Record<Part, ReadonlyMap<string, number>>>;

export interface Target {
  readonly part: Part;
  readonly mark: Mark;
}

/** Which boundary a place between 0 and 1 is. */
export function boundaryAt(boundaries: Boundaries, place: number, when: Mark['when']): Target {
  let left = Math.floor(place * countBoundaries(boundaries));
  for (const part of parts) {
    for (const [department, count] of boundaries[part]) {
      if (left < count) return { part, mark: { department, statement: left + 1, when } };
      left -= count;
    }
  }
  throw new RangeError(`There is no boundary at ${place}.`);
}

export function countBoundaries(boundaries: Boundaries): number {
  return parts.flatMap((part) => [...boundaries[part].values()]).reduce((sum, count) => sum + count, 0);
}
