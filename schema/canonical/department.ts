import { z } from 'zod';

/**
 * Departments whose systems the hub reads. The identifier is the folder name under `connectors/`,
 * the queue name, and the value stored in the database.
 */
export const departments = [
  'public-security',
  'family-planning',
  'civil-affairs',
  'social-insurance',
  'finance',
] as const;

export const departmentSchema = z.enum(departments);

export type Department = z.infer<typeof departmentSchema>;

/** Short Chinese labels as staff say them, e.g. in the stamp `民政 · 截至 11-20`. */
export const departmentLabels: Readonly<Record<Department, string>> = {
  'public-security': '公安',
  'family-planning': '卫健',
  'civil-affairs': '民政',
  'social-insurance': '社保',
  finance: '财政',
};
