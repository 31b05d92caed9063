import type pg from 'pg';
import { comparableName } from '../../schema/canonical/name.js';
import { isLiving } from '../../schema/person/person.living.js';
import { pinyinOf } from '../../schema/person/person.lookup.js';
import type { Provenance } from '../../schema/person/person.evidence.js';
import type { GoldenProvenance, UnconfirmedValue } from '../../schema/person/person.golden.js';
import { maskIdNumber, maskPhone, type Vault } from '../../schema/vault/index.js';
import { deleteRows, insertRows, updateRows, type BulkRow } from '../kit/bulk.js';
import type { DecidedPerson } from './decide.js';
import { areaList } from './area-list.js';
import { isSameList } from './diff.js';
import type { PersonRef } from './fact-table.js';
import type { Writes } from './pipeline.js';
import type { LookupToken } from './write-tokens.js';

export interface StoredPerson {
  readonly filing: number;
  readonly id: string;
  readonly name: string;
  readonly former_name: string | null;
  readonly sex: string | null;
  readonly birth_date: string | null;
  readonly ethnicity: string | null;
  readonly id_number_mask: string | null;
  readonly phone_mask: string | null;
  readonly marital_status: string | null;
  readonly status: string;
  readonly died_on: string | null;
  readonly register_status: string | null;
  readonly provenance: Readonly<Record<string, GoldenProvenance>>;
  readonly unconfirmed: readonly UnconfirmedValue[];
  readonly areas: readonly string[];
}

const columns = {
  filing: 'int',
  id: 'uuid',
  name: 'text',
  name_pinyin: 'text',
  name_initials: 'text',
  former_name: 'text',
  sex: 'text',
  birth_date: 'date',
  ethnicity: 'text',
  id_number_sealed: 'bytea',
  id_number_mask: 'text',
  phone_sealed: 'bytea',
  phone_mask: 'text',
  marital_status: 'text',
  status: 'text',
  died_on: 'date',
  register_status: 'text',
  provenance: 'jsonb',
  unconfirmed: 'jsonb',
  areas: 'text[]',
  updated_at: 'timestamptz',
};

type Pinyin = ReturnType<typeof pinyinOf>;
const namesKeptMax = 20_000;

/** Pinyin of names, remembered: people share names, and one person is written several times in a night. */
export class PinyinBook {
  readonly #known = new Map<string, Pinyin>();

  of(name: string): Pinyin {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (this.#known.size >= namesKeptMax) this.#known.clear();
    const read = pinyinOf(name);
    this.#known.set(name, read);
    return read;
  }
}

/** What plain columns hold; the sealed ones follow from the records that provenance names. */
function plainColumns({ person, areas }: PersonToWrite) {
  return {
    name: person.name,
    former_name: person.formerName,
    sex: person.sex,
    birth_date: person.birthDate,
    ethnicity: person.ethnicity,
    id_number_mask: person.idNumber === null ? null : maskIdNumber(person.idNumber),
    phone_mask: person.phone === null ? null : maskPhone(person.phone),
    marital_status: person.maritalStatus,
    status: person.status,
    died_on: person.diedOn,
    register_status: person.registerStatus,
    areas,
  };
}

export interface PersonToWrite extends DecidedPerson {
  readonly areas: readonly string[];
}

/** Loads people `p` by reference; the columns are the program's own. */
export async function loadPeople<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  refs: readonly PersonRef[],
  select: string,
): Promise<Row[]> {
  if (refs.length === 0) return [];
  const { rows } = await client.query<Row>(
    `select ${select} from unnest($1::int[], $2::uuid[]) as r(filing, id)
     cross join lateral (select * from hub.person where filing = r.filing and id = r.id offset 0) p`,
    [refs.map(({ filing }) => filing), refs.map(({ id }) => id)],
  );
  return rows;
}

function isSame(stored: StoredPerson, person: PersonToWrite): boolean {
  const wanted = plainColumns(person);
  for (const [column, value] of Object.entries(wanted)) {
    if (column === 'areas') continue;
    if ((stored[column as keyof StoredPerson] ?? null) !== value) return false;
  }
  if (!isSameList(stored.areas, person.areas)) return false;
  const before = stored.provenance;
  const after = person.person.provenance as Readonly<Record<string, GoldenProvenance>>;
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return (
    [...fields].every(
      (field) =>
        before[field]?.recordId === after[field]?.recordId && before[field]?.settlement === after[field]?.settlement,
    ) && isSameUnconfirmed(stored.unconfirmed, person.person.unconfirmed)
  );
}

function isSameUnconfirmed(before: readonly UnconfirmedValue[], after: readonly UnconfirmedValue[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, place) => {
      const other = after[place];
      return one.field === other?.field && one.value === other.value && one.recordId === other.recordId;
    })
  );
}

