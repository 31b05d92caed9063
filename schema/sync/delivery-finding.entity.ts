import { defineEntity, p } from '@mikro-orm/postgresql';

/** One thing that a run noticed about its deliveries. */
export const DeliveryFindingTable = defineEntity({
  name: 'DeliveryFindingTable',
  schema: 'hub',
  tableName: 'delivery_finding',
  properties: {
    id: p.uuid().primary(),
    runId: p.uuid(),
    department: p.text(),
    delivery: p.text().nullable(),
    kind: p.text(),
    stops: p.boolean(),
    detail: p.text(),
    foundAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});
