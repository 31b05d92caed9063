import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { Department as DepartmentKey } from '../canonical/department.js';
import { From, type Row } from '../read/from.js';
import { DateScalar, DateTimeScalar } from '../read/scalars.js';
import { enumName, literal } from '../read/sql.js';
import { Availability, Department } from './department.enums.js';

const carried = { sensitivity: 'PUBLIC', department: 'hub' } as const;

/** SQL of a column of the department's state; the row says which department in its column `department`. */
export function stateOf(row: Row, column: string): string {
  return `(select d.${column} from hub.department_state d where d.department = ${row.column('department')})`;
}

/** True also for a department that was never synced: what it says cannot be vouched for. */
export function isStale(row: Row): string {
  return `coalesce((select d.last_success_at < now() - make_interval(hours => d.stale_after_hours)
    from hub.department_state d where d.department = ${row.column('department')}), true)`;
}

export function availability(row: Row): string {
  return `case when ${stateOf(row, 'last_success_at')} is null then 'UNAVAILABLE' when ${isStale(row)} then 'STALE' else 'AVAILABLE' end`;
}

@ObjectType({ description: 'Who says so and as of when 数据来源.' })
export class Source {
  @Field(() => Department, { description: 'The department that said it 部门.' })
  @From((row) => enumName(row.column('department')), carried)
  department!: Department;

  @Field(() => DateScalar, {
    description:
      'The last day for which the department vouches for the value 截至日期: its record’s day, or its last delivery that left the record as it was.',
  })
  @From((row) => `greatest(${row.column('as_of')}, ${stateOf(row, 'as_of')})`, carried)
  asOf!: string;

  @Field(() => DateTimeScalar, { description: 'When the hub fetched this value 获取时间.' })
  @From('fetched_at', carried)
  fetchedAt!: string;

  @Field(() => Boolean, { description: 'Whether the department’s last good sync is older than its limit 是否过期.' })
  @From(isStale, carried)
  stale!: boolean;

  @Field(() => Boolean, { description: 'Whether somebody disputes this value, or one of this record 是否有异议.' })
  @From('disputed', carried)
  disputed!: boolean;
}

@InterfaceType({ description: 'What one department holds about a person 部门数据.' })
export abstract class DepartmentPart {
  @Field(() => Availability, { description: 'Whether this department’s data can be relied on 可用状态.' })
  @From(availability, carried)
  availability!: Availability;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The department’s last good sync 最近同步时间; null if there was none.',
  })
  @From((row) => stateOf(row, 'last_success_at'), carried)
  since?: string | null;
}

/** How a person's row carries a department's part: the part's fields ask for the column `department`. */
export function part(department: DepartmentKey) {
  return { sensitivity: 'PUBLIC', department: 'hub', bind: () => ({ department: literal(department) }) } as const;
}

/** How a row that has `department`, `as_of` and `fetched_at` carries its source. Nothing of it can be disputed. */
export const sourced = { sensitivity: 'PUBLIC', department: 'hub', bind: () => ({ disputed: 'false' }) } as const;

/** SQL: whether a dispute about the person of these columns is open. */
export function isDisputed(filing: string, person: string, condition: string): string {
  return `exists (select from hub.correction d where d.person_filing = ${filing} and d.person_id = ${person}
    and d.closed_at is null and ${condition})`;
}

/** The same for a department's fact, values of which can be disputed. */
export const sourcedFact = {
  sensitivity: 'PUBLIC',
  department: 'hub',
  bind: (row: Row) => ({
    disputed: isDisputed(row.column('person_filing'), row.column('person_id'), `d.fact_id = ${row.column('id')}`),
  }),
} as const;
