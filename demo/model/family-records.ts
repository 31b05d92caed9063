import { addYears, dayOf, type Day } from './calendar.js';
import { referenceDay } from './community-spec.js';
import type { PersonMaker } from './person-maker.js';
import type { PlannedHousehold } from './planned-household.js';
import type { Birth, Community, Person } from './population.js';
import type { Random } from './random.js';
import type { Register } from './register.js';

const birthsRecordedFrom = dayOf(2001, 1, 1);
const marriagesRecordedFrom = dayOf(1990, 1, 1);
const certificatesUntil = dayOf(2016, 1, 1);
const oneChildFrom = dayOf(1980, 1, 1);

/** How many of the events that could be on record are. */
const recorded = {
  births: 0.94,
  birthsOfThoseFromElsewhere: 0.3,
  marriages: 0.85,
  marriagesBefore: 0.08,
  marriagesOfThoseFromElsewhere: 0.12,
  certificates: 0.35,
};
/** Families of 2,000 who get special support. */
const specialSupportPer2000 = 4;

/** Births, marriages, divorces, deaths and certificates of the community's families. */
export function recordFamilies(
  community: Community,
  planned: readonly PlannedHousehold[],
  register: Register,
  random: Random,
): void {
  for (const household of planned) {
    const elsewhere = household.registration === 'elsewhere';
    if (elsewhere && household.type === 'given') continue;
    for (const birth of household.births) {
      const isPersona = birth.child.persona !== undefined;
      if (birth.child.birth < birthsRecordedFrom) continue;
      if (!isPersona && !random.chance(elsewhere ? recorded.birthsOfThoseFromElsewhere : recorded.births)) continue;
      const hasIdNumber = birth.child.birth < referenceDay - 60;
      addBirth(community, { ...birth, hasIdNumber });
    }
    for (const { husband, wife, on, order, divorcedOn } of household.couples) {
      const isPersona = husband.persona !== undefined;
      const share = elsewhere
        ? recorded.marriagesOfThoseFromElsewhere
        : on < marriagesRecordedFrom
          ? recorded.marriagesBefore
          : recorded.marriages;
      if (!isPersona && divorcedOn === undefined && !random.chance(share)) continue;
      addMarriage(community, 'married', on, order, husband, wife);
      if (divorcedOn !== undefined) addMarriage(community, 'divorced', divorcedOn, '', husband, wife);
      register.meet(husband);
      register.meet(wife);
    }
    if (!elsewhere) certify(community, household, random);
  }
  for (const household of community.households) {
    for (const { person, status } of household.entries) {
      if (status === 'dead' && random.chance(0.85))
        recordDeath(community, person, person.diedOn!, Math.min(person.diedOn! + random.between(1, 12), referenceDay));
    }
  }
}

export function addBirth(community: Community, birth: Omit<Birth, 'key'>): Birth {
  const key = `CS${community.spec.code}${String(community.births.length + 1).padStart(6, '0')}`;
  const added = { ...birth, key };
  community.births.push(added);
  return added;
}

export function addMarriage(
  community: Community,
  event: 'married' | 'divorced',
  on: Day,
  order: '初婚' | '再婚' | '复婚' | '',
  husband: Person,
  wife: Person,
) {
  const key = `${event === 'married' ? 'J' : 'L'}${community.spec.code}-${String(community.marriages.length + 1).padStart(6, '0')}`;
  const marriage = { key, event, on, order, husband, wife };
  community.marriages.push(marriage);
  return marriage;
}

export function recordDeath(community: Community, person: Person, diedOn: Day, registeredOn: Day) {
  const key = `SW${community.spec.code}${String(community.deaths.length + 1).padStart(5, '0')}`;
  const death = { key, person, diedOn, registeredOn };
  community.deaths.push(death);
  return death;
}

function certify(community: Community, household: PlannedHousehold, random: Random): void {
  const [birth] = household.births;
  if (household.births.length !== 1 || birth === undefined || birth.mother === null || birth.father === null) return;
  if (birth.child.birth >= certificatesUntil || birth.child.birth < oneChildFrom || household.type === 'single-parent')
    return;
  if (birth.child.persona !== 'guoYinuo' && !random.chance(recorded.certificates)) return;
  const issuedOn = Math.min(birth.child.birth + random.between(100, 1500), certificatesUntil - 1);
  for (const holder of [birth.mother, birth.father]) {
    const key = `DS${community.spec.code}${String(community.oneChildCertificates.length + 1).padStart(5, '0')}`;
    community.oneChildCertificates.push({ key, holder, child: birth.child, issuedOn });
  }
}

/** Couples of 49 and over who lost their only child, which stays in their register as dead. */
export function recordSpecialSupport(
  community: Community,
  planned: readonly PlannedHousehold[],
  people: PersonMaker,
  register: Register,
  random: Random,
): void {
  const wanted = Math.max(1, Math.round((community.spec.figures.households / 2000) * specialSupportPer2000));
  const by49 = addYears(referenceDay, -49);
  const couples = planned.filter(
    (household) =>
      household.type === 'couple' &&
      household.registration === 'here' &&
      household.absent.length === 0 &&
      household.members.every(
        ({ person, registeredElsewhere }) =>
          person.birth <= by49 && person.persona === undefined && registeredElsewhere !== true,
      ),
  );
  for (const { members } of couples.slice(0, wanted)) {
    const head = members[0]!.person;
    const mother = members.find(({ person }) => person.sex === '2')!.person;
    const diedOn = referenceDay - random.between(400, 4000);
    const child = people.make({
      sex: '1',
      birth: mother.birth + Math.round(365.25 * random.between(22, 26)),
      ethnicity: head.ethnicity,
      county: community.spec.county,
      diedOn,
      surname: head.surname,
    });
    const household = community.households.find((each) => each.entries.some((entry) => entry.person.id === head.id))!;
    register.addEntry(household, { person: child, relation: '21', status: 'dead', statusOn: diedOn }, false);
    recordDeath(community, child, diedOn, diedOn + 3);
    for (const { person } of members) {
      const key = `TF${community.spec.code}${String(community.specialSupports.length + 1).padStart(4, '0')}`;
      community.specialSupports.push({
        key,
        person,
        cause: random.chance(0.75) ? '1' : '2',
        from: Math.max(diedOn + 90, addYears(mother.birth, 49)),
        to: null,
        yuan: 590,
      });
    }
  }
}
