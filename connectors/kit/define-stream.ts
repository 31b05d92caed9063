import type { z } from 'zod';
import {
  type CanonicalRecord,
  canonicalRecordSchema,
  type RecordKind,
  type RecordOf,
} from '../../schema/canonical/record/index.js';
import type { Department } from '../../schema/canonical/department.js';
import type { Mapped, RawRow, StreamDefinition } from './contract.js';
import type { ColumnShape } from './column-shapes.js';
import type { Crosswalk } from './crosswalk.js';
import { FieldTaker } from './field-taker.js';
import { notQuick, quickParse } from './quick-parse.js';
import { RejectedRow } from './reject.js';
import { cellOf } from './row-text.js';

/** What a mapping makes of a row; the stream adds kind, department, key and day. */
export type RecordBody<K extends RecordKind> = Pick<RecordOf<K>, 'regionCode' | 'mentions' | 'fact'>;

export interface StreamSpec<K extends RecordKind> {
  readonly department: Department;
  readonly name: string;
  readonly kind: K;
  readonly label: string;
  readonly columns: readonly string[];
  /** The columns that together name a record for ever, within the stream. */
  readonly keyColumns: readonly string[];
  /** Columns whose contents the mapping takes as they are: names, ID numbers, telephones, addresses, accounts. */
  readonly shapes?: Readonly<Record<string, ColumnShape>>;
  /** Where rows say whether they put or delete a record. Full deliveries may lack the column. */
  readonly change?: { readonly column: string; readonly crosswalk: Crosswalk<'put' | 'delete'> };
  /** See `StreamDefinition.mappingVersion`. */
  readonly mappingVersion?: number;
  /** Takes every column of a row. Throws through the taker for what it cannot read. */
  body(take: FieldTaker): RecordBody<K>;
}

const keyLengthMax = 200;

/** The key of a row, or null where a part of it cannot be read (`missing` says which column). */
function keyOf(columns: readonly string[], row: RawRow): { key: string } | { missing: string } {
  const parts: string[] = [];
  for (const column of columns) {
    const value = cellOf(row, column);
    const written = value === null || value === undefined ? '' : String(value);
    const text = /^[!-~]*$/.test(written) ? written : written.normalize('NFKC').trim();
    if (text === '' || /[\ufffd\ue000-\uf8ff]/u.test(text)) return { missing: column };
    parts.push(text);
  }
  const key = parts.join('/');
  return key.length > keyLengthMax ? { missing: columns.join('/') } : { key };
}

/** What the row says, held against the schema of its kind; undefined where it does not fit. */
type Check = (draft: object) => CanonicalRecord | undefined;

function checkOf(kind: RecordKind): Check {
  const quick = quickParse(canonicalRecordSchema.options.find(({ shape }) => shape.kind.value === kind) as z.ZodType);
  return (draft) => {
    const parsed = quick(draft);
    return parsed === notQuick ? canonicalRecordSchema.safeParse(draft).data : (parsed as CanonicalRecord);
  };
}

function mapRow<K extends RecordKind>(spec: StreamSpec<K>, check: Check, row: RawRow, asOf: string): Mapped {
  const found = keyOf(spec.keyColumns, row);
  const key = 'key' in found ? found.key : null;
  if (row.damage) return { outcome: 'reject', key, reject: row.damage };
  if ('missing' in found) {
    return { outcome: 'reject', key, reject: { reason: 'missing-key', column: found.missing } };
  }
  try {
    const take = new FieldTaker(row);
    if (spec.change && take.has(spec.change.column)) {
      if (take.code(spec.change.column, spec.change.crosswalk) === 'delete') {
        return { outcome: 'delete', key: found.key, asOf };
      }
    }
    const body = spec.body(take);
    const draft = { kind: spec.kind, department: spec.department, key: found.key, asOf, ...body };
    const record = check(draft);
    if (record === undefined) return { outcome: 'reject', key, reject: { reason: 'contract' } };
    const left = take.left();
    const mapped = { outcome: 'record', key: found.key, record } as const;
    return left.length === 0 ? mapped : { ...mapped, unknownColumns: left };
  } catch (error) {
    if (error instanceof RejectedRow) return { outcome: 'reject', key, reject: error.reject };
    throw error;
  }
}

/** Whether a row plainly puts a record: what has to be translated first is for `mapRow`. */
function isPut<K extends RecordKind>({ change }: StreamSpec<K>, row: RawRow): boolean {
  if (change === undefined) return true;
  const value = cellOf(row, change.column);
  return value === undefined || change.crosswalk.codes.get(String(value)) === 'put';
}

/** Makes a stream from a declaration and one pure function. */
export function defineStream<K extends RecordKind>(spec: StreamSpec<K>): StreamDefinition {
  for (const column of spec.keyColumns) {
    if (!spec.columns.includes(column)) throw new TypeError(`${spec.name}: key column ${column} is not declared.`);
  }
  for (const column of Object.keys(spec.shapes ?? {})) {
    if (!spec.columns.includes(column))
      throw new TypeError(`${spec.name}: column ${column} has a shape and is not declared.`);
  }
  const check = checkOf(spec.kind);
  const stream: StreamDefinition = {
    name: spec.name,
    kind: spec.kind,
    label: spec.label,
    columns: spec.columns,
    ...(spec.shapes && { shapes: spec.shapes }),
    mappingVersion: spec.mappingVersion ?? 1,
    map: (row, asOf) => mapRow(spec, check, row, asOf),
    keyOf(row) {
      const found = keyOf(spec.keyColumns, row);
      return 'key' in found && isPut(spec, row) ? found.key : null;
    },
  };
  return spec.change ? { ...stream, changeColumn: spec.change.column } : stream;
}
