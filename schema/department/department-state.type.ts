import { Field, ObjectType } from 'type-graphql';
import { departments, departmentLabels } from '../canonical/department.js';
import { From, Joined, Resolved } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar, DateTimeScalar } from '../read/scalars.js';
import { enumName, literal } from '../read/sql.js';
import { SyncRun } from '../sync/sync.type.js';
import { Availability, Department } from './department.enums.js';
import { availability, isStale } from './department.type.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;

/** Every department, whether it has ever been synced or not. */
export const departmentStates = `(select v.department, v.label, v.place, s.last_success_at, s.as_of
  from (values ${departments.map((key, place) => `(${literal(key)}, ${literal(departmentLabels[key])}, ${place})`).join(', ')})
    v (department, label, place) left join hub.department_state s on s.department = v.department)`;

@ObjectType({ description: 'The state of a department’s data in the hub 部门同步状态.' })
export class DepartmentState {
  @Field(() => Department, { description: 'The department 部门.' })
  @From((row) => enumName(row.column('department')), internal)
  department!: Department;

  @Field(() => String, { description: 'Short Chinese name 简称, e.g. 民政.' })
  @From('label', internal)
  label!: string;

  @Field(() => Availability, { description: 'Whether its data can be relied on 可用状态.' })
  @From(availability, internal)
  availability!: Availability;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last good sync 最近成功时间; null if there was none.' })
  @From('last_success_at', internal)
  lastSuccessAt?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day for which its data stands 截至日期.' })
  @From('as_of', internal)
  asOf?: string | null;

  @Field(() => Boolean, { description: 'Whether the last good sync is older than the department’s limit 是否过期.' })
  @From(isStale, internal)
  stale!: boolean;

  @Field(() => SyncRun, {
    nullable: true,
    description:
      'How it stands 最近一次同步任务: the run that is open, else the one that ended last; a re-try of the quarantine does not count as one. Null for everyone but operators.',
  })
  @Joined({
    ...internal,
    from: 'hub.sync_run',
    on: (run, state) => `${run.column('department')} = ${state.column('department')}`,
    // As `findNight` orders them: a retry that ended well must not stand before a night that failed.
    order: (run) =>
      `${run.column('state')} in ('QUEUED', 'RUNNING', 'LINKING') desc, ${run.column('mode')} = 'retry', ` +
      `${run.column('finished_at')} desc nulls last, ${run.column('requested_at')} desc`,
    limit: () => '1',
    crossesFilings: false,
  })
  latestRun?: Ref<SyncRun> | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Next run by the schedule 下次计划时间.' })
  @Resolved(internal)
  nextRunAt?: string | null;
}
