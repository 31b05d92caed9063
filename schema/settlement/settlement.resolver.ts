import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { filingOf, isId } from '../canonical/id.js';
import { oneLine } from '../canonical/one-line.js';
import { departmentEnum } from '../department/department.enums.js';
import { isStale } from '../department/department.type.js';
import { personFieldCodes } from '../person/person.codes.js';
import type { GoldenField } from '../person/person.statement.js';
import type { ExplainedValue, RequestContext, SettleRefusal } from '../read/context.js';
import { badUserInput, hubError } from '../read/errors.js';
import { Resolved, sourceOfField, type Row } from '../read/from.js';
import { GivenObject } from '../read/given.js';
import type { HubError } from '../read/hub-error.js';
import { decideField } from '../read/leaf.js';
import { getOne } from '../read/reader.js';
import { rootName, type RootSource } from '../read/root.js';
import { readSelection } from '../read/selection.js';
import {
  labelOfValue,
  recordKindCodes,
  statementStandingCodes,
  whyAfterCodes,
  whyFirstCodes,
} from './settlement.codes.js';
import { Explanation, PersonField, Settlement } from './settlement.type.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
const reasonCharactersMax = 200;

const byId: RootSource = {
  from: 'hub.settlement',
  where: (alias) => `${alias}.filing = $1::int and ${alias}.id = $2::uuid`,
};

const refusals: Readonly<Record<SettleRefusal, () => HubError>> = {
  gone: () => hubError('NOT_FOUND', 'There is no such person or decision any more.', '没有这个人或这项决定了，请刷新后重试。'), // prettier-ignore
  'no-conflict': () =>
    badUserInput('Departments agree about the field by now.', '各部门对这一项已经一致，不需要选定，请刷新后查看。'),
  'not-said': () =>
    badUserInput('No department says this value.', '没有部门登记这个值：只能从各部门的值中选定；都不对的请提出异议。'),
  busy: () => hubError('UNAVAILABLE', 'Linking is under way: try again in a moment.', '正在比对数据，请稍后再试。'),
  'not-unconfirmed': () =>
    badUserInput('Nothing about the field waits for a confirmation.', '这一项没有待证实的内容，请刷新后查看。'),
  'another-unconfirmed': () =>
    badUserInput(
      'Another value waits to be confirmed by now.',
      '待证实的内容已经变化，没有证实。请刷新，看过现在的内容再决定。',
    ),
  'decided-meanwhile': () =>
    badUserInput(
      'Somebody has decided about the field meanwhile.',
      '这一项的选定刚刚有变化，没有保存。请刷新，看过现在的选定再决定。',
    ),
};

@InputType({ description: 'Which of the values that departments give stands 选定冲突值.' })
export class SettleInput {
  @Field(() => ID, { description: 'The person 人员编号.' })
  personId!: string;

  @Field(() => PersonField, { description: 'Field of the person 字段.' })
  field!: GoldenField;

  @Field(() => String, { description: 'One of the candidates’ values 选定的值.' })
  value!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The decision that stands and is replaced 被替换的选定; null where none does. Another one that stands by now is an error.',
  })
  replaces?: string | null;

  @Field(() => String, { description: `Why, 1 to ${reasonCharactersMax} characters 理由.` })
  reason!: string;
}

/** How fresh each department is, for the sources of statements. */
interface Freshness {
  readonly department: string;
  readonly asOf: string | null;
  readonly stale: boolean;
}

@Resolver()
export class SettlementResolver {
  @Resolved(internal, 'Query')
  @Query(() => Explanation, {
    nullable: true,
    description:
      'Who said what about a field of a person, in the order in which it is believed, and why 为什么是这个值; null where there is no such person in the reader’s area.',
  })
  async explain(
    @Arg('person', () => ID, { description: 'The person 人员编号.' }) person: string,
    @Arg('field', () => PersonField, { description: 'The field 字段.' }) field: GoldenField,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const decision = decisionOf(context, field);
    const freshness = await readInSight(context, info, person, [field]);
    if (freshness === null) return null;
    const found = await context.settlements.explain({
      personId: person.toLowerCase(),
      field,
      masked: decision === 'masked',
    });
    if (found === null) return null;
    const { value, why, settlement, statements } = found;
    return {
      field,
      fieldLabel: personFieldCodes.label(field),
      value,
      label: value === null ? null : labelOfValue(field, value),
      why: why === null ? null : coded(why, whyFirstCodes.label(why)),
      settlement,
      statements: statements.map((one) => statementOf(field, one, freshness)),
    };
  }

