import type { Department } from '../canonical/department.js';

/**
 * What takes something away from a person: only as much as two departments say, or a person confirmed, counts. Until then the
 * value stays what it was, and everybody sees that it is unconfirmed. A further one is an entry here.
 */
export const departmentsMin = 2;

export interface Brake {
  /** Whether a value takes something away. */
  readonly takesAway: (value: string) => boolean;
  /** Whether a value is what would be taken away. */
  readonly keeps: (value: string) => boolean;
}

/** By field of the golden record. */
export const brakes = {
  /** A death: allowances, insurance and membership end with it. */
  lifeStatus: { takesAway: (value) => value === 'DEAD', keeps: (value) => value === 'ALIVE' },
  /** Divorce (40) and widowhood (30) end what a marriage (20-23) gives. */
  maritalStatus: { takesAway: (value) => value === '30' || value === '40', keeps: (value) => value.startsWith('2') },
} as const satisfies Readonly<Record<string, Brake>>;

/**
 * An income that one department's records suggest to somebody who is assisted: an employee's insurance beside a low-income
 * allowance. No value of the golden record changes by it, so it is found where it is shown (`person.unconfirmed.ts`).
 */
export const incomeMatch = {
  /** Kinds of assistance that depend on income. */
  assistance: ['LOW_INCOME', 'MARGINAL_LOW_INCOME', 'EXTREMELY_POOR'],
  /** Insurance that only an employer pays for. */
  insurance: ['EMPLOYEE_PENSION', 'EMPLOYEE_MEDICAL', 'UNEMPLOYMENT', 'WORK_INJURY', 'MATERNITY'],
} as const;

/** Whether enough departments say what takes away. */
export function isConfirmed(departments: Iterable<Department>): boolean {
  return new Set(departments).size >= departmentsMin;
}
