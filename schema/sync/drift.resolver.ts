import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Department, departmentKey } from '../department/department.enums.js';
import type { RequestContext } from '../read/context.js';
import { badUserInput } from '../read/errors.js';
import { Resolved } from '../read/from.js';
import { findMany } from '../read/reader.js';
import { rootName, type RootSource } from '../read/root.js';
import { DriftFinding } from './drift.type.js';
import { checkReason } from './reason.js';

const findingsById: RootSource = {
  from: 'hub.sync_drift',
  where: (alias) => `${alias}.id = any($1::uuid[])`,
  order: (alias) => `${alias}.column_name, ${alias}.id`,
};

const streamName = /^[a-z0-9-]{1,64}$/;

@Resolver()
export class DriftResolver {
  @Resolved({ sensitivity: 'INTERNAL', department: 'hub' }, 'Mutation')
  @Mutation(() => [DriftFinding], {
    description:
      'Accepts that a stream looks from now on as the delivery that stopped its last run 认可格式变化. Exactly these differences pass, once; the next run takes the delivery and learns its look. ' +
      'What the mapping would read wrongly must be changed in the mapping, not accepted.',
  })
  async acceptDrift(
    @Arg('department', () => Department, { description: 'The department 部门.' }) department: Department,
    @Arg('stream', () => String, { description: 'The stream 数据流代码.' }) stream: string,
    @Arg('reason', () => String, {
      description: 'What the department answered; nothing about a person 理由，不得含个人信息.',
    })
    reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DriftFinding[]> {
    const act = {
      department: departmentKey(department),
      stream,
      operator: context.grant.actor,
      reason: checkReason(reason),
    };
    // The record of who accepted is committed before it takes hold.
    await context.database.record([rootName(info)]);
    const ids = streamName.test(stream) ? await context.operations.acceptDrift(act) : [];
    if (ids.length === 0) {
      throw badUserInput(
        'No run of this stream was stopped for its format since the last acceptance.',
        '该数据没有待认可的格式变化，请刷新后查看。',
      );
    }
    return findMany<DriftFinding>(context, info, findingsById, [ids]);
  }
}
