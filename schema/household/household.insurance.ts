import type { RecordOf } from '../canonical/record/index.js';

type Enrolment = RecordOf<'insurance-enrolment'>['fact'];

/**
 * Which insurance a family is enrolled in as one: resident medical insurance, which succeeded the rural cooperative scheme that
 * farmers joined "以家庭为单位" (国办发〔2003〕3号). That urban residents must join by household as well is local rule (unsure). Resident
 * pension is each person's own account, and whoever works is insured through the employer: neither makes a household.
 */
export const familyInsurances: readonly Enrolment['insurance'][] = ['RESIDENT_MEDICAL'];

/** A stay in the register of a family household. */
export interface FamilyStay {
  /** Names the household. */
  readonly family: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface FamilyEnrolment {
  /** Names the record; decides where nothing else does. */
  readonly key: string;
  readonly fact: Enrolment;
}

/** From when to when somebody was insured with the family of a stay, and by which enrolment. */
export interface InsuredSpan<Stay, Own> {
  readonly stay: Stay;
  readonly enrolment: Own;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * When a person was insured with the family whose register they stand in: while both last. Of enrolments that overlap one counts,
 * the open one first, then the earlier: nobody is a member twice at a time.
 */
export function insuredSpans<Stay extends FamilyStay, Own extends FamilyEnrolment>(
  stays: readonly Stay[],
  enrolments: readonly Own[],
): InsuredSpan<Stay, Own>[] {
  const counting = enrolments.filter(({ fact }) => familyInsurances.includes(fact.insurance));
  const spans = stays.flatMap((stay) => counting.flatMap((enrolment) => spanOf(stay, enrolment)));
  const taken: InsuredSpan<Stay, Own>[] = [];
  for (const span of spans.toSorted(byRank)) {
    const isFree = taken.every((other) => !isSameSpell(other, span) && !overlap(other, span));
    if (isFree) taken.push(span);
  }
  return taken;
}

function spanOf<Stay extends FamilyStay, Own extends FamilyEnrolment>(
  stay: Stay,
  enrolment: Own,
): InsuredSpan<Stay, Own>[] {
  const { fact } = enrolment;
  const validFrom = fact.startedOn > stay.validFrom ? fact.startedOn : stay.validFrom;
  const ended = fact.status === 'ENDED' ? endOf(fact) : null;
  const validTo = ended === null || (stay.validTo !== null && stay.validTo < ended) ? stay.validTo : ended;
  return validTo !== null && validTo <= validFrom ? [] : [{ stay, enrolment, validFrom, validTo }];
}

/** The day after the last month paid. No record says when an enrolment ended; one of which no month was paid insured nobody. */
function endOf({ startedOn, lastPaidMonth }: Enrolment): string {
  if (lastPaidMonth === undefined) return startedOn;
  const [year = 0, month = 0] = lastPaidMonth.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

type Span = InsuredSpan<FamilyStay, FamilyEnrolment>;

function byRank(left: Span, right: Span): number {
  if ((left.validTo === null) !== (right.validTo === null)) return left.validTo === null ? -1 : 1;
  const [one, other] = [left, right].map(({ validFrom, enrolment, stay }) =>
    [validFrom, enrolment.key, stay.validFrom, stay.family].join('/'),
  ) as [string, string];
  if (one !== other) return one < other ? -1 : 1;
  return (left.validTo ?? '') > (right.validTo ?? '') ? -1 : 1;
}

/** Whoever left a register and came back is a member by one enrolment once. */
function isSameSpell(left: Span, right: Span): boolean {
  return left.enrolment.key === right.enrolment.key && left.stay.family === right.stay.family;
}

function overlap(left: Span, right: Span): boolean {
  return (
    (left.validTo === null || right.validFrom < left.validTo) &&
    (right.validTo === null || left.validFrom < right.validTo)
  );
}
