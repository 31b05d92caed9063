import { addYears, ageOn } from './calendar.js';
import { referenceDay, type CommunitySpec } from './community-spec.js';
import { FamilyMaker, type FamilyBackground } from './family-maker.js';
import { countryAddress } from './places.js';
import type { PersonMaker } from './person-maker.js';
import type { Origin, PlannedHousehold, Registration } from './planned-household.js';
import { WeightedChoice, type Random } from './random.js';

const bornBy65 = addYears(referenceDay, -65);
const bornBy90 = addYears(referenceDay, -90);

/** Shares of elders by the household they live in; the rest live as the one elder of three generations. */
const elderShares = { alone: 0.07, couples: 0.205, twoOfThreeGenerations: 0.075 };
/** Of the households without elders. */
const otherShares: ReadonlyArray<readonly [OpenSlot['type'], number]> = [
  ['nuclear', 63],
  ['couple', 12],
  ['three-generations', 11],
  ['single', 8],
  ['single-parent', 4],
  ['flatmates', 2],
];
const mixedShare = 0.04;
const otherDoorShare = 0.003;
/** A community of very few households still has to have somebody who lives alone. */
const elderAloneWithKinMin = 2;

interface OpenSlot {
  type: Exclude<PlannedHousehold['type'], 'given'>;
  elders: 0 | 1 | 2;
  over90: boolean;
  grandparents: 1 | 2;
  children: number;
  /** Of flatmates. */
  size: number;
  registration: Registration;
  mixed: boolean;
}

/** What is left of the community's figures after the households that are given beforehand. */
interface Quota {
  households: number;
  residents: number;
  elders: number;
  over90: number;
  registeredElsewhere: number;
}

/** Plans and makes every household of a community so that residents, elders and households come out exactly. */
export function planHouseholds(
  spec: CommunitySpec,
  given: readonly PlannedHousehold[],
  people: PersonMaker,
): PlannedHousehold[] {
  const { random } = people;
  const quota = quotaLeft(spec, given);
  const slots = openSlots(spec, quota, given, random);
  settleResidents(slots, quota.residents, random);
  settleRegistration(slots, quota.registeredElsewhere, random);
  const families = new FamilyMaker(people);
  const ethnicity = new WeightedChoice(spec.ethnicities);
  return slots.map((slot) => makeHousehold(slot, spec, families, ethnicity, random));
}

function quotaLeft(spec: CommunitySpec, given: readonly PlannedHousehold[]): Quota {
  const { figures } = spec;
  const quota: Quota = {
    households: figures.households,
    residents: figures.residents,
    elders: figures.over65,
    over90: figures.over90,
    registeredElsewhere: Math.round(figures.residents * spec.registeredElsewhere),
  };
  for (const household of given) {
    quota.households -= 1;
    for (const { person, registeredElsewhere } of household.members) {
      quota.residents -= 1;
      if (person.birth <= bornBy65) quota.elders -= 1;
      if (person.birth <= bornBy90) quota.over90 -= 1;
      if (household.registration === 'elsewhere' || registeredElsewhere === true) quota.registeredElsewhere -= 1;
    }
  }
  return quota;
}

