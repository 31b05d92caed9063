import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { subsidyKindCodes, subsidyStatusCodes } from '../canonical/codes/subsidy.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourcedFact } from '../department/department.type.js';
import { Person } from '../person/person.type.js';
import { Embedded, From, Joined, Touches } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { coded } from '../read/sql.js';

const fact = { sensitivity: 'PERSONAL', department: 'finance' } as const;
/** What somebody is paid for says that they are poor, ill or bereaved. */
const sensitive = { sensitivity: 'SENSITIVE', department: 'finance' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'finance' } as const;

@ObjectType({
  description: 'One payment of a subsidy to the head of a household 惠民惠农补贴发放.',
})
@Touches({ person: 'person_id' })
export class SubsidyPayment {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => Person, {
    nullable: true,
    description: 'To whom it was paid 领取人; null where the person is outside the reader’s area.',
  })
  @Joined({
    ...fact,
    from: 'hub.person',
    on: (person, payment) => `${person.column('filing')} = ${payment.column('person_filing')}
      and ${person.column('id')} = ${payment.column('person_id')}`,
    crossesFilings: true,
  })
  payee?: Ref<Person> | null;

  @Field(() => CodedValue, { description: 'What it is paid for 补贴项目.' })
  @Embedded({ ...sensitive, ...coded('subsidy', subsidyKindCodes) })
  subsidy!: Ref<CodedValue>;

  @Field(() => Float, { description: 'Amount in yuan 金额（元）.' })
  @From('amount_yuan', sensitive)
  amountYuan!: number;

  @Field(() => String, { description: 'The month that it is paid for 所属年月, `YYYY-MM`.' })
  @From('month', fact)
  month!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Paid on 发放日期.' })
  @From('paid_on', fact)
  paidOn?: string | null;

  @Field(() => CodedValue, { description: 'Paid, or sent back by the bank 发放状态.' })
  @Embedded({ ...fact, ...coded('status', subsidyStatusCodes) })
  status!: Ref<CodedValue>;

  @Field(() => String, { nullable: true, description: 'Bank 开户银行.' })
  @From('bank', sensitive)
  bank?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Card as the finance bureau masked it; the hub has no more of it 银行卡号（财政已遮盖）.',
  })
  @From('masked_card', sensitive)
  cardMask?: string | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}

@ObjectType({
  description: 'What was paid in one year to a person or a household, without what the bank sent back 年度补贴合计.',
})
export class SubsidyYear {
  @Field(() => Int, { description: 'The year that it was paid for 年度.' })
  @From('year', fact)
  year!: number;

  @Field(() => Float, { description: 'Sum in yuan 合计（元）.' })
  @From('amount_yuan', sensitive)
  amountYuan!: number;

  @Field(() => Int, { description: 'Number of payments 笔数.' })
  @From('payments', fact)
  payments!: number;
}
