import { personas } from '../personas.js';
import { addYears, ageOn, compactDay } from './calendar.js';
import { buildCommunity } from './community-builder.js';
import { communitySpecs, partnerOf, referenceDay, type Scale } from './community-spec.js';
import { idCheckCharacter } from './identifiers.js';
import type { Community } from './population.js';
import { profileOf } from './profile.js';

const built = new Map<string, Community[]>();

/** Communities of tests that only look at them. */
function build(seed: string, scale: Scale, count = 2): Community[] {
  const key = `${seed} ${scale} ${count}`;
  const specs = communitySpecs(count, scale);
  if (!built.has(key))
    built.set(
      key,
      specs.map((spec) => buildCommunity(seed, spec, partnerOf(spec, specs)).community),
    );
  return built.get(key)!;
}

describe('a community', () => {
  it('has exactly its figures whatever the seed', () => {
    for (let seed = 0; seed < 30; seed++) {
      for (const { spec, ...community } of build(`tiny ${seed}`, 'tiny')) {
        expect(profileOf({ spec, ...community }, referenceDay)).toEqual(spec.figures);
      }
    }
  });

  it('has exactly the published figures in K, and a further community of its size too', () => {
    const [k, changcheng, further] = build('hutong', 'demo', 3);
    expect(profileOf(k!, referenceDay)).toEqual({
      buildings: 81,
      households: 3180,
      residents: 11_182,
      over65: 875,
      over90: 9,
      lowIncomeCases: 13,
      marginalCases: 1,
      disabled: 34,
      aloneWithoutFamily: 4,
      militaryHouseholds: 9,
    });
    expect(profileOf(changcheng!, referenceDay).households).toBe(2604);
    expect(profileOf(further!, referenceDay).residents).toBe(11_182);
  });

  it('has 30 % of 长城花园 registered elsewhere, and people of each community in the other', () => {
    const [k, changcheng] = build('hutong', 'demo');
    const from = (community: Community, code: string) =>
      community.residences.filter((residence) => residence.leftOn === null && residence.registeredCode === code).length;
    const elsewhere = changcheng!.residences.filter(
      ({ leftOn, registeredCode }) => leftOn === null && registeredCode !== changcheng!.spec.code,
    ).length;
    expect(elsewhere / changcheng!.spec.figures.residents).toBeCloseTo(0.3, 2);
    expect(from(changcheng!, k!.spec.code)).toBeGreaterThan(10);
    expect(from(k!, changcheng!.spec.code)).toBeGreaterThan(10);
  });

  it('makes the people of two communities the same in both', () => {
    const [k, changcheng] = build('hutong', 'demo');
    const inK = new Map(k!.people.map((person) => [person.id, person]));
    const shared = changcheng!.people.filter((person) => inK.has(person.id));
    expect(shared.length).toBeGreaterThan(30);
    for (const person of shared) expect(inK.get(person.id)).toEqual(person);
  });

  it('gives everybody a valid ID number of their own', () => {
    const people = new Map(
      build('hutong', 'demo', 3)
        .flatMap((community) => community.people)
        .map((person) => [person.id, person]),
    );
    const numbers = new Set<string>();
    for (const { idNumber, birth, sex } of people.values()) {
      numbers.add(idNumber);
      const isValid =
        idNumber[17] === idCheckCharacter(idNumber.slice(0, 17)) &&
        idNumber.slice(6, 14) === compactDay(birth) &&
        Number(idNumber[16]) % 2 === Number(sex) % 2;
      if (!isValid) throw new Error(`An ID number is wrong: ${idNumber}`);
    }
    expect(numbers.size).toBe(people.size);
  });

  it('has parents who are old enough, spouses who are of age, and nothing in the future', () => {
    const [k] = build('hutong', 'demo');
    const { births, marriages, households, enrolments } = k!;
    const parentAges = births.flatMap(({ mother, father, child }) =>
      [mother, father].flatMap((parent) => (parent === null ? [] : ageOn(parent.birth, child.birth))),
    );
    expect(Math.min(...parentAges)).toBeGreaterThanOrEqual(17);
    const weddings = marriages.filter(({ event }) => event === 'married');
    expect(
      weddings.filter(({ on, husband, wife }) => on < addYears(husband.birth, 20) || on < addYears(wife.birth, 19)),
    ).toEqual([]);
    const entries = households.flatMap((household) => household.entries);
    expect(entries.filter((entry) => entry.registeredOn < entry.person.birth)).toEqual([]);
    expect(entries.filter((entry) => entry.statusOn !== null && entry.statusOn < entry.registeredOn)).toEqual([]);
    const days = [
      ...births.map(({ child }) => child.birth),
      ...marriages.map(({ on }) => on),
      ...entries.map(({ registeredOn }) => registeredOn),
      ...enrolments.map(({ from }) => from),
    ];
    expect(days.filter((day) => day > referenceDay)).toEqual([]);
  });

  it('has each persona once, and only two people called 王丽', () => {
    const [k, changcheng] = build('hutong', 'demo');
    const all = new Map([...k!.people, ...changcheng!.people].map((person) => [person.id, person]));
    for (const [id, { name, idNumber }] of Object.entries(personas)) {
      const found = [...all.values()].filter((person) => person.idNumber === idNumber);
      expect(found.map((person) => [person.persona, person.name])).toEqual([[id, name]]);
    }
    expect(k!.people.filter((person) => person.name === '王丽')).toHaveLength(2);
    expect([...all.values()].filter((person) => person.name === '张建国')).toHaveLength(1);
  });

  it('has names with a middle dot and characters that systems lose', () => {
    const names = build('hutong', 'demo')
      .flatMap((community) => community.people.map((person) => person.name))
      .join(' ');
    for (const rare of ['·', '䶮', '𠮷', '㛃']) expect(names).toContain(rare);
  });
});
