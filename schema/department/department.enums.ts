import { registerEnumType } from 'type-graphql';
import { departments, type Department as DepartmentKey } from '../canonical/department.js';

export enum Department {
  PUBLIC_SECURITY = 'PUBLIC_SECURITY',
  FAMILY_PLANNING = 'FAMILY_PLANNING',
  CIVIL_AFFAIRS = 'CIVIL_AFFAIRS',
  SOCIAL_INSURANCE = 'SOCIAL_INSURANCE',
  FINANCE = 'FINANCE',
}
registerEnumType(Department, {
  name: 'Department',
  description: 'A department whose system the hub reads 部门.',
  valuesConfig: {
    PUBLIC_SECURITY: { description: 'Public security 公安' },
    FAMILY_PLANNING: { description: 'Family planning and health 卫健' },
    CIVIL_AFFAIRS: { description: 'Civil affairs 民政' },
    SOCIAL_INSURANCE: { description: 'Social insurance 社保' },
    FINANCE: { description: 'Finance bureau 财政' },
  },
});

const enumByKey: Readonly<Record<DepartmentKey, Department>> = {
  'public-security': Department.PUBLIC_SECURITY,
  'family-planning': Department.FAMILY_PLANNING,
  'civil-affairs': Department.CIVIL_AFFAIRS,
  'social-insurance': Department.SOCIAL_INSURANCE,
  finance: Department.FINANCE,
};

/** `civil-affairs` -> `CIVIL_AFFAIRS`. */
export function departmentEnum(key: DepartmentKey): Department {
  return enumByKey[key];
}

/** `CIVIL_AFFAIRS` -> `civil-affairs`. */
export function departmentKey(department: Department): DepartmentKey {
  return departments.find((key) => enumByKey[key] === department) as DepartmentKey;
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
