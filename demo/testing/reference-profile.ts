import { idCheckCharacter } from '../model/identifiers.js';
import type { Figures } from '../model/community-spec.js';
import type { DeliveredRows, TextRow } from './delivered-rows.js';

/**
 * A community's profile counted from delivered rows by the definitions of demo/README.md, as plainly as can be: people are
 * their normalised ID numbers. It knows neither the generator's model nor the hub.
 */
export function referenceProfile(rows: DeliveredRows, community: string, asOf: string): Figures {
  const day = asOf.replaceAll('-', '');
  const doorOfPerson = residentsOf(rows, community, day);
  const doors = Map.groupBy(doorOfPerson.keys(), (person) => doorOfPerson.get(person)!);
  const residents = [...doorOfPerson.keys()];
  const isOld = (person: string, age: number) => bornBy(person, day, age);
  const kin = livingKin(rows);
  const openCases = (kind: string) =>
    rows
      .civilAffairs('assistance')
      .filter((row) => row['救助类别'] === kind && row['是否申请人'] === '是' && isOpen(row['终止日期'] ?? '', day))
      .filter((row) => doorOfPerson.has(normalisedId(row['证件号码'] ?? ''))).length;
  const holders = (stream: string, until: string) =>
    rows
      .civilAffairs(stream)
      .filter((row) => isOpen(row[until] ?? '', day))
      .map((row) => normalisedId(row['证件号码'] ?? ''))
      .filter((person) => doorOfPerson.has(person));
  return {
    buildings: new Set([...doors.keys()].map((door) => door.split('-')[0])).size,
    households: doors.size,
    residents: residents.length,
    over65: residents.filter((person) => isOld(person, 65)).length,
    over90: residents.filter((person) => isOld(person, 90)).length,
    lowIncomeCases: openCases('低保'),
    marginalCases: openCases('低保边缘'),
    disabled: new Set(holders('disabilities', '有效期至')).size,
    aloneWithoutFamily: [...doors.values()].filter(
      (people) => people.length === 1 && isOld(people[0]!, 60) && !kin.has(people[0]!),
    ).length,
    militaryHouseholds: new Set(holders('military-families', '终止日期').map((person) => doorOfPerson.get(person)))
      .size,
  };
}

/** 18 characters, whatever notation the row used. */
export function normalisedId(text: string): string {
  const plain = [...text]
    .map((character) =>
      character >= '！' && character <= '～' ? String.fromCodePoint(character.codePointAt(0)! - 0xfee0) : character,
    )
    .join('')
    .toUpperCase();
  if (plain.length !== 15) return plain;
  const first17 = `${plain.slice(0, 6)}19${plain.slice(6)}`;
  return first17 + idCheckCharacter(first17);
}

function residentsOf(rows: DeliveredRows, community: string, day: string): Map<string, string> {
  const doorOfPerson = new Map<string, string>();
  const elsewhere = new Set<string>();
  for (const row of rows.publicSecurity('residences')) {
    // A damaged row of another community may lack anything.
    if (row['QRRQ'] === undefined || row['QRRQ'] > day || !isOpen(row['LKRQ'] ?? '', day)) continue;
    const person = normalisedId(row['GMSFHM'] ?? '');
    if (row['QHDM'] === community) doorOfPerson.set(person, doorOfRow(row));
    else elsewhere.add(person);
  }
  const doorOfHousehold = new Map(
    rows
      .publicSecurity('households')
      .filter((row) => row['HLB'] === '1')
      .map((row) => [row['HH']!, doorOfRow(row)]),
  );
  for (const row of rows.publicSecurity('members')) {
    const person = normalisedId(row['GMSFHM'] ?? '');
    const livesAtHome =
      row['QHDM'] === community &&
      row['RYZT'] === '0' &&
      row['RHFL'] === '0' &&
      row['QRRQ']! <= day &&
      doorOfHousehold.has(row['HH']!);
    if (livesAtHome && !doorOfPerson.has(person) && !elsewhere.has(person))
      doorOfPerson.set(person, doorOfHousehold.get(row['HH']!)!);
  }
  return doorOfPerson;
}

/** People with a living spouse or child on record. */
function livingKin(rows: DeliveredRows): Set<string> {
  const dead = new Set([
    ...rows
      .publicSecurity('members')
      .filter((row) => row['RYZT'] === '1')
      .map((row) => normalisedId(row['GMSFHM'] ?? '')),
    ...rows.civilAffairs('deaths').map((row) => normalisedId(row['证件号码'] ?? '')),
  ]);
  const having = new Set<string>();
  const relate = (person: string, kin: string) => {
    if (person !== '' && kin !== '' && !dead.has(kin)) having.add(person);
  };
  for (const row of rows.familyPlanning('csyx')) {
    // A newborn without a number of its own is alive all the same.
    const child = normalisedId(row['etsfz']!) || `newborn ${row['zbh']}`;
    relate(normalisedId(row['mqsfz']!), child);
    relate(normalisedId(row['fqsfz']!), child);
  }
  for (const row of rows.familyPlanning('dsznfm')) relate(normalisedId(row['sfz']!), normalisedId(row['znsfz']!));
  const couples = new Map<string, string>();
  for (const row of rows
    .civilAffairs('marriages')
    .toSorted((a, b) => (compact(a['登记日期']!) < compact(b['登记日期']!) ? -1 : 1))) {
    const [husband, wife] = [normalisedId(row['男方证件号码']!), normalisedId(row['女方证件号码']!)];
    couples.set(`${husband} ${wife}`, row['业务类型']!);
  }
  for (const [couple, last] of couples) {
    const [husband = '', wife = ''] = couple.split(' ');
    if (last !== '结婚') continue;
    relate(husband, wife);
    relate(wife, husband);
  }
  for (const members of Map.groupBy(rows.publicSecurity('members'), (row) => row['HH']!).values())
    relateMembers(members, relate);
  return having;
}

function relateMembers(members: readonly TextRow[], relate: (person: string, kin: string) => void): void {
  const head = members.find((row) => row['YHZGX'] === '02');
  if (head === undefined) return;
  const headId = normalisedId(head['GMSFHM'] ?? '');
  for (const row of members) {
    const [person, relation] = [normalisedId(row['GMSFHM'] ?? ''), row['YHZGX'] ?? ''];
    if (/^1[012]$/.test(relation)) {
      relate(headId, person);
      relate(person, headId);
    } else if (/^[23]\d$/.test(relation) && !/^[23]8$/.test(relation)) relate(headId, person);
    else if (/^5[12]$/.test(relation)) relate(person, headId);
  }
}

function doorOfRow(row: TextRow): string {
  return `${row['LDH']}-${row['DYH']}-${row['SH']}`;
}

function bornBy(idNumber: string, day: string, age: number): boolean {
  return Number(day) - Number(idNumber.slice(6, 14)) >= age * 10_000;
}

function isOpen(until: string, day: string): boolean {
  return until === '' || compact(until) > day;
}

/** `YYYYMMDD` of any of the notations that clerks use. */
function compact(date: string): string {
  const parts = date.split(/[-/]/);
  return parts.length === 3 ? `${parts[0]}${parts[1]!.padStart(2, '0')}${parts[2]!.padStart(2, '0')}` : date;
}
