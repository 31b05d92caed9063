import { Field, Float, ID, ObjectType } from 'type-graphql';
import { disabilityCategoryCodes, disabilityGradeCodes } from '../canonical/codes/disability.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourcedFact } from '../department/department.type.js';
import { Embedded, From, Sealed } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { coded } from '../read/sql.js';

const sensitive = { sensitivity: 'SENSITIVE', department: 'civil-affairs' } as const;
const identifier = { sensitivity: 'IDENTIFIER', department: 'civil-affairs' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'civil-affairs' } as const;

@ObjectType({ description: 'A disability certificate and its two subsidies 残疾人证.' })
export class Disability {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Certificate number 残疾人证号; it holds the ID number, so it is masked like one.',
  })
  @Sealed('disability', 'certificate', identifier)
  certificateNumber?: string | null;

  @Field(() => CodedValue, { description: 'Category 残疾类别.' })
  @Embedded({ ...sensitive, ...coded('category', disabilityCategoryCodes) })
  category!: Ref<CodedValue>;

  @Field(() => CodedValue, { description: 'Grade 1 (severest) to 4 残疾等级.' })
  @Embedded({ ...sensitive, ...coded('grade', disabilityGradeCodes) })
  grade!: Ref<CodedValue>;

  @Field(() => DateScalar, { description: 'Issued on 发证日期.' })
  @From('issued_on', sensitive)
  issuedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Expires on 有效期至.' })
  @From('expires_on', sensitive)
  expiresOn?: string | null;

  @Field(() => Float, { nullable: true, description: 'Living subsidy, yuan a month 困难残疾人生活补贴（元/月）.' })
  @From('living_subsidy_yuan', sensitive)
  livingSubsidyYuan?: number | null;

  @Field(() => Float, { nullable: true, description: 'Nursing subsidy, yuan a month 重度残疾人护理补贴（元/月）.' })
  @From('nursing_subsidy_yuan', sensitive)
  nursingSubsidyYuan?: number | null;

  @Field(() => String, { nullable: true, description: 'Bank of the payee 开户银行.' })
  @From('bank', sensitive)
  bank?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Account of the payee 银行账号; masked unless the grant says plain.',
  })
  @Sealed('disability', 'account', identifier)
  account?: string | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}
