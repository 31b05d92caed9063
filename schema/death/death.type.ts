import { Field, ID, ObjectType } from 'type-graphql';
import { Source, sourcedFact } from '../department/department.type.js';
import { Embedded, From } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';

const sensitive = { sensitivity: 'SENSITIVE', department: 'civil-affairs' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'civil-affairs' } as const;

@ObjectType({
  description: 'A death as civil affairs records it 死亡登记（殡葬）. By itself it takes nothing away from anybody.',
})
export class Death {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => DateScalar, { description: 'Day of death 死亡日期.' })
  @From('died_on', sensitive)
  diedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Registered on 登记日期.' })
  @From('registered_on', sensitive)
  registeredOn?: string | null;

  @Field(() => String, { description: 'Certificate number 证明编号.' })
  @From('certificate_number', sensitive)
  certificateNumber!: string;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}
