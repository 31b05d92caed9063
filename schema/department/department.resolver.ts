import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { findMany } from '../read/reader.js';
import type { RootSource } from '../read/root.js';
import { DateTimeScalar } from '../read/scalars.js';
import { DepartmentState, departmentStates } from './department-state.type.js';

const everyDepartment: RootSource = { from: departmentStates, order: (alias) => `${alias}.place` };

@Resolver(() => DepartmentState)
export class DepartmentResolver {
  @Resolved({ sensitivity: 'INTERNAL', department: 'hub' }, 'Query')
  @Query(() => [DepartmentState], { description: 'The state of every department’s data 各部门同步状态.' })
  departments(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<DepartmentState[]> {
    return findMany<DepartmentState>(context, info, everyDepartment, []);
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true })
  async nextRunAt(@Ctx() context: RequestContext): Promise<string | null> {
    return (await context.nextRunAt())?.toISOString() ?? null;
  }
}
