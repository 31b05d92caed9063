import { familyInsurances } from '../../schema/household/household.insurance.js';
import type { CanonicalRecord, RecordKind } from '../../schema/canonical/record/index.js';
import { claimKey, type Claim } from '../../schema/person/person.evidence.js';
import type { DecidedPerson, Decisions } from './decide.js';
import type { HouseholdPlan } from './plan-households.js';
import type { Scope } from './scope.js';

/** What about a person can differ from what is stored, as far as claims can tell. The rest is neither read nor written. */
export interface Reach {
  readonly memberships: boolean;
  readonly kinship: boolean;
  readonly tokens: boolean;
}

/** Kinds of record that say where somebody is registered or lives. */
export const stayKinds: ReadonlySet<RecordKind> = new Set(['register-entry', 'residence-registration']);
/** Kinds of record that memberships are made from. */
const belongingKinds: ReadonlySet<RecordKind> = new Set([...stayKinds, 'assistance', 'insurance-enrolment']);
/** Kinds of record that relate two people. */
const kinshipKinds: ReadonlySet<RecordKind> = new Set(['register-entry', 'birth', 'one-child-certificate', 'marriage']);

/** How many stored links mean a person: all, and those of records that memberships are made from. */
interface Before {
  links: number;
  belonging: number;
}

/**
 * What the chunk can change about each of its people. A claim whose record and person are as they were contributes what it
 * contributed; so only claims that came, went or changed count, and the households that they stand on.
 */
export function reachOfPeople(
  scope: Scope,
  { people, mentions }: Decisions,
  households: HouseholdPlan,
): Map<string, Reach> {
  const around: Around = {
    scope,
    households,
    before: linksBefore(scope),
    rewritten: new Set(households.write.map(({ id }) => id)),
    shaken: shakenHouseholds(scope, mentions),
  };
  return new Map(people.map((person) => [person.ref.id, reachOf(person, around)]));
}

interface Around {
  readonly scope: Scope;
  readonly households: HouseholdPlan;
  readonly before: ReadonlyMap<string, Before>;
  /** Ids of households whose own row is written. */
  readonly rewritten: ReadonlySet<string>;
  /** Numbers of households one of whose members, and so perhaps the head, is another than before. */
  readonly shaken: ReadonlySet<string>;
}

function shakenHouseholds(scope: Scope, mentions: Decisions['mentions']): Set<string> {
  const numbers = new Set(scope.householdNumbers);
  for (const { evidence, before, person } of mentions) {
    if (evidence.record.kind === 'register-entry' && (before?.personId ?? null) !== (person?.id ?? null))
      numbers.add(evidence.record.fact.householdNumber);
  }
  return numbers;
}

function linksBefore(scope: Scope): Map<string, Before> {
  const counts = new Map<string, Before>();
  for (const { personId, kind } of scope.links.values()) {
    if (personId === null) continue;
    let count = counts.get(personId);
    if (count === undefined) counts.set(personId, (count = { links: 0, belonging: 0 }));
    count.links += 1;
    if (belongingKinds.has(kind)) count.belonging += 1;
  }
  return counts;
}

const everything: Reach = { memberships: true, kinship: true, tokens: true };

function reachOf({ ref, isNew, own, person }: DecidedPerson, around: Around): Reach {
  if (isNew) return everything;
  const { scope, households, rewritten, shaken, before } = around;
  const kept: Claim[] = [];
  const fresh: Claim[] = [];
  let [keptLinks, keptBelonging, kinship, memberships, replaced] = [0, 0, false, false, false];
  for (const claim of own) {
    const { record, recordId, kind } = claim.evidence;
    const link = scope.links.get(claimKey(claim));
    const was = link?.personId === ref.id;
    if (was) keptLinks += 1;
    if (was && belongingKinds.has(kind)) keptBelonging += 1;
    const householdNumber = scope.householdNumberOf(claim.evidence);
    if (householdNumber !== undefined) {
      const household = households.byNumber.get(householdNumber);
      if (household === undefined || rewritten.has(household.id) || household.id !== link?.householdId)
        memberships = true;
      if (kind === 'register-entry' && shaken.has(householdNumber)) kinship = true;
    }
    if (was && link.recordId === recordId) {
      kept.push(claim);
      continue;
    }
    fresh.push(claim);
    if (link !== undefined) replaced = true;
    if (link !== undefined ? belongingKinds.has(kind) : makesMembership(record)) memberships = true;
    if (kinshipKinds.has(kind)) kinship = true;
  }
  const count = before.get(ref.id) ?? { links: 0, belonging: 0 };
  const hasLost = count.links !== keptLinks;
  return {
    // Whether a death in the register ends anything depends on what others say of it, and on what people decided.
    memberships: memberships || person.registerStatus === 'DEAD' || count.belonging !== keptBelonging,
    kinship: kinship || hasLost,
    tokens: hasLost || replaced || bringsWords(fresh, kept),
  };
}

/** Of a record that was not linked before; one that was may have made a membership by what it said then. */
function makesMembership(record: CanonicalRecord): boolean {
  if (record.kind === 'insurance-enrolment') return familyInsurances.includes(record.fact.insurance);
  return belongingKinds.has(record.kind);
}

/** Whether new claims say a name or phone that the others do not. */
function bringsWords(fresh: readonly Claim[], kept: readonly Claim[]): boolean {
  return fresh.some(
    ({ names, mention: { phone } }) =>
      !names.every((name) => kept.some((claim) => claim.names.includes(name))) ||
      (phone !== undefined && !kept.some((claim) => claim.mention.phone === phone)),
  );
}
