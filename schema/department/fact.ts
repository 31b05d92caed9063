import type { Relation, RowSql } from '../read/from.js';

/** How a person's row leads to one table of department facts about that person. */
export function factsOf(table: string, order: RowSql): Relation {
  return {
    from: `hub.${table}`,
    on: (fact, person) => `${fact.column('person_filing')} = ${person.column('filing')}
      and ${fact.column('person_id')} = ${person.column('id')}`,
    order,
    crossesFilings: true,
  };
}
