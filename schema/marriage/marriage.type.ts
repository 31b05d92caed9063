import { Field, ID, ObjectType } from 'type-graphql';
import { marriageEventCodes } from '../canonical/codes/family.js';
import { maritalStatusCodes } from '../canonical/codes/marital-status.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourcedFact } from '../department/department.type.js';
import { Person } from '../person/person.type.js';
import { Embedded, From, Joined } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { coded } from '../read/sql.js';

const sensitive = { sensitivity: 'SENSITIVE', department: 'civil-affairs' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'civil-affairs' } as const;

@ObjectType({ description: 'A registered marriage or divorce 婚姻登记.' })
export class Marriage {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => CodedValue, { description: 'Marriage or divorce 登记类型.' })
  @Embedded({ ...sensitive, ...coded('event', marriageEventCodes) })
  event!: Ref<CodedValue>;

  @Field(() => CodedValue, { description: 'Marital status that results, GB/T 2261.2 婚姻状况.' })
  @Embedded({ ...sensitive, ...coded('resulting_status', maritalStatusCodes) })
  resultingStatus!: Ref<CodedValue>;

  @Field(() => DateScalar, { description: 'Registered on 登记日期.' })
  @From('registered_on', sensitive)
  registeredOn!: string;

  @Field(() => String, { description: 'Certificate number 证号.' })
  @From('certificate_number', sensitive)
  certificateNumber!: string;

  @Field(() => String, { nullable: true, description: 'Name of the spouse as registered 配偶姓名.' })
  @From('spouse_name', sensitive)
  spouseName?: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'The spouse 配偶; null if not linked or outside the reader’s area.',
  })
  @Joined({
    ...sensitive,
    from: 'hub.person',
    on: (person, fact) =>
      `${person.column('filing')} = ${fact.column('spouse_person_filing')} and ${person.column('id')} = ${fact.column('spouse_person_id')}`,
    crossesFilings: true,
  })
  spouse?: Ref<Person> | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}
