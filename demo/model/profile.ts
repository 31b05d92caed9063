import { addYears, type Day } from './calendar.js';
import type { Figures } from './community-spec.js';
import { doorOf, type Community, type Dwelling, type Person } from './population.js';

/** Relations of a register entry to the head: a spouse, a child of the head (not an in-law), a parent. */
const spouseCodes = new Set(['10', '11', '12']);
const parentCodes = new Set(['51', '52']);

export function isChildCode(relation: string): boolean {
  return /^[23]\d$/.test(relation) && relation !== '28' && relation !== '38';
}

/** Who lives at which door of the community on a day. */
export function residentsByDoor(community: Community, day: Day): Map<string, { dwelling: Dwelling; people: Person[] }> {
  const doors = new Map<string, { dwelling: Dwelling; people: Person[] }>();
  const settled = new Set<string>();
  const settle = (person: Person, dwelling: Dwelling) => {
    if (settled.has(person.id)) return;
    settled.add(person.id);
    const door = doorOf(dwelling);
    const household = doors.get(door) ?? { dwelling, people: [] };
    household.people.push(person);
    doors.set(door, household);
  };
  for (const { person, dwelling, movedInOn, leftOn } of community.residences) {
    if (movedInOn <= day && (leftOn === null || leftOn > day)) settle(person, dwelling);
  }
  for (const household of community.households) {
    if (household.dwelling === null) continue;
    for (const entry of household.entries) {
      const open = entry.status === 'normal' || (entry.statusOn !== null && entry.statusOn > day);
      if (open && !entry.livesElsewhere && entry.registeredOn <= day) settle(entry.person, household.dwelling);
    }
  }
  return doors;
}

/** People who have a living spouse or child on record. */
function withKin(community: Community): Set<string> {
  const having = new Set<string>();
  const relate = (elder: Person, kin: Person) => {
    if (kin.diedOn === null) having.add(elder.id);
  };
  for (const { mother, father, child } of community.births) {
    if (mother !== null) relate(mother, child);
    if (father !== null) relate(father, child);
  }
  for (const { holder, child } of community.oneChildCertificates) relate(holder, child);
  const pair = (marriage: { husband: Person; wife: Person }) => `${marriage.husband.id} ${marriage.wife.id}`;
  const divorces = new Map<string, Day>();
  for (const marriage of community.marriages)
    if (marriage.event === 'divorced') divorces.set(pair(marriage), marriage.on);
  for (const marriage of community.marriages) {
    if (marriage.event !== 'married' || (divorces.get(pair(marriage)) ?? -Infinity) > marriage.on) continue;
    relate(marriage.husband, marriage.wife);
    relate(marriage.wife, marriage.husband);
  }
  for (const { entries } of community.households) {
    const head = entries.find((entry) => entry.relation === '02');
    if (head === undefined) continue;
    for (const entry of entries) {
      if (spouseCodes.has(entry.relation)) {
        relate(head.person, entry.person);
        relate(entry.person, head.person);
      } else if (isChildCode(entry.relation)) relate(head.person, entry.person);
      else if (parentCodes.has(entry.relation)) relate(entry.person, head.person);
    }
  }
  return having;
}

/** The community's figures by the truth, undamaged. */
export function profileOf(community: Community, day: Day): Figures {
  const doors = residentsByDoor(community, day);
  const residents = new Map<string, string>();
  for (const [door, { people }] of doors) for (const person of people) residents.set(person.id, door);
  const all = [...doors.values()].flatMap((household) => household.people);
  const kin = withKin(community);
  const bornBy = (age: number) => addYears(day, -age);
  const openCases = (kind: string) =>
    community.assistance.filter(
      (each) =>
        each.kind === kind &&
        each.approvedOn <= day &&
        (each.endedOn === null || each.endedOn > day) &&
        residents.has(each.members[0]!.person.id),
    ).length;
  const disabled = community.disabilities.filter(
    ({ person, expiresOn }) => residents.has(person.id) && (expiresOn === null || expiresOn > day),
  );
  const military = community.militaryFamilies.filter(
    ({ person, endedOn }) => residents.has(person.id) && (endedOn === null || endedOn > day),
  );
  return {
    buildings: new Set([...doors.values()].map(({ dwelling }) => dwelling.building)).size,
    households: doors.size,
    residents: all.length,
    over65: all.filter((person) => person.birth <= bornBy(65)).length,
    over90: all.filter((person) => person.birth <= bornBy(90)).length,
    lowIncomeCases: openCases('低保'),
    marginalCases: openCases('低保边缘'),
    disabled: new Set(disabled.map(({ person }) => person.id)).size,
    aloneWithoutFamily: [...doors.values()].filter(
      ({ people }) => people.length === 1 && people[0]!.birth <= bornBy(60) && !kin.has(people[0]!.id),
    ).length,
    militaryHouseholds: new Set(military.map(({ person }) => residents.get(person.id))).size,
  };
}
