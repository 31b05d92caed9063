import { addYears, type Day } from './calendar.js';
import { referenceDay } from './community-spec.js';
import { phoneOf, type IdNumbers } from './identifiers.js';
import { makeName } from './names.js';
import { occupations } from './places.js';
import { personaNames } from '../personas.js';
import type { Person, Sex } from './population.js';
import type { Random } from './random.js';

export interface PersonRequest {
  readonly sex: Sex;
  /** Completed years on the reference day; exactly one of `age` and `birth`. */
  readonly age?: number;
  readonly birth?: Day;
  readonly ethnicity: string;
  /** Where the ID number was given: the first six digits. */
  readonly county: string;
  readonly surname?: string | undefined;
  readonly fatherName?: string | undefined;
  readonly marital?: string;
  readonly diedOn?: Day;
  readonly outside?: boolean;
}

/** Makes people of one community: no two with one ID number, none with a persona's name. */
export class PersonMaker {
  private count = 0;

  constructor(
    private readonly idPrefix: string,
    private readonly idNumbers: IdNumbers,
    readonly random: Random,
  ) {}

  make(request: PersonRequest): Person {
    const { random } = this;
    let birth = request.birth ?? birthOfAge(request.age ?? 0, random);
    let idNumber = this.idNumbers.find(request.county, birth, request.sex, random);
    while (idNumber === undefined) {
      birth -= 1;
      idNumber = this.idNumbers.find(request.county, birth, request.sex, random);
    }
    const nameRequest = {
      sex: request.sex,
      birth,
      ethnicity: request.ethnicity,
      surname: request.surname,
      fatherName: request.fatherName,
    };
    let name = makeName(nameRequest, random);
    while (personaNames.has(name.full)) name = makeName(nameRequest, random);
    const adult = birth <= addYears(referenceDay, -18);
    return {
      id: `${this.idPrefix}${String(++this.count).padStart(5, '0')}`,
      name: name.full,
      formerName: adult && random.chance(0.01) ? makeName({ ...nameRequest, surname: name.surname }, random).full : '',
      surname: name.surname,
      sex: request.sex,
      birth,
      ethnicity: request.ethnicity,
      idNumber,
      phone: adult && random.chance(0.92) ? phoneOf(random) : '',
      occupation: adult ? random.pick(occupations) : '',
      marital: request.marital ?? '10',
      diedOn: request.diedOn ?? null,
      ...(request.outside === true ? { outside: true } : {}),
    };
  }
}

/** A birth date that gives this many completed years on the reference day; nobody is so young as not to be registered yet. */
export function birthOfAge(age: number, random: Random): Day {
  return addYears(referenceDay, -age) - random.between(10, 363);
}
