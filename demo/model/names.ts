import { yearOf, type Day } from './calendar.js';
import {
  givenNames,
  huiSurnames,
  kazakhNames,
  mongolianNames,
  rareCharacters,
  surnames,
  tibetanNames,
  uyghurNames,
} from './name-lists.js';
import { WeightedChoice, type Random } from './random.js';

type Sex = '1' | '2';

const surnameChoice = new WeightedChoice(surnames);
const huiSurnameChoice = new WeightedChoice(huiSurnames);

/** One person in this many carries a character that many systems cannot store. */
const rareCharacterOneIn = 250;
const singleGivenNameShare = 0.18;

/** GB/T 3304 codes whose bearers write their own kind of name, each with the lists that it comes from. */
const dottedNames: Readonly<Record<string, Readonly<Record<Sex, readonly string[]>>>> = {
  '05': uyghurNames,
  '17': kazakhNames,
};
const undottedNames: Readonly<Record<string, Readonly<Record<Sex, readonly string[]>>>> = {
  '04': tibetanNames,
  '02': mongolianNames,
};

export interface NameRequest {
  readonly sex: Sex;
  readonly birth: Day;
  readonly ethnicity: string;
  /** The family's name, where a child takes it. */
  readonly surname?: string | undefined;
  readonly fatherName?: string | undefined;
}

export interface Name {
  readonly full: string;
  /** What children take on; empty where names are not inherited. */
  readonly surname: string;
}

export function makeName(request: NameRequest, random: Random): Name {
  const dotted = dottedNames[request.ethnicity];
  if (dotted !== undefined) {
    const fatherName = request.fatherName?.split('·')[0] ?? random.pick(dotted['1']);
    return { full: `${random.pick(dotted[request.sex])}·${fatherName}`, surname: '' };
  }
  const undotted = undottedNames[request.ethnicity];
  if (undotted !== undefined) return { full: random.pick(undotted[request.sex]), surname: '' };
  const surname = request.surname || (request.ethnicity === '03' ? huiSurnameChoice : surnameChoice).pick(random);
  return { full: surname + givenName(request, random), surname };
}

function givenName(request: NameRequest, random: Random): string {
  const year = yearOf(request.birth);
  const era = givenNames[request.sex][year < 1970 ? 0 : year < 1990 ? 1 : year < 2005 ? 2 : 3];
  if (random.between(1, rareCharacterOneIn) === 1) {
    const rare = random.pick(rareCharacters);
    return random.chance(0.5) ? rare : random.pick(era.first) + rare;
  }
  if (random.chance(singleGivenNameShare)) return random.pick(era.single);
  return random.pick(era.first) + random.pick(era.second);
}
