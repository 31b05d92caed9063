import { Field, ID, ObjectType } from 'type-graphql';
import { Source, sourced } from '../department/department.type.js';
import { Embedded, From, Joined } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateTimeScalar } from '../read/scalars.js';
import { labelOf } from '../read/sql.js';
import { personFieldCodes } from '../person/person.codes.js';
import { valueLabel } from '../settlement/value-label.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
/** What departments say may be about anything; the strictest class that staff still see plain. Sealed values hold masks. */
const disputed = { sensitivity: 'SENSITIVE', department: 'hub' } as const;

@ObjectType({ description: 'One of the values that departments give 候选值.' })
export class ConflictCandidate {
  @Field(() => String, { description: 'The value or its code 值.' })
  @From('value', disputed)
  value!: string;

  @Field(() => String, { description: 'What people read 显示值.' })
  @From(valueLabel, disputed)
  label!: string;

  @Field(() => Source, { description: 'Who says so 数据来源.' })
  @Embedded(sourced)
  source!: Ref<Source>;
}

@ObjectType({
  description: 'Departments disagree about a value; both stand until a person or a better record decides 数据冲突.',
})
export class Conflict {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => String, { description: 'Field of the person 字段代码.' })
  @From('field', disputed)
  field!: string;

  @Field(() => String, { description: 'The field in Chinese 字段.' })
  @From((row) => labelOf(row.column('field'), personFieldCodes), disputed)
  fieldLabel!: string;

  @Field(() => [ConflictCandidate], { description: 'The values and who says so 各部门的值.' })
  @Joined({
    ...disputed,
    from: (conflict) => `(select c.place, c.item ->> 'value' as value, c.item ->> 'department' as department,
      (c.item ->> 'asOf')::date as as_of, coalesce((c.item ->> 'fetchedAt')::timestamptz, ${conflict.column('opened_at')}) as fetched_at,
      ${conflict.column('field')} as field
      from jsonb_array_elements(${conflict.column('candidates')}) with ordinality c (item, place))`,
    on: () => 'true',
    order: (row) => row.column('place'),
    crossesFilings: false,
  })
  candidates!: Ref<ConflictCandidate>[];

  @Field(() => DateTimeScalar, { description: 'Noticed at 发现时间.' })
  @From('opened_at', internal)
  openedAt!: string;
}