  @Resolved(internal, 'Mutation')
  @Mutation(() => Settlement, {
    description:
      'Decides which of the values that departments give stands, for the record 选定冲突值（全库生效，可撤销）. For one form only, choose in the form.',
  })
  async settleConflict(
    @Arg('input', () => SettleInput, { description: 'The value and why 选定.' }) input: SettleInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Settlement> {
    const { personId, field, value, reason } = input;
    const act = await this.#act(context, info, personId, field, reason);
    const replaces = input.replaces?.toLowerCase() ?? null;
    return answer(context, info, await context.settlements.settle({ ...act, value, replaces }));
  }

  @Resolved(internal, 'Mutation')
  @Mutation(() => Settlement, {
    description:
      'Confirms what one department alone says, such as a death or a divorce 证实: it takes effect, and can be revoked.',
  })
  async confirmFact(
    @Arg('person', () => ID, { description: 'The person 人员编号.' }) person: string,
    @Arg('field', () => PersonField, { description: 'The field 字段.' }) field: GoldenField,
    @Arg('value', () => String, {
      description: 'The unconfirmed value that was seen 看到的待证实的值: another one by now is an error.',
    })
    value: string,
    @Arg('reason', () => String, { description: `How it was confirmed, 1 to ${reasonCharactersMax} characters 依据.` })
    reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Settlement> {
    const act = await this.#act(context, info, person, field, reason);
    return answer(context, info, await context.settlements.confirm({ ...act, value }));
  }

  @Resolved(internal, 'Mutation')
  @Mutation(() => Settlement, {
    description: 'Takes a decision about a value back; the rules alone decide again 撤销选定或证实.',
  })
  async revokeSettlement(
    @Arg('id', () => ID, { description: 'The decision 编号.' }) id: string,
    @Arg('reason', () => String, { description: `Why, 1 to ${reasonCharactersMax} characters 理由.` }) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Settlement> {
    const words = readReason(reason);
    if (!isId(id)) throw refusals.gone();
    const { json } = await context.database.read({
      text: `select json_build_object('field', s.field)::text as json, array[s.person_id] as persons, '{}'::uuid[] as households
        from hub.settlement s where s.filing = $1::int and s.id = $2::uuid`,
      values: [filingOf(id), id],
      rootFields: [rootName(info)],
      selection: readSelection([]),
    });
    if (json === null) throw refusals.gone();
    decisionOf(context, (JSON.parse(json) as { field: GoldenField }).field);
    const { actor, organisation } = context.grant;
    const refused = await context.settlements.revoke({ id: id.toLowerCase(), reason: words, actor, organisation });
    if (refused !== null) throw refusals[refused]();
    return getOne<Settlement>(context, info, byId, [filingOf(id), id]);
  }

  /** What somebody may decide about: the field is one that he reads, the person in sight, and the record of it committed. */
  async #act(context: RequestContext, info: GraphQLResolveInfo, person: string, field: GoldenField, reason: string) {
    decisionOf(context, field);
    const words = readReason(reason);
    if ((await readInSight(context, info, person, [])) === null) throw refusals.gone();
    const { actor, organisation } = context.grant;
    return { personId: person.toLowerCase(), field, reason: words, actor, organisation };
  }
}

async function answer(
  context: RequestContext,
  info: GraphQLResolveInfo,
  outcome: { readonly id: string } | { readonly refused: SettleRefusal },
): Promise<Settlement> {
  if ('refused' in outcome) throw refusals[outcome.refused]();
  return getOne<Settlement>(context, info, byId, [filingOf(outcome.id), outcome.id]);
}

function readReason(given: string): string {
  const reason = oneLine(given);
  if (reason !== '' && reason.length <= reasonCharactersMax) return reason;
  throw badUserInput(
    `The reason takes 1 to ${reasonCharactersMax} characters.`,
    `请填写理由，不超过${reasonCharactersMax}个字。`,
  );
}

/** How the grant reads the field itself: an explanation shows no more than that. */
function decisionOf({ grant }: RequestContext, field: GoldenField): 'plain' | 'masked' {
  const source = sourceOfField('Person', field);
  const decision = source === undefined ? 'refused' : decideField(grant, 'Person', field, source);
  if (decision !== 'refused') return decision;
  throw hubError('FORBIDDEN', `The grant does not cover Person.${field}.`, '当前授权不包含这项内容。');
}

const departmentRow = { column: (name: string) => `state.${name}` } as Row;

/** Null: no such person in the area. Commits the access record; what was read are the fields named. */
async function readInSight(
  context: RequestContext,
  info: GraphQLResolveInfo,
  person: string,
  fields: readonly GoldenField[],
): Promise<readonly Freshness[] | null> {
  if (!isId(person)) {
    await context.database.record([rootName(info)]);
    return null;
  }
  const { json } = await context.database.read({
    text: `select (select coalesce(json_agg(json_build_object('department', state.department, 'asOf', state.as_of,
        'stale', ${isStale(departmentRow)})), '[]') from hub.department_state state)::text as json,
        array[p.id] as persons, '{}'::uuid[] as households
      from hub.person p where p.filing = $1::int and p.id = $2::uuid`,
    values: [filingOf(person), person],
    rootFields: [rootName(info)],
    selection: readSelection(fields.map((field) => `Person.${field}`)),
  });
  return json === null ? null : (JSON.parse(json) as Freshness[]);
}

const coded = (code: string, label: string) => new GivenObject({ code, label });

function statementOf(field: GoldenField, said: ExplainedValue, freshness: readonly Freshness[]): object {
  const { value, by, standing, why, department, kind, asOf, fetchedAt } = said;
  const state = freshness.find((one) => one.department === department);
  const heard = state?.asOf ?? asOf;
  const source = {
    department: departmentEnum(department),
    asOf: heard > asOf ? heard : asOf,
    fetchedAt,
    stale: state?.stale ?? true,
    disputed: false,
  };
  return {
    value,
    label: labelOfValue(field, value),
    recordKind: coded(kind, recordKindCodes.label(kind)),
    byIdNumber: by === 'ID_NUMBER',
    standing: coded(standing, statementStandingCodes.label(standing)),
    why: why === null ? null : coded(why, whyAfterCodes.label(why)),
    source: new GivenObject(source),
  };
}
