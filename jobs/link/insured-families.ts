import type pg from 'pg';
import type { RecordOf } from '../../schema/canonical/record/index.js';
import { newId } from '../../schema/canonical/id.js';
import { familyInsurances, insuredSpans } from '../../schema/household/household.insurance.js';
import type { Evidence } from '../../schema/person/person.evidence.js';
import { loadHouseholdsByNumber, type StoredHousehold } from './load.js';
import type { PlannedHousehold } from './plan-households.js';
import type { PlannedMembership } from './plan-memberships.js';

type Enrolment = Evidence & { readonly record: RecordOf<'insurance-enrolment'> };

/** A stay in the register of a household, as a membership says it. */
export interface Stay {
  readonly household: StoredHousehold;
  readonly relation: string;
  readonly isHead: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export function isFamilyEnrolment(evidence: Evidence): evidence is Enrolment {
  return evidence.record.kind === 'insurance-enrolment' && familyInsurances.includes(evidence.record.fact.insurance);
}

/** When a person was insured with a family whose register they stand in (`schema/household/household.insurance.ts`). */
export function insuredMemberships(
  person: PlannedMembership['person'],
  stays: readonly Stay[],
  enrolments: readonly Enrolment[],
): PlannedMembership[] {
  if (enrolments.length === 0) return [];
  const inFamilies = stays.filter(({ household }) => household.kind === 'REGISTERED');
  const spans = insuredSpans(
    inFamilies.map((stay) => ({ ...stay, family: stay.household.number })),
    enrolments.map((evidence) => ({ evidence, key: evidence.keyToken, fact: evidence.record.fact })),
  );
  return spans.map(({ stay: { household, relation, isHead }, enrolment, validFrom, validTo }) => ({
    person,
    household: null,
    dwelling: null,
    family: household,
    relation,
    isHead,
    validFrom,
    validTo,
    evidence: enrolment.evidence,
  }));
}

/** The INSURANCE households that memberships ask for: each goes by the id of the family that it was insured from. */
export interface InsuredFamilies {
  readonly byFamily: ReadonlyMap<string, StoredHousehold>;
  readonly write: readonly PlannedHousehold[];
}

export async function planInsuredFamilies(
  client: pg.ClientBase,
  memberships: readonly PlannedMembership[],
): Promise<InsuredFamilies> {
  const asked = new Map<string, PlannedMembership & { readonly family: StoredHousehold }>();
  for (const one of memberships) if (one.family !== null) asked.set(one.family.id, { ...one, family: one.family });
  const stored = await loadHouseholdsByNumber(client, [...asked.keys()], ['INSURANCE']);
  const byFamily = new Map(stored.map((household) => [household.number, household]));
  const write: PlannedHousehold[] = [];
  for (const [id, { family, evidence }] of asked) {
    const before = byFamily.get(id);
    if (before !== undefined && isSamePlace(before, family)) continue;
    const household = insuredFamily(family, before, evidence);
    byFamily.set(id, household);
    write.push(household);
  }
  return { byFamily, write };
}

const placeColumns = ['regionCode', 'addressText', 'building', 'unit', 'room', 'dwelling'] as const;

function isSamePlace(one: StoredHousehold, other: StoredHousehold): boolean {
  return placeColumns.every((column) => one[column] === other[column]);
}

function insuredFamily(
  family: StoredHousehold,
  before: StoredHousehold | undefined,
  evidence: Evidence,
): PlannedHousehold {
  const { filing, regionCode, addressText, building, unit, room, dwelling } = family;
  return {
    regionCode,
    addressText,
    building,
    unit,
    room,
    dwelling,
    filing: before?.filing ?? filing,
    id: before?.id ?? newId(filing),
    kind: 'INSURANCE',
    number: family.id,
    sourceRef: null,
    // It stands on its members' enrolments, on none of them alone.
    recordId: null,
    status: 'OPEN',
    evidence,
    isNew: before === undefined,
  };
}
