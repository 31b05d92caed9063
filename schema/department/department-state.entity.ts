import { defineEntity, p } from '@mikro-orm/postgresql';

/** When a department was last read, and from when on its data counts as stale. */
export const DepartmentStateTable = defineEntity({
  name: 'DepartmentStateTable',
  schema: 'hub',
  tableName: 'department_state',
  properties: {
    department: p.text().primary(),
    lastSuccessAt: p.datetime().nullable(),
    asOf: p.date().nullable(),
    fetchedAt: p.datetime().nullable(),
    staleAfterHours: p.integer().default(36),
    runId: p.uuid().nullable(),
  },
});
