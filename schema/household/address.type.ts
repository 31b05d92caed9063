import { Field, ObjectType } from 'type-graphql';
import { From, type Row } from '../read/from.js';

/** Who may see an address is decided by the field that holds it. */
const carried = { sensitivity: 'PUBLIC', department: 'hub' } as const;

/** `12栋2单元301`, from the parts that are known. */
export function doorWords(row: Pick<Row, 'column'>): string {
  const part = (column: string, end: string) => `${row.column(column)} || '${end}'`;
  return `nullif(concat(${part('building', '栋')}, ${part('unit', '单元')}, ${row.column('room')}), '')`;
}

@ObjectType({ description: 'A dwelling: the address as written, and the door that was read from it 地址.' })
export class Address {
  @Field(() => String, { nullable: true, description: 'As the department writes it 地址全文.' })
  @From('address_text', carried)
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Building 楼栋.' })
  @From('building', carried)
  building?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit 单元.' })
  @From('unit', carried)
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'Room 室.' })
  @From('room', carried)
  room?: string | null;

  @Field(() => String, { nullable: true, description: 'The door in words 门牌, e.g. 12栋2单元301.' })
  @From(doorWords, carried)
  door?: string | null;
}
