import type { Decision } from './decisions.js';
import type { ResolveInput } from './resolve.js';
import { Union } from './union.js';

/** The people as they are being put together: who is with whom, and who must not be. */
export class Clusters {
  private readonly union: Union;
  /** Records by root, where there is more than one. */
  private readonly members = new Map<number, number[]>();
  /** What was one before the machine weighed anything: a number's records, and what people decided. */
  private units: Int32Array | undefined;
  private readonly anchored: Uint8Array;
  private readonly apart = new Map<number, Map<number, 'different' | 'unsure'>>();

  constructor(private readonly input: ResolveInput) {
    this.union = new Union(input.ids.length);
    this.anchored = Uint8Array.from(input.anchors, (anchor) => (anchor === undefined ? 0 : 1));
  }

  /** Records of one number are one person, unless a person called two of them different. */
  joinAnchors(): void {
    const groups = new Map<string, number[]>();
    for (const [record, anchor] of this.input.anchors.entries()) {
      if (anchor === undefined) continue;
      const known = groups.get(anchor);
      if (known === undefined) groups.set(anchor, [record]);
      else known.push(record);
    }
    for (const group of groups.values()) {
      const isDivided =
        this.apart.size > 0 && group.some((record) => group.some((other) => this.isDifferent(record, other)));
      for (const part of isDivided ? this.divided(group) : [group]) {
        for (const record of part) this.join(part[0]!, record);
      }
    }
  }

  /** Those who were called different first, each with whom it may be; the others with those whom they resemble most. By id. */
  private divided(group: readonly number[]): number[][] {
    const { ids, weigh } = this.input;
    const isNamed = (record: number) => group.some((other) => this.isDifferent(record, other));
    const order = group.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || (ids[a]! < ids[b]! ? -1 : 1));
    const parts: number[][] = [];
    for (const record of order) {
      const allowed = parts.filter((part) => !part.some((other) => this.isDifferent(record, other)));
      const likeness = (part: readonly number[]) => Math.max(...part.map((other) => weigh(record, other)));
      const [nearest] = allowed.toSorted((x, y) => likeness(y) - likeness(x));
      if (nearest === undefined) parts.push([record]);
      else nearest.push(record);
    }
    return parts;
  }

  private isDifferent(a: number, b: number): boolean {
    return this.apart.get(a)?.get(b) === 'different';
  }

  of(record: number): number {
    return this.union.find(record);
  }

  isAnchored(root: number): boolean {
    return this.anchored[root] === 1;
  }

  join(a: number, b: number): void {
    const [left, right] = [this.of(a), this.of(b)];
    if (left === right) return;
    const together = [...this.membersOf(left), ...this.membersOf(right)];
    const anchored = this.isAnchored(left) || this.isAnchored(right);
    const root = this.union.join(left, right);
    this.members.delete(left);
    this.members.delete(right);
    this.members.set(root, together);
    this.anchored[root] = anchored ? 1 : 0;
  }

  joinDecided(a: number, b: number): void {
    this.units = undefined;
    this.join(a, b);
  }

  /** The unit of a record: its root before the machine joined anything. Fixed at the first question. */
  unit(record: number): number {
    this.units ??= Int32Array.from(this.input.ids, (_, index) => this.of(index));
    return this.units[record]!;
  }

  unitsOf(root: number): number[] {
    return [...new Set(this.membersOf(root).map((record) => this.unit(record)))];
  }

  membersOf(root: number): readonly number[] {
    return this.members.get(root) ?? [root];
  }

  keepApart(a: number, b: number, verdict: 'different' | 'unsure'): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      // prettier-ignore
      const row = this.apart.get(from) ?? new Map<number, 'different' | 'unsure'>();
      if (row.get(to) !== 'different') row.set(to, verdict);
      this.apart.set(from, row);
    }
  }

  /** Whether a person has said something about any two records of the units of both. */
  decided(a: number, b: number): boolean {
    return this.spokenOf(this.of(a), this.of(b));
  }

  /** Whether people or a veto rule out that both records' units are one. */
  isRuledOut(a: number, b: number): boolean {
    return this.spokenOf(this.of(a), this.of(b)) || this.input.vetoes(a, b);
  }

  private spokenOf(left: number, right: number): boolean {
    if (this.apart.size === 0) return false;
    const others = new Set(this.membersOf(right));
    return this.membersOf(left).some((record) => [...(this.apart.get(record)?.keys() ?? [])].some((each) => others.has(each))); // prettier-ignore
  }

  /** Whether the machine may make one person of two: never of two anchors, against a person's word, or over a pair that speaks against. */
  mayJoin(left: number, right: number): boolean {
    if (this.isAnchored(left) && this.isAnchored(right)) return false;
    if (this.spokenOf(left, right)) return false;
    if (this.mayBeStrangers(left, right)) return false;
    const { thresholds, weigh, vetoes, contradicts } = this.input;
    const rights = this.byUnit(right);
    return this.byUnit(left).every((mine) =>
      rights.every((theirs) => {
        let best = -Infinity;
        for (const a of mine) {
          for (const b of theirs) {
            if (vetoes(a, b)) return false;
            if (!contradicts(a, b)) best = Math.max(best, weigh(a, b));
          }
        }
        return best >= thresholds.apart;
      }),
    );
  }

  /** Two people of one name and birthday may be joined by a third record that says no more than that: unless something ties them. */
  private mayBeStrangers(left: number, right: number): boolean {
    const { mayBeStrangers, ties } = this.input;
    if (mayBeStrangers === undefined) return false;
    const holds = (rule: (a: number, b: number) => boolean) =>
      this.membersOf(left).some((a) => this.membersOf(right).some((b) => rule(a, b)));
    return holds(mayBeStrangers) && !(ties !== undefined && holds(ties));
  }

  private byUnit(root: number): number[][] {
    const units = new Map<number, number[]>();
    for (const record of this.membersOf(root)) {
      const unit = this.unit(record);
      const known = units.get(unit);
      if (known === undefined) units.set(unit, [record]);
      else known.push(record);
    }
    return [...units.values()];
  }

  /** What would be together if these decisions were followed too. */
  withJoined(decisions: readonly Decision[]): Union {
    const trial = new Union(this.input.ids.length);
    for (let record = 0; record < this.input.ids.length; record += 1) trial.join(record, this.of(record));
    for (const { a, b } of decisions) trial.join(a, b);
    return trial;
  }

  list(): number[][] {
    const { ids } = this.input;
    const byId = (a: number, b: number) => (ids[a]! < ids[b]! ? -1 : 1);
    return this.union
      .groups()
      .map((group) => group.toSorted(byId))
      .toSorted(([a], [b]) => byId(a!, b!));
  }
}
