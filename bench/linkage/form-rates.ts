import type { DepartmentName } from '../../demo/department/stream.js';

/**
 * How complete the fields are that departments ask people for on a form. The demo's streams hold some of them in other places (the
 * register's address stands with the household) or not at all, so that these shares are assumptions of this benchmark.
 */
export interface Completeness {
  readonly sex: number;
  readonly birthDate: number;
  readonly phone: number;
  readonly address: number;
}

type Department = Exclude<DepartmentName, 'finance'>;

/** Of those whom a record is about. */
export const subjectStates: Readonly<Record<Department, Completeness>> = {
  'public-security': { sex: 0.999, birthDate: 0.999, phone: 0.9, address: 0.99 },
  'family-planning': { sex: 0.98, birthDate: 0.985, phone: 0.9, address: 0.93 },
  'civil-affairs': { sex: 0.98, birthDate: 0.985, phone: 0.93, address: 0.95 },
  'social-insurance': { sex: 0.98, birthDate: 0.985, phone: 0.9, address: 0.9 },
};

/** Of those whom a record only mentions: a mother on a child's certificate of birth. */
export const mentionedStates: Completeness = { sex: 1, birthDate: 0.9, phone: 0.6, address: 0.85 };

/** Damage to these fields: declared here, because the demo's own rates know it for the name, the ID number and the door only. */
export const fieldDamageRates = {
  'birth-one-digit': 0.004,
  'birth-swapped': 0.002,
  'birth-notation': 0.04,
  'phone-one-digit': 0.006,
  'phone-other': 0.06,
  'phone-of-family': 0.05,
  'address-old': 0.04,
  'address-other-words': 0.2,
  'sex-wrong': 0.002,
} as const;

export type FieldDamage = keyof typeof fieldDamageRates;