function openSlots(spec: CommunitySpec, quota: Quota, given: readonly PlannedHousehold[], random: Random): OpenSlot[] {
  const givenAlone = given.filter((household) => household.type === 'elder-alone').length;
  const alone =
    Math.max(
      spec.figures.aloneWithoutFamily + elderAloneWithKinMin,
      Math.round(spec.figures.over65 * elderShares.alone),
    ) - givenAlone;
  const couples = Math.floor(quota.elders * elderShares.couples);
  const twos = Math.floor(quota.elders * elderShares.twoOfThreeGenerations);
  const ones = quota.elders - alone - 2 * couples - 2 * twos;
  const slots: OpenSlot[] = [];
  const add = (count: number, part: Partial<OpenSlot> & Pick<OpenSlot, 'type'>) => {
    for (let i = 0; i < count; i++)
      slots.push({
        elders: 0,
        over90: false,
        grandparents: 1,
        children: 0,
        size: 0,
        registration: 'here',
        mixed: false,
        ...part,
      });
  };
  add(alone, { type: 'elder-alone', elders: 1 });
  add(couples, { type: 'elder-couple', elders: 2 });
  // The oldest live alone or as couples; every second one of each, so that neither kind has them all.
  for (let i = 0; i < quota.over90; i++)
    (i % 2 === 0 ? slots[alone - 1 - i]! : slots[alone + couples - 1 - i]!).over90 = true;
  add(twos, { type: 'three-generations', elders: 2, grandparents: 2, children: 1 });
  add(ones, { type: 'three-generations', elders: 1, children: 1 });
  for (const slot of slots.slice(alone + couples + twos)) if (random.chance(0.2)) slot.grandparents = 2;
  const open = quota.households - slots.length;
  if (open < 0)
    throw new Error(`${spec.name} has too few households for its elders: ${quota.households} for ${slots.length}.`);
  const choice = new WeightedChoice(otherShares);
  for (let i = 0; i < open; i++) {
    const type = choice.pick(random);
    if (type === 'nuclear') add(1, { type, children: random.chance(0.62) ? 1 : 2 });
    else if (type === 'three-generations')
      add(1, { type, grandparents: random.chance(0.7) ? 2 : 1, children: random.between(1, 2) });
    else if (type === 'single-parent') add(1, { type, children: 1 });
    else if (type === 'flatmates') add(1, { type, size: random.between(2, 4) });
    else add(1, { type });
  }
  return slots;
}

function sizeOf(slot: OpenSlot): number {
  switch (slot.type) {
    case 'elder-alone':
    case 'single':
      return 1;
    case 'elder-couple':
    case 'couple':
      return 2;
    case 'nuclear':
      return 2 + slot.children;
    case 'three-generations':
      return 2 + slot.grandparents + slot.children;
    case 'single-parent':
      return 1 + slot.children;
    case 'flatmates':
    default:
      return slot.size;
  }
}

/**
 * Gives and takes children until the community has its residents: few at first, more in later passes, and when that is not
 * enough singles become couples and couples families, or the other way round.
 */
function settleResidents(slots: readonly OpenSlot[], residents: number, random: Random): void {
  let difference = residents - slots.reduce((sum, slot) => sum + sizeOf(slot), 0);
  const order = random.shuffle([...slots]);
  for (let pass = 0; difference !== 0; pass++) {
    const before = difference;
    for (const slot of order) {
      if (difference === 0) break;
      if (difference > 0) difference -= grow(slot, pass);
      else difference += shrink(slot, pass);
    }
    if (difference === before && pass > passesOfChildren) {
      throw new Error(`The households cannot hold exactly ${residents} residents: ${difference} are left over.`);
    }
  }
}

const passesOfChildren = 2;
const hasChildren: ReadonlySet<OpenSlot['type']> = new Set(['nuclear', 'three-generations', 'single-parent']);

/** Adds a resident where the household can take one; answers how many it added. */
function grow(slot: OpenSlot, pass: number): 0 | 1 {
  const most = pass === 0 ? (slot.type === 'nuclear' ? 2 : 1) : slot.type === 'nuclear' ? 3 : 2;
  if (hasChildren.has(slot.type) && slot.children < most) slot.children += 1;
  else if (pass > passesOfChildren && slot.type === 'couple') Object.assign(slot, { type: 'nuclear', children: 1 });
  else if (pass > passesOfChildren && slot.type === 'single') slot.type = 'couple';
  else return 0;
  return 1;
}

function shrink(slot: OpenSlot, pass: number): 0 | 1 {
  if (hasChildren.has(slot.type) && slot.children > 1) slot.children -= 1;
  else if (pass > passesOfChildren && slot.type === 'nuclear') Object.assign(slot, { type: 'couple', children: 0 });
  else if (pass > passesOfChildren && slot.type === 'couple') slot.type = 'single';
  else return 0;
  return 1;
}

