import { defineEntity, p } from '@mikro-orm/postgresql';

/** The decision that a mention of a record means a person, or why it could not be made. */
export const LinkTable = defineEntity({
  name: 'LinkTable',
  schema: 'hub',
  tableName: 'link',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    recordId: p.uuid(),
    department: p.text(),
    kind: p.text(),
    keyToken: p.blob(),
    role: p.text(),
    personFiling: p.integer().nullable(),
    personId: p.uuid().nullable(),
    householdId: p.uuid().nullable(),
    method: p.text(),
    reason: p.text().nullable(),
    score: p.float().columnType('real').nullable(),
    ruleVersion: p.integer().default(1),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().defaultRaw('now()'),
    areas: p.array().columnType('text[]'),
    idToken: p.text().nullable(),
    evidence: p.json().nullable(),
    parameters: p.text().nullable(),
  },
});

/** Records that were applied and are yet to be linked. */
export const LinkTodoTable = defineEntity({
  name: 'LinkTodoTable',
  schema: 'hub',
  tableName: 'link_todo',
  properties: {
    filing: p.integer().primary(),
    recordId: p.uuid().primary(),
    department: p.text(),
    kind: p.text(),
    keyToken: p.blob(),
    runId: p.uuid(),
    enqueuedAt: p.datetime().defaultRaw('now()'),
  },
});
