import { Field, Float, ID, ObjectType } from 'type-graphql';
import { insuranceKindCodes, insuranceStatusCodes } from '../canonical/codes/insurance.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourcedFact } from '../department/department.type.js';
import { Embedded, From } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { coded } from '../read/sql.js';

const fact = { sensitivity: 'PERSONAL', department: 'social-insurance' } as const;
const sensitive = { sensitivity: 'SENSITIVE', department: 'social-insurance' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'social-insurance' } as const;

@ObjectType({ description: 'A person’s enrolment in one kind of social insurance 社会保险参保.' })
export class InsuranceEnrolment {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => CodedValue, { description: 'Kind of insurance 险种.' })
  @Embedded({ ...fact, ...coded('insurance', insuranceKindCodes) })
  insurance!: Ref<CodedValue>;

  @Field(() => CodedValue, { description: 'Active, suspended or ended 参保状态.' })
  @Embedded({ ...fact, ...coded('status', insuranceStatusCodes) })
  status!: Ref<CodedValue>;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code of the employer 单位统一社会信用代码.',
  })
  @From('employer_code', fact)
  employerCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Employer 单位名称.' })
  @From('employer_name', fact)
  employerName?: string | null;

  @Field(() => Float, { nullable: true, description: 'Contribution base, yuan a month 缴费基数（元/月）.' })
  @From('monthly_base_yuan', sensitive)
  monthlyBaseYuan?: number | null;

  @Field(() => DateScalar, { description: 'Enrolled on 参保日期.' })
  @From('started_on', fact)
  startedOn!: string;

  @Field(() => String, { nullable: true, description: 'Last month paid 最后缴费年月, `YYYY-MM`.' })
  @From('last_paid_month', fact)
  lastPaidMonth?: string | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}
