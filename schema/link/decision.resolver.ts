import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { filingOf, isId } from '../canonical/id.js';
import { argumentValue, checkPageSize, pageRowsMax } from '../read/arguments.js';
import type { LinkDecisionAct, LinkRefusal, RequestContext } from '../read/context.js';
import { badUserInput, hubError } from '../read/errors.js';
import { Resolved } from '../read/from.js';
import type { HubError } from '../read/hub-error.js';
import { findMany, getOne } from '../read/reader.js';
import { rootName, type RootSource } from '../read/root.js';
import { readSelection } from '../read/selection.js';
import { checkReason } from '../sync/reason.js';
import { decisionsInSight, LinkDecision, LinkDecisionInput, LinkDecisionPage, LinkVerdict } from './decision.type.js';
import type { LinkVerdictCode } from './review.codes.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;

/** Decisions of one batch: as many as somebody can have looked at side by side. */
export const decisionsMax = 20;

const latest: RootSource = {
  from: '(select $1::int as size, $2::int as after_filing, $3::uuid as after)',
};

const byIds: RootSource = {
  from: decisionsInSight,
  where: (alias) => `${alias}.filing = any ($1::int[]) and ${alias}.id = any ($2::uuid[])`,
  order: (alias) => `array_position($2::uuid[], ${alias}.id)`,
};

/** Which decision of a batch was refused, so that a client can point at it; nothing of it was done. */
type At = { readonly at: number };

const refusals: Readonly<Record<LinkRefusal, (details: At) => HubError>> = {
  'unknown-review': (details) =>
    hubError(
      'NOT_FOUND',
      'There is no such question in the area.',
      '没有这条核对项，或不在您的辖区，请刷新后重试。',
      details,
    ),
  'not-a-candidate': (details) =>
    hubError(
      'BAD_USER_INPUT',
      'The person is not among the candidates of the question: read it again.',
      '此人不在候选人之列，请刷新后重新核对。',
      details,
    ),
  'already-decided': (details) =>
    hubError(
      'BAD_USER_INPUT',
      'It was decided already: revoke that decision first.',
      '已有人核对过，请刷新；要改结论，请先撤销原来的。',
      details,
    ),
  busy: (details) =>
    hubError(
      'UNAVAILABLE',
      'Records are being linked: try again in a moment.',
      '户通正在关联数据，请稍后再试，结论还没有记下。',
      details,
    ),
};

@Resolver()
export class LinkDecisionResolver {
  @Resolved(internal, 'Query')
  @Query(() => LinkDecisionPage, { description: 'What people decided in the area, the latest first 核对记录.' })
  linkDecisions(
    @Arg('first', () => Int, { defaultValue: 20, description: `Decisions at most, 1 to ${pageRowsMax} 最多条数.` })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before 游标.' })
    after: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LinkDecisionPage> {
    checkPageSize(first);
    const cursor = argumentValue('after', 'id', after) as string | null;
    return getOne<LinkDecisionPage>(context, info, latest, [first, cursor === null ? null : filingOf(cursor), cursor]);
  }

  @Resolved(internal, 'Mutation')
  @Mutation(() => LinkDecision, {
    description:
      'Decides whether the mention of a question means a candidate 核对是否同一人. It stands above the machine until somebody revokes it.',
  })
  async decideLink(
    @Arg('reviewId', () => ID, { description: 'The question 核对项编号.' }) reviewId: string,
    @Arg('personId', () => ID, { description: 'The candidate 人员编号.' }) personId: string,
    @Arg('verdict', () => LinkVerdict, { description: 'The verdict 结论.' }) verdict: LinkVerdictCode,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why, without anything about a person 理由，不得含个人信息.',
    })
    reason: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LinkDecision> {
    const [decided] = await this.#decide(context, info, [{ reviewId, personId, verdict, reason: reason ?? null }]);
    return decided as LinkDecision;
  }

