import { type DeliveryFinding, type Position, SourceError } from '../contract.js';
import {
  checkContents,
  type Content,
  finding,
  planDeliveries,
  readDatedCheckpoint,
  replacedFinding,
  type SeriesDelivery,
  type TakenDelivery,
} from '../delivery-series.js';

/** Names that a file has for a while: hidden ones, and those of files that are still being put there. */
export function isPassing(name: string): boolean {
  return /^\.|\.(?:part|tmp|filepart)$|^~\$/i.test(name);
}

export interface DropSeriesOptions<D, R> {
  readonly list: () => Promise<{ readonly found: readonly D[]; readonly unknownNames: number }>;
  /** Reads what a delivery says of itself. */
  readonly read: (delivery: D) => Promise<R>;
  readonly daysWithout: ReadonlySet<string> | undefined;
  readonly today: string | null;
}

/**
 * The daily deliveries of one folder, over all streams of a department: listed once a run, read where that is needed, each finding
 * told once.
 */
export class DropSeries<D extends SeriesDelivery, R extends D & Content> {
  readonly #findings = new Map<string, DeliveryFinding>();
  readonly #read = new Map<string, Promise<R>>();
  #listed: Promise<readonly D[]> | null = null;

  constructor(private readonly options: DropSeriesOptions<D, R>) {}

  note(kind: DeliveryFinding['kind'], delivery: string | null, stops: boolean, what: string): void {
    this.#add([finding(kind, delivery, stops, what)]);
  }

  findings(): readonly DeliveryFinding[] {
    return [...this.#findings.values()];
  }

  #add(findings: readonly DeliveryFinding[]): void {
    for (const each of findings) this.#findings.set(`${each.kind} ${each.text}`, each);
  }

  async #list(): Promise<readonly D[]> {
    const { found, unknownNames } = await this.options.list();
    if (unknownNames > 0) {
      const what = `${unknownNames} entries have names that were not agreed and are not read; look there and ask the department (a correction?)`;
      this.note('unknown-name', null, false, what);
    }
    return found;
  }

  #contentOf(delivery: D): Promise<R> {
    const known = this.#read.get(delivery.id) ?? this.options.read(delivery);
    this.#read.set(delivery.id, known);
    return known;
  }

  /** What is to be taken, and what was taken before it. Throws what makes the first delivery unreadable; later ones wait. */
  async plan(
    mode: 'full' | 'changes',
    position: Position | null,
  ): Promise<{ take: readonly R[]; before: readonly TakenDelivery[] }> {
    this.#listed ??= this.#list();
    const found = await this.#listed;
    const checkpoint = readDatedCheckpoint(position);
    const { daysWithout = new Set<string>(), today } = this.options;
    const plan = planDeliveries({ found, mode, checkpoint, daysWithout, today });
    this.#add(plan.findings);
    const taken = checkpoint?.taken ?? [];
    const read: R[] = [];
    for (const delivery of plan.take) {
      try {
        read.push(await this.#contentOf(delivery));
      } catch (error) {
        const isBad = error instanceof SourceError && (error.problem === 'delivery' || error.problem === 'contract');
        if (read.length === 0 || !isBad) throw error;
        this.note('damaged', delivery.id, true, `it cannot be taken (${error.message}), and what came after it waits`);
        break;
      }
    }
    // A load of everything takes again what was taken; it may hold another content by now.
    const others = mode === 'full' ? [] : taken;
    if (mode === 'changes') await this.#findReplaced(found, taken);
    const { take, findings } = checkContents(read, others);
    this.#add(findings);
    return { take, before: taken };
  }

  /** Looks again into the newest ones that were taken: a correction in place of the original is easily overlooked. */
  async #findReplaced(found: readonly D[], taken: readonly TakenDelivery[]): Promise<void> {
    for (const known of taken.slice(-replacedLookBack)) {
      const delivery = found.find(({ id }) => id === known.id);
      if (delivery === undefined || !delivery.isWhole || delivery.stamp === known.stamp) continue;
      const now = await this.#contentOf(delivery).catch(() => null);
      if (now !== null && now.hash !== known.hash) this.#add([replacedFinding(known.id)]);
    }
  }
}

const replacedLookBack = 7;
