import { Field, Int, ObjectType } from 'type-graphql';
import { Household } from '../household/household.type.js';
import { Embedded, From, Joined, type Row } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { today } from '../read/sql.js';
import { doorOrder, householdsOfCommunity, householdsPage } from './households.js';
import { heardUntil, profileSql } from './profile.js';

const open = { sensitivity: 'PUBLIC', department: 'hub' } as const;
/** Counts of a community: about nobody in particular, but small numbers can point at people. */
const figure = { sensitivity: 'INTERNAL', department: 'hub' } as const;
const listed = { sensitivity: 'PERSONAL', department: 'hub' } as const;

@ObjectType({ description: 'The figures of a community at a day 社区概况.' })
export class CommunityProfile {
  @Field(() => DateScalar, { description: 'The day 统计日期.' })
  @From('as_of', figure)
  asOf!: string;

  @Field(() => Int, { description: 'Residential buildings 居民楼栋数.' })
  @From('residential_buildings', figure)
  residentialBuildings!: number;

  @Field(() => Int, { description: 'Households that live here 户数.' })
  @From('households', figure)
  households!: number;

  @Field(() => Int, { description: 'People who live here 常住人口.' })
  @From('residents', figure)
  residents!: number;

  @Field(() => Int, { description: 'Low-income households 低保户.' })
  @From('low_income_households', figure)
  lowIncomeHouseholds!: number;

  @Field(() => Int, { description: 'Marginal low-income households 低保边缘户.' })
  @From('marginal_low_income_households', figure)
  marginalLowIncomeHouseholds!: number;

  @Field(() => Int, { description: 'Disabled residents 各类残疾人.' })
  @From('disabled_residents', figure)
  disabledResidents!: number;

  @Field(() => Int, { description: 'Elderly people living alone without family 孤寡老人.' })
  @From('elderly_alone_without_family', figure)
  elderlyAloneWithoutFamily!: number;

  @Field(() => Int, { description: 'Families of soldiers and martyrs 军烈属（户）.' })
  @From('soldier_and_martyr_families', figure)
  soldierAndMartyrFamilies!: number;

  @Field(() => Int, { description: 'Residents of 65 and over 65岁及以上.' })
  @From('residents_65_and_over', figure)
  residents65AndOver!: number;

  @Field(() => Int, { description: 'Residents of 90 and over 90岁及以上.' })
  @From('residents_90_and_over', figure)
  residents90AndOver!: number;

  @Field(() => Int, { description: 'Residents registered elsewhere 户籍在外.' })
  @From('registered_elsewhere', figure)
  registeredElsewhere!: number;
}

@ObjectType({ description: 'Where a page ends 分页信息.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Pass as `after` to get the next page 下一页游标.' })
  @From((row) => `(select c.id::text from ${householdsPage(row)} c order by c.place desc limit 1)`, open)
  endCursor?: string | null;

  @Field(() => Boolean, { description: 'Whether there is a next page 是否还有.' })
  @From(
    (row) => `exists (select 1 from hub.household c where ${householdsOfCommunity(columnsOf('c'), row)}
      order by ${doorOrder(columnsOf('c'))} offset ${row.arg('first', 'page-size')} limit 1)`,
    open,
  )
  hasNextPage!: boolean;
}

function columnsOf(alias: string): Pick<Row, 'column'> {
  return { column: (name) => `${alias}.${name}` };
}

@ObjectType({ description: 'A page of households in the order of their doors 户列表.' })
export class HouseholdConnection {
  @Field(() => [Household], { description: 'The households of this page 本页各户.' })
  @Joined({
    ...listed,
    from: 'hub.household',
    on: householdsOfCommunity,
    order: doorOrder,
    limit: (row) => row.arg('first', 'page-size'),
    crossesFilings: true,
  })
  nodes!: Ref<Household>[];

  @Field(() => PageInfo, { description: 'Where the page ends 分页信息.' })
  @Embedded(open)
  pageInfo!: Ref<PageInfo>;

  @Field(() => Int, { description: 'Households in all 总户数, of this kind and building.' })
  @From(
    (row) =>
      `(select count(*)::int from hub.household c where ${householdsOfCommunity(columnsOf('c'), row, { paged: false })})`,
    figure,
  )
  totalCount!: number;
}

@ObjectType({ description: 'A level-five region that a community office serves 社区.' })
export class Community {
  @Field(() => String, { description: 'Region code of 12 digits 区划代码.' })
  @From('code', open)
  code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  @From('name', open)
  name!: string;

  @Field(() => CommunityProfile, {
    nullable: true,
    description:
      'Its figures at a day 社区概况. Without one: the day to which every department has been heard, since people would grow ' +
      'older than what is known of them.',
  })
  @Joined({
    ...figure,
    from: (community, child) =>
      profileSql(community.column('code'), `coalesce(${child.arg('asOf', 'date')}, ${heardUntil}, ${today})`),
    on: () => 'true',
    crossesFilings: true,
  })
  profile?: Ref<CommunityProfile> | null;

  @Field(() => HouseholdConnection, { description: 'Its households, page by page 各户.' })
  @Embedded(listed)
  households!: Ref<HouseholdConnection>;

  @Field(() => Int, { description: 'Questions whether two are one person that wait for staff 待核对是否同一人.' })
  @From(
    (row) =>
      `(select count(*)::int from hub.link_review v where v.state = 'OPEN' and ${row.column('code')} = any (v.areas))`,
    figure,
  )
  openLinkReviews!: number;
}
