import type { DayWorld } from '../day/day-world.js';
import type { Damager } from '../damage/damager.js';
import { cellText, type DepartmentName, type SourceRow, type StreamFormat } from '../department/stream.js';
import { allStreams } from '../department/streams.js';
import type { Day } from '../model/calendar.js';
import { findAnswer, keepAnswer, listRequests, type CorrectionAnswer, type CorrectionRequest } from './store.js';

interface Pending extends CorrectionRequest {
  readonly department: DepartmentName;
  readonly format: StreamFormat | undefined;
}

/** Who somebody is, a department changes only for the person with the papers. */
const needsPapers: ReadonlySet<string> = new Set([
  'XM',
  'GMSFHM',
  'CSRQ',
  '姓名',
  '证件号码',
  '社会保障号码',
  'hzxm',
  'hzzjh',
]);
/** A persona whose records the departments stand by, whatever is said. */
const stoodBy = 'zhouJianjun';

/** What the departments were asked, and what becomes of it on one day. */
export class CorrectionDesk {
  private readonly pending: Pending[];
  private readonly decided = new Map<Pending, CorrectionAnswer['code']>();
  private readonly followed: Pending[];

  constructor(
    private readonly dataDir: string,
    private readonly day: Day,
  ) {
    const all = [...new Set(allStreams.map(({ department }) => department))].flatMap((department) =>
      listRequests(dataDir, department).map((request) => ({
        ...request,
        department,
        format: allStreams.find((format) => format.department === department && format.name === request.stream),
        answer: findAnswer(dataDir, department, request.id),
      })),
    );
    this.followed = all.filter(({ answer }) => answer?.accepted === true);
    this.pending = all.filter(({ answer }) => answer === undefined);
  }

  /** What was followed on earlier days stays as it was put right, in every later delivery. */
  prepare(damager: Damager): void {
    for (const each of this.followed) putRight(damager, each);
  }

  /** Looks the requests up in one community and follows those that can be: their records are delivered anew. */
  lookInto(world: DayWorld): void {
    for (const request of this.pending) {
      const { format, key } = request;
      if (format === undefined || this.decided.has(request)) continue;
      for (const fact of format.facts(world.community)) {
        const source = format.write(fact, world.community);
        if (keyOf(format, source) !== key) continue;
        const code = codeFor(request, source);
        this.decided.set(request, code);
        if (code === '') {
          putRight(world.damager, request);
          world.record(format, 'change', fact);
        }
        break;
      }
    }
  }

  /** Writes the answers down; a record that no community has was never theirs. */
  finish(): void {
    for (const request of this.pending) {
      keepAnswer(this.dataDir, request.department, request.id, this.day, this.decided.get(request) ?? '03');
    }
  }
}

/** As whoever reads the department's rows writes the key: its columns, one after the other. */
function keyOf({ keyColumns }: StreamFormat, { row }: SourceRow): string {
  return keyColumns.map((column) => cellText(row[column])).join('/');
}

function codeFor({ column, proposed }: CorrectionRequest, { row, mentions }: SourceRow): CorrectionAnswer['code'] {
  if (mentions.some(({ person }) => person.persona === stoodBy)) return '01';
  if (column === '' || proposed === '' || !(column in row)) return '02';
  return needsPapers.has(column) ? '02' : '';
}

function putRight(damager: Damager, { format, key, column, proposed }: Pending): void {
  if (format !== undefined) damager.putRight(format, key, column, proposed);
}
