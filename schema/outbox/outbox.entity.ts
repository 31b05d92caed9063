import { defineEntity, p } from '@mikro-orm/postgresql';

/** What is to be delivered to a department, and what became of it. The id is the receiver's idempotency key. */
export const OutboxTable = defineEntity({
  name: 'OutboxTable',
  schema: 'hub',
  tableName: 'outbox',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    correctionId: p.uuid(),
    department: p.text(),
    field: p.text(),
    state: p.text().default('QUEUED'),
    attempts: p.integer().default(0),
    nextTryAt: p.datetime().nullable(),
    problem: p.text().nullable(),
    message: p.text().nullable(),
    receipt: p.text().nullable(),
    dueOn: p.date(),
    queuedAt: p.datetime().defaultRaw('clock_timestamp()'),
    sentAt: p.datetime().nullable(),
    answeredAt: p.datetime().nullable(),
    told: p.array().columnType('text[]').defaultRaw(`'{}'`),
  },
});
