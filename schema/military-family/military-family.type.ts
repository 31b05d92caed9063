import { Field, ID, ObjectType } from 'type-graphql';
import { militaryFamilyKindCodes } from '../canonical/codes/family.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourcedFact } from '../department/department.type.js';
import { Embedded, From } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { coded } from '../read/sql.js';

const sensitive = { sensitivity: 'SENSITIVE', department: 'civil-affairs' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'civil-affairs' } as const;

@ObjectType({ description: 'Preferential treatment of a soldier’s or martyr’s family 军烈属优待.' })
export class MilitaryFamily {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => CodedValue, { description: 'Of a soldier or of a martyr 优抚类别.' })
  @Embedded({ ...sensitive, ...coded('kind', militaryFamilyKindCodes) })
  kind!: Ref<CodedValue>;

  @Field(() => String, { description: 'Certificate number 证号.' })
  @From('certificate_number', sensitive)
  certificateNumber!: string;

  @Field(() => DateScalar, { description: 'Since 起始日期.' })
  @From('since', sensitive)
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Ended on 终止日期.' })
  @From('ended_on', sensitive)
  endedOn?: string | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}
