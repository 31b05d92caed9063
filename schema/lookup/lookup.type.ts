import { Field, Int, ObjectType } from 'type-graphql';
import { doorWords } from '../household/address.type.js';
import { Household } from '../household/household.type.js';
import { Person } from '../person/person.type.js';
import { From, Joined, Touches, type Row } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { hitsPage } from './lookup.sql.js';

const open = { sensitivity: 'PUBLIC', department: 'hub' } as const;
const found = { sensitivity: 'PERSONAL', department: 'hub' } as const;

/** A column of the household that is shown with a hit, or of its person. */
const shown = (prefix: 'h' | 'p', column: string) => (row: Row) => row.column(`${prefix}_${column}`);

@ObjectType({ description: 'One person or household that was found 查询结果.' })
@Touches({ person: 'p_id', household: 'h_id' })
export class LookupHit {
  @Field(() => Person, { nullable: true, description: 'The person 人员; null where a door was looked up.' })
  @Joined({
    ...found,
    from: 'hub.person',
    on: (person, hit) =>
      `${person.column('filing')} = ${hit.column('p_filing')} and ${person.column('id')} = ${hit.column('p_id')}`,
    crossesFilings: true,
  })
  person?: Ref<Person> | null;

  @Field(() => Household, {
    nullable: true,
    description: 'Where the person lives, or is registered 户; the household behind the door that was looked up.',
  })
  @Joined({
    ...found,
    from: 'hub.household',
    on: (household, hit) =>
      `${household.column('filing')} = ${hit.column('h_filing')} and ${household.column('id')} = ${hit.column('h_id')}`,
    crossesFilings: true,
  })
  household?: Ref<Household> | null;

  @Field(() => String, { description: 'What to show as found 匹配内容: the name, or the door.' })
  @From(
    (row) => `coalesce(${row.column('p_name')}, ${doorWords({ column: (name) => row.column(`h_${name}`) })}, '')`,
    found,
  )
  matched!: string;

  @Field(() => Int, { nullable: true, description: 'Birth year 出生年份, to tell people of one name apart.' })
  @From((row) => `extract(year from ${row.column('p_birth_date')})::int`, found)
  birthYear?: number | null;

  @Field(() => String, { nullable: true, description: 'Building 楼栋.' })
  @From(shown('h', 'building'), found)
  building?: string | null;

  @Field(() => String, { nullable: true, description: 'Head of the household 户主.' })
  @From(shown('h', 'head_name'), found)
  headName?: string | null;
}

@ObjectType({
  description: 'What was found for a text 查询结果. Nothing here and nothing in the reader’s area answer alike.',
})
export class LookupResult {
  @Field(() => String, {
    description: 'What the text was read as 识别为: `id-number`, `phone`, `door`, `name` or `pinyin`.',
  })
  @From('read_as', open)
  readAs!: string;

  @Field(() => [LookupHit], { description: 'Best first 结果.' })
  @Joined({
    ...found,
    from: (result) => hitsPage(result, { oneMore: false }),
    on: () => 'true',
    order: (row) => row.column('place'),
    crossesFilings: true,
  })
  hits!: Ref<LookupHit>[];

  @Field(() => Boolean, { description: 'Whether more was found than asked for 是否还有更多.' })
  @From((row) => `(select count(*) from ${hitsPage(row, { oneMore: true })} c) > ${row.column('hits_max')}::int`, open)
  hasMore!: boolean;
}
