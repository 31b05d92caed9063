import { addYears, ageOn } from './calendar.js';
import { referenceDay } from './community-spec.js';
import type { FamilyBackground, FamilyMaker } from './family-maker.js';
import type { Community, Person } from './population.js';
import type { PlannedHousehold } from './planned-household.js';
import type { Random } from './random.js';

/** What became of the family of an elder who is alone: each leaves another trace in the departments' records. */
const fates = ['never married', 'widowed', 'divorced', 'lost the only child'] as const;

/**
 * Decides which of the elders who live alone have nobody (孤寡老人) and gives all others a living child or spouse on record:
 * in the register, living elsewhere, or by a certificate for an only child.
 * Answers the elders who are to get such a certificate once everybody else exists.
 */
export function settleElders(
  planned: readonly PlannedHousehold[],
  withoutFamily: number,
  families: FamilyMaker,
  background: FamilyBackground,
  random: Random,
): Person[] {
  const alone = planned.filter(
    (household) => household.type === 'elder-alone' && household.members[0]!.person.persona === undefined,
  );
  const givenAlone = planned.filter(
    (household) => household.type === 'elder-alone' && household.members[0]!.person.persona !== undefined,
  );
  const open = withoutFamily - givenAlone.filter((household) => household.absent.length === 0).length;
  const certificates: Person[] = [];
  random.shuffle(alone).forEach((household, index) => {
    const elder = household.members[0]!.person;
    if (index < open) leaveWithoutFamily(household, elder, fates[index % fates.length]!, families, background, random);
    else if (index % 8 === 0) certificates.push(elder);
    else if (index % 8 === 1) addAbsentSpouse(household, elder, families, background);
    else {
      if (random.chance(0.7)) addDeadSpouse(household, elder, families, background, random);
      const child = families.grownChild(background, elder, true);
      household.absent.push({
        person: child,
        relation: child.sex === '1' ? '20' : '30',
        status: 'lives-elsewhere',
        statusOn: null,
      });
    }
  });
  return certificates;
}

function leaveWithoutFamily(
  household: PlannedHousehold,
  elder: Person,
  fate: (typeof fates)[number],
  families: FamilyMaker,
  background: FamilyBackground,
  random: Random,
): void {
  elder.marital = fate === 'never married' ? '10' : fate === 'divorced' ? '40' : '30';
  if (fate === 'widowed' || fate === 'lost the only child')
    addDeadSpouse(household, elder, families, background, random);
  if (fate === 'divorced') {
    const former = families.spouseOf(background, elder, ageOn(elder.birth, referenceDay), {
      outside: true,
      marital: '40',
    });
    const [husband, wife] = elder.sex === '1' ? [elder, former] : [former, elder];
    const on = addYears(elder.birth, 30);
    household.couples.push({ husband, wife, on, order: '初婚', divorcedOn: on + random.between(3000, 6000) });
  }
  if (fate === 'lost the only child') {
    const child = families.grownChild(background, elder, false);
    child.diedOn = referenceDay - random.between(400, 2500);
    household.absent.push({
      person: child,
      relation: child.sex === '1' ? '21' : '31',
      status: 'dead',
      statusOn: child.diedOn,
    });
  }
}

function addAbsentSpouse(
  household: PlannedHousehold,
  elder: Person,
  families: FamilyMaker,
  background: FamilyBackground,
): void {
  elder.marital = '20';
  const spouse = families.spouseOf(
    background,
    elder,
    Math.min(88, Math.max(60, ageOn(elder.birth, referenceDay) - 1)),
    { outside: true },
  );
  household.absent.push({
    person: spouse,
    relation: spouse.sex === '1' ? '11' : '12',
    status: 'lives-elsewhere',
    statusOn: null,
  });
}

export function addDeadSpouse(
  household: PlannedHousehold,
  widowed: Person,
  families: FamilyMaker,
  background: FamilyBackground,
  random: Random,
): void {
  const diedOn = referenceDay - random.between(60, 3000);
  const spouse = families.spouseOf(
    background,
    widowed,
    Math.min(95, ageOn(widowed.birth, referenceDay) + random.between(-2, 4)),
    { diedOn },
  );
  household.absent.push({
    person: spouse,
    relation: spouse.sex === '1' ? '11' : '12',
    status: 'dead',
    statusOn: diedOn,
  });
  const [husband, wife] = widowed.sex === '1' ? [widowed, spouse] : [spouse, widowed];
  families.marry(household, husband, wife, undefined);
}

/** Finds each elder a grown child with a family of its own in the community; who finds none is returned. */
export function certifyOnlyChildren(community: Community, elders: readonly Person[], random: Random): Person[] {
  const taken = new Set<string>();
  const without: Person[] = [];
  const grown = community.households
    .filter((household) => household.kind === 'family')
    .flatMap((household) =>
      household.entries.filter(
        (entry) => entry.status === 'normal' && !entry.livesElsewhere && ['02', '11', '12'].includes(entry.relation),
      ),
    )
    .map((entry) => entry.person);
  for (const elder of elders) {
    const child = grown.find((person) => {
      const years = (person.birth - elder.birth) / 365.25;
      const named = elder.sex === '2' || person.surname === elder.surname;
      return (
        years > 21 &&
        years < 38 &&
        named &&
        person.persona === undefined &&
        !taken.has(person.id) &&
        person.ethnicity === elder.ethnicity
      );
    });
    if (child === undefined) {
      without.push(elder);
      continue;
    }
    taken.add(child.id);
    const key = `DS${community.spec.code}${String(community.oneChildCertificates.length + 1).padStart(5, '0')}`;
    community.oneChildCertificates.push({
      key,
      holder: elder,
      child,
      issuedOn: child.birth + random.between(200, 3000),
    });
  }
  return without;
}
