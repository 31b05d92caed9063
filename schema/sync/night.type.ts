import { Field, ObjectType } from 'type-graphql';
import { Department } from '../department/department.enums.js';
import { From, Joined } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateTimeScalar } from '../read/scalars.js';
import { enumName, labelOf } from '../read/sql.js';
import { runStateCodes } from './sync.codes.js';
import { SyncRun } from './sync.type.js';

const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;

@ObjectType({ description: 'How one department came through the night 部门当晚结果.' })
export class NightDepartment {
  @Field(() => Department, { description: 'The department 部门.' })
  @From((row) => enumName(row.column('department')), ledger)
  department!: Department;

  @Field(() => String, { nullable: true, description: 'State of the night’s run 状态代码; null where there is none.' })
  @From('state', ledger)
  state?: string | null;

  @Field(() => String, { nullable: true, description: 'The state in Chinese 状态.' })
  @From((row) => labelOf(row.column('state'), runStateCodes), ledger)
  stateLabel?: string | null;

  @Field(() => Boolean, { description: 'Whether its run is overdue 是否逾期未执行.' })
  @From('late', ledger)
  late!: boolean;

  @Field(() => SyncRun, { nullable: true, description: 'The night’s run 当晚任务: the last since the night was due.' })
  @Joined({
    ...ledger,
    from: 'hub.sync_run',
    on: (run, department) => `${run.column('id')} = ${department.column('run_id')}`,
    crossesFilings: false,
  })
  run?: Ref<SyncRun> | null;
}

@ObjectType({ description: 'The latest night of the schedule, as one report 夜间同步报告.' })
export class Night {
  @Field(() => DateTimeScalar, { description: 'When the night was due 应执行时间.' })
  @From('due_at', ledger)
  dueAt!: string;

  @Field(() => Boolean, { description: 'Whether a department that should have run did not 是否漏跑.' })
  @From('missed', ledger)
  missed!: boolean;

  @Field(() => [NightDepartment], { description: 'The departments 各部门.' })
  @Joined({
    ...ledger,
    from: (night) => `(select d.value ->> 'department' as department, d.value ->> 'state' as state,
        (d.value ->> 'runId')::uuid as run_id, (d.value ->> 'late')::boolean as late, d.place
      from jsonb_array_elements(${night.column('departments')}) with ordinality as d (value, place))`,
    on: () => 'true',
    order: (department) => department.column('place'),
    crossesFilings: false,
  })
  departments!: Ref<NightDepartment>[];

  @Field(() => String, { description: 'The whole report in plain Chinese 报告全文.' })
  @From('text', ledger)
  text!: string;
}