const provenanceTexts = new WeakMap<Provenance, string>();

/** JSON of who said each field; most fields name the same record, which is written once. */
function provenanceText(provenance: Readonly<Record<string, Provenance>>): string {
  const fields = Object.entries(provenance).map(([field, said]) => {
    let text = provenanceTexts.get(said);
    if (text === undefined) provenanceTexts.set(said, (text = JSON.stringify(said)));
    return `"${field}":${text}`;
  });
  return `{${fields.join(',')}}`;
}

function rowOf(vault: Vault, pinyin: PinyinBook, person: PersonToWrite, updatedAt: Date): BulkRow {
  const { ref, person: golden } = person;
  const place = (column: string) => ({ table: 'person', column, rowId: ref.id });
  const { full, initials } = pinyin.of(golden.name);
  return {
    filing: ref.filing,
    id: ref.id,
    ...plainColumns(person),
    name_pinyin: full,
    name_initials: initials,
    id_number_sealed: golden.idNumber === null ? null : vault.seal(golden.idNumber, place('id_number_sealed')),
    phone_sealed: golden.phone === null ? null : vault.seal(golden.phone, place('phone_sealed')),
    provenance: provenanceText(golden.provenance),
    unconfirmed: JSON.stringify(golden.unconfirmed),
    updated_at: updatedAt,
  };
}

/** The golden records of these people by id, as they are stored. */
export async function loadGolden(
  client: pg.ClientBase,
  people: readonly PersonRef[],
): Promise<Map<string, StoredPerson>> {
  const select = `p.filing, p.id, p.name, p.former_name, p.sex, p.birth_date, p.ethnicity, p.id_number_mask, p.phone_mask, p.marital_status, p.status,
    p.died_on, p.register_status, p.provenance, p.unconfirmed, p.areas::text as areas`;
  const rows = await loadPeople<Omit<StoredPerson, 'areas'> & { areas: string }>(client, people, select);
  return new Map(rows.map((row) => [row.id, { ...row, areas: areaList(row.areas) }]));
}

/** Writes the golden records that differ, and answers whose they are. */
export function writePeople(
  client: pg.ClientBase,
  writes: Writes,
  { vault, pinyin }: { readonly vault: Vault; readonly pinyin: PinyinBook },
  stored: ReadonlyMap<string, StoredPerson>,
  people: readonly PersonToWrite[],
  gone: readonly PersonRef[],
): PersonToWrite[] {
  const written: PersonToWrite[] = [];
  const insert: BulkRow[] = [];
  const update: BulkRow[] = [];
  const updatedAt = new Date();
  for (const person of people) {
    const before = stored.get(person.ref.id);
    if (before !== undefined && isSame(before, person)) continue;
    written.push(person);
    (before === undefined ? insert : update).push(rowOf(vault, pinyin, person, updatedAt));
  }
  writes.send(insertRows(client, 'hub.person', columns, insert));
  writes.send(updateRows(client, 'hub.person', ['filing', 'id'], columns, update));
  writes.send(deleteRows(client, 'hub.person', gone));
  return written;
}

/** Whether a person is found by other names, or seen in other areas, than what is stored says. */
export function isFoundAnew(stored: StoredPerson | undefined, { person, areas }: PersonToWrite): boolean {
  return (
    stored === undefined ||
    stored.name !== person.name ||
    stored.former_name !== person.formerName ||
    !isSameList(stored.areas, areas)
  );
}

/** Whether relatives see the person otherwise: where, and whether alive. */
export function isSeenAnew(stored: StoredPerson | undefined, { person, areas }: PersonToWrite): boolean {
  return (
    stored === undefined ||
    isLiving(stored.status, stored.register_status) !== isLiving(person.status, person.registerStatus) ||
    !isSameList(stored.areas, areas)
  );
}

/** Everything by which a person is found: numbers by blind index, names as they are typed. */
export function tokensOfPerson(vault: Vault, pinyin: PinyinBook, person: PersonToWrite): LookupToken[] {
  const { ref, own, person: golden, areas } = person;
  const tokens: LookupToken[] = [];
  const add = (kind: LookupToken['kind'], token: string) => {
    if (token !== '') tokens.push({ kind, token, subjectType: 'person', filing: ref.filing, id: ref.id, areas });
  };
  add('id-number', person.idToken);
  const phones = new Set(own.map(({ mention }) => mention.phone).filter((phone) => phone !== undefined));
  for (const phone of phones) add('phone', vault.blindIndex('phone', phone));
  const names = [golden.name, golden.formerName].filter((name) => name !== null);
  for (const name of new Set([...names.map(comparableName), ...own.flatMap((claim) => claim.names)])) add('name', name);
  for (const name of names) {
    const { full, initials } = pinyin.of(name);
    add('pinyin', full);
    add('initials', initials);
  }
  return tokens;
}
