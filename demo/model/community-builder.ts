import type { CommunitySpec } from './community-spec.js';
import { crossDoors, Doors, standardAddress } from './doors.js';
import { addDeadSpouse, certifyOnlyChildren, settleElders } from './elders.js';
import { FamilyMaker, type FamilyBackground } from './family-maker.js';
import { recordFamilies, recordSpecialSupport } from './family-records.js';
import { planHouseholds } from './household-plan.js';
import { IdNumbers } from './identifiers.js';
import { enrol } from './insurance.js';
import { payOut } from './payments.js';
import { PersonMaker } from './person-maker.js';
import { PersonaHouseholds } from './persona-households.js';
import { countryAddress } from './places.js';
import type { AbsentMember, PlannedHousehold } from './planned-household.js';
import type { Community } from './population.js';
import { Random } from './random.js';
import { Register } from './register.js';
import { grantWelfare } from './welfare.js';

/** Shares of a community's households and residents that no figure fixes. */
const registerOnlyShare = 0.02;
const formerResidenceShare = 0.05;
const collectiveMemberShare = 0.003;

/** A community and what goes on building it, day after day. */
export interface BuiltCommunity {
  readonly community: Community;
  readonly register: Register;
  readonly people: PersonMaker;
  readonly personas: PersonaHouseholds;
  readonly partner: CommunitySpec | undefined;
}

/** Builds one community from the seed alone; other communities need not exist for it. */
export function buildCommunity(seed: string, spec: CommunitySpec, partner: CommunitySpec | undefined): BuiltCommunity {
  const random = new Random(`${seed} community ${spec.code}`);
  const idNumbers = new IdNumbers(spec.slot);
  const leaving = partner === undefined ? [] : crossHouseholds(seed, spec, idNumbers);
  const arriving = partner === undefined ? [] : crossHouseholds(seed, partner, new IdNumbers(partner.slot));
  const personas = new PersonaHouseholds();
  const people = new PersonMaker(`${spec.code}-`, idNumbers, random);
  const families = new FamilyMaker(people);
  const background: FamilyBackground = { ethnicity: '01', county: spec.county, spouseCounty: spec.county };

  const given: PlannedHousehold[] = [...personas.in(spec.code), ...arriving.map(withoutDoor)];
  const planned = [...given, ...planHouseholds(spec, given, people)];
  const waitingForCertificate = settleElders(planned, spec.figures.aloneWithoutFamily, families, background, random);
  widow(planned, families, background, random);

  const community = emptyCommunity(spec);
  const register = new Register(community, random);
  const doors = new Doors(
    spec,
    planned.flatMap((household) => household.dwelling ?? []),
    random,
  );
  for (const household of planned) register.settle(household, household.dwelling ?? doors.take(), doors);
  leaving.forEach((household) =>
    register.registerOnly(
      household.members.map((member): AbsentMember => ({ ...member, status: 'lives-elsewhere', statusOn: null })),
      household.dwelling!,
    ),
  );
  registerWithoutLiving(community, register, families, doors, random);
  giveChildrenToTheRest(
    community,
    certifyOnlyChildren(community, waitingForCertificate, random),
    families,
    background,
    register,
  );
  community.vacant.push(...doors.rest());
  formerResidents(community, register, people, random);

  recordFamilies(
    community,
    [...planned, ...leaving.map((household): PlannedHousehold => ({ ...household, registration: 'here' }))],
    register,
    random,
  );
  recordSpecialSupport(community, planned, people, register, random);
  grantWelfare(community, planned, personas, random);
  enrol(community, random);
  payOut(community, seed);
  return { community, register, people, personas, partner };
}

