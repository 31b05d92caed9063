import { ageOn, type Day } from './calendar.js';
import { referenceDay } from './community-spec.js';
import { creditCodeOf } from './identifiers.js';
import { employerTrades, employerWords } from './places.js';
import type { Community, Employer, Enrolment, Person } from './population.js';
import type { Random } from './random.js';
import { yearMonth } from './register.js';

const residentsPerEmployer = 80;
const employedShare = 0.46;
const enrolledShareOfAbsent = 0.4;

/** The five insurances that an employer pays for: pension, medical, unemployment, work injury, maternity. */
const employeeKinds = ['110', '310', '210', '410', '510'] as const;

/** Enrols the community's people, those who live elsewhere less often. */
export function enrol(community: Community, random: Random): void {
  const { spec, people } = community;
  const employers = Math.max(3, Math.round(spec.figures.residents / residentsPerEmployer));
  for (let i = 0; i < employers; i++)
    community.employers.push(employerOf(spec.addressPrefix.slice(3, 6), spec.county, random));
  for (const person of people) {
    if (person.diedOn !== null) continue;
    if (person.outside === true && !random.chance(enrolledShareOfAbsent)) continue;
    enrolPerson(community, person, random);
  }
}

function employerOf(city: string, county: string, random: Random): Employer {
  return {
    code: creditCodeOf(county, random),
    name: `${city}${random.pick(employerWords)}${random.pick(employerTrades)}`,
  };
}

/** Enrols one person as their age and luck have it; answers what was added. */
export function enrolPerson(community: Community, person: Person, random: Random, on?: Day): Enrolment[] {
  const personNumber = personNumberOf(community);
  const age = ageOn(person.birth, referenceDay);
  const added: Enrolment[] = [];
  const add = (insurance: string, more: Partial<Enrolment>) => {
    const from = on ?? referenceDay - random.between(60, Math.max(60, Math.min(6000, (age - 16) * 365)));
    const enrolment: Enrolment = {
      person,
      personNumber,
      insurance,
      status: '1',
      employer: null,
      baseYuan: null,
      from,
      lastPaidMonth: yearMonth(referenceDay - 20),
      ...more,
    };
    community.enrolments.push(enrolment);
    added.push(enrolment);
  };
  const retiredAt = person.sex === '1' ? 60 : 55;
  if (age >= 19 && age < retiredAt && random.chance(employedShare)) {
    const employer = random.pick(community.employers);
    const baseYuan = random.between(40, 180) * 100;
    const lapsed = random.chance(0.06);
    const from = on ?? referenceDay - random.between(60, Math.min(6000, (age - 18) * 365));
    for (const insurance of employeeKinds)
      add(insurance, {
        employer,
        baseYuan,
        from,
        ...(lapsed ? { status: '2', lastPaidMonth: yearMonth(referenceDay - 400) } : {}),
      });
  } else if (age >= retiredAt && random.chance(0.4)) {
    add('110', { status: '1', lastPaidMonth: null });
    add('310', { status: '1', lastPaidMonth: null });
  } else {
    add('390', {
      baseYuan: null,
      from: on ?? Math.min(referenceDay - 1, Math.max(person.birth + 30, referenceDay - random.between(60, 5000))),
      lastPaidMonth: yearMonth(referenceDay - 300),
    });
    if (age >= 18 && random.chance(0.6))
      add('170', { lastPaidMonth: age >= 60 ? null : yearMonth(referenceDay - 300) });
  }
  return added;
}

/** Social insurance numbers people in its own way: 12 digits. */
function personNumberOf(community: Community): string {
  const { spec, enrolments } = community;
  return `${String(spec.index + 1).padStart(4, '0')}${String(enrolments.length + 1).padStart(8, '0')}`;
}
