import type { GraphQLResolveInfo } from 'graphql';
import { filingOf, isId } from '../canonical/id.js';
import { NotCompiledError } from '../read/compile.js';
import type { RequestContext } from '../read/context.js';
import { badUserInput, hubError } from '../read/errors.js';
import { GivenObject } from '../read/given.js';
import { cachedPlan } from '../read/reader.js';
import { rootName } from '../read/root.js';
import { forms } from './catalogue.js';
import type { FieldDeclaration, FormDeclaration } from './form.js';
import { FormFieldState, type FormDraft, type FormField, type FormMemberRow, type FormSummary } from './form.type.js';
import type { Finding, Found, Json } from './origin.js';
import { compilePrefill, type PrefillPlan } from './prefill-plan.js';

export interface PrefillRequest {
  readonly form: string;
  readonly household: string;
  readonly applicant: string | null;
}

/** Objects that the client selected from the statement itself, by the response keys it gave them. */
export type Views = Readonly<Record<string, unknown>>;

export interface Draft extends Omit<FormDraft, 'household' | 'applicant' | 'members'> {
  readonly householdViews: Views;
  readonly applicantViews: Views;
  /** By the response key of the list. */
  readonly memberRows: ReadonlyMap<string, readonly DraftRow[]>;
}
export interface DraftRow extends Omit<FormMemberRow, 'person'> {
  readonly personViews: Views;
}

interface Answer extends Json {
  readonly data: Json;
  readonly applicant: (Json & { readonly data: Json }) | null;
  readonly members: readonly (Json & { readonly data: Json })[];
}

/**
 * Fills a form. Null: no such household in the reader's area. Throws BAD_USER_INPUT where there is no such form, or the
 * applicant does not belong to the household.
 */
export async function prefillForm(
  context: RequestContext,
  info: GraphQLResolveInfo,
  request: PrefillRequest,
): Promise<Draft | null> {
  const form = forms.find(({ id }) => id === request.form);
  if (form === undefined) {
    throw badUserInput('The argument form names no form of the catalogue.', '没有这种表单，请从表单目录中选择。');
  }
  const household = request.household.toLowerCase();
  if (!isId(household)) {
    await context.database.record([rootName(info)]);
    return null;
  }
  const applicant = request.applicant?.toLowerCase() ?? null;
  if (applicant !== null && !isId(applicant)) throw notAMember();
  const plan = planOf(context, info, form);
  const inner = plan.parameters.map((parameter) => parameter(info.variableValues));
  const values = [[filingOf(household)], [household], applicant, ...inner];
  const statement = {
    text: plan.text,
    values,
    rootFields: [rootName(info)],
    selection: plan.selection,
    planned: 'once',
  } as const;
  const { json } = await context.database.read(statement);
  if (json === null) return null;
  const answer = JSON.parse(json) as Answer;
  if (answer.applicant === null) throw notAMember();
  return draftOf(form, plan, { ...answer, applicant: answer.applicant });
}

function notAMember() {
  return badUserInput('The applicant is no member of the household.', '申请人不是该户现有成员，请重新选择申请人。');
}

function planOf(context: RequestContext, info: GraphQLResolveInfo, form: FormDeclaration): PrefillPlan {
  try {
    const variant = `prefill ${form.id} ${form.version}`;
    return cachedPlan(info, context.grant, variant, () => compilePrefill(info, context.grant, form));
  } catch (error) {
    if (!(error instanceof NotCompiledError)) throw error;
    throw hubError(
      'LIMIT_EXCEEDED',
      'The operation selects too much beside the form.',
      '一次查询的内容过多，请减少所选字段。',
    );
  }
}

export function summaryOf({ id, title, version, legalBasis }: FormDeclaration): FormSummary {
  return { id, title, version, legalBasis };
}

function draftOf(
  form: FormDeclaration,
  plan: PrefillPlan,
  answer: Answer & { readonly applicant: Json & { data: Json } },
): Draft {
  const { data: applicant } = answer.applicant;
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  const rows = (keys: ReadonlyMap<string, string>) =>
    answer.members.map((member) => ({
      personViews: viewsOf(keys, member),
      fields: form.members.map((field) => fieldOf(field, member.data)),
    }));
  return {
    form: summaryOf(form),
    householdViews: viewsOf(plan.household, answer),
    applicantViews: viewsOf(plan.applicant, answer.applicant),
    memberRows: new Map([...plan.members].map(([key, keys]) => [key, form.members.length === 0 ? [] : rows(keys)])),
    fields: [
      ...form.household.map((field) => fieldOf(field, answer.data)),
      ...form.applicant.map((field) => fieldOf(field, applicant)),
    ],
    notices: form.notices.flatMap((notice) => notice.say(applicant, today) ?? []),
  };
}

function viewsOf(keys: ReadonlyMap<string, string>, row: Json): Views {
  return Object.fromEntries([...keys].map(([key, column]) => [key, row[column]]));
}

const given = (value: object | null) => value && new GivenObject(value as Json);

/** A field with what its origin found: held, conflicting, or to be asked. */
export function fieldOf(declaration: FieldDeclaration, subject: Json): FormField {
  const { id, label, section, from, codes, input = 'text', hint } = declaration;
  const found: Found = from?.find(subject) ?? null;
  const options = codes?.codes.map((code) => given({ code, label: codes.label(code) })) ?? null;
  const field = { id, label, section, inputKind: input, options: options as never, hint: hint ?? null };
  if (found === null) {
    return { ...field, state: FormFieldState.TO_ASK, value: null, display: null, source: null, candidates: [] };
  }
  if (found.state === 'CONFLICTING') {
    const candidates = found.candidates.map(candidateOf) as never;
    return { ...field, state: FormFieldState.CONFLICTING, value: null, display: null, source: null, candidates };
  }
  const { value, display, source } = found;
  return {
    ...field,
    hint: found.hint ?? field.hint,
    state: FormFieldState.HELD,
    value,
    display,
    source: given(source) as never,
    candidates: [],
  };
}

function candidateOf({ value, display, source }: Finding): GivenObject {
  return new GivenObject({ value, label: display, source: given(source) });
}
