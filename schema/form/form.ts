import type { CodeList } from '../canonical/codes/code-list.js';
import type { Json, Origin } from './origin.js';

/** How a field is typed: see `FormField.inputKind`. */
export type InputKind = 'text' | 'date' | 'number' | 'choice' | 'yes-no' | 'signature' | 'photo';

/** One field of a form. Without `from` it is always asked: nobody may hold it for the resident. */
export interface FieldDeclaration {
  readonly id: string;
  /** As on the paper form. */
  readonly label: string;
  readonly section: string;
  readonly from?: Origin;
  readonly input?: InputKind;
  /** The choices of a `choice`. */
  readonly codes?: CodeList<string>;
  /** What staff should know when they fill it. */
  readonly hint?: string;
}

/** A hint about the application, never a decision. `reads` and what is given are those of the applicant (a person). */
export interface Notice {
  readonly reads: string;
  /** The words to show, or null where there is nothing to say. `today` is `YYYY-MM-DD`. */
  say(applicant: Json, today: string): string | null;
}

/** A form of the catalogue: everything about it is in its own file. */
export interface FormDeclaration {
  readonly id: string;
  readonly title: string;
  /** Changes whenever a field does, so that a filled form says what it was filled by. */
  readonly version: string;
  readonly legalBasis: string;
  /** About the household as a whole: origins read the household. */
  readonly household: readonly FieldDeclaration[];
  /** About who applies: origins read a person. */
  readonly applicant: readonly FieldDeclaration[];
  /** One line a member: origins read a membership (`relation`, `isHead`, `person`). */
  readonly members: readonly FieldDeclaration[];
  readonly notices: readonly Notice[];
  /** Who applies where nobody is named: the head of the household, or its oldest member. */
  readonly applicantByDefault: 'head' | 'oldest';
}

/** States a form; the type is all there is to it. */
export function defineForm(form: FormDeclaration): FormDeclaration {
  return form;
}
