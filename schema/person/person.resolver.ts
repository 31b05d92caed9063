import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { parseIdNumber } from '../canonical/id-number.js';
import { Membership } from '../membership/membership.type.js';
import type { RequestContext } from '../read/context.js';
import { badUserInput } from '../read/errors.js';
import { Resolved } from '../read/from.js';
import { findById, findOne, readField } from '../read/reader.js';
import type { RootSource } from '../read/root.js';
import { idNumberWords } from './id-number-words.js';
import { Person } from './person.type.js';

const byToken: RootSource = {
  from: 'hub.person',
  where: (alias) => `(${alias}.filing, ${alias}.id) in (select t.subject_filing, t.subject_id from hub.lookup_token t
    where t.kind = 'id-number' and t.token = $1 and t.subject_type = 'person')`,
  order: (alias) => `${alias}.filing, ${alias}.id`,
  planned: 'once',
};

@Resolver(() => Person)
export class PersonResolver {
  @Resolved({ sensitivity: 'PERSONAL', department: 'hub' }, 'Query')
  @Query(() => Person, {
    nullable: true,
    description: 'A person by the hub’s id 按编号查人; null where there is none in the reader’s area.',
  })
  person(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Person | null> {
    return findById<Person>(context, info, 'person', id);
  }

  @Resolved({ sensitivity: 'PERSONAL', department: 'hub' }, 'Query')
  @Query(() => Person, {
    nullable: true,
    description:
      'A person by citizen ID number (GB 11643; 15 digits, full-width and lower-case x are folded) 按身份证号查人.',
  })
  async personByIdNumber(
    @Arg('idNumber', () => String) idNumber: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Person | null> {
    const parsed = parseIdNumber(idNumber);
    if (!parsed.ok) throw badUserInput(...idNumberWords(parsed.problem));
    return findOne<Person>(context, info, byToken, [context.vault.blindIndex('id-number', parsed.value)]);
  }

  @FieldResolver(() => [Membership])
  memberships(
    @Root() person: object,
    @Arg('includeClosed', () => Boolean, { defaultValue: false, description: 'Also those that ended 包括已结束的.' })
    _includeClosed: boolean,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readField(person, info, context);
  }
}
