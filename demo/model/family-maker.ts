import { addYears, ageOn, type Day } from './calendar.js';
import { referenceDay } from './community-spec.js';
import type { PersonMaker } from './person-maker.js';
import type { PlannedBirth, PlannedHousehold, PlannedMember } from './planned-household.js';
import type { Person, Sex } from './population.js';
import type { Random } from './random.js';

/** Where a family comes from: it decides the ID numbers' first digits and the kind of names. */
export interface FamilyBackground {
  readonly ethnicity: string;
  /** County of birth of those born into the family. */
  readonly county: string;
  /** County of birth of those who married into it. */
  readonly spouseCounty: string;
}

export interface ThreeGenerations {
  /** How many of the grandparents are 65 or over. */
  readonly elders: 0 | 1 | 2;
  readonly grandparents: 1 | 2;
  readonly children: number;
}

/** Makes families whose ages, names and relations fit together. The first member is the head. */
export class FamilyMaker {
  private readonly random: Random;

  constructor(private readonly people: PersonMaker) {
    this.random = people.random;
  }

  elderAlone(background: FamilyBackground, age: number): PlannedHousehold {
    const sex: Sex = this.random.chance(0.62) ? '2' : '1';
    const elder = this.person(background, sex, age, { marital: '30' });
    return household('elder-alone', [{ person: elder, relation: '02' }]);
  }

  elderCouple(background: FamilyBackground, husbandAge: number): PlannedHousehold {
    const husband = this.person(background, '1', husbandAge, { marital: '20' });
    // At most 89: how many are 90 or over is decided by the plan alone.
    const wife = this.spouseOf(background, husband, Math.min(89, Math.max(65, husbandAge - this.random.between(0, 5))));
    const planned = household('elder-couple', [head(husband), { person: wife, relation: '12' }]);
    this.marry(planned, husband, wife, undefined);
    return planned;
  }

  couple(background: FamilyBackground): PlannedHousehold {
    const planned = household('couple', []);
    this.addCouple(planned, background, this.random.between(25, 64));
    return planned;
  }

  nuclear(background: FamilyBackground, children: number): PlannedHousehold {
    const planned = household('nuclear', []);
    const [husband, wife] = this.addCouple(planned, background, this.random.between(27 + children * 2, 56));
    this.addChildren(planned, background, husband, wife, children);
    return planned;
  }

  single(background: FamilyBackground): PlannedHousehold {
    const age = this.random.between(21, 59);
    const marital = age > 32 && this.random.chance(0.35) ? '40' : '10';
    return household('single', [head(this.person(background, this.anySex(), age, { marital }))]);
  }

  singleParent(background: FamilyBackground, children: number): PlannedHousehold {
    const parent = this.person(background, this.random.chance(0.75) ? '2' : '1', this.random.between(30, 58), {
      marital: '40',
    });
    const planned = household('single-parent', [head(parent)]);
    const former = this.spouseOf(background, parent, ageOn(parent.birth, referenceDay), {
      outside: true,
      marital: '40',
    });
    const [husband, wife] = parent.sex === '1' ? [parent, former] : [former, parent];
    this.addChildren(planned, background, husband, wife, children);
    const marriedOn = this.marry(planned, husband, wife, planned.births[0]?.child.birth);
    const last = planned.births.at(-1)?.child.birth ?? marriedOn;
    const divorcedOn = Math.min(last + this.random.between(200, 2500), referenceDay - this.random.between(60, 400));
    planned.couples[0] = { ...planned.couples[0]!, divorcedOn };
    return planned;
  }

  flatmates(size: number, backgrounds: () => FamilyBackground): PlannedHousehold {
    const members: PlannedMember[] = [];
    for (let i = 0; i < size; i++) {
      const person = this.person(backgrounds(), this.anySex(), this.random.between(20, 42), {});
      members.push({ person, relation: i === 0 ? '02' : '99', reason: '1' });
    }
    return household('flatmates', members);
  }

  threeGenerations(background: FamilyBackground, shape: ThreeGenerations): PlannedHousehold {
    const { random } = this;
    const eldestAge =
      shape.elders === 0
        ? random.between(54, 64)
        : shape.grandparents > shape.elders
          ? random.between(65, 69)
          : random.between(65, 86);
    const grandfatherFirst = shape.grandparents === 2 || random.chance(0.35);
    const first = this.person(background, grandfatherFirst ? '1' : '2', eldestAge, {
      marital: shape.grandparents === 2 ? '20' : '30',
    });
    const grandparents = [first];
    const planned = household('three-generations', []);
    if (shape.grandparents === 2) {
      const age =
        shape.elders === 2
          ? Math.max(65, eldestAge - random.between(0, 5))
          : Math.min(64, eldestAge - random.between(1, 4));
      const grandmother = this.spouseOf(background, first, age);
      grandparents.push(grandmother);
      this.marry(planned, first, grandmother, undefined);
    }
    const youngest = Math.min(...grandparents.map((person) => ageOn(person.birth, referenceDay)));
    const sonAge = Math.min(62, Math.max(24, youngest - random.between(21, 30)));
    const son = this.person(background, '1', sonAge, {
      marital: '20',
      surname: grandfatherFirst ? first.surname : undefined,
      fatherName: grandfatherFirst ? first.name : undefined,
    });
    const wife = this.spouseOf(background, son, Math.max(23, sonAge - random.between(0, 4)));
    const children: PlannedMember[] = [];
    this.addChildren({ ...planned, members: children }, background, son, wife, shape.children);
    this.marry(planned, son, wife, planned.births[0]?.child.birth);
    arrange(planned, grandparents, son, wife, children, random.chance(0.5));
    return planned;
  }

