import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { mayCall, purposeLabelOf } from '../access/grant.js';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { getOne } from '../read/reader.js';
import type { RootSource } from '../read/root.js';
import { Actor } from './actor.type.js';

const who: RootSource = {
  from: `(select $1::text as account, $2::text as name, $3::text as role, $4::text as role_label, $5::text as organisation,
    $6::text as purpose_label, $7::text as area, $8::boolean as may_fill_forms, $9::boolean as may_watch_sync,
    $10::timestamptz as expires_at, $11::boolean as may_review_links)`,
};

@Resolver()
export class ActorResolver {
  @Resolved({ sensitivity: 'PUBLIC', department: 'hub' }, 'Query')
  @Query(() => Actor, { description: 'Who asks, and what for 当前用户.' })
  me(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Actor> {
    const { grant } = context;
    return getOne<Actor>(context, info, who, [
      grant.actor,
      grant.actorName,
      grant.role.name,
      grant.role.label,
      grant.organisation,
      purposeLabelOf(grant),
      grant.area,
      mayCall(grant, 'prefill'),
      mayCall(grant, 'syncRuns'),
      new Date(grant.expiresAt * 1000).toISOString(),
      mayCall(grant, 'decideLink'),
    ]);
  }
}
