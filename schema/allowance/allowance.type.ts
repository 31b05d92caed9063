import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Source, sourcedFact } from '../department/department.type.js';
import { Embedded, From, Sealed } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';

const sensitive = { sensitivity: 'SENSITIVE', department: 'civil-affairs' } as const;
const identifier = { sensitivity: 'IDENTIFIER', department: 'civil-affairs' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'civil-affairs' } as const;

@ObjectType({ description: 'The allowance for people of 80 and over 高龄津贴.' })
export class OldAgeAllowance {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => String, { description: 'Tier by age 年龄档次: `80-89`, `90-99`, `100+`.' })
  @From('tier', sensitive)
  tier!: string;

  @Field(() => Float, { description: 'Yuan a month 月金额（元）.' })
  @From('monthly_yuan', sensitive)
  monthlyYuan!: number;

  @Field(() => DateScalar, { description: 'Since 起始日期.' })
  @From('started_on', sensitive)
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Ended on 终止日期.' })
  @From('ended_on', sensitive)
  endedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last sign of life 最近生存认证日期.' })
  @From('last_sign_of_life_on', sensitive)
  lastSignOfLifeOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Agent 代理人姓名.' })
  @From('agent_name', sensitive)
  agentName?: string | null;

  @Field(() => String, { nullable: true, description: 'Bank of the payee 开户银行.' })
  @From('bank', sensitive)
  bank?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Account of the payee 银行账号; masked unless the grant says plain.',
  })
  @Sealed('old_age_allowance', 'account', identifier)
  account?: string | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}
