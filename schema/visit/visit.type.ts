import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../department/department.enums.js';
import { Household } from '../household/household.type.js';
import { Person } from '../person/person.type.js';
import { Embedded, From, Joined, Touches } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { enumName, labelOf, literal } from '../read/sql.js';
import { Region, region } from '../region/region.type.js';
import { visitGroundCodes, visitHintCodes, VisitHintKind, visitNote } from './visit.codes.js';
import { groundsOf, hintsOfPage, sinceOf } from './visit.sql.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
/** That nobody has seen somebody for a year is not for everyone. */
const hinted = { sensitivity: 'SENSITIVE', department: 'hub' } as const;

@ObjectType({ description: 'What a hint stands on: which department says something or nothing, never what 线索依据.' })
export class VisitGround {
  @Field(() => Department, { description: 'The department 部门.' })
  @From((row) => enumName(row.column('department')), hinted)
  department!: Department;

  @Field(() => String, { description: 'What it says, as a code 依据代码.' })
  @From('code', hinted)
  code!: string;

  @Field(() => String, { description: 'The same in Chinese 依据.' })
  @From((row) => labelOf(row.column('code'), visitGroundCodes), hinted)
  label!: string;
}

@ObjectType({
  description:
    'A reason to look somebody up, for staff on foot 走访线索. It decides nothing: no rule, form or sync of the hub reads it, and nobody may be ' +
    'refused anything for it.',
})
@Touches({ person: 'person_id', household: 'household_id' })
export class VisitHint {
  @Field(() => ID, { description: 'Of the membership that it is about; with the kind, one hint 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => VisitHintKind, { description: 'Kind 线索类别代码.' })
  @From('kind', hinted)
  kind!: VisitHintKind;

  @Field(() => String, { description: 'The kind in Chinese 线索类别.' })
  @From((row) => labelOf(row.column('kind'), visitHintCodes), hinted)
  kindLabel!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Since when, as far as any department says 起始日期; for no sign of life the last sign that there was.',
  })
  @From(sinceOf, hinted)
  since?: string | null;

  @Field(() => [VisitGround], { description: 'What it stands on 依据.' })
  @Joined({
    ...hinted,
    from: groundsOf,
    on: () => 'true',
    order: (row) => row.column('place'),
    crossesFilings: true,
  })
  grounds!: Ref<VisitGround>[];

  @Field(() => String, { description: 'What it is good for, said with every hint 用途说明.' })
  @From(() => `${literal(visitNote)}::text`, internal)
  note!: string;

  @Field(() => Person, { nullable: true, description: 'Whom to look up 人员.' })
  @Joined({
    ...hinted,
    from: 'hub.person',
    on: (person, hint) => `${person.column('filing')} = ${hint.column('person_filing')}
      and ${person.column('id')} = ${hint.column('person_id')}`,
    crossesFilings: true,
  })
  person?: Ref<Person> | null;

  @Field(() => Household, { nullable: true, description: 'Where to ask 户; null outside the reader’s area.' })
  @Joined({
    ...hinted,
    from: 'hub.household',
    on: (household, hint) => `${household.column('filing')} = ${hint.column('filing')}
      and ${household.column('id')} = ${hint.column('household_id')}`,
    crossesFilings: false,
  })
  household?: Ref<Household> | null;

  @Field(() => Region, { description: 'Community of that household 所在社区.' })
  @Embedded({ ...internal, bind: region('household_region').bind })
  region!: Ref<Region>;
}

@ObjectType({ description: 'A page of hints for a visit, in the order of their doors 走访线索列表.' })
export class VisitHintPage {
  @Field(() => [VisitHint], { description: 'The hints of this page 本页各项.' })
  @Joined({
    ...hinted,
    from: hintsOfPage,
    on: () => 'true',
    order: (row) => row.column('place'),
    crossesFilings: true,
  })
  nodes!: Ref<VisitHint>[];

  @Field(() => String, {
    nullable: true,
    description: 'Pass as `after` to get the next page 下一页游标; null on an empty page.',
  })
  @From((row) => `${row.column('last')}::text`, internal)
  endCursor?: string | null;

  @Field(() => Boolean, { description: 'Whether there is a next page 是否还有.' })
  @From('more', internal)
  hasNextPage!: boolean;

  @Field(() => Int, { description: 'Hints in all 总数.' })
  @From('total', internal)
  totalCount!: number;
}
