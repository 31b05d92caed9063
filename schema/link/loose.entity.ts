import { defineEntity, p } from '@mikro-orm/postgresql';

/** By what a mention without a number of its own is found when a person comes or changes. Keyed hashes. */
export const LooseKeyTable = defineEntity({
  name: 'LooseKeyTable',
  schema: 'hub',
  tableName: 'loose_key',
  properties: {
    token: p.blob().primary(),
    filing: p.integer().primary(),
    linkId: p.uuid().primary(),
  },
});

/** Mentions that wait to be compared with people. */
export const LooseTodoTable = defineEntity({
  name: 'LooseTodoTable',
  schema: 'hub',
  tableName: 'loose_todo',
  properties: {
    filing: p.integer().primary(),
    linkId: p.uuid().primary(),
  },
});

/** A mention of whom nobody knows yet whom it means, and who it may be. */
export const LinkReviewTable = defineEntity({
  name: 'LinkReviewTable',
  schema: 'hub',
  tableName: 'link_review',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    linkId: p.uuid(),
    department: p.text(),
    kind: p.text(),
    role: p.text(),
    state: p.text().default('OPEN'),
    reason: p.text(),
    name: p.text(),
    formerName: p.text().nullable(),
    sex: p.text().nullable(),
    birthDate: p.date().nullable(),
    idNumberSealed: p.blob().nullable(),
    idNumberMask: p.text().nullable(),
    phoneSealed: p.blob().nullable(),
    phoneMask: p.text().nullable(),
    addressText: p.text().nullable(),
    recordId: p.uuid(),
    asOf: p.date(),
    fetchedAt: p.datetime(),
    candidates: p.json(),
    parameters: p.text(),
    openedAt: p.datetime().defaultRaw('clock_timestamp()'),
    closedAt: p.datetime().nullable(),
    areas: p.array().columnType('text[]'),
  },
});

/** What a person decided about a mention and somebody it may mean. Revoked, never changed. */
export const LinkDecisionTable = defineEntity({
  name: 'LinkDecisionTable',
  schema: 'hub',
  tableName: 'link_decision',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    department: p.text(),
    kind: p.text(),
    keyToken: p.blob(),
    role: p.text(),
    personFiling: p.integer(),
    personId: p.uuid(),
    verdict: p.text(),
    reason: p.text().nullable(),
    reviewId: p.uuid().nullable(),
    decidedBy: p.text(),
    organisation: p.text(),
    decidedAt: p.datetime().defaultRaw('clock_timestamp()'),
    batchId: p.uuid().nullable(),
    revokedBy: p.text().nullable(),
    revokedAt: p.datetime().nullable(),
    revokedReason: p.text().nullable(),
    areas: p.array().columnType('text[]'),
  },
});

/** Where a person's id leads whom two records turned out to be, or who turned out to be two. */
export const PersonRedirectTable = defineEntity({
  name: 'PersonRedirectTable',
  schema: 'hub',
  tableName: 'person_redirect',
  properties: {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    toFiling: p.integer(),
    toId: p.uuid().primary(),
    cause: p.text(),
    at: p.datetime().defaultRaw('clock_timestamp()'),
    areas: p.array().columnType('text[]'),
  },
});
