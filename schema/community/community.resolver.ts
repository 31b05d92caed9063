import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { isAreaCode, isWithin, regionLevelOf } from '../canonical/region-code.js';
import { HouseholdKind } from '../household/household.enums.js';
import { pageRowsMax } from '../read/arguments.js';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { findOne, readField } from '../read/reader.js';
import type { RootSource } from '../read/root.js';
import { DateScalar } from '../read/scalars.js';
import { Community, CommunityProfile, HouseholdConnection } from './community.type.js';

const byCode: RootSource = { from: 'hub.area', where: (alias) => `${alias}.code = $1` };

@Resolver(() => Community)
export class CommunityResolver {
  @Resolved({ sensitivity: 'PUBLIC', department: 'hub' }, 'Query')
  @Query(() => Community, {
    nullable: true,
    description:
      'A community by its region code of 12 digits 按区划代码查社区; null where there is none in the reader’s area.',
  })
  async community(
    @Arg('code', () => String) code: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Community | null> {
    const { area } = context.grant;
    // Region codes are public and not under row-level policies: the area is checked here. The statement runs either way, so
    // that the question is on record.
    const readable = area !== null && isAreaCode(code) && regionLevelOf(code) === 'community' && isWithin(code, area);
    return findOne<Community>(context, info, byCode, [readable ? code : null]);
  }

  @FieldResolver(() => CommunityProfile, { nullable: true })
  profile(
    @Root() community: object,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day 统计日期; see the field for the day where none is given.',
    })
    _asOf: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readField(community, info, context);
  }

  @FieldResolver(() => HouseholdConnection)
  households(
    @Root() community: object,
    @Arg('kind', () => HouseholdKind, { defaultValue: HouseholdKind.RESIDENCE, description: 'Kind 户类别.' })
    _kind: HouseholdKind,
    @Arg('first', () => Int, { defaultValue: 20, description: `Households of a page, 1 to ${pageRowsMax} 每页户数.` })
    _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before 上一页的游标.' })
    _after: string | undefined,
    @Arg('building', () => String, { nullable: true, description: 'Only this building 只看某栋楼.' })
    _building: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readField(community, info, context);
  }
}
