import type { Day } from './calendar.js';
import type { Dwelling, Marriage, Person } from './population.js';

/** A household before it has doors and register numbers: who lives together, and who else is in their register. */
export interface PlannedHousehold {
  readonly type: HouseholdType;
  readonly members: PlannedMember[];
  /** In the register of those registered here, but not living here. */
  readonly absent: AbsentMember[];
  readonly couples: PlannedCouple[];
  readonly births: PlannedBirth[];
  registration: Registration;
  /** Set where the door is given beforehand. */
  dwelling?: Dwelling;
  /** Where members who are registered elsewhere are registered. */
  origin?: Origin;
}

export type HouseholdType =
  | 'elder-alone'
  | 'elder-couple'
  | 'three-generations'
  | 'nuclear'
  | 'couple'
  | 'single'
  | 'single-parent'
  | 'flatmates'
  | 'given';

/** `here`: at the door where they live; `elsewhere`: in another place; `other-door`: in this community, at another door. */
export type Registration = 'here' | 'elsewhere' | 'other-door';

export interface Origin {
  readonly code: string;
  readonly address: string;
}

export interface PlannedMember {
  readonly person: Person;
  /** GB/T 4761, to the first member, who is the head */
  readonly relation: string;
  /** A member of a household registered here who is registered elsewhere (a spouse from away, a tenant). */
  readonly registeredElsewhere?: boolean;
  readonly reason?: '1' | '2' | '3' | '4' | '9';
  readonly origin?: Origin;
}

export interface AbsentMember {
  readonly person: Person;
  readonly relation: string;
  readonly status: 'lives-elsewhere' | 'dead' | 'moved-out';
  readonly statusOn: Day | null;
}

export interface PlannedCouple {
  readonly husband: Person;
  readonly wife: Person;
  readonly on: Day;
  readonly order: Marriage['order'];
  readonly divorcedOn?: Day;
}

export interface PlannedBirth {
  readonly child: Person;
  readonly mother: Person | null;
  readonly father: Person | null;
  readonly order: number;
}
