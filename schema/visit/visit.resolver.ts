import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { filingOf } from '../canonical/id.js';
import { areaAsked, argumentValue, checkPageSize, nowhere, pageRowsMax } from '../read/arguments.js';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { getOne } from '../read/reader.js';
import type { RootSource } from '../read/root.js';
import { VisitHintKind } from './visit.codes.js';
import { pageOfHints } from './visit.sql.js';
import { VisitHintPage } from './visit.type.js';

const page: RootSource = { from: pageOfHints };

@Resolver()
export class VisitResolver {
  @Resolved({ sensitivity: 'SENSITIVE', department: 'hub' }, 'Query')
  @Query(() => VisitHintPage, {
    description:
      'People of the reader’s area whom to look up, in the order of their doors 走访线索. Hints for a visit, never a decision: 仅供走访参考.',
  })
  visitHints(
    @Arg('kind', () => VisitHintKind, { description: 'Kind 线索类别.' })
    kind: VisitHintKind,
    @Arg('community', () => String, { nullable: true, description: 'Only this region code 只看某个区划.' })
    community: string | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: `Hints at most, 1 to ${pageRowsMax} 最多条数.` })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before 游标.' })
    after: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VisitHintPage> {
    checkPageSize(first);
    const { area } = context.grant;
    const within = areaAsked(area, community) ?? area ?? nowhere;
    const cursor = argumentValue('after', 'id', after) as string | null;
    const place = cursor === null ? null : filingOf(cursor);
    return getOne<VisitHintPage>(context, info, page, [kind, within, first, place, cursor]);
  }
}
