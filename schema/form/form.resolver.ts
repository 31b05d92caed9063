import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Household } from '../household/household.type.js';
import { Person } from '../person/person.type.js';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { forms } from './catalogue.js';
import { FormDraft, FormMemberRow, FormSummary } from './form.type.js';
import { prefillForm, summaryOf, type Draft, type DraftRow } from './prefill.js';

@Resolver(() => FormDraft)
export class FormResolver {
  @Resolved({ sensitivity: 'PUBLIC', department: 'hub' }, 'Query')
  @Query(() => [FormSummary], { description: 'The catalogue of forms 表单目录.' })
  async forms(@Ctx() context: RequestContext): Promise<FormSummary[]> {
    await context.database.record(['Query.forms']);
    return forms.map(summaryOf);
  }

  @Resolved({ sensitivity: 'PERSONAL', department: 'hub' }, 'Query')
  @Query(() => FormDraft, {
    nullable: true,
    description:
      'A form filled with what departments hold 预填; null where there is no such household in the reader’s area.',
  })
  prefill(
    @Arg('form', () => String, { description: 'Id of the form 表单代码.' }) form: string,
    @Arg('household', () => ID, { description: 'For which household 户.' }) household: string,
    @Arg('applicant', () => ID, {
      nullable: true,
      description: 'Who applies 申请人; the form’s own choice where nobody is named.',
    })
    applicant: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return prefillForm(context, info, { form, household, applicant: applicant ?? null });
  }

  @FieldResolver(() => Household)
  household(@Root() draft: object, @Info() info: GraphQLResolveInfo): unknown {
    return (draft as Draft).householdViews[info.path.key];
  }

  @FieldResolver(() => Person)
  applicant(@Root() draft: object, @Info() info: GraphQLResolveInfo): unknown {
    return (draft as Draft).applicantViews[info.path.key];
  }

  @FieldResolver(() => [FormMemberRow])
  members(@Root() draft: object, @Info() info: GraphQLResolveInfo): unknown {
    return (draft as Draft).memberRows.get(String(info.path.key));
  }
}

@Resolver(() => FormMemberRow)
export class FormMemberRowResolver {
  @FieldResolver(() => Person)
  person(@Root() row: object, @Info() info: GraphQLResolveInfo): unknown {
    return (row as DraftRow).personViews[info.path.key];
  }
}
