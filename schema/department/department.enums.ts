import { registerEnumType } from 'type-graphql';
import {
  type Department as DepartmentKey,
  departmentLabels,
  departmentNames,
  departments,
} from '../canonical/department.js';

/** `civil-affairs` -> `CIVIL_AFFAIRS`. */
type EnumName<K extends string> = K extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${EnumName<Tail>}`
  : Uppercase<K>;

export type Department = EnumName<DepartmentKey>;

/** `civil-affairs` -> `CIVIL_AFFAIRS`. */
export function departmentEnum(key: DepartmentKey): Department {
  return key.replaceAll('-', '_').toUpperCase() as Department;
}

/** The enum of the departments that there are, for GraphQL. */
export const Department = Object.fromEntries(
  departments.map((key) => [departmentEnum(key), departmentEnum(key)]),
) as Readonly<Record<Department, Department>>;
registerEnumType(Department, {
  name: 'Department',
  description: 'A department whose system the hub reads 部门.',
  valuesConfig: Object.fromEntries(
    departments.map((key) => [
      departmentEnum(key),
      { description: `${departmentNames[key]} ${departmentLabels[key]}` },
    ]),
  ),
});

/** `CIVIL_AFFAIRS` -> `civil-affairs`. */
export function departmentKey(department: Department): DepartmentKey {
  return departments.find((key) => departmentEnum(key) === department) as DepartmentKey;
}

export enum Availability {
  AVAILABLE = 'AVAILABLE',
  STALE = 'STALE',
  UNAVAILABLE = 'UNAVAILABLE',
}
registerEnumType(Availability, {
  name: 'Availability',
  description: 'Whether a department’s part can be relied on 数据可用状态.',
  valuesConfig: {
    AVAILABLE: { description: 'Synced lately enough 正常' },
    STALE: { description: 'The last good sync is older than the department’s limit 已过期' },
    UNAVAILABLE: { description: 'Never synced 暂不可用' },
  },
});
