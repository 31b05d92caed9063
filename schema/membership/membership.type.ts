import { Field, ID, ObjectType } from 'type-graphql';
import { relationCodes } from '../canonical/codes/relation.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourced } from '../department/department.type.js';
import { HouseholdKind } from '../household/household.enums.js';
import { readableKind } from '../household/household.readable.js';
import { Household } from '../household/household.type.js';
import { Person } from '../person/person.type.js';
import { Embedded, From, Joined, RowsReadable, Touches } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { coded } from '../read/sql.js';
import { Region, region } from '../region/region.type.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
const fact = { sensitivity: 'PERSONAL', department: 'hub' } as const;

@ObjectType({ description: 'A person in a household 户成员关系.' })
@RowsReadable((row) => readableKind(row.reads, row.column('household_kind')))
@Touches({ person: 'person_id', household: 'household_id' })
export class Membership {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => Person, { description: 'The person 人员.' })
  @Joined({
    ...fact,
    from: 'hub.person',
    on: (person, membership) => `${person.column('filing')} = ${membership.column('person_filing')}
      and ${person.column('id')} = ${membership.column('person_id')}`,
    crossesFilings: true,
  })
  person!: Ref<Person>;

  @Field(() => CodedValue, { description: 'Relation to the head, GB/T 4761 与户主关系.' })
  @Embedded({ ...fact, ...coded('relation', relationCodes) })
  relation!: Ref<CodedValue>;

  @Field(() => Boolean, { description: 'Whether the person is the head 是否户主.' })
  @From('is_head', fact)
  isHead!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Belongs to it from 起始日期.' })
  @From('valid_from', fact)
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until this day, exclusive 终止日期; null while open.' })
  @From('valid_to', fact)
  validTo?: string | null;

  @Field(() => Household, {
    nullable: true,
    description: 'The household 户; null outside the reader’s area, of which only kind and region are told.',
  })
  @Joined({
    ...fact,
    from: 'hub.household',
    on: (household, membership) => `${household.column('filing')} = ${membership.column('filing')}
      and ${household.column('id')} = ${membership.column('household_id')}`,
    crossesFilings: false,
  })
  household?: Ref<Household> | null;

  @Field(() => HouseholdKind, { description: 'Kind of the household 户类别.' })
  @From('household_kind', internal)
  householdKind!: HouseholdKind;

  @Field(() => Region, { description: 'Community of the household 户所在社区.' })
  @Embedded({ ...fact, bind: region('household_region').bind })
  householdRegion!: Ref<Region>;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourced)
  source!: Ref<Source>;
}
