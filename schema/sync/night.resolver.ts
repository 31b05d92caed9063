import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { getOne } from '../read/reader.js';
import type { RootSource } from '../read/root.js';
import { Night } from './night.type.js';

const lastNight: RootSource = {
  from: '(select $1::timestamptz as due_at, $2::boolean as missed, $3::jsonb as departments, $4::text as text)',
};

@Resolver()
export class NightResolver {
  @Resolved({ sensitivity: 'INTERNAL', department: 'hub' }, 'Query')
  @Query(() => Night, { description: 'The latest night of the schedule 夜间同步报告; operators only.' })
  async night(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Night> {
    const { dueAt, missed, departments, text } = await context.operations.night();
    return getOne<Night>(context, info, lastNight, [dueAt, missed, JSON.stringify(departments), text]);
  }
}
