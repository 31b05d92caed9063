import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { isId } from '../canonical/id.js';
import { Department, departmentKey } from '../department/department.enums.js';
import { argumentValue, checkPageSize, pageRowsMax } from '../read/arguments.js';
import type { RequestContext } from '../read/context.js';
import { badUserInput } from '../read/errors.js';
import { Resolved } from '../read/from.js';
import { findMany, getOne } from '../read/reader.js';
import { rootName, type RootSource } from '../read/root.js';
import { QuarantinePage, QuarantineState, QuarantineSummary } from './quarantine.type.js';
import { checkReason } from './reason.js';
import { runsById } from './runs-by-id.js';
import { SyncRun } from './sync.type.js';

const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;

const asked: RootSource = {
  from: '(select $1::text as department, $2::text as reason, $3::text as state, $4::int as size, $5::uuid as after)',
};

const waiting: RootSource = {
  from: `(select department, stream, max(stream_label) as stream_label, reason, column_name, code, count(*)::int as rows,
    min(created_at) as oldest_at from hub.quarantine where state = 'OPEN'
    group by department, stream, reason, column_name, code)`,
  order: (alias) =>
    `${alias}.rows desc, ${alias}.department, ${alias}.stream, ${alias}.reason, ${alias}.column_name, ${alias}.code`,
  limit: '$1::int',
};

/** Kinds of reject that are listed; a department that sends rubbish makes no more. */
const summaryLinesMax = 200;
const idsMax = 100;

@Resolver()
export class QuarantineResolver {
  @Resolved(ledger, 'Query')
  @Query(() => QuarantinePage, {
    description:
      'Rows that could not be understood, newest first, every value by its shape alone 隔离区; operators only.',
  })
  quarantine(
    @Arg('department', () => Department, { nullable: true, description: 'Only this department 部门.' })
    department: Department | undefined,
    @Arg('reason', () => String, { nullable: true, description: 'Only this typed reason 原因代码.' })
    reason: string | undefined,
    @Arg('state', () => QuarantineState, {
      defaultValue: QuarantineState.OPEN,
      description: 'Rows in this state 状态.',
    })
    state: QuarantineState,
    @Arg('first', () => Int, { defaultValue: 20, description: `Rows at most, 1 to ${pageRowsMax} 最多条数.` })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before 游标.' })
    after: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuarantinePage> {
    checkPageSize(first);
    const key = department ? departmentKey(department) : null;
    const cursor = argumentValue('after', 'id', after);
    return getOne<QuarantinePage>(context, info, asked, [key, reason ?? null, state, first, cursor]);
  }

  @Resolved(ledger, 'Query')
  @Query(() => [QuarantineSummary], {
    description:
      'What waits in quarantine, counted by stream, reason, column and code, most frequent first 隔离区汇总.',
  })
  quarantineSummary(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<QuarantineSummary[]> {
    return findMany<QuarantineSummary>(context, info, waiting, [summaryLinesMax]);
  }

  @Resolved(ledger, 'Mutation')
  @Mutation(() => [SyncRun], {
    description:
      'Reads what waits in quarantine again with the present mappings and code lists 重新识别隔离行; answers the runs that do it.',
  })
  async retryQuarantine(
    @Arg('department', () => Department, {
      nullable: true,
      description: 'The department 部门; all where none is given.',
    })
    department: Department | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SyncRun[]> {
    const ids = await context.operations.retryQuarantine(department ? departmentKey(department) : null);
    return findMany<SyncRun>(context, info, runsById, [ids]);
  }

  @Resolved(ledger, 'Mutation')
  @Mutation(() => Int, {
    description:
      'Gives rows in quarantine up: no retry reads them again 放弃隔离行; answers how many were waiting. The department may still send them anew.',
  })
  async refuseQuarantine(
    @Arg('ids', () => [ID], { description: `The rows, at most ${idsMax} 行编号.` }) ids: string[],
    @Arg('reason', () => String, { description: 'Why; without anything about a person 理由，不得含个人信息.' })
    reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<number> {
    if (ids.length === 0 || ids.length > idsMax || !ids.every(isId)) {
      throw badUserInput(
        `The argument ids takes 1 to ${idsMax} ids of rows in quarantine.`,
        `请给出1到${idsMax}个隔离行编号。`,
      );
    }
    // The record of who did it is committed before it is done.
    await context.database.record([rootName(info)]);
    return context.operations.refuseQuarantine({ ids, operator: context.grant.actor, reason: checkReason(reason) });
  }
}
