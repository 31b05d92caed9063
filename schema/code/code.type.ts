import { Field, ObjectType } from 'type-graphql';
import { From } from '../read/from.js';

const carried = { sensitivity: 'PUBLIC', department: 'hub' } as const;

@ObjectType({ description: 'A value of a code list 代码值. Who may see it is decided by the field that holds it.' })
export class CodedValue {
  @Field(() => String, { description: 'The code of the national standard or of the hub 代码.' })
  @From('code', carried)
  code!: string;

  @Field(() => String, { description: 'What people read 名称, Chinese.' })
  @From('label', carried)
  label!: string;
}