  /** A grown child of the head, for the register or for a home of its own. */
  grownChild(background: FamilyBackground, parent: Person, outside: boolean): Person {
    const parentAge = ageOn(parent.birth, referenceDay);
    const age = Math.max(18, parentAge - this.random.between(22, 33));
    const sex = this.anySex();
    const inherits = parent.sex === '1';
    return this.people.make({
      sex,
      age: Math.min(age, 63),
      ethnicity: parent.ethnicity,
      county: background.county,
      outside,
      surname: inherits ? parent.surname : undefined,
      fatherName: inherits ? parent.name : undefined,
      marital: age > 28 ? '20' : '10',
    });
  }

  spouseOf(
    background: FamilyBackground,
    person: Person,
    age: number,
    more: { outside?: boolean; marital?: string; diedOn?: Day } = {},
  ): Person {
    return this.people.make({
      sex: person.sex === '1' ? '2' : '1',
      age,
      county: background.spouseCounty,
      marital: '20',
      ethnicity: this.random.chance(0.93) ? person.ethnicity : '01',
      ...more,
    });
  }

  marry(planned: PlannedHousehold, husband: Person, wife: Person, firstChild: Day | undefined): Day {
    const earliest = Math.max(addYears(husband.birth, 22), addYears(wife.birth, 20));
    const latest = Math.min(firstChild === undefined ? earliest + 3000 : firstChild - 200, referenceDay - 30);
    const on = latest <= earliest ? Math.min(earliest, referenceDay - 30) : this.random.between(earliest, latest);
    planned.couples.push({ husband, wife, on, order: this.random.chance(0.95) ? '初婚' : '再婚' });
    return on;
  }

  private addCouple(planned: PlannedHousehold, background: FamilyBackground, husbandAge: number): [Person, Person] {
    const husband = this.person(background, '1', husbandAge, { marital: '20' });
    const wife = this.spouseOf(
      background,
      husband,
      Math.min(64, Math.max(22, husbandAge - this.random.between(-1, 5))),
    );
    const wifeHeads = this.random.chance(0.2);
    planned.members.push(head(wifeHeads ? wife : husband), {
      person: wifeHeads ? husband : wife,
      relation: wifeHeads ? '11' : '12',
    });
    if (planned.type === 'couple') this.marry(planned, husband, wife, undefined);
    return [husband, wife];
  }

  /** Adds children eldest first, and the marriage of the parents before the first of them. */
  private addChildren(
    planned: PlannedHousehold,
    background: FamilyBackground,
    father: Person,
    mother: Person,
    count: number,
  ): void {
    const motherAge = ageOn(mother.birth, referenceDay);
    const oldest = Math.max(0, Math.min(30, motherAge - 21));
    const ages = Array.from({ length: count }, () => this.random.between(Math.max(0, motherAge - 36), oldest)).toSorted(
      (a, b) => b - a,
    );
    ages.forEach((age, index) => {
      const sex = this.anySex();
      const child = this.people.make({
        sex,
        age: Math.max(0, Math.min(age, 34)),
        ethnicity: father.ethnicity,
        county: background.county,
        surname: father.surname,
        fatherName: father.name,
      });
      const only = count === 1;
      planned.members.push({ person: child, relation: sex === '1' ? (only ? '21' : '20') : only ? '31' : '30' });
      planned.births.push({ child, mother, father, order: index + 1 });
    });
    planned.births.sort((a: PlannedBirth, b: PlannedBirth) => a.child.birth - b.child.birth);
    if (planned.type === 'nuclear') this.marry(planned, father, mother, planned.births[0]?.child.birth);
  }

  private person(
    background: FamilyBackground,
    sex: Sex,
    age: number,
    more: { marital?: string; surname?: string | undefined; fatherName?: string | undefined },
  ): Person {
    return this.people.make({ sex, age, ethnicity: background.ethnicity, county: background.county, ...more });
  }

  private anySex(): Sex {
    return this.random.chance(0.51) ? '1' : '2';
  }
}

function head(person: Person): PlannedMember {
  return { person, relation: '02' };
}

function household(type: PlannedHousehold['type'], members: PlannedMember[]): PlannedHousehold {
  return { type, members, absent: [], couples: [], births: [], registration: 'here' };
}

/** Puts three generations in the register's order, with either the eldest or the son as the head. */
function arrange(
  planned: PlannedHousehold,
  grandparents: readonly Person[],
  son: Person,
  wife: Person,
  children: readonly PlannedMember[],
  eldestHeads: boolean,
): void {
  if (eldestHeads) {
    grandparents.forEach((person, index) => planned.members.push({ person, relation: index === 0 ? '02' : '12' }));
    planned.members.push({ person: son, relation: '20' }, { person: wife, relation: '38' });
    for (const { person } of children) planned.members.push({ person, relation: person.sex === '1' ? '41' : '42' });
    return;
  }
  planned.members.push(head(son), { person: wife, relation: '12' }, ...children);
  for (const person of grandparents) planned.members.push({ person, relation: person.sex === '1' ? '51' : '52' });
}
