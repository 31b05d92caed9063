import { marriages, deaths, oldAgeAllowances } from '../department/civil-affairs.js';
import { csyx } from '../department/family-planning.js';
import { households, members, residences } from '../department/public-security.js';
import { enrolments } from '../department/social-insurance.js';
import { ageOn } from '../model/calendar.js';
import { addBirth, addMarriage, recordDeath } from '../model/family-records.js';
import { enrolPerson } from '../model/insurance.js';
import { countryAddress } from '../model/places.js';
import { doorOf, type Person, type RegisterEntry } from '../model/population.js';
import { yearMonth } from '../model/register.js';
import { followUpDays, lateRegisterDeathShare } from './day-rates.js';
import type { DayWorld } from './day-world.js';

export function happenBirth(world: DayWorld): void {
  const { community, built, day, random } = world;
  const mothers = (entry: RegisterEntry) => {
    const age = ageOn(entry.person.birth, day);
    return (
      entry.person.sex === '2' &&
      entry.person.marital === '20' &&
      age >= 22 &&
      age <= 42 &&
      (entry.relation === '12' || entry.relation === '02')
    );
  };
  const mother = world.findLiving(mothers);
  if (mother === undefined) return;
  const { household } = mother;
  const father =
    household.entries.find(
      (entry) =>
        entry.status === 'normal' && entry.person.sex === '1' && (entry.relation === '02' || entry.relation === '11'),
    )?.person ?? null;
  const child = built.people.make({
    sex: random.chance(0.51) ? '1' : '2',
    birth: day - random.between(1, 6),
    ethnicity: (father ?? mother.person).ethnicity,
    county: community.spec.county,
    surname: father?.surname,
    fatherName: father?.name,
  });
  const order = 1 + community.births.filter((birth) => birth.mother?.id === mother.person.id).length;
  const birth = addBirth(community, { child, mother: mother.person, father, order, hasIdNumber: false });
  world.record(csyx, 'new', birth);
  const entry = built.register.addEntry(
    household,
    { person: child, relation: child.sex === '1' ? '20' : '30', status: 'lives-elsewhere', statusOn: null },
    true,
    day,
    world.changes.now(),
  );
  world.record(members, 'new', entry);
  for (const enrolment of enrolPerson(community, child, random, day)) world.record(enrolments, 'new', enrolment);
  world.later(followUpDays.birthIdNumber, (then) => {
    birth.hasIdNumber = true;
    then.record(csyx, 'change', birth);
  });
}

export function happenDeath(world: DayWorld): void {
  const { community, day, random } = world;
  const entry = world.findLiving(
    (each) =>
      ageOn(each.person.birth, day) >= 68 &&
      (each.relation !== '02' || each.household.entries.filter(({ status }) => status === 'normal').length === 1),
  );
  if (entry === undefined) return;
  const { person, household } = entry;
  person.diedOn = day - 1;
  world.record(deaths, 'new', recordDeath(community, person, day - 1, day));
  world.later(random.chance(lateRegisterDeathShare) ? followUpDays.lateRegisterDeath : [0, 0], (then) => {
    Object.assign(entry, { status: 'dead', statusOn: person.diedOn });
    then.record(members, 'change', entry);
    if (household.entries.every(({ status }) => status !== 'normal')) {
      household.open = false;
      then.record(households, 'change', household);
    }
  });
  world.later(followUpDays.insuranceAfterDeath, (then) => {
    for (const enrolment of community.enrolments.filter((each) => each.person === person)) {
      enrolment.status = '3';
      then.record(enrolments, 'change', enrolment);
    }
  });
  const allowance = community.allowances.find((each) => each.person === person);
  if (allowance !== undefined) {
    world.later(followUpDays.allowanceAfterDeath, (then) => {
      allowance.to = then.day;
      then.record(oldAgeAllowances, 'change', allowance);
    });
  }
}

export function happenMoveIn(world: DayWorld): void {
  const { community, built, day, random } = world;
  const index = random.between(0, community.vacant.length - 1);
  const [dwelling] = community.vacant.splice(index, 1);
  if (dwelling === undefined) return;
  const [county, name] = random.pick(community.spec.originCounties);
  const address = countryAddress(name, random.between(0, 9999));
  const head = built.people.make({ sex: '1', age: random.between(22, 45), ethnicity: '01', county });
  const people = [head];
  if (random.chance(0.5))
    people.push(built.people.make({ sex: '2', age: random.between(22, 42), ethnicity: '01', county, marital: '20' }));
  if (people.length === 2) head.marital = '20';
  people.forEach((person, ordinal) => {
    const member = { person, relation: ordinal === 0 ? '02' : '12' };
    world.record(
      residences,
      'new',
      built.register.reside(member, dwelling, head, county, address, { day, changedAt: world.changes.now() }),
    );
    for (const enrolment of enrolPerson(community, person, random, day)) world.record(enrolments, 'new', enrolment);
  });
}

