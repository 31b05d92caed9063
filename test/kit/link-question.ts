import { randomUUID } from 'node:crypto';
import { newId } from '../../schema/canonical/id.js';
import { maskIdNumber, maskPhone } from '../../schema/vault/index.js';
import { areasOfAll, insertBuilt, testAsOf, testFetchedAt } from './builders.js';
import type { TestDatabase } from './database.js';
import { filingK, regionK, type SmallWorld } from './small-world.js';

/*
 * 张建囯 (a slip of the brush), whose number nobody can read, claims insurance in K: he may be 张建国 of K, or 马晓东, who lives in another
 * area and of whom K's staff see nothing.
 */
export const damagedNumber = '42010619550302001';
export const phone = '13812345670';

const evidence = [
  { field: 'name', level: 'look-alike', weight: 6.2 },
  { field: 'birth_date', level: 'exact', weight: 8.1 },
  { field: 'phone', level: 'one-digit-off', weight: 3.4 },
  { field: 'sex', level: 'same', weight: 1 },
  { field: 'address', level: 'differ', weight: -2.5 },
];

/** Where the record belongs, and where else candidates do. */
export interface Asking {
  readonly region?: string;
  readonly filing?: number;
  readonly alsoIn?: readonly string[];
}

/** A mention of nobody yet, and the question who it is. */
export async function askWhoItIs(
  database: TestDatabase,
  { vault }: SmallWorld,
  candidates: readonly object[],
  { region = regionK, filing = filingK, alsoIn = [] }: Asking,
): Promise<string> {
  const [linkId, id, recordId] = [newId(filing), newId(filing), newId(filing)];
  const keyToken = Buffer.from(randomUUID());
  const mention = { department: 'social-insurance', kind: 'insurance-enrolment', role: 'subject' };
  const areas = areasOfAll([region, ...alsoIn]);
  const place = (column: string) => ({ table: 'link_review', column, rowId: id });
  await insertBuilt(database.owner(), [
    {
      table: 'link',
      row: { filing, id: linkId, record_id: recordId, ...mention, key_token: keyToken, method: 'NONE', areas },
    },
    {
      table: 'link_review',
      row: {
        filing,
        id,
        link_id: linkId,
        ...mention,
        reason: 'FITS_SEVERAL',
        name: '张建囯',
        sex: '1',
        birth_date: '1955-03-02',
        id_number_sealed: vault.seal(damagedNumber, place('id_number_sealed')),
        id_number_mask: maskIdNumber(damagedNumber),
        phone_sealed: vault.seal(phone, place('phone_sealed')),
        phone_mask: maskPhone(phone),
        address_text: '测试街道1号12栋',
        record_id: recordId,
        as_of: testAsOf,
        fetched_at: testFetchedAt,
        candidates: JSON.stringify(candidates),
        parameters: 'chinese v1 test',
        areas,
      },
    },
  ]);
  return id;
}

export function candidateOf({ people }: SmallWorld, who: keyof SmallWorld['people'], weight = 14.2): object {
  const { filing, id } = people[who];
  return { filing, personId: id, weight, evidence };
}
