import { Field, ObjectType } from 'type-graphql';
import { From, type Row } from '../read/from.js';

const carried = { sensitivity: 'PUBLIC', department: 'hub' } as const;

/** The names of the region and of every level above it, widest first. */
function path(row: Row): string {
  const code = row.column('code');
  const levels = `array[left(${code}, 2), left(${code}, 4), left(${code}, 6), left(${code}, 9), ${code}]`;
  return `coalesce((select string_agg(a.name, '' order by a.level) from hub.area a where a.code = any(${levels})), ${code})`;
}

@ObjectType({ description: 'A region of the five administrative levels 行政区划.' })
export class Region {
  @Field(() => String, { description: 'Region code 区划代码, up to 12 digits.' })
  @From('code', carried)
  code!: string;

  @Field(() => String, { description: 'Own name 名称, e.g. K社区; the code where the name is not known.' })
  @From(
    (row) => `coalesce((select a.name from hub.area a where a.code = ${row.column('code')}), ${row.column('code')})`,
    carried,
  )
  name!: string;

  @Field(() => String, { description: 'Full name 全称, from the province down.' })
  @From(path, carried)
  path!: string;
}

/** How a column with a region code becomes a `Region`; the field is null where the column is. */
export function region(column: string) {
  return {
    bind: (row: Row) => ({ code: row.column(column) }),
    absentWhen: (row: Row) => `${row.column(column)} is null`,
  };
}
