import { Field, Float, ID, ObjectType } from 'type-graphql';
import { assistanceCauseCodes, assistanceKindCodes, healthCodes } from '../canonical/codes/assistance.js';
import { relationCodes } from '../canonical/codes/relation.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourcedFact } from '../department/department.type.js';
import { Embedded, From, Sealed } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { coded } from '../read/sql.js';

const sensitive = { sensitivity: 'SENSITIVE', department: 'civil-affairs' } as const;
const identifier = { sensitivity: 'IDENTIFIER', department: 'civil-affairs' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'civil-affairs' } as const;

@ObjectType({
  description: 'A person’s place in a case of social assistance 社会救助; people of a case are counted together.',
})
export class Assistance {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => String, { description: 'Case number 救助证号.' })
  @From('case_number', sensitive)
  caseNumber!: string;

  @Field(() => CodedValue, { description: 'Low income, marginal or extremely poor 救助类别.' })
  @Embedded({ ...sensitive, ...coded('kind', assistanceKindCodes) })
  kind!: Ref<CodedValue>;

  @Field(() => Boolean, { description: 'Whether the person applied for the case 是否申请人.' })
  @From('is_applicant', sensitive)
  isApplicant!: boolean;

  @Field(() => CodedValue, { description: 'Relation to the applicant, GB/T 4761 与申请人关系.' })
  @Embedded({ ...sensitive, ...coded('relation', relationCodes) })
  relation!: Ref<CodedValue>;

  @Field(() => CodedValue, { nullable: true, description: 'Why in need 致困原因.' })
  @Embedded({ ...sensitive, ...coded('cause', assistanceCauseCodes) })
  cause?: Ref<CodedValue> | null;

  @Field(() => CodedValue, { nullable: true, description: 'State of health 健康状况.' })
  @Embedded({ ...sensitive, ...coded('health', healthCodes) })
  health?: Ref<CodedValue> | null;

  @Field(() => String, { nullable: true, description: 'Occupation 职业.' })
  @From('occupation', sensitive)
  occupation?: string | null;

  @Field(() => String, { nullable: true, description: 'Employer 工作单位.' })
  @From('employer', sensitive)
  employer?: string | null;

  @Field(() => Float, { nullable: true, description: 'Income, yuan a month 月收入（元）.' })
  @From('monthly_income_yuan', sensitive)
  monthlyIncomeYuan?: number | null;

  @Field(() => Float, { nullable: true, description: 'Allowance, yuan a month 月救助金（元）.' })
  @From('monthly_amount_yuan', sensitive)
  monthlyAmountYuan?: number | null;

  @Field(() => String, { nullable: true, description: 'Phone 联系电话; masked unless the grant says plain.' })
  @Sealed('assistance', 'phone', identifier)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Bank of the payee 开户银行.' })
  @From('bank', sensitive)
  bank?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Account of the payee 银行账号; masked unless the grant says plain.',
  })
  @Sealed('assistance', 'account', identifier)
  account?: string | null;

  @Field(() => DateScalar, { description: 'Approved on 批准日期.' })
  @From('approved_on', sensitive)
  approvedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Ended on 终止日期.' })
  @From('ended_on', sensitive)
  endedOn?: string | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}
