import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { parseIdNumber } from '../canonical/id-number.js';
import { Membership } from '../membership/membership.type.js';
import type { RequestContext } from '../read/context.js';
import { badUserInput } from '../read/errors.js';
import { Resolved } from '../read/from.js';
import { findById, findOne, readField } from '../read/reader.js';
import type { RootSource } from '../read/root.js';
import { Person } from './person.type.js';

const byToken: RootSource = {
  from: 'hub.person',
  where: (alias) => `(${alias}.filing, ${alias}.id) in (select t.subject_filing, t.subject_id from hub.lookup_token t
    where t.kind = 'id-number' and t.token = $1 and t.subject_type = 'person')`,
  order: (alias) => `${alias}.filing, ${alias}.id`,
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
    @Root() person: Person,
    @Arg('includeClosed', () => Boolean, { defaultValue: false, description: 'Also those that ended 包括已结束的.' })
    _includeClosed: boolean,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readField(person, info, context);
  }
}

/** What is wrong with an ID number, and what to do next; never the number itself. */
export function idNumberWords(problem: string): [message: string, hint: string] {
  switch (problem) {
    case 'missing':
      return ['The argument idNumber is empty.', '请输入身份证号。'];
    case 'check-character':
      return [
        'The ID number is not valid: its check character does not fit (GB 11643).',
        '身份证号校验位不符，请核对最后一位及各位数字后重新输入。',
      ];
    case 'birth-date':
      return [
        'The ID number is not valid: digits 7 to 14 are no day of the calendar.',
        '身份证号中的出生日期不存在，请核对后重新输入。',
      ];
    case 'rounded-by-spreadsheet':
      return [
        'The ID number was rounded by a spreadsheet: its last digits are lost.',
        '该号码被表格软件舍入，末几位已丢失，请按证件原件重新输入。',
      ];
    default:
      return [
        'The ID number is not valid: it needs 18 characters, or 15 digits of the old form.',
        '身份证号应为18位（或旧版15位），请核对后重新输入。',
      ];
  }
}
