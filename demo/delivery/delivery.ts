import type { Day } from '../model/calendar.js';
import type { DamagedRow } from '../damage/damager.js';
import type { StreamFormat } from '../department/stream.js';

export type Mode = 'full' | 'changes';
export type Operation = 'new' | 'change' | 'delete';

/** What one department hands over on one day. Rows come in any order of streams; nothing is visible before `finish`. */
export interface DepartmentDelivery {
  /** A promise when the writer must wait for the disk. */
  write(stream: StreamFormat, operation: Operation, row: DamagedRow): void | Promise<void>;
  finish(): Promise<void>;
}

export interface DeliveryRequest {
  /** The department's own folder in the data directory. */
  readonly directory: string;
  readonly day: Day;
  readonly mode: Mode;
}
