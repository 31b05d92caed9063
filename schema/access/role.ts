import type { Department } from '../canonical/department.js';
import type { RegionLevel } from '../canonical/region-code.js';
import type { PurposeName } from './purpose.js';
import type { Sensitivity } from './sensitivity.js';

/** Fields of a department's facts, or of the hub's own, that a role may read, and why it must. */
export interface Coverage {
  readonly department: Department | 'hub';
  readonly sensitivity: readonly Sensitivity[];
  /** Only these: a type (`Death`) or one field of it (`Person.phone`). Absent: every field of the department in these classes. */
  readonly only?: readonly string[];
  /** Only for these of the role's purposes. Absent: for each of them. */
  readonly purposes?: readonly PurposeName[];
  readonly because: string;
}

export interface Limits {
  /** Levels of selection in one query. */
  readonly depthMax: number;
  /** Fields of one query, fragments written out. */
  readonly fieldsMax: number;
  /** Rows of a page. */
  readonly pageRowsMax: number;
  readonly requestsPerMinuteMax: number;
}

/** One kind of user of the hub. Anything not written down is refused. */
export interface Role {
  readonly name: string;
  readonly label: string;
  /**
   * A machine's query is rejected whole when one field is not covered; staff sit in front of a page, and see masks in their
   * place; operators see the sync and no person.
   */
  readonly kind: 'machine' | 'staff' | 'operator';
  /** The kind of organisation that may hold it. */
  readonly organisation: string;
  /** A token names one of these. */
  readonly purposes: readonly PurposeName[];
  /** Queries, mutations and subscriptions by name. */
  readonly rootFields: readonly string[];
  readonly covered: readonly Coverage[];
  /** Classes that are answered with their mask. */
  readonly masked: readonly Sensitivity[];
  /** The levels of region a token may be given for. None: the role reads no person, and has no area. */
  readonly jurisdiction: readonly RegionLevel[];
  readonly grantLifeSecondsMax: number;
  readonly limits: Limits;
}

const minute = 60;
export const hourSeconds = 60 * minute;

/** A department's system: a few wide queries, many of them. */
export const machineLimits: Limits = { depthMax: 10, fieldsMax: 400, pageRowsMax: 100, requestsPerMinuteMax: 60_000 };
/** A person at a desk: no faster than hands, but a page is large. */
export const deskLimits: Limits = { depthMax: 10, fieldsMax: 600, pageRowsMax: 100, requestsPerMinuteMax: 600 };

/** Whoever reads values may dispute them, and is told what becomes of those that it has read. */
export const correctionFields = [
  'corrections',
  'correction',
  'disputableValues',
  'disputeValue',
  'withdrawCorrection',
] as const;

/** Whoever sits with the resident may ask why a value is what it is, and decide where departments disagree. */
export const settlementFields = ['explain', 'settleConflict', 'confirmFact', 'revokeSettlement'] as const;

/** Every role reads these: they say nothing about a person by themselves. */
export const ownWords: Coverage = {
  department: 'hub',
  sensitivity: ['PUBLIC', 'INTERNAL'],
  because: 'Ids, regions, labels of codes, sources and states are what an answer is made of.',
};

/** What every department needs to be sure that it speaks of the same person. */
export const goldenIdentity: readonly Coverage[] = [
  ownWords,
  {
    department: 'hub',
    sensitivity: ['PERSONAL'],
    because: 'Households, memberships and names are what a department asks the hub for.',
  },
  {
    department: 'public-security',
    sensitivity: ['INTERNAL', 'PERSONAL', 'IDENTIFIER'],
    only: ['Person'],
    because: 'Name and ID number from the register, without which two departments cannot mean the same person.',
  },
  {
    department: 'public-security',
    sensitivity: ['SENSITIVE'],
    only: ['Person.ethnicity'],
    because: 'An item of the identity card that every national form repeats.',
  },
];