/** Families registered in one community that live in its partner: both builds make the same people. */
function crossHouseholds(seed: string, from: CommunitySpec, idNumbers: IdNumbers): PlannedHousehold[] {
  const random = new Random(`${seed} leaving ${from.code}`);
  const families = new FamilyMaker(new PersonMaker(`${from.code}-x`, idNumbers, random));
  return crossDoors(from).map((dwelling, index) => {
    const background: FamilyBackground = {
      ethnicity: from.ethnicities[index % 2]![0],
      county: from.county,
      spouseCounty: from.county,
    };
    const household =
      index % 3 === 0
        ? families.couple(background)
        : index % 3 === 1
          ? families.nuclear(background, 1)
          : families.single(background);
    return {
      ...household,
      type: 'given',
      registration: 'elsewhere',
      dwelling,
      origin: { code: from.code, address: standardAddress(from, dwelling) },
    };
  });
}

/** The door at which a family is registered there is not the one at which it lives here. */
function withoutDoor({ dwelling: _registeredAt, ...household }: PlannedHousehold): PlannedHousehold {
  return household;
}

/** Some grandparents who are the only one of their generation lost their spouse while living here. */
function widow(
  planned: readonly PlannedHousehold[],
  families: FamilyMaker,
  background: FamilyBackground,
  random: Random,
): void {
  for (const household of planned) {
    if (household.type !== 'three-generations' || household.registration !== 'here' || !random.chance(0.3)) continue;
    const headOrParent = household.members.find(({ person }) => person.marital === '30');
    if (headOrParent !== undefined && headOrParent.relation === '02')
      addDeadSpouse(household, headOrParent.person, families, background, random);
  }
}

function registerWithoutLiving(
  community: Community,
  register: Register,
  families: FamilyMaker,
  doors: Doors,
  random: Random,
): void {
  const { spec } = community;
  const away = (household: PlannedHousehold) =>
    household.members.map((member): AbsentMember => {
      return {
        person: Object.assign(member.person, { outside: true }),
        relation: member.relation,
        status: 'lives-elsewhere',
        statusOn: null,
      };
    });
  const background: FamilyBackground = { ethnicity: '01', county: spec.county, spouseCounty: spec.county };
  const count = Math.round(spec.figures.households * registerOnlyShare);
  for (let i = 0; i < count; i++) {
    const household = random.chance(0.5) ? families.couple(background) : families.nuclear(background, 1);
    register.registerOnly(away(household), doors.takeSpare());
  }
  const collective = Array.from(
    { length: Math.max(2, Math.round(spec.figures.residents * collectiveMemberShare)) },
    () => families.single(background),
  );
  const members = collective.flatMap(away).map((member, index) => ({ ...member, relation: index === 0 ? '03' : '99' }));
  register.registerOnly(members, null);
}

function giveChildrenToTheRest(
  community: Community,
  elders: readonly { id: string }[],
  families: FamilyMaker,
  background: FamilyBackground,
  register: Register,
): void {
  for (const { id } of elders) {
    const entry = community.households.flatMap((household) => household.entries).find((each) => each.person.id === id)!;
    const child = families.grownChild(background, entry.person, true);
    register.addEntry(
      entry.household,
      { person: child, relation: child.sex === '1' ? '20' : '30', status: 'lives-elsewhere', statusOn: null },
      false,
    );
  }
}

function formerResidents(community: Community, register: Register, people: PersonMaker, random: Random): void {
  const { spec } = community;
  const dwellings = community.households.flatMap((household) => household.dwelling ?? []);
  const count = Math.round(spec.figures.residents * spec.registeredElsewhere * formerResidenceShare);
  for (let i = 0; i < count; i++) {
    const [county, name] = random.pick(spec.originCounties);
    const person = people.make({
      sex: random.chance(0.5) ? '1' : '2',
      age: random.between(20, 50),
      ethnicity: '01',
      county,
      outside: true,
    });
    register.formerResidence(person, random.pick(dwellings), {
      code: county,
      address: countryAddress(name, random.between(0, 9999)),
    });
  }
}

function emptyCommunity(spec: CommunitySpec): Community {
  return {
    spec,
    people: [],
    households: [],
    residences: [],
    births: [],
    oneChildCertificates: [],
    specialSupports: [],
    marriages: [],
    assistance: [],
    disabilities: [],
    allowances: [],
    militaryFamilies: [],
    deaths: [],
    enrolments: [],
    employers: [],
    payments: [],
    payees: new Map(),
    vacant: [],
  };
}
