import type { Day } from './calendar.js';
import type { CommunitySpec } from './community-spec.js';

/** The truth of one community, before any department writes it down in its own way. */
export interface Community {
  readonly spec: CommunitySpec;
  /** Registered here or living here, and those whom a record of theirs names. */
  readonly people: Person[];
  readonly households: RegisteredHousehold[];
  readonly residences: Residence[];
  readonly births: Birth[];
  readonly oneChildCertificates: OneChildCertificate[];
  readonly specialSupports: SpecialSupport[];
  readonly marriages: Marriage[];
  readonly assistance: AssistanceCase[];
  readonly disabilities: Disability[];
  readonly allowances: OldAgeAllowance[];
  readonly militaryFamilies: MilitaryFamily[];
  readonly deaths: Death[];
  readonly enrolments: Enrolment[];
  readonly employers: Employer[];
  readonly payments: Payment[];
  /** By the person's id. */
  readonly payees: Map<string, Payee>;
  /** Doors at which nobody is registered and nobody lives. */
  readonly vacant: Dwelling[];
}

export type Sex = '1' | '2';

export interface Person {
  /** The truth's own id; no department knows it. */
  readonly id: string;
  readonly persona?: string;
  name: string;
  formerName: string;
  readonly surname: string;
  readonly sex: Sex;
  readonly birth: Day;
  readonly ethnicity: string;
  readonly idNumber: string;
  phone: string;
  occupation: string;
  /** GB/T 2261.2 */
  marital: string;
  diedOn: Day | null;
  /** Lives in neither community of the demo world, or in another than this one. */
  readonly outside?: boolean;
}

export interface Dwelling {
  readonly building: string;
  readonly unit: string;
  readonly room: string;
}

export type RegisterStatus = 'normal' | 'dead' | 'moved-out';

export interface RegisterEntry {
  readonly key: string;
  readonly household: RegisteredHousehold;
  readonly person: Person;
  relation: string;
  status: RegisterStatus;
  statusOn: Day | null;
  livesElsewhere: boolean;
  readonly registeredOn: Day;
  changedAt: string;
}

export interface RegisteredHousehold {
  readonly number: string;
  readonly kind: 'family' | 'collective';
  /** A collective household has an address but no door. */
  readonly dwelling: Dwelling | null;
  head: Person;
  readonly entries: RegisterEntry[];
  open: boolean;
  changedAt: string;
}

export interface Residence {
  readonly key: string;
  readonly person: Person;
  readonly dwelling: Dwelling;
  readonly movedInOn: Day;
  leftOn: Day | null;
  readonly head: Person;
  readonly relation: string;
  /** public security's JZSY */
  readonly reason: '1' | '2' | '3' | '4' | '9';
  readonly registeredCode: string;
  readonly registeredAddress: string;
  changedAt: string;
}

export interface Birth {
  readonly key: string;
  readonly child: Person;
  readonly mother: Person | null;
  readonly father: Person | null;
  readonly order: number;
  /** A newborn's birth is registered before it has an ID number. */
  hasIdNumber: boolean;
}

export interface OneChildCertificate {
  readonly key: string;
  readonly holder: Person;
  readonly child: Person;
  readonly issuedOn: Day;
}

export interface SpecialSupport {
  readonly key: string;
  readonly person: Person;
  readonly cause: '1' | '2';
  readonly from: Day;
  to: Day | null;
  readonly yuan: number;
}

export interface Marriage {
  readonly key: string;
  readonly event: 'married' | 'divorced';
  readonly on: Day;
  /** 初婚 first, 再婚 again, 复婚 resumed; empty for a divorce. */
  readonly order: '初婚' | '再婚' | '复婚' | '';
  readonly husband: Person;
  readonly wife: Person;
}

export interface AssistanceCase {
  readonly number: string;
  readonly kind: '低保' | '低保边缘' | '特困';
  readonly members: AssistanceMember[];
  readonly cause: string;
  readonly approvedOn: Day;
  endedOn: Day | null;
  monthlyYuan: number;
  readonly bank: string;
  readonly account: string;
}

export interface AssistanceMember {
  readonly person: Person;
  /** In civil affairs' words, to the applicant, who is the first member. */
  readonly relation: string;
  readonly health: string;
  readonly employer: string;
  readonly incomeYuan: number;
}

export interface Disability {
  readonly certificate: string;
  readonly person: Person;
  readonly category: string;
  readonly grade: 1 | 2 | 3 | 4;
  readonly issuedOn: Day;
  readonly expiresOn: Day | null;
  readonly livingYuan: number | null;
  readonly nursingYuan: number | null;
  readonly bank: string;
  readonly account: string;
}

export interface OldAgeAllowance {
  readonly key: string;
  readonly person: Person;
  monthlyYuan: number;
  readonly from: Day;
  to: Day | null;
  lastSignOfLifeOn: Day | null;
  readonly agent: string;
  readonly bank: string;
  readonly account: string;
}

export interface MilitaryFamily {
  readonly key: string;
  readonly person: Person;
  readonly kind: '军属' | '烈属';
  readonly since: Day;
  readonly endedOn: Day | null;
}

export interface Death {
  readonly key: string;
  readonly person: Person;
  readonly diedOn: Day;
  readonly registeredOn: Day;
}

export interface Employer {
  readonly code: string;
  readonly name: string;
}

export interface Enrolment {
  readonly person: Person;
  /** social insurance's own number of the person */
  readonly personNumber: string;
  readonly insurance: string;
  status: '1' | '2' | '3';
  employer: Employer | null;
  baseYuan: number | null;
  readonly from: Day;
  /** YYYYMM, or null where nothing was ever paid. */
  lastPaidMonth: number | null;
}

/** Whom the finance bureau pays, and the household's one card. */
export interface Payee {
  readonly person: Person;
  /** finance's own number of the household's card account */
  readonly account: string;
  readonly bank: string;
  readonly card: string;
}

export interface Payment {
  readonly key: string;
  readonly payee: Payee;
  readonly kind: string;
  readonly yuan: number;
  /** YYYYMM */
  readonly month: number;
  readonly paidOn: Day;
  /** 1 paid, 2 came back from the bank */
  status: '1' | '2';
  /** Entered by mistake, and taken back. */
  cancelled?: boolean;
}

export function doorOf(dwelling: Dwelling): string {
  return `${dwelling.building}-${dwelling.unit}-${dwelling.room}`;
}