  @Resolved(internal, 'Mutation')
  @Mutation(() => [LinkDecision], {
    description: `Several decisions at once, at most ${decisionsMax}: all of them or none 批量核对. An error names the first that cannot be done (\`extensions.at\`, from 0).`,
  })
  async decideLinks(
    @Arg('decisions', () => [LinkDecisionInput], { description: `1 to ${decisionsMax} decisions 各项结论.` })
    decisions: LinkDecisionInput[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LinkDecision[]> {
    if (decisions.length === 0 || decisions.length > decisionsMax) {
      throw badUserInput(
        `The argument decisions takes 1 to ${decisionsMax} decisions.`,
        `一次可提交1到${decisionsMax}项结论。`,
      );
    }
    return this.#decide(
      context,
      info,
      decisions.map(({ reviewId, personId, verdict, reason }) => ({
        reviewId,
        personId,
        verdict,
        reason: reason ?? null,
      })),
    );
  }

  @Resolved(internal, 'Mutation')
  @Mutation(() => LinkDecision, {
    description:
      'Takes a decision about somebody in the reader’s area back 撤销核对结论: it stays on record, and the mention is judged anew.',
  })
  async revokeLinkDecision(
    @Arg('id', () => ID, { description: 'The decision 核对记录编号.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, without anything about a person 理由，不得含个人信息.' })
    reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LinkDecision> {
    const said = checkReason(reason);
    const unknown = () =>
      hubError(
        'NOT_FOUND',
        'There is no such decision about anybody in the area.',
        '没有这条核对记录，或其中的人不在您的辖区，请刷新后重试。',
      );
    if (!isId(id)) {
      await context.database.record([rootName(info)]);
      throw unknown();
    }
    const { json } = await context.database.read({
      // As with deciding: nobody acts about whom they may not see.
      text: `select 'true' as json, array[d.person_id] as persons, '{}'::uuid[] as households from ${decisionsInSight} d
        where d.filing = $1::int and d.id = $2::uuid and d.told_person_id is not null`,
      values: [filingOf(id), id],
      rootFields: [rootName(info)],
      selection: readSelection([]),
    });
    if (json === null) throw unknown();
    const refused = await context.links.revoke({ id, reason: said, actor: context.grant.actor });
    if (refused === 'revoked') {
      throw badUserInput('The decision was revoked before.', '这条核对结论已经撤销过，请刷新后查看。');
    }
    if (refused === 'busy') throw refusals.busy({ at: 0 });
    return getOne<LinkDecision>(context, info, byIds, [[filingOf(id)], [id]]);
  }

  async #decide(
    context: RequestContext,
    info: GraphQLResolveInfo,
    given: readonly LinkDecisionAct[],
  ): Promise<LinkDecision[]> {
    const decisions = given.map((each) => ({
      ...each,
      reviewId: each.reviewId.toLowerCase(),
      personId: each.personId.toLowerCase(),
      reason: each.reason === null || each.reason.trim() === '' ? null : checkReason(each.reason),
    }));
    await this.#assertInSight(context, info, decisions);
    const { actor, organisation } = context.grant;
    const outcome = await context.links.decide({ decisions, actor, organisation });
    if ('refused' in outcome) throw refusals[outcome.refused]({ at: outcome.at });
    const { ids } = outcome;
    return findMany<LinkDecision>(context, info, byIds, [ids.map(filingOf), ids]);
  }

  /** Every question and every candidate within the grant's area; who asked about whom is on record before anything is done. */
  async #assertInSight(
    context: RequestContext,
    info: GraphQLResolveInfo,
    decisions: readonly LinkDecisionAct[],
  ): Promise<void> {
    const places = (pick: (one: LinkDecisionAct) => string) => {
      const ids = decisions.map(pick).map((id) => (isId(id) ? id : null));
      return [ids.map((id) => (id === null ? null : filingOf(id))), ids];
    };
    const { json } = await context.database.read({
      text: `select json_agg(json_build_object('review', v.id is not null, 'person', p.id is not null) order by a.place)::text as json,
          array_remove(array_agg(p.id), null) as persons, '{}'::uuid[] as households
        from unnest($1::int[], $2::uuid[], $3::int[], $4::uuid[])
          with ordinality a (review_filing, review_id, person_filing, person_id, place)
        left join hub.link_review v on v.filing = a.review_filing and v.id = a.review_id
        left join hub.person p on p.filing = a.person_filing and p.id = a.person_id`,
      values: [...places(({ reviewId }) => reviewId), ...places(({ personId }) => personId)],
      rootFields: [rootName(info)],
      selection: readSelection([]),
    });
    const found = JSON.parse(json ?? '[]') as readonly { readonly review: boolean; readonly person: boolean }[];
    for (const [at, { review, person }] of found.entries()) {
      if (!review) throw refusals['unknown-review']({ at });
      if (!person) throw refusals['not-a-candidate']({ at });
    }
  }
}
