import type pg from 'pg';
import { doorKey } from '../../schema/canonical/address.js';
import { insertRows, updateRows, type BulkRow } from '../kit/bulk.js';
import { areasOfRegion } from './area-list.js';
import type { StoredHousehold } from './load.js';
import type { Writes } from './pipeline.js';
import { residenceHousehold, type Dwelling, type FilingOf, type PlannedHousehold } from './plan-households.js';
import type { PlannedMembership } from './plan-memberships.js';
import type { LookupToken } from './write-tokens.js';

const sourceColumns = { department: 'text', as_of: 'date', fetched_at: 'timestamptz' };
const columns = {
  filing: 'int',
  id: 'uuid',
  kind: 'text',
  number: 'text',
  region_code: 'text',
  address_text: 'text',
  building: 'text',
  unit: 'text',
  room: 'text',
  dwelling: 'text',
  status: 'text',
  source_ref: 'bytea',
  record_id: 'uuid',
  areas: 'text[]',
};

function rowOf(household: PlannedHousehold): BulkRow {
  const { evidence } = household;
  return {
    filing: household.filing,
    id: household.id,
    kind: household.kind,
    number: household.number,
    region_code: household.regionCode,
    address_text: household.addressText,
    building: household.building,
    unit: household.unit,
    room: household.room,
    dwelling: household.dwelling,
    status: household.status,
    source_ref: household.sourceRef === null ? null : Buffer.from(household.sourceRef, 'hex'),
    record_id: household.recordId,
    areas: areasOfRegion(household.regionCode),
    ...(evidence && { department: evidence.department, as_of: evidence.asOf, fetched_at: evidence.fetchedAt }),
  };
}

export function writeHouseholds(client: pg.ClientBase, writes: Writes, households: readonly PlannedHousehold[]): void {
  const known = households.filter(({ isNew }) => !isNew);
  const sourced = { ...columns, ...sourceColumns };
  const update = (set: typeof columns, rows: readonly PlannedHousehold[]) =>
    writes.send(updateRows(client, 'hub.household', ['filing', 'id'], set, rows.map(rowOf)));
  writes.send(insertRows(client, 'hub.household', sourced, households.filter(({ isNew }) => isNew).map(rowOf)));
  update(
    sourced,
    known.filter(({ evidence }) => evidence !== null),
  );
  update(
    columns,
    known.filter(({ evidence }) => evidence === null),
  );
}

/** A household is found by its door, where one could be read. */
export function doorToken({ filing, id, regionCode, building, unit, room }: StoredHousehold): LookupToken[] {
  if (building === null || room === null) return [];
  return [
    {
      kind: 'door',
      token: doorKey({ building, unit, room }),
      subjectType: 'household',
      filing,
      id,
      areas: areasOfRegion(regionCode),
    },
  ];
}

/** The doors that these memberships name, each once. */
export function doorsOf(memberships: readonly PlannedMembership[]): Map<string, Dwelling> {
  return new Map(
    memberships.flatMap(({ dwelling }) => (dwelling === null ? [] : [[dwelling.dwelling, dwelling] as const])),
  );
}

/** The RESIDENCE households of these doors: those that are stored, and those that are to be made. */
export function planResidences(
  doors: ReadonlyMap<string, Dwelling>,
  stored: readonly StoredHousehold[],
  filingOf: FilingOf,
): { byDwelling: Map<string, StoredHousehold>; created: PlannedHousehold[] } {
  const byDwelling = new Map<string, StoredHousehold>(stored.map((household) => [household.number, household]));
  const created: PlannedHousehold[] = [];
  for (const [dwelling, door] of doors) {
    if (byDwelling.has(dwelling)) continue;
    const household = residenceHousehold(door, filingOf);
    created.push(household);
    byDwelling.set(dwelling, household);
  }
  return { byDwelling, created };
}
