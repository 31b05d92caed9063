import { p } from '@mikro-orm/postgresql';

/**
 * What every fact carries: its person, the record it came from, and who may see it. `sourceRef` is the key token of the
 * record (and the role within it), so that a fact keeps its id when the record changes.
 */
export function factProperties() {
  return {
    filing: p.integer().primary(),
    id: p.uuid().primary(),
    sourceRef: p.blob(),
    personFiling: p.integer(),
    personId: p.uuid(),
    recordId: p.uuid(),
    department: p.text(),
    asOf: p.date(),
    fetchedAt: p.datetime(),
    areas: p.array().columnType('text[]'),
  };
}
