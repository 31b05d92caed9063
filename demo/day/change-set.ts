import { publicSecurity } from '../department/public-security.js';
import type { StreamFormat } from '../department/stream.js';
import type { Operation } from '../delivery/delivery.js';
import type { Day } from '../model/calendar.js';
import type { Community } from '../model/population.js';
import { changeTime } from '../model/register.js';

export interface Change {
  readonly stream: StreamFormat;
  readonly operation: Operation;
  readonly fact: unknown;
}

const stamped: ReadonlySet<StreamFormat> = new Set(publicSecurity);

/** What one day changed in one community; each record at most once, as it stands at the end of the day. */
export class ChangeSet {
  private readonly changes = new Map<string, Change>();
  private ordinal = 0;

  constructor(
    private readonly community: Community,
    private readonly day: Day,
  ) {}

  add(stream: StreamFormat, operation: Operation, fact: unknown): void {
    if (stamped.has(stream)) (fact as { changedAt: string }).changedAt = changeTime(this.day, this.ordinal++);
    const key = `${stream.name} ${stream.write(fact, this.community).key}`;
    const before = this.changes.get(key)?.operation;
    if (before === 'new' && operation === 'delete') this.changes.delete(key);
    else this.changes.set(key, { stream, operation: before === 'new' ? 'new' : operation, fact });
  }

  /** The time that the next row of the register would bear. */
  now(): string {
    return changeTime(this.day, this.ordinal);
  }

  list(): Iterable<Change> {
    return this.changes.values();
  }
}