function settleRegistration(slots: readonly OpenSlot[], registeredElsewhere: number, random: Random): void {
  let left = registeredElsewhere;
  const order = random.shuffle([...slots]).filter((slot) => slot.type !== 'elder-alone');
  const mixable = order.filter((slot) => slot.type === 'nuclear' || slot.type === 'couple');
  for (const slot of mixable.slice(0, Math.floor(left * mixedShare))) {
    slot.mixed = true;
    left -= 1;
  }
  for (const slot of order.filter((each) => each.type === 'flatmates')) {
    slot.registration = 'elsewhere';
    left -= slot.size;
  }
  for (const slot of order) {
    if (slot.mixed || slot.registration !== 'here' || sizeOf(slot) > left) continue;
    // Few of the old come along.
    if (slot.elders > 0 && !random.chance(0.25)) continue;
    slot.registration = 'elsewhere';
    left -= sizeOf(slot);
  }
  const otherDoors = Math.round(slots.length * otherDoorShare);
  order
    .filter((slot) => slot.registration === 'here' && !slot.mixed && slot.elders === 0)
    .slice(0, otherDoors)
    .forEach((slot) => (slot.registration = 'other-door'));
}

function makeHousehold(
  slot: OpenSlot,
  spec: CommunitySpec,
  families: FamilyMaker,
  ethnicity: WeightedChoice<string>,
  random: Random,
): PlannedHousehold {
  const elsewhere = slot.registration === 'elsewhere';
  const [originCounty, originName] = random.pick(spec.originCounties);
  const background = (): FamilyBackground => ({
    ethnicity: ethnicity.pick(random),
    county: elsewhere ? originCounty : spec.county,
    spouseCounty: random.chance(elsewhere ? 0.7 : 0.8)
      ? elsewhere
        ? originCounty
        : spec.county
      : random.pick(spec.originCounties)[0],
  });
  const planned = makeFamily(slot, families, background, random);
  planned.registration = slot.registration;
  if (elsewhere) planned.origin = { code: originCounty, address: countryAddress(originName, random.between(0, 9999)) };
  if (slot.mixed) {
    const spouse = planned.members[1]!;
    const [county, name] = random.pick(spec.originCounties);
    const origin: Origin = { code: county, address: countryAddress(name, random.between(0, 9999)) };
    planned.members[1] = { ...spouse, registeredElsewhere: true, reason: '3', origin };
  }
  if (slot.registration === 'here') addGrownChildren(planned, families, background(), random);
  return planned;
}

function makeFamily(
  slot: OpenSlot,
  families: FamilyMaker,
  background: () => FamilyBackground,
  random: Random,
): PlannedHousehold {
  switch (slot.type) {
    case 'elder-alone':
      return families.elderAlone(background(), slot.over90 ? random.between(90, 97) : random.between(66, 89));
    case 'elder-couple':
      return families.elderCouple(background(), slot.over90 ? random.between(90, 94) : random.between(66, 88));
    case 'couple':
      return families.couple(background());
    case 'nuclear':
      return families.nuclear(background(), slot.children);
    case 'single':
      return families.single(background());
    case 'single-parent':
      return families.singleParent(background(), slot.children);
    case 'three-generations':
      return families.threeGenerations(background(), {
        elders: slot.elders,
        grandparents: slot.grandparents,
        children: slot.children,
      });
    case 'flatmates':
    default:
      return families.flatmates(slot.size, background);
  }
}

/** Children who left home and stayed in the register. Those who live alone get their kin elsewhere. */
function addGrownChildren(
  planned: PlannedHousehold,
  families: FamilyMaker,
  background: FamilyBackground,
  random: Random,
): void {
  if (planned.type !== 'elder-couple' && planned.type !== 'couple') return;
  const head = planned.members[0]!.person;
  if (ageOn(head.birth, referenceDay) < 48 || !random.chance(0.45)) return;
  const child = families.grownChild(background, head, true);
  const movedOut = random.chance(0.25);
  const relation = child.sex === '1' ? '20' : '30';
  planned.absent.push({
    person: child,
    relation,
    status: movedOut ? 'moved-out' : 'lives-elsewhere',
    statusOn: movedOut ? referenceDay - random.between(100, 3000) : null,
  });
}
