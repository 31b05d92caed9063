import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { forms } from './catalogue.js';
import { FormDraft, FormSummary } from './form.type.js';
import { prefillForm } from './prefill.js';

@Resolver()
export class FormResolver {
  @Resolved({ sensitivity: 'PUBLIC', department: 'hub' }, 'Query')
  @Query(() => [FormSummary], { description: 'The catalogue of forms 表单目录.' })
  async forms(@Ctx() context: RequestContext): Promise<FormSummary[]> {
    await context.database.record(['forms']);
    return forms.map(({ id, title, version, legalBasis }) => ({ id, title, version, legalBasis }));
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
    @Arg('applicant', () => ID, { nullable: true, description: 'Who applies 申请人; the head where nobody is named.' })
    applicant: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FormDraft | null> {
    return prefillForm(context, info, { form, household, applicant: applicant ?? null });
  }
}
