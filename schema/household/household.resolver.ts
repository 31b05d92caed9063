import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Membership } from '../membership/membership.type.js';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { findById, readField } from '../read/reader.js';
import { Household } from './household.type.js';

@Resolver(() => Household)
export class HouseholdResolver {
  @Resolved({ sensitivity: 'PERSONAL', department: 'hub' }, 'Query')
  @Query(() => Household, {
    nullable: true,
    description: 'A household by its id 按编号查户; null where there is none in the reader’s area.',
  })
  household(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Household | null> {
    return findById<Household>(context, info, 'household', id);
  }

  @FieldResolver(() => [Membership])
  members(
    @Root() household: object,
    @Arg('includeClosed', () => Boolean, { defaultValue: false, description: 'Also those who left 包括已离开的成员.' })
    _includeClosed: boolean,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readField(household, info, context);
  }
}
