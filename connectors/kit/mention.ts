import { parseIdNumber } from '../../schema/canonical/id-number.js';
import { normaliseName } from '../../schema/canonical/name.js';
import type { MentionRole, PersonMention } from '../../schema/canonical/record/mention.js';
import type { FieldTaker } from './field-taker.js';

/** What a row says about a person besides name and number, already translated. */
export type MentionFacts = Omit<
  Partial<PersonMention>,
  'role' | 'name' | 'idNumber' | 'idNumberGiven' | 'idNumberProblem'
>;

export interface MentionColumns {
  readonly name: string;
  readonly idNumber: string;
}

/**
 * One person as a row names them, or undefined where the row leaves the name empty.
 *
 * A missing number, a wrong check character or an impossible birth date keeps the row and says so: the row is still what the
 * department said, and linking finds the person by other evidence. A number that a spreadsheet rounded refuses it.
 */
export function takeOptionalMention(
  take: FieldTaker,
  role: MentionRole,
  columns: MentionColumns,
  facts: MentionFacts = {},
): PersonMention | undefined {
  const name = normaliseName(take.optionalText(columns.name));
  const given = take.idNumberText(columns.idNumber);
  if (!name.ok) {
    return name.problem === 'missing' ? undefined : take.refuse('private-use-character', columns.name);
  }
  const known: Record<string, unknown> = {};
  for (const fact in facts)
    if (facts[fact as keyof MentionFacts] !== undefined) known[fact] = facts[fact as keyof MentionFacts];
  const parsed = parseIdNumber(given);
  if (parsed.ok) return { role, name: name.value, idNumber: parsed.value, ...known };
  if (parsed.problem === 'rounded-by-spreadsheet') return take.refuse('id-number-rounded', columns.idNumber);
  const problem = { role, name: name.value, idNumberProblem: parsed.problem, ...known };
  return parsed.problem === 'missing' || given === undefined ? problem : { ...problem, idNumberGiven: given };
}

/** The same for a person without whom the row says nothing. */
export function takeMention(
  take: FieldTaker,
  role: MentionRole,
  columns: MentionColumns,
  facts: MentionFacts = {},
): PersonMention {
  return takeOptionalMention(take, role, columns, facts) ?? take.refuse('missing-value', columns.name);
}
