import type pg from 'pg';
import { buildHousehold, buildMembership, insertBuilt, type BuiltHousehold } from './builders.js';
import { filingK, regionK, type SmallWorld } from './small-world.js';

/**
 * Beside the small world, the households of the kinds that tell by their kind what a department knows: the case in which 张建国 and 李秀兰
 * are counted together, and the two of their register who are insured together.
 */
export async function seedTellingKinds(
  pool: pg.Pool,
  { people: { jianguo, xiulan, wei } }: Pick<SmallWorld, 'people'>,
): Promise<{ readonly assistance: BuiltHousehold; readonly insurance: BuiltHousehold }> {
  const door = { building: '12', unit: '2', room: '301' };
  const at = { filing: filingK, region: regionK, door, headName: '张建国' };
  const nowhere = { address_text: null, building: null, unit: null, room: null, dwelling: null };
  const assistance = buildHousehold({
    ...at,
    kind: 'ASSISTANCE',
    number: 'a keyed hash',
    values: { ...nowhere, department: 'civil-affairs' },
  });
  const insurance = buildHousehold({
    ...at,
    kind: 'INSURANCE',
    number: 'a household id',
    values: { department: 'social-insurance', record_id: null },
  });
  await insertBuilt(pool, [
    // Neither is found by a door.
    ...[assistance, insurance].flatMap(({ rows }) => rows.filter(({ table }) => table === 'household')),
    buildMembership(assistance, jianguo, { relation: '01', is_head: true, department: 'civil-affairs' }),
    buildMembership(assistance, xiulan, { relation: '12', department: 'civil-affairs' }),
    buildMembership(insurance, jianguo, { relation: '02', is_head: true, department: 'social-insurance' }),
    buildMembership(insurance, wei, { relation: '20', department: 'social-insurance' }),
  ]);
  return { assistance, insurance };
}
