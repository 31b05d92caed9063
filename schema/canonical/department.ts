import { z } from 'zod';

/**
 * Departments whose systems the hub reads: a new one is a line here, a folder under `connectors/` and a line in its index. The
 * identifier is the folder's name, the queue's name, the value stored in the database, and the beginning of its settings
 * (`HUB_<DEPARTMENT>_*`). Labels are short and as staff say them, e.g. in the stamp `民政 · 截至 11-20`.
 */
const table = {
  'public-security': { label: '公安', english: 'Public security' },
  'family-planning': { label: '卫健', english: 'Family planning and health' },
  'civil-affairs': { label: '民政', english: 'Civil affairs' },
  'social-insurance': { label: '社保', english: 'Social insurance' },
  finance: { label: '财政', english: 'Finance bureau' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly english: string }>>;

export type Department = keyof typeof table;

/** In the order in which they are shown. */
export const departments = Object.keys(table) as readonly Department[];

export const departmentSchema = z.enum(departments);

function byDepartment(word: 'label' | 'english'): Readonly<Record<Department, string>> {
  return Object.fromEntries(departments.map((key) => [key, table[key][word]])) as Record<Department, string>;
}

export const departmentLabels = byDepartment('label');
export const departmentNames = byDepartment('english');
