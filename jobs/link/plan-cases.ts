import type { RecordOf } from '../../schema/canonical/record/index.js';
import { newId } from '../../schema/canonical/id.js';
import type { Evidence } from '../../schema/person/person.evidence.js';
import type { StoredHousehold } from './load.js';
import { nowhere, regionOf, type FilingOf, type HouseholdPlan, type PlannedHousehold } from './plan-households.js';
import type { Scope } from './scope.js';

type CaseRecord = Evidence & { readonly record: RecordOf<'assistance'> };

/**
 * Households of the cases of assistance in scope, beside those of the register. A case has no record of its own: it is where, and
 * as long open as, the record that leads it says, whatever order its members' records came in. Its number is a blind index, for
 * the database alone.
 */
export function planCases(scope: Scope, registered: HouseholdPlan, filingOf: FilingOf): HouseholdPlan {
  const byNumber = new Map(registered.byNumber);
  const write = [...registered.write];
  for (const [number, records] of recordsByCase(scope)) {
    const stored = byNumber.get(number);
    // A case that none of the changed records names is not in scope with all of its members.
    if (stored !== undefined && !scope.householdNumbers.has(number)) continue;
    const lead = records.toSorted(byRank)[0];
    if (lead === undefined || stored?.recordId === lead.recordId) continue;
    const household = caseHousehold(number, lead, stored, filingOf);
    byNumber.set(number, household);
    write.push(household);
  }
  return { byNumber, write };
}

function recordsByCase({ evidence, householdNumberOf }: Scope): Map<string, CaseRecord[]> {
  const cases = new Map<string, CaseRecord[]>();
  for (const one of evidence.values()) {
    const number = one.record.kind === 'assistance' ? householdNumberOf(one) : undefined;
    if (number === undefined) continue;
    const records = cases.get(number);
    if (records === undefined) cases.set(number, [one as CaseRecord]);
    else records.push(one as CaseRecord);
  }
  return cases;
}

const isOpen = ({ record: { fact }, asOf }: CaseRecord) => fact.endedOn === undefined || fact.endedOn > asOf;

/** An open record before an ended one, one with a place, the applicant's, the latest approval; the key decides the rest. */
function byRank(left: CaseRecord, right: CaseRecord): number {
  const rank = (one: CaseRecord) =>
    [isOpen(one), one.record.regionCode !== undefined, one.record.fact.isApplicant].map(Number).join('') +
    one.record.fact.approvedOn;
  const [one, other] = [rank(left), rank(right)];
  if (one !== other) return one > other ? -1 : 1;
  return left.keyToken < right.keyToken ? -1 : 1;
}

function caseHousehold(
  number: string,
  lead: CaseRecord,
  stored: StoredHousehold | undefined,
  filingOf: FilingOf,
): PlannedHousehold {
  const { regionCode } = lead.record;
  const filing = stored?.filing ?? filingOf(regionCode);
  return {
    filing,
    id: stored?.id ?? newId(filing),
    kind: 'ASSISTANCE',
    number,
    regionCode: regionOf(regionCode),
    ...nowhere,
    sourceRef: null,
    recordId: lead.recordId,
    status: isOpen(lead) ? 'OPEN' : 'CLOSED',
    evidence: lead,
    isNew: stored === undefined,
  };
}
