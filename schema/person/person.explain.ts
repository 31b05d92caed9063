import { goldenValue } from './person.golden.js';
import {
  statementsOf,
  whyAfter,
  type GoldenField,
  type Ground,
  type Ordered,
  type Statement,
  type WhyAfter,
} from './person.statement.js';

/** Why the first statement is the value. */
export type WhyFirst =
  /** A person decided. */
  | 'SETTLED'
  /** It takes something away, and one department alone says so. */
  | 'UNCONFIRMED'
  /** It stays what it was: what one department alone says would take it away. */
  | 'KEPT'
  /** Two departments say it, or a person confirmed it. */
  | 'CONFIRMED'
  /** Nothing else is said. */
  | 'AGREED'
  /** The first thing in which it differs from the next that says otherwise. */
  | WhyAfter;

export interface ExplainedStatement extends Statement {
  /** Null of the first one. */
  readonly why: WhyAfter | null;
}

/** Who said what about a field, in order, and why the first one is the value. */
export interface FieldExplanation {
  readonly field: GoldenField;
  /** As the golden record has it; null: nobody says anything. */
  readonly value: string | null;
  readonly why: WhyFirst | null;
  readonly statements: readonly ExplainedStatement[];
  readonly settlement: string | null;
}

/** Recomputes why a person's field has its value, by the code that gave it the value. */
export function explanationOf(field: GoldenField, ground: Ground): FieldExplanation {
  const ordered = statementsOf(field, ground);
  const statements = ordered.statements.map((one, place): ExplainedStatement => {
    const before = ordered.statements[place - 1];
    return { ...one, why: before === undefined ? null : whyAfter(field, before, one, ordered) };
  });
  return {
    field,
    value: goldenValue(field, ordered) ?? null,
    why: whyFirst(field, ordered),
    statements,
    settlement: ordered.settlement?.id ?? null,
  };
}

function whyFirst(field: GoldenField, ordered: Ordered): WhyFirst | null {
  const [first] = ordered.statements;
  if (first === undefined) return null;
  if (ordered.settlement !== null) return 'SETTLED';
  if (ordered.unconfirmed !== null) return ordered.unconfirmed === first ? 'UNCONFIRMED' : 'KEPT';
  if (field === 'lifeStatus' && first.value === 'DEAD') return 'CONFIRMED';
  if (field === 'idNumber') return 'ID_NUMBER';
  // The same said again is no reason.
  const other = ordered.statements.find(({ value }) => value !== first.value);
  return other === undefined ? 'AGREED' : whyAfter(field, first, other, ordered);
}
