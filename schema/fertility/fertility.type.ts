import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { birthRoleCodes } from './birth-role.js';
import { specialSupportCauseCodes } from '../canonical/codes/family.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourcedFact } from '../department/department.type.js';
import { Person } from '../person/person.type.js';
import { Embedded, From, Joined } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { coded } from '../read/sql.js';

const sensitive = { sensitivity: 'SENSITIVE', department: 'family-planning' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'family-planning' } as const;

@ObjectType({ description: 'A registered birth 出生登记, seen from the child or a parent.' })
export class Birth {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => CodedValue, { description: 'Whether the person is the child, the mother or the father 身份.' })
  @Embedded({ ...sensitive, ...coded('role', birthRoleCodes) })
  role!: Ref<CodedValue>;

  @Field(() => String, { description: 'Birth certificate number 出生证编号.' })
  @From('certificate_number', sensitive)
  certificateNumber!: string;

  @Field(() => DateScalar, { description: 'Day of birth 出生日期.' })
  @From('born_on', sensitive)
  bornOn!: string;

  @Field(() => Int, { description: 'Which child of the mother 孩次.' })
  @From('birth_order', sensitive)
  order!: number;

  @Field(() => String, { nullable: true, description: 'Name of the child as registered 子女姓名.' })
  @From('child_name', sensitive)
  childName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the mother as registered 母亲姓名.' })
  @From('mother_name', sensitive)
  motherName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the father as registered 父亲姓名.' })
  @From('father_name', sensitive)
  fatherName?: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'The child 子女; null if not linked or outside the reader’s area.',
  })
  @Joined({
    ...sensitive,
    from: 'hub.person',
    on: (person, fact) =>
      `${person.column('filing')} = ${fact.column('child_person_filing')} and ${person.column('id')} = ${fact.column('child_person_id')}`,
    crossesFilings: true,
  })
  child?: Ref<Person> | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}

@ObjectType({ description: 'A certificate of honour for parents of an only child 独生子女父母光荣证.' })
export class OneChildCertificate {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => String, { description: 'Certificate number 证号.' })
  @From('certificate_number', sensitive)
  certificateNumber!: string;

  @Field(() => DateScalar, { description: 'Issued on 发证日期.' })
  @From('issued_on', sensitive)
  issuedOn!: string;

  @Field(() => String, { nullable: true, description: 'Name of the child as registered 子女姓名.' })
  @From('child_name', sensitive)
  childName?: string | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}

@ObjectType({ description: 'Support for parents whose only child died or is disabled 计划生育特别扶助.' })
export class SpecialSupport {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => CodedValue, { description: 'Why 扶助类型.' })
  @Embedded({ ...sensitive, ...coded('cause', specialSupportCauseCodes) })
  cause!: Ref<CodedValue>;

  @Field(() => DateScalar, { description: 'Since 起始日期.' })
  @From('since', sensitive)
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Ended on 终止日期.' })
  @From('ended_on', sensitive)
  endedOn?: string | null;

  @Field(() => Float, { description: 'Yuan a month 月金额（元）.' })
  @From('monthly_yuan', sensitive)
  monthlyYuan!: number;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}
