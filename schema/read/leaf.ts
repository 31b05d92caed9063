import { getNamedType, type GraphQLField } from 'graphql';
import { decide, type Decision, type Grant } from '../access/grant.js';
import { hubError } from './errors.js';
import { sourceOfField, type FieldSource, type ReadsField, type Row, type Visible } from './from.js';
import { sealedJson } from './sealed.js';
import { moment } from './sql.js';

/** How a grant reads a field of a type. */
export function decideField(
  grant: Grant,
  typeName: string,
  fieldName: string,
  { department, sensitivity }: Visible,
): Decision {
  return decide(grant, { typeName, fieldName, department, sensitivity });
}

/** Whether the grant reads a field at all, be it masked. */
export function readsField(grant: Grant): ReadsField {
  return (typeName, fieldName) => {
    const source = sourceOfField(typeName, fieldName);
    return source !== undefined && decideField(grant, typeName, fieldName, source) !== 'refused';
  };
}

/**
 * How the grant reads the field. Throws FORBIDDEN where it does not: the operation was checked before, this is the wall
 * behind the check.
 */
export function readableAs(
  grant: Grant,
  typeName: string,
  fieldName: string,
  visible: Visible,
): Exclude<Decision, 'refused'> {
  const decision = decideField(grant, typeName, fieldName, visible);
  if (decision !== 'refused') return decision;
  throw hubError('FORBIDDEN', `The grant does not cover ${typeName}.${fieldName}.`, '当前授权不包含所查询的字段。', {
    fields: [`${typeName}.${fieldName}`],
  });
}

/** SQL of a field that is no object: plain, its mask, or nothing where it has none. */
export function leafSql(
  decision: Decision,
  field: GraphQLField<unknown, unknown>,
  source: FieldSource,
  row: Row,
): string {
  if (source.kind === 'sealed') return sealedSql(source, decision, row);
  if (source.kind === 'opened') return decision === 'plain' ? openedSql(source, row) : 'null';
  if (source.kind !== 'value' || decision !== 'plain') return 'null';
  const sql = source.sql(row);
  return getNamedType(field.type).name === 'DateTime' ? moment(sql) : sql;
}

function openedSql({ table, name }: { table: string; name: string }, row: Row): string {
  const column = `${name}_sealed`;
  const sealed = row.column(column);
  return `case when ${sealed} is null then null else ${sealedJson(table, column, sealed, row.column('id'))} end`;
}

/** Masked readers get the mask. For others the sealed bytes leave with the place to which they are bound, and Node opens them. */
function sealedSql({ table, name }: { table: string; name: string }, decision: Decision, row: Row): string {
  const mask = row.column(`${name}_mask`);
  if (decision !== 'plain') return mask;
  const column = `${name}_sealed`;
  const sealed = row.column(column);
  return `case when ${sealed} is null then to_json(${mask}) else ${sealedJson(table, column, sealed, row.column('id'))} end`;
}
