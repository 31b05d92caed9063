import type { Damager } from '../damage/damager.js';
import type { StreamFormat } from '../department/stream.js';
import type { Operation } from '../delivery/delivery.js';
import type { Day } from '../model/calendar.js';
import type { BuiltCommunity } from '../model/community-builder.js';
import type { Community, Person, RegisterEntry } from '../model/population.js';
import { Random } from '../model/random.js';
import { ChangeSet } from './change-set.js';

interface FollowUp {
  readonly day: Day;
  readonly run: (world: DayWorld) => void;
}

/** One community as it goes through its days. Events change it and say which records changed. */
export class DayWorld {
  readonly community: Community;
  day: Day = 0;
  random = new Random('');
  changes: ChangeSet;
  private followUps: FollowUp[] = [];

  constructor(
    readonly built: BuiltCommunity,
    private readonly seed: string,
    readonly damager: Damager,
  ) {
    this.community = built.community;
    this.changes = new ChangeSet(this.community, 0);
  }

  /** Begins a day: what was put off to it happens first. */
  begin(day: Day): void {
    this.day = day;
    this.random = new Random(`${this.seed} day ${day} ${this.community.spec.code}`);
    this.changes = new ChangeSet(this.community, day);
    const due = this.followUps.filter((followUp) => followUp.day <= day);
    this.followUps = this.followUps.filter((followUp) => followUp.day > day);
    for (const { run } of due) run(this);
  }

  record(stream: StreamFormat, operation: Operation, fact: unknown): void {
    this.changes.add(stream, operation, fact);
  }

  /** Puts something off by some days; none means today. */
  later([least, most]: readonly [number, number], run: (world: DayWorld) => void): void {
    const days = this.random.between(least, most);
    if (days === 0) run(this);
    else this.followUps.push({ day: this.day + days, run });
  }

  /** Personas keep to their stories, and people of two communities are the same in both: nothing happens to either. */
  isFree(person: Person): boolean {
    return person.persona === undefined && !person.id.includes('-x') && person.diedOn === null;
  }

  /** Some item that fits, or none after a fair number of tries. */
  find<T>(items: readonly T[], fits: (item: T) => boolean): T | undefined {
    for (let tries = 0; tries < 600 && items.length > 0; tries++) {
      const item = this.random.pick(items);
      if (fits(item)) return item;
    }
    return undefined;
  }

  /** An entry of the register of somebody who lives here. */
  findLiving(fits: (entry: RegisterEntry) => boolean): RegisterEntry | undefined {
    const household = this.find(
      this.community.households,
      ({ kind, open, entries }) =>
        kind === 'family' && open && entries.some((entry) => this.isLiving(entry) && fits(entry)),
    );
    return household?.entries.find((entry) => this.isLiving(entry) && fits(entry));
  }

  private isLiving(entry: RegisterEntry): boolean {
    return entry.status === 'normal' && !entry.livesElsewhere && this.isFree(entry.person);
  }
}
