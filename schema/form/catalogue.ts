import type { FormDeclaration } from './form.js';
import { lowIncomeForm } from './low-income.form.js';
import { oldAgeAllowanceForm } from './old-age-allowance.form.js';

/** Every form there is. A new one is a file beside this and a line here. */
export const forms: readonly FormDeclaration[] = [lowIncomeForm, oldAgeAllowanceForm];
