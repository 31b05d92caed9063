import type { LinkRecord } from '../../../linkage/record.js';
import { dwellingOf } from '../../../schema/household/household.residence.js';
import { isAreaCode } from '../../../schema/canonical/region-code.js';
import type { CanonicalAddress, PersonMention } from '../../../schema/canonical/record/mention.js';
import type { Evidence } from '../../../schema/person/person.evidence.js';
import type { StoredHousehold } from '../load.js';
import { linkKey } from '../link-key.js';

/** The registered households that register entries name, by number: an entry has no address of its own. */
export type HouseholdsByNumber = ReadonlyMap<string, StoredHousehold>;

/** Where a record says that its subject lives; null where it says nothing. Other mentions' homes are not known. */
export function addressOf({ record }: Evidence, role: string, households: HouseholdsByNumber): CanonicalAddress | null {
  if (role !== 'subject') return null;
  if (record.kind === 'residence-registration') return record.fact.address;
  if (record.kind !== 'register-entry') return null;
  const household = households.get(record.fact.householdNumber);
  if (household?.addressText === undefined || household.addressText === null) return null;
  const { addressText: text, building, unit, room } = household;
  return {
    text,
    ...(building === null ? {} : { building }),
    ...(unit === null ? {} : { unit }),
    ...(room === null ? {} : { room }),
  };
}

/** Whether a mention says nothing but a number and a name. Mentions that say nothing more are hung on whoever has the number. */
export function isBare({ role: _role, name: _name, idNumber, ...more }: PersonMention): boolean {
  return idNumber !== undefined && Object.values(more).every((value) => value === undefined);
}

/** Whether a mention says more than a name and a sex. */
export function saysMoreThanName(evidence: Evidence, mention: PersonMention, households: HouseholdsByNumber): boolean {
  const { birthDate, idNumber, idNumberGiven, phone } = mention;
  const said = birthDate ?? idNumber ?? idNumberGiven ?? phone ?? addressOf(evidence, mention.role, households);
  return said !== null;
}

/** The door of the mention's subject as households have it; null where it is not known. */
export function dwellingOfMention(evidence: Evidence, role: string, households: HouseholdsByNumber): string | null {
  const address = addressOf(evidence, role, households);
  const { regionCode } = evidence.record;
  if (address === null || regionCode === undefined || !isAreaCode(regionCode)) return null;
  return address.building === undefined || address.room === undefined ? null : dwellingOf(regionCode, address);
}

/** One mention as the engine of linkage compares it. */
export function toCompare(evidence: Evidence, mention: PersonMention, households: HouseholdsByNumber): LinkRecord {
  const address = addressOf(evidence, mention.role, households);
  const door =
    address?.building === undefined || address.room === undefined
      ? ''
      : [address.building, address.unit, address.room].filter((part) => part !== undefined).join('-');
  return {
    id: linkKey(evidence, mention.role),
    source: evidence.department,
    values: {
      name: mention.name,
      sex: mention.sex,
      birth_date: mention.birthDate,
      id_number: mention.idNumber ?? mention.idNumberGiven,
      phone: mention.phone,
      address:
        address === null
          ? undefined
          : address.text.includes(door) || door === ''
            ? address.text
            : `${address.text} ${door}`,
    },
  };
}
