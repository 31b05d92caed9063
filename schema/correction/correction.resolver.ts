import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { answerCodes } from '../canonical/codes/correction.js';
import { departments } from '../canonical/department.js';
import { filingOf, isId } from '../canonical/id.js';
import { argumentValue, checkPageSize, pageRowsMax } from '../read/arguments.js';
import type { CorrectionRefusal, RequestContext } from '../read/context.js';
import { badUserInput, hubError } from '../read/errors.js';
import { Resolved } from '../read/from.js';
import type { HubError } from '../read/hub-error.js';
import { readsField } from '../read/leaf.js';
import { findMany, findOne, getOne } from '../read/reader.js';
import { rootName, type RootSource } from '../read/root.js';
import { readSelection } from '../read/selection.js';
import { checkDispute } from './check-dispute.js';
import { Correction, CorrectionNotice, DisputableValue, DisputeInput } from './correction.type.js';
import { disputableFields, findFactSubject } from './disputable.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;

const byId: RootSource = {
  from: 'hub.correction',
  where: (alias) => `${alias}.filing = $1::int and ${alias}.id = $2::uuid`,
};

/** A cursor that is not there, or no longer in sight, begins anew: a notice told twice is better than none. */
const feed: RootSource = {
  from: 'hub.correction_notice',
  where: (alias) => `${alias}.organisation = $1::text and ($2::uuid is null or not exists (
      select from hub.correction_notice a where a.filing = $3::int and a.id = $2::uuid and a.organisation = $1::text)
    or (${alias}.at, ${alias}.id) > (
      select a.at, a.id from hub.correction_notice a where a.filing = $3::int and a.id = $2::uuid))`,
  order: (alias) => `${alias}.at, ${alias}.id`,
  limit: '$4::int',
};

const toAnswer: RootSource = {
  from: 'hub.correction',
  where: (alias) => `${alias}.department = $1::text and ${alias}.state in ('FILED', 'DELIVERED')`,
  order: (alias) => `${alias}.due_on, ${alias}.id`,
  limit: '$2::int',
};

const refusals: Readonly<Record<CorrectionRefusal, () => HubError>> = {
  unknown: () => hubError('NOT_FOUND', 'There is no such correction.', '没有这项更正申请，请刷新后重试。'),
  closed: () => badUserInput('The correction was answered or closed.', '该更正申请已有答复或已办结，请刷新后查看。'),
  'not-yours': () =>
    hubError('FORBIDDEN', 'The correction is another organisation’s.', '该更正申请由其他单位办理，无权操作。'),
  delivered: () =>
    badUserInput(
      'The department has the correction already: wait for its answer.',
      '申请已送达部门，不能撤回，请等待答复。',
    ),
};

