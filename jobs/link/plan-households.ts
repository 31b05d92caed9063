import type { RecordOf } from '../../schema/canonical/record/index.js';
import type { CanonicalAddress } from '../../schema/canonical/record/mention.js';
import { newId } from '../../schema/canonical/id.js';
import { isAreaCode, wholeCountry } from '../../schema/canonical/region-code.js';
import { dwellingOf } from '../../schema/household/household.residence.js';
import type { Evidence } from '../../schema/person/person.evidence.js';
import type { StoredHousehold } from './load.js';
import type { Scope } from './scope.js';

/** A household as it shall be. `evidence` is what it is made from; null leaves its source as it is. */
export interface PlannedHousehold extends StoredHousehold {
  readonly status: 'OPEN' | 'CLOSED';
  readonly evidence: Evidence | null;
  readonly isNew: boolean;
}

export interface HouseholdPlan {
  /** Households in scope that records name, registered ones and cases, by number: planned or as they are. */
  readonly byNumber: ReadonlyMap<string, StoredHousehold>;
  readonly write: readonly PlannedHousehold[];
}

/** Gives a community its filing number; 0 where none is known. */
export type FilingOf = (regionCode: string | undefined) => number;

/** A code that is none of an area cannot say who may see a row: the row then belongs to no community. */
export function regionOf(regionCode: string | undefined): string {
  return regionCode !== undefined && isAreaCode(regionCode) ? regionCode : wholeCountry;
}

function place(regionCode: string | undefined, address: CanonicalAddress) {
  return {
    regionCode: regionOf(regionCode),
    addressText: address.text,
    building: address.building ?? null,
    unit: address.unit ?? null,
    room: address.room ?? null,
    dwelling: dwellingOf(regionOf(regionCode), address),
  };
}

export const nowhere = { addressText: null, building: null, unit: null, room: null, dwelling: null };

/** Registered households: one a record of the register, or as much as its members' entries say where that record is missing. */
export function planRegisteredHouseholds(
  scope: Scope,
  stored: readonly StoredHousehold[],
  filingOf: FilingOf,
): HouseholdPlan {
  const all = [...scope.households.values(), ...stored];
  const byNumber = new Map(all.map((household) => [household.number, household]));
  const bySource = new Map(
    all.filter(({ sourceRef }) => sourceRef !== null).map((household) => [household.sourceRef, household]),
  );
  const write = new Map<string, PlannedHousehold>();
  const put = (household: PlannedHousehold) => {
    byNumber.set(household.number, household);
    write.set(household.id, household);
  };
  const spoken = [...scope.evidence.values()].filter(
    (evidence): evidence is Evidence & { record: RecordOf<'registered-household'> } =>
      evidence.record.kind === 'registered-household' && scope.householdRecords.has(evidence.keyToken),
  );
  const withdrawn = new Set(scope.householdRecords);
  for (const evidence of spoken.toSorted((left, right) => (left.keyToken < right.keyToken ? -1 : 1))) {
    withdrawn.delete(evidence.keyToken);
    const own = bySource.get(evidence.keyToken);
    const namesake = byNumber.get(evidence.record.fact.householdNumber);
    // A number that another record describes already stays with that record.
    if (own === undefined && namesake !== undefined && namesake.sourceRef !== null) continue;
    const base = own ?? namesake;
    if (base?.recordId === evidence.recordId && base.sourceRef === evidence.keyToken) continue;
    if (own !== undefined && own.number !== evidence.record.fact.householdNumber) byNumber.delete(own.number);
    put(fromRecord(evidence, base, filingOf));
  }
  for (const token of withdrawn) {
    const orphan = bySource.get(token);
    if (orphan === undefined) continue;
    put({
      ...orphan,
      ...nowhere,
      kind: 'REGISTERED',
      sourceRef: null,
      recordId: null,
      status: 'OPEN',
      evidence: null,
      isNew: false,
    });
  }
  for (const evidence of scope.evidence.values()) {
    const { record } = evidence;
    if (record.kind === 'register-entry' && !byNumber.has(record.fact.householdNumber))
      put(fromEntry(evidence, record, filingOf));
  }
  return { byNumber, write: [...write.values()] };
}

function fromRecord(
  evidence: Evidence & { record: RecordOf<'registered-household'> },
  base: StoredHousehold | undefined,
  filingOf: FilingOf,
): PlannedHousehold {
  const { fact, regionCode } = evidence.record;
  const filing = base?.filing ?? filingOf(regionCode);
  return {
    filing,
    id: base?.id ?? newId(filing),
    kind: fact.registerKind === 'COLLECTIVE' ? 'COLLECTIVE' : 'REGISTERED',
    number: fact.householdNumber,
    ...place(regionCode, fact.address),
    sourceRef: evidence.keyToken,
    recordId: evidence.recordId,
    status: fact.status,
    evidence,
    isNew: base === undefined,
  };
}

function fromEntry(evidence: Evidence, record: RecordOf<'register-entry'>, filingOf: FilingOf): PlannedHousehold {
  const filing = filingOf(record.regionCode);
  return {
    filing,
    id: newId(filing),
    kind: 'REGISTERED',
    number: record.fact.householdNumber,
    regionCode: regionOf(record.regionCode),
    ...nowhere,
    sourceRef: null,
    recordId: null,
    status: 'OPEN',
    evidence,
    isNew: true,
  };
}

/** A dwelling that somebody lives or lived in, and the words for it of one who says so. */
export interface Dwelling {
  readonly dwelling: string;
  readonly regionCode: string;
  readonly addressText: string | null;
  readonly building: string | null;
  readonly unit: string | null;
  readonly room: string | null;
  readonly evidence: Evidence;
}

export function dwellingFromRegistration(
  evidence: Evidence,
  record: RecordOf<'residence-registration'>,
): Dwelling | null {
  const dwelling = dwellingOf(regionOf(record.regionCode), record.fact.address);
  return dwelling === null ? null : { ...place(record.regionCode, record.fact.address), dwelling, evidence };
}

export function dwellingFromHousehold(evidence: Evidence, household: StoredHousehold): Dwelling | null {
  const { dwelling, regionCode, addressText, building, unit, room } = household;
  return dwelling === null ? null : { dwelling, regionCode, addressText, building, unit, room, evidence };
}

/** A new RESIDENCE household behind a door. Its number is the dwelling, so that a door has one. */
export function residenceHousehold(door: Dwelling, filingOf: FilingOf): PlannedHousehold {
  const { evidence, ...address } = door;
  const filing = filingOf(door.regionCode);
  return {
    filing,
    id: newId(filing),
    kind: 'RESIDENCE',
    number: door.dwelling,
    ...address,
    sourceRef: null,
    recordId: evidence.recordId,
    status: 'OPEN',
    evidence,
    isNew: true,
  };
}
