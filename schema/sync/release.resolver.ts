import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { ActRefusal, OperatorActs, RequestContext } from '../read/context.js';
import { badUserInput, hubError } from '../read/errors.js';
import { Resolved } from '../read/from.js';
import { getOne } from '../read/reader.js';
import type { HubError } from '../read/hub-error.js';
import { rootName } from '../read/root.js';
import { checkReason } from './reason.js';
import { runsById } from './runs-by-id.js';
import { SyncRun } from './sync.type.js';

const ledger = { sensitivity: 'INTERNAL', department: 'hub' } as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const refusals: Readonly<Record<ActRefusal, () => HubError>> = {
  'unknown-run': () => hubError('NOT_FOUND', 'There is no such run.', '没有这个同步任务，请刷新后重试。'),
  'not-held': () =>
    badUserInput(
      'The run is not held: it was released, refused or replaced by a newer one meanwhile.',
      '该任务已不在挂起状态，请刷新后查看。',
    ),
  'same-operator': () =>
    badUserInput(
      'This account has decided about this run already; a release needs a second operator.',
      '您已对该任务作出决定；放行须由另一名运维人员再次确认。',
    ),
  'department-busy': () =>
    badUserInput(
      'A run of the department is under way: release this one when it has ended.',
      '该部门有同步任务正在进行，请待其结束后再放行。',
    ),
};

type Act = OperatorActs['releaseRun'];

async function decide(
  act: Act,
  runId: string,
  reason: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<SyncRun> {
  if (!uuid.test(runId)) throw refusals['unknown-run']();
  const checked = checkReason(reason);
  // The record of who decided is committed before the decision takes hold.
  await context.database.record([rootName(info)]);
  const { refused } = await act({ runId, operator: context.grant.actor, reason: checked });
  if (refused !== null) throw refusals[refused]();
  return getOne<SyncRun>(context, info, runsById, [[runId]]);
}

@Resolver()
export class ReleaseResolver {
  @Resolved(ledger, 'Mutation')
  @Mutation(() => SyncRun, {
    description:
      'Releases a held run 放行挂起的任务. It takes two different operators: the first is recorded, the second lets the run go on. ' +
      'The release holds for the deliveries and the numbers of absent records that are shown; where more is absent, the run is held again.',
  })
  releaseRun(
    @Arg('runId', () => ID, { description: 'The held run 任务编号.' }) runId: string,
    @Arg('reason', () => String, {
      description: 'What was asked and answered; nothing about a person 理由，不得含个人信息.',
    })
    reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SyncRun> {
    return decide((decision) => context.operations.releaseRun(decision), runId, reason, context, info);
  }

  @Resolved(ledger, 'Mutation')
  @Mutation(() => SyncRun, {
    description:
      'Gives a held run up 退回挂起的任务: it has failed, nothing of it was applied, and the delivery can be sent again.',
  })
  refuseRun(
    @Arg('runId', () => ID, { description: 'The held run 任务编号.' }) runId: string,
    @Arg('reason', () => String, { description: 'Why; nothing about a person 理由，不得含个人信息.' }) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SyncRun> {
    return decide((decision) => context.operations.refuseRun(decision), runId, reason, context, info);
  }
}
