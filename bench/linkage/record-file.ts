import { readFile } from 'node:fs/promises';
import { chineseProfile } from '../../linkage/profile/chinese.js';
import { febrlProfile } from '../../linkage/profile/febrl.js';
import type { LinkRecord, Profile } from '../../linkage/record.js';
import { decodeFile, readRows, type TableRow } from './csv-table.js';
import { DataError } from './errors.js';

interface FileForm {
  readonly profile: Profile;
  readonly columns: readonly string[];
}

/** The two headers that the bench knows. Columns may come in any order. */
const forms: readonly FileForm[] = [
  {
    profile: febrlProfile,
    columns: [
      'rec_id',
      'given_name',
      'surname',
      'street_number',
      'address_1',
      'address_2',
      'suburb',
      'postcode',
      'state',
      'date_of_birth',
      'soc_sec_id',
    ],
  },
  {
    profile: chineseProfile,
    columns: ['rec_id', 'department', 'name', 'sex', 'birth_date', 'id_number', 'phone', 'address'],
  },
];

export interface RecordFile {
  readonly profile: Profile;
  readonly records: readonly LinkRecord[];
}

/** Reads a file of records. Errors name line and column. */
export async function readRecordFile(path: string): Promise<RecordFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new DataError(`${path} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.code}.`);
  });
  return parseRecords(decodeFile(bytes));
}

export function parseRecords(text: string): RecordFile {
  const rows = readRows(text);
  const header = rows.next();
  if (header.done === true) throw new DataError('The file is empty. Its first line must name the columns.');
  const { form, columns } = formOf(header.value);
  const ids = new Map<string, number>();
  const wanted = form.profile.fields.map(({ field }) => [field, columns.indexOf(field)] as const);
  const [idAt, sourceAt] = [columns.indexOf('rec_id'), columns.indexOf('department')];
  const records: LinkRecord[] = [];
  for (const { line, fields } of rows) {
    if (fields.length !== columns.length) {
      throw new DataError(
        `Line ${line}: ${fields.length} fields, the header has ${columns.length}. Put a field that holds a comma in quotation marks.`,
      );
    }
    const id = fields[idAt]!.trim();
    if (id === '') throw new DataError(`Line ${line}, column rec_id: is empty. Every record needs an id of its own.`);
    const before = ids.get(id);
    if (before !== undefined) throw new DataError(`Line ${line}, column rec_id: is the id of line ${before} too.`);
    ids.set(id, line);
    const values: Record<string, string> = {};
    for (const [field, at] of wanted) values[field] = fields[at]!.trim();
    const source = sourceAt < 0 ? undefined : fields[sourceAt]!.trim();
    records.push({ id, ...(source === undefined ? {} : { source }), values });
  }
  if (records.length === 0) throw new DataError('The file has a header and no records.');
  return { profile: form.profile, records };
}

function formOf({ line, fields }: TableRow): { form: FileForm; columns: readonly string[] } {
  const columns = fields.map((column) => column.trim().toLowerCase());
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new DataError(`Line ${line}: the column ${twice} stands twice in the header.`);
  const exact = forms.find((form) => form.columns.every((column) => columns.includes(column)));
  if (exact !== undefined) return { form: exact, columns };
  const shared = (form: FileForm) => form.columns.filter((column) => columns.includes(column)).length;
  const [nearest] = forms.toSorted((a, b) => shared(b) - shared(a));
  const missing = nearest!.columns.filter((column) => !columns.includes(column));
  throw new DataError(
    `Line ${line}: the header lacks ${missing.join(', ')}. Known headers: ${forms.map((form) => form.columns.join(',')).join(' and ')}.`,
  );
}