@Resolver()
export class CorrectionResolver {
  @Resolved(internal, 'Query')
  @Query(() => [CorrectionNotice], {
    description:
      'What became of values that this organisation has read and somebody disputed, oldest first 本单位的更正通知. ' +
      'Ask from time to time with the last id as `after`, and read the values that are named again.',
  })
  corrections(
    @Arg('after', () => ID, { nullable: true, description: 'Id of the last notice that was taken 游标.' })
    after: string | undefined,
    @Arg('first', () => Int, { defaultValue: pageRowsMax, description: `At most, 1 to ${pageRowsMax} 最多条数.` })
    first: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionNotice[]> {
    checkPageSize(first);
    const cursor = argumentValue('after', 'id', after) as string | null;
    const values = [context.grant.organisation, cursor, cursor === null ? 0 : filingOf(cursor), first];
    return findMany<CorrectionNotice>(context, info, feed, values);
  }

  @Resolved(internal, 'Query')
  @Query(() => Correction, { nullable: true, description: 'A correction by its id 按编号查更正申请.' })
  async correction(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Correction | null> {
    if (!isId(id)) throw refusals.unknown();
    await this.#assertReadable(context, info, id);
    return findOne<Correction>(context, info, byId, [filingOf(id), id]);
  }

  @Resolved(internal, 'Query')
  @Query(() => [Correction], {
    description: 'Corrections that this department has to answer, the most urgent first 本部门待答复的更正申请.',
  })
  correctionsToAnswer(
    @Arg('first', () => Int, { defaultValue: pageRowsMax, description: `At most, 1 to ${pageRowsMax} 最多条数.` })
    first: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Correction[]> {
    checkPageSize(first);
    return findMany<Correction>(context, info, toAnswer, [context.grant.role.name, first]);
  }

  @Resolved(internal, 'Query')
  @Query(() => [DisputableValue], { description: 'Which values can be disputed, and how 可提出异议的字段.' })
  async disputableValues(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<DisputableValue[]> {
    await context.database.record([rootName(info)]);
    const reads = readsField(context.grant);
    return disputableFields
      .filter(({ subject, field }) => reads(subject, field))
      .map(({ subject, field, label, input, codes }) => {
        const choices = (codes?.codes ?? []).map((code) => ({ code, label: codes?.label(code) ?? code }));
        return { subject, field, label, input, choices };
      });
  }

  @Resolved(internal, 'Mutation')
  @Mutation(() => Correction, {
    description:
      'Disputes a value 对数据提出异议: it is marked to everyone at once, and goes to the department that answers for it.',
  })
  async disputeValue(
    @Arg('input', () => DisputeInput, { description: 'The value and why 异议.' }) input: DisputeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Correction> {
    const { actor, organisation } = context.grant;
    const checked = checkDispute(context.grant, input);
    await this.#assertInSight(context, info, checked);
    const outcome = await context.corrections.dispute({ ...checked, actor, organisation });
    if ('id' in outcome) return getOne<Correction>(context, info, byId, [filingOf(outcome.id), outcome.id]);
    if (outcome.refused === 'already-disputed') {
      throw badUserInput('The value is in dispute already.', '该项数据已有异议正在办理，请查看办理进度。');
    }
    if (outcome.refused === 'nobody-answers') {
      throw badUserInput('No department keeps a record of it.', '没有部门登记这项内容，请通过相应业务窗口办理登记。');
    }
    throw hubError('NOT_FOUND', 'The value is gone meanwhile.', '数据已变动，请刷新后重试。');
  }

  @Resolved(internal, 'Mutation')
  @Mutation(() => Correction, {
    description:
      'The responsible department’s answer 部门答复, where its own system does not give it. `ACCEPTED` closes with the next sync that brings another value; until then it may still be refused.',
  })
  answerCorrection(
    @Arg('id', () => ID, { description: 'The correction 更正编号.' }) id: string,
    @Arg('answer', () => String, {
      description: `The answer 答复代码: ${answerCodes.codes.map((code) => `\`${code}\` ${answerCodes.label(code)}`).join(', ')}.`,
    })
    answer: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Correction> {
    if (!answerCodes.has(answer)) {
      throw badUserInput(
        `The argument answer is one of ${answerCodes.codes.join(', ')}.`,
        '答复代码有误，请按约定的代码答复。',
      );
    }
    const department = departments.find((key) => key === context.grant.role.name);
    return this.#act(id, context, info, async () =>
      department === undefined ? 'not-yours' : context.corrections.answer({ id, department, code: answer }),
    );
  }

  @Resolved(internal, 'Mutation')
  @Mutation(() => Correction, {
    description: 'Takes back a dispute of one’s own organisation that has not reached the department 撤回异议.',
  })
  withdrawCorrection(
    @Arg('id', () => ID, { description: 'The correction 更正编号.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Correction> {
    const { organisation } = context.grant;
    return this.#act(id, context, info, () => context.corrections.withdraw({ id, organisation }));
  }

  async #act(
    id: string,
    context: RequestContext,
    info: GraphQLResolveInfo,
    act: () => Promise<CorrectionRefusal | null>,
  ): Promise<Correction> {
    if (!isId(id)) throw refusals.unknown();
    // Whoever may not see the correction cannot act on it; the record of the act is committed before it is done.
    await this.#assertReadable(context, info, id);
    const refused = await act();
    if (refused !== null) throw refusals[refused]();
    return getOne<Correction>(context, info, byId, [filingOf(id), id]);
  }

  /**
   * A correction is there for whoever sees its person and may read its field, and for the department that is asked: the register
   * answers for a life status that it reads under a name of its own.
   */
  async #assertReadable(context: RequestContext, info: GraphQLResolveInfo, id: string): Promise<void> {
    const { json } = await context.database.read({
      text: `select json_build_object('subject', c.subject, 'field', c.field, 'department', c.department)::text as json,
        array[c.person_id] as persons, '{}'::uuid[] as households from hub.correction c where c.filing = $1::int and c.id = $2::uuid`,
      values: [filingOf(id), id],
      rootFields: [rootName(info)],
      selection: readSelection([]),
    });
    if (json === null) throw refusals.unknown();
    const { subject, field, department } = JSON.parse(json) as { subject: string; field: string; department: string };
    if (department !== context.grant.role.name && !readsField(context.grant)(subject, field)) throw refusals.unknown();
  }

  /** The person, and the fact where it is one, within the grant's area. */
  async #assertInSight(
    context: RequestContext,
    info: GraphQLResolveInfo,
    { personId, subject, factId }: ReturnType<typeof checkDispute>,
  ): Promise<void> {
    const fact = findFactSubject(subject);
    const isThere =
      fact === undefined
        ? '$3::uuid is null'
        : `exists (select from hub.${fact.table} f where f.filing = $4::int and f.id = $3::uuid and f.person_id = p.id)`;
    const { json } = await context.database.read({
      text: `select 'true' as json, array[p.id] as persons, '{}'::uuid[] as households from hub.person p
        where p.filing = $1::int and p.id = $2::uuid and ${isThere}${fact === undefined ? '' : ' and $4::int is not null'}`,
      values: [filingOf(personId), personId, factId, ...(factId === null ? [] : [filingOf(factId)])],
      rootFields: [rootName(info)],
      selection: readSelection([]),
    });
    if (json !== null) return;
    throw hubError(
      'NOT_FOUND',
      'There is no such person or fact in the area.',
      '辖区内没有这个人或这条记录，请刷新后重试。',
    );
  }
}
