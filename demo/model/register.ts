import { addYears, ageOn, compactDay, dayOf, isoDay, type Day } from './calendar.js';
import { referenceDay, type CommunitySpec } from './community-spec.js';
import { standardAddress, type Doors } from './doors.js';
import type { AbsentMember, PlannedHousehold, PlannedMember } from './planned-household.js';
import type { Community, Dwelling, Person, RegisteredHousehold, RegisterEntry, Residence } from './population.js';
import { hashText, type Random } from './random.js';

/** Registers of households began to be kept by computer; nothing is registered earlier. */
const registerBegan = dayOf(1996, 1, 1);
const residencesBegan = dayOf(2012, 1, 1);

/** Writes planned households into the register and the residence registrations of one community. */
export class Register {
  private householdCount = 0;
  private entryCount = 0;
  private residenceCount = 0;

  constructor(
    private readonly community: Community,
    private readonly random: Random,
  ) {}

  private get spec(): CommunitySpec {
    return this.community.spec;
  }

  /** Registers the household and lets it live at the door. */
  settle(planned: PlannedHousehold, dwelling: Dwelling, doors: Doors): void {
    const here = planned.members.filter(
      (member) => planned.registration !== 'elsewhere' && member.registeredElsewhere !== true,
    );
    const registerDoor = planned.registration === 'other-door' ? doors.takeSpare() : dwelling;
    if (here.length > 0) {
      const absent = here.map((member): AbsentMember => ({ ...member, status: 'lives-elsewhere', statusOn: null }));
      if (planned.registration === 'other-door') this.registerOnly([...absent, ...planned.absent], registerDoor);
      else this.register(here, planned.absent, registerDoor, 'family');
    }
    const head = planned.members[0]!.person;
    for (const member of planned.members) {
      if (planned.registration === 'other-door') {
        this.reside(member, dwelling, head, this.spec.code, standardAddress(this.spec, registerDoor));
      } else if (planned.registration === 'elsewhere' || member.registeredElsewhere === true) {
        const origin = member.origin ?? planned.origin;
        if (origin === undefined)
          throw new Error(
            `A household of type ${planned.type} lives here, is registered elsewhere, and nobody said where.`,
          );
        this.reside(member, dwelling, head, origin.code, origin.address);
      }
    }
  }

  /** A household in the register of which nobody lives at the door. */
  registerOnly(members: readonly AbsentMember[], dwelling: Dwelling | null): RegisteredHousehold {
    return this.register([], members, dwelling, dwelling === null ? 'collective' : 'family');
  }

  /** A residence that ended before the reference day. */
  formerResidence(person: Person, dwelling: Dwelling, origin: { code: string; address: string }): void {
    const residence = this.reside(
      { person, relation: '02', reason: '1' },
      dwelling,
      person,
      origin.code,
      origin.address,
    );
    residence.leftOn = this.random.between(Math.min(residence.movedInOn + 30, referenceDay - 5), referenceDay - 5);
    this.meet(person);
  }

  addEntry(
    household: RegisteredHousehold,
    member: AbsentMember,
    livesHere: boolean,
    registeredOn?: Day,
    changedAt?: string,
  ): RegisterEntry {
    const { person } = member;
    const key = `${this.spec.code}${String(++this.entryCount).padStart(6, '0')}`;
    const entry: RegisterEntry = {
      key,
      household,
      person,
      relation: member.relation,
      livesElsewhere: !livesHere && member.status === 'lives-elsewhere',
      status: member.status === 'lives-elsewhere' ? 'normal' : member.status,
      statusOn: member.statusOn,
      registeredOn: registeredOn ?? this.registeredOn(person, member.statusOn),
      changedAt: changedAt ?? earlierChange(key),
    };
    household.entries.push(entry);
    this.meet(person);
    return entry;
  }

  reside(
    member: PlannedMember,
    dwelling: Dwelling,
    head: Person,
    code: string,
    address: string,
    on?: { day: Day; changedAt: string },
  ): Residence {
    const { person } = member;
    const key = `JZ${this.spec.code}${String(++this.residenceCount).padStart(6, '0')}`;
    const earliest = Math.max(person.birth + 10, residencesBegan);
    const movedInOn =
      on?.day ?? Math.min(this.random.between(Math.min(earliest, referenceDay - 6), referenceDay - 6), referenceDay);
    const residence: Residence = {
      key,
      person,
      dwelling,
      movedInOn,
      leftOn: null,
      head,
      relation: member.relation,
      reason: member.reason ?? this.reasonOf(person),
      registeredCode: code,
      registeredAddress: address,
      changedAt: on?.changedAt ?? earlierChange(key),
    };
    this.community.residences.push(residence);
    this.meet(person);
    return residence;
  }

  /** Remembers a person once. */
  meet(person: Person): void {
    if (this.met.has(person.id)) return;
    this.met.add(person.id);
    this.community.people.push(person);
  }

  private readonly met = new Set<string>();

  register(
    living: readonly PlannedMember[],
    absent: readonly AbsentMember[],
    dwelling: Dwelling | null,
    kind: RegisteredHousehold['kind'],
  ): RegisteredHousehold {
    const number = `${this.spec.code}${String(++this.householdCount).padStart(5, '0')}`;
    const head = (living[0] ?? absent[0])!.person;
    const household: RegisteredHousehold = {
      number,
      kind,
      dwelling,
      head,
      entries: [],
      open: true,
      changedAt: earlierChange(number),
    };
    this.community.households.push(household);
    for (const member of living)
      this.addEntry(household, { ...member, status: 'lives-elsewhere', statusOn: null }, true);
    for (const member of absent) this.addEntry(household, member, false);
    return household;
  }

  private registeredOn(person: Person, statusOn: Day | null): Day {
    const last = Math.min(referenceDay - 1, statusOn === null ? referenceDay - 1 : statusOn - 30);
    if (person.birth > addYears(referenceDay, -18))
      return Math.min(person.birth + this.random.between(3, 30), referenceDay - 1);
    const first = Math.max(person.birth, registerBegan);
    return first >= last ? last : this.random.between(first, last);
  }

  private reasonOf(person: Person): Residence['reason'] {
    const age = ageOn(person.birth, referenceDay);
    if (age < 18) return this.random.chance(0.6) ? '3' : '4';
    if (age >= 60) return '3';
    return this.random.chance(0.75) ? '1' : this.random.pick(['2', '3', '9'] as const);
  }
}

/** The last change of a row of the first delivery: some day of the two years before it, the same for the same key. */
function earlierChange(key: string): string {
  const hash = hashText(`changed ${key}`);
  const second = (hash >>> 10) % 36_000;
  const day = referenceDay - 1 - (hash % 700);
  return `${isoDay(day)}T${clock(8 * 3600 + second)}+08:00`;
}

/** A time of a day of the demo's future, in the order in which changes happen. */
export function changeTime(day: Day, ordinal: number): string {
  return `${isoDay(day)}T${clock(Math.min(8 * 3600 + ordinal, 86_000))}+08:00`;
}

function clock(second: number): string {
  const two = (value: number) => (value < 10 ? `0${value}` : String(value));
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

export function watermarkOf(day: Day): string {
  return `${isoDay(day)}T23:59:59+08:00`;
}

export function yearMonth(day: Day): number {
  return Number(compactDay(day).slice(0, 6));
}
