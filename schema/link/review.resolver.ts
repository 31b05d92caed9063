import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { filingOf, isId } from '../canonical/id.js';
import { areaAsked, argumentValue, checkPageSize, pageRowsMax } from '../read/arguments.js';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { findMany, findOne, getOne } from '../read/reader.js';
import { rootName, type RootSource } from '../read/root.js';
import { LinkReview, LinkReviewPage, LinkReviewSummary } from './review.type.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;

const open: RootSource = {
  from: `(select 'OPEN'::text as state, $1::text as community, $2::int as size, $3::int as after_filing, $4::uuid as after)`,
};

const byId: RootSource = {
  from: 'hub.link_review',
  where: (alias) => `${alias}.filing = $1::int and ${alias}.id = $2::uuid`,
};

/** What jobs counted: operators read no question themselves. */
const counted: RootSource = {
  from: '(select * from jsonb_to_recordset($1::jsonb) as c(place int, code text, open int, oldest_at timestamptz))',
  order: (alias) => `${alias}.place`,
};

@Resolver()
export class LinkReviewResolver {
  @Resolved(internal, 'Query')
  @Query(() => LinkReviewPage, {
    description:
      'Mentions of whom the hub cannot tell whom they mean, in the reader’s area, the oldest first 待核对是否同一人.',
  })
  linkReviews(
    @Arg('community', () => String, { nullable: true, description: 'Only this region code 只看某个区划.' })
    community: string | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: `Questions at most, 1 to ${pageRowsMax} 最多条数.` })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before 游标.' })
    after: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LinkReviewPage> {
    checkPageSize(first);
    const narrowed = areaAsked(context.grant.area, community);
    const cursor = argumentValue('after', 'id', after) as string | null;
    const place = cursor === null ? null : filingOf(cursor);
    return getOne<LinkReviewPage>(context, info, open, [narrowed, first, place, cursor]);
  }

  @Resolved(internal, 'Query')
  @Query(() => LinkReview, {
    nullable: true,
    description: 'One question by its id 按编号查核对项; null where there is none in the reader’s area.',
  })
  async linkReview(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LinkReview | null> {
    if (isId(id)) return findOne<LinkReview>(context, info, byId, [filingOf(id), id]);
    await context.database.record([rootName(info)]);
    return null;
  }

  @Resolved(internal, 'Query')
  @Query(() => [LinkReviewSummary], {
    description: 'How many questions wait where, most first 各社区待核对数; operators only.',
  })
  async linkReviewSummary(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LinkReviewSummary[]> {
    const found = await context.links.openReviews();
    const rows = found.map(({ code, open: count, oldestAt }, place) => ({
      place,
      code,
      open: count,
      oldest_at: oldestAt,
    }));
    return findMany<LinkReviewSummary>(context, info, counted, [JSON.stringify(rows)]);
  }
}