export function happenMoveOut(world: DayWorld): void {
  const { community, day } = world;
  const leaving = world.find(
    community.residences,
    (residence) => residence.leftOn === null && world.isFree(residence.person),
  );
  if (leaving === undefined) return;
  const door = doorOf(leaving.dwelling);
  // A family leaves together; a tenant leaves alone.
  for (const residence of community.residences) {
    const together =
      residence === leaving ||
      (leaving.relation !== '99' && residence.relation !== '99' && residence.head === leaving.head);
    if (
      !together ||
      residence.leftOn !== null ||
      doorOf(residence.dwelling) !== door ||
      !world.isFree(residence.person)
    )
      continue;
    residence.leftOn = day;
    world.record(residences, 'change', residence);
  }
}

export function happenRegisterMoveOut(world: DayWorld): void {
  const { community, day } = world;
  const household = world.find(
    community.households,
    ({ kind, entries }) => kind === 'family' && entries.some((entry) => isGrownChild(entry, world)),
  );
  const entry = household?.entries.find((each) => isGrownChild(each, world));
  if (entry === undefined) return;
  Object.assign(entry, { status: 'moved-out', statusOn: day, livesElsewhere: false });
  world.record(members, 'change', entry);
}

function isGrownChild(entry: RegisterEntry, world: DayWorld): boolean {
  return (
    entry.status === 'normal' &&
    /^[23][01]$/.test(entry.relation) &&
    ageOn(entry.person.birth, world.day) >= 20 &&
    world.isFree(entry.person)
  );
}

export function happenMarriage(world: DayWorld): void {
  const { community, day } = world;
  const single = (sex: '1' | '2') =>
    world.findLiving(({ person }) => {
      const age = ageOn(person.birth, day);
      return person.sex === sex && person.marital === '10' && age >= (sex === '1' ? 23 : 21) && age <= 38;
    });
  const [groom, bride] = [single('1'), single('2')];
  if (groom === undefined || bride === undefined || groom.household === bride.household) return;
  world.record(marriages, 'new', addMarriage(community, 'married', day, '初婚', groom.person, bride.person));
  for (const entry of [groom, bride]) remarry(world, entry, '20');
}

export function happenDivorce(world: DayWorld): void {
  const { community, day } = world;
  const divorced = new Set(
    community.marriages.flatMap((each) => (each.event === 'divorced' ? [each.husband.id, each.wife.id] : [])),
  );
  const usable = (person: Person) => world.isFree(person) && person.marital === '20' && !divorced.has(person.id);
  const marriage = world.find(
    community.marriages,
    (each) => each.event === 'married' && usable(each.husband) && usable(each.wife),
  );
  if (marriage === undefined) return;
  const { husband, wife } = marriage;
  world.record(marriages, 'new', addMarriage(community, 'divorced', day, '', husband, wife));
  for (const household of community.households) {
    for (const entry of household.entries)
      if (entry.person === husband || entry.person === wife) remarry(world, entry, '40');
  }
  husband.marital = wife.marital = '40';
}

/** The register learns of a marriage or divorce when the people bring the certificate. */
function remarry(world: DayWorld, entry: RegisterEntry, marital: string): void {
  world.later(followUpDays.registerAfterMarriage, (then) => {
    entry.person.marital = marital;
    then.record(members, 'change', entry);
  });
}

export function happenJobFound(world: DayWorld): void {
  const { community, day, random } = world;
  const resident = world.find(
    community.enrolments,
    ({ insurance, status, person }) =>
      insurance === '390' && status === '1' && world.isFree(person) && isWorkingAge(person, day),
  );
  if (resident === undefined) return;
  const own = community.enrolments.filter((each) => each.personNumber === resident.personNumber);
  for (const enrolment of own) {
    enrolment.status = '3';
    world.record(enrolments, 'change', enrolment);
  }
  const employer = random.pick(community.employers);
  const baseYuan = random.between(40, 120) * 100;
  for (const insurance of ['110', '310', '210', '410', '510']) {
    if (own.some((each) => each.insurance === insurance)) continue;
    const enrolment = {
      ...resident,
      insurance,
      status: '1' as const,
      employer,
      baseYuan,
      from: day,
      lastPaidMonth: yearMonth(day),
    };
    community.enrolments.push(enrolment);
    world.record(enrolments, 'new', enrolment);
  }
}

export function happenJobLost(world: DayWorld): void {
  const { community } = world;
  const employed = world.find(
    community.enrolments,
    ({ employer, status, person }) => employer !== null && status === '1' && world.isFree(person),
  );
  if (employed === undefined) return;
  for (const enrolment of community.enrolments.filter(
    (each) => each.personNumber === employed.personNumber && each.employer !== null,
  )) {
    enrolment.status = '2';
    world.record(enrolments, 'change', enrolment);
  }
}

function isWorkingAge(person: Person, day: number): boolean {
  const age = ageOn(person.birth, day);
  return age >= 20 && age < 54;
}
