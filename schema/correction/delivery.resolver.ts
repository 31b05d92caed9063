import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { departments } from '../canonical/department.js';
import { filingOf, isId } from '../canonical/id.js';
import { checkPageSize, pageRowsMax } from '../read/arguments.js';
import type { RequestContext } from '../read/context.js';
import { badUserInput } from '../read/errors.js';
import { Resolved } from '../read/from.js';
import { findMany, getOne } from '../read/reader.js';
import { rootName, type RootSource } from '../read/root.js';
import { today } from '../read/sql.js';
import { CorrectionDelivery, CorrectionSummary } from './correction.type.js';

const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;

const waiting: RootSource = {
  from: 'hub.outbox',
  where: (alias) => `${alias}.state in ('QUEUED', 'SENT', 'FOLLOWED')`,
  order: (alias) => `${alias}.problem is null, ${alias}.due_on, ${alias}.id`,
  limit: '$1::int',
};

const byId: RootSource = {
  from: 'hub.outbox',
  where: (alias) => `${alias}.filing = $1::int and ${alias}.id = $2::uuid`,
};

const summary: RootSource = {
  from: `(select d.department, d.place, count(o.id) filter (where o.state = 'QUEUED')::int as queued,
      count(o.id) filter (where o.state = 'QUEUED' and o.problem is not null)::int as failing,
      count(o.id) filter (where o.state = 'SENT')::int as sent,
      count(o.id) filter (where o.state = 'FOLLOWED')::int as followed,
      count(o.id) filter (where o.state in ('QUEUED', 'SENT', 'FOLLOWED') and o.due_on < ${today})::int as overdue,
      count(o.id) filter (where o.state = 'ANSWERED')::int as answered
    from unnest($1::text[]) with ordinality d(department, place) left join hub.outbox o using (department) group by 1, 2)`,
  order: (alias) => `${alias}.place`,
};

@Resolver()
export class DeliveryResolver {
  @Resolved(ledger, 'Query')
  @Query(() => [CorrectionDelivery], {
    description: 'Corrections that wait for their department, stuck ones first 在途的更正申请; operators only.',
  })
  correctionDeliveries(
    @Arg('first', () => Int, { defaultValue: 20, description: `At most, 1 to ${pageRowsMax} 最多条数.` }) first: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionDelivery[]> {
    checkPageSize(first);
    return findMany<CorrectionDelivery>(context, info, waiting, [first]);
  }

  @Resolved(ledger, 'Query')
  @Query(() => [CorrectionSummary], { description: 'How each department’s corrections stand 各部门更正办理情况.' })
  correctionSummary(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<CorrectionSummary[]> {
    return findMany<CorrectionSummary>(context, info, summary, [departments]);
  }

  @Resolved(ledger, 'Mutation')
  @Mutation(() => CorrectionDelivery, { description: 'Has a delivery tried again now 立即重送.' })
  async retryDelivery(
    @Arg('id', () => ID, { description: 'The delivery 送达编号.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionDelivery> {
    await context.database.record([rootName(info)]);
    if (!isId(id) || !(await context.corrections.retry(id))) {
      throw badUserInput('No such delivery waits to be sent.', '没有这条待送达的记录，请刷新后查看。');
    }
    return getOne<CorrectionDelivery>(context, info, byId, [filingOf(id), id]);
  }
}
