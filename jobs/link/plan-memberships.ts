import type { RecordOf } from '../../schema/canonical/record/index.js';
import { areasOf, wholeCountry } from '../../schema/canonical/region-code.js';
import { tellsPlace } from '../../schema/household/household.places.js';
import { headRelations, residencesOf, sinceUnknown } from '../../schema/household/household.residence.js';
import type { Evidence } from '../../schema/person/person.evidence.js';
import type { DecidedPerson } from './decide.js';
import { insuredMemberships, isFamilyEnrolment } from './insured-families.js';
import type { StoredHousehold } from './load.js';
import { dwellingFromHousehold, dwellingFromRegistration, type Dwelling } from './plan-households.js';

/** A membership as it shall be, in a household that is known by its id, by its door, or by the family that is insured. */
export interface PlannedMembership {
  readonly person: Pick<DecidedPerson, 'ref'>;
  readonly household: StoredHousehold | null;
  readonly dwelling: Dwelling | null;
  readonly family: StoredHousehold | null;
  readonly relation: string;
  readonly isHead: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly evidence: Evidence;
}

type Entry = Evidence & { record: RecordOf<'register-entry'> };
type Registration = Evidence & { record: RecordOf<'residence-registration'> };
type CaseRecord = Evidence & { record: RecordOf<'assistance'> };

/**
 * How an entry stands for what somebody belongs to. A death that nobody has confirmed ends nothing: the person stays in every list of
 * their community, where staff can look into it.
 */
function standingOf({ person }: DecidedPerson, { fact }: Entry['record']) {
  const isUnconfirmed = fact.status === 'DEAD' && person.status !== 'DEAD';
  return isUnconfirmed
    ? { status: 'NORMAL' as const, statusOn: null }
    : { status: fact.status, statusOn: fact.statusOn ?? null };
}

/** The household that a record names, where there is one. */
export type HouseholdOf = (evidence: Evidence) => StoredHousehold | undefined;

/**
 * Where a person is seen. Whom a person's decision alone makes dead is seen where he would be without it: whoever confirmed a death must
 * be able to take that back.
 */
export function areasOfPerson(
  decided: DecidedPerson,
  householdOf: HouseholdOf,
  planned: readonly PlannedMembership[],
): string[] {
  const { person } = decided;
  const isByDecision = person.status === 'DEAD' && person.provenance.lifeStatus?.settlement !== undefined;
  if (!isByDecision) return areasOfMemberships(planned);
  const asBefore: DecidedPerson = { ...decided, person: { ...person, status: 'DEATH_UNCONFIRMED' } };
  return areasOfMemberships(planMemberships(asBefore, householdOf));
}

/**
 * Everything a person belongs to by the records that speak of them: registered households, where they live, who is insured and who
 * is counted for assistance with them.
 */
export function planMemberships(person: DecidedPerson, householdOf: HouseholdOf): PlannedMembership[] {
  const subjects = person.own.filter(({ mention }) => mention.role === 'subject').map(({ evidence }) => evidence);
  const entries = subjects.filter((evidence): evidence is Entry => evidence.record.kind === 'register-entry');
  const registrations = subjects.filter(
    (evidence): evidence is Registration => evidence.record.kind === 'residence-registration',
  );
  const cases = subjects.filter((evidence): evidence is CaseRecord => evidence.record.kind === 'assistance');
  if (entries.length === 0 && registrations.length === 0 && cases.length === 0) return [];
  const registered = entries.flatMap((evidence) => {
    const household = householdOf(evidence);
    return household === undefined ? [] : [registeredMembership(person, evidence, household)];
  });
  return [
    ...registered,
    ...residenceMemberships(person, entries, registrations, householdOf),
    ...insuredMemberships(person, registered, subjects.filter(isFamilyEnrolment)),
    ...cases.flatMap((evidence) => assistanceMembership(person, evidence, householdOf(evidence))),
  ];
}

type RegisteredMembership = PlannedMembership & { readonly household: StoredHousehold };

function registeredMembership(
  person: DecidedPerson,
  evidence: Entry,
  household: StoredHousehold,
): RegisteredMembership {
  const { fact } = evidence.record;
  const validFrom = fact.registeredOn ?? sinceUnknown;
  const { status, statusOn } = standingOf(person, evidence.record);
  const ended = status === 'NORMAL' ? null : (statusOn ?? validFrom);
  const validTo = ended !== null && ended < validFrom ? validFrom : ended;
  return { person, household, dwelling: null, family: null, ...role(fact.relation), validFrom, validTo, evidence };
}

/** Counted together with the applicant, who heads the case, from its approval to its end. */
function assistanceMembership(
  person: DecidedPerson,
  evidence: CaseRecord,
  household: StoredHousehold | undefined,
): PlannedMembership[] {
  if (household === undefined) return [];
  const { relation, isApplicant, approvedOn: validFrom, endedOn } = evidence.record.fact;
  const validTo = endedOn !== undefined && endedOn < validFrom ? validFrom : (endedOn ?? null);
  return [
    { person, household, dwelling: null, family: null, relation, isHead: isApplicant, validFrom, validTo, evidence },
  ];
}

function role(relation: string) {
  return { relation, isHead: headRelations.includes(relation) };
}

function residenceMemberships(
  person: DecidedPerson,
  entries: readonly Entry[],
  registrations: readonly Registration[],
  householdOf: HouseholdOf,
): PlannedMembership[] {
  const doors = new Map<string, Dwelling | null>();
  const sources = new Map<string, Evidence>();
  for (const evidence of entries) {
    const household = householdOf(evidence);
    doors.set(evidence.keyToken, household === undefined ? null : dwellingFromHousehold(evidence, household));
    sources.set(evidence.keyToken, evidence);
  }
  for (const evidence of registrations) {
    doors.set(evidence.keyToken, dwellingFromRegistration(evidence, evidence.record));
    sources.set(evidence.keyToken, evidence);
  }
  const residences = residencesOf(
    entries.map(({ keyToken, record, record: { fact } }) => ({
      ...standingOf(person, record),
      key: keyToken,
      dwelling: doors.get(keyToken)?.dwelling ?? null,
      relation: fact.relation,
      livesElsewhere: fact.livesElsewhere,
      registeredOn: fact.registeredOn ?? null,
    })),
    registrations.map(({ keyToken, record: { fact } }) => ({
      key: keyToken,
      dwelling: doors.get(keyToken)?.dwelling ?? null,
      relation: fact.relation,
      movedInOn: fact.movedInOn ?? null,
      leftOn: fact.leftOn ?? null,
    })),
  );
  return residences.flatMap(({ key, relation, validFrom, validTo }) => {
    const dwelling = doors.get(key);
    const evidence = sources.get(key);
    if (dwelling === null || dwelling === undefined || evidence === undefined) return [];
    return [{ person, household: null, dwelling, family: null, ...role(relation), validFrom, validTo, evidence }];
  });
}

/**
 * The areas where a person's open memberships lie that say where the person is, and every area above them. A membership is open
 * if it has no end, or one after the day of which its record speaks.
 */
function areasOfMemberships(memberships: readonly PlannedMembership[]): string[] {
  const areas = new Set([wholeCountry]);
  for (const { household, dwelling, family, validTo, evidence } of memberships) {
    if (family !== null || (household !== null && !tellsPlace(household.kind))) continue;
    if (validTo !== null && validTo <= evidence.asOf) continue;
    for (const area of areasOf(household?.regionCode ?? dwelling?.regionCode ?? wholeCountry)) areas.add(area);
  }
  return [...areas].toSorted();
}
