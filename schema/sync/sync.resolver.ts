import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Department, departmentEnum, departmentKey } from '../department/department.enums.js';
import { checkPageSize, pageRowsMax } from '../read/arguments.js';
import type { RequestContext, SyncProgressEvent } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { findMany } from '../read/reader.js';
import type { RootSource } from '../read/root.js';
import { runsById } from './runs-by-id.js';
import { runStateCodes } from './sync.codes.js';
import { SyncProgress, SyncRun } from './sync.type.js';

const latestRuns: RootSource = {
  from: 'hub.sync_run',
  where: (alias) => `($1::text is null or ${alias}.department = $1)`,
  order: (alias) => `${alias}.requested_at desc, ${alias}.id desc`,
  limit: '$2::int',
};

@Resolver()
export class SyncResolver {
  @Resolved({ sensitivity: 'INTERNAL', department: 'hub' }, 'Query')
  @Query(() => [SyncRun], { description: 'The ledger of syncs, latest first 同步台账; operators only.' })
  syncRuns(
    @Arg('department', () => Department, { nullable: true, description: 'Only this department 部门.' })
    department: Department | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: `Runs at most, 1 to ${pageRowsMax} 最多条数.` })
    first: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SyncRun[]> {
    checkPageSize(first);
    return findMany<SyncRun>(context, info, latestRuns, [department ? departmentKey(department) : null, first]);
  }

  @Resolved({ sensitivity: 'INTERNAL', department: 'hub' }, 'Mutation')
  @Mutation(() => [SyncRun], {
    description:
      'Asks for a sync of one department or of all 发起同步; a run that is open already is answered instead of a second one.',
  })
  async requestSync(
    @Arg('department', () => Department, {
      nullable: true,
      description: 'The department 部门; all where none is given.',
    })
    department: Department | undefined,
    @Arg('full', () => Boolean, { nullable: true, description: 'Read everything, not changes only 全量.' })
    full: boolean | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SyncRun[]> {
    const ids = await context.enqueueSync({
      department: department ? departmentKey(department) : null,
      full: full ?? false,
    });
    return findMany<SyncRun>(context, info, runsById, [ids]);
  }

  @Resolved({ sensitivity: 'INTERNAL', department: 'hub' }, 'Subscription')
  @Subscription(() => SyncProgress, {
    description: 'Progress of the running syncs 同步进度; operators only, at `/graphql/stream`.',
    subscribe: ({ context }: { context: RequestContext }) => context.progress(),
  })
  syncProgress(@Root() event: SyncProgressEvent): SyncProgress {
    const { department, ...told } = event;
    return {
      ...told,
      department: departmentEnum(department),
      stateLabel: runStateCodes.has(event.state) ? runStateCodes.label(event.state) : event.state,
    };
  }
}
