import { projectPath } from '../../../runtime/paths.js';
import { buildIdNumber } from '../../testing/build-record.js';
import { comparingFrom } from './comparing.js';
import { judgeLoose } from './judge.js';

const comparing = comparingFrom(projectPath('linkage/parameters/chinese.json'));
const number = buildIdNumber('1961-08-23', 1);
const known = {
  name: '欧阳崇岳',
  sex: '1',
  birth_date: '1961-08-23',
  id_number: number,
  phone: '13971046258',
  address: '湖北省武汉市武昌区中山路18号12栋2单元301室',
};

/** What comes of a mention that says this, beside one person of the name. */
function outcomeOf(said: Partial<Record<keyof typeof known, string>>): string {
  const record = (id: string, values: object) => comparing.prepare({ id, source: id, values: { ...values } });
  const person = { person: { filing: 1, id: 'p' }, idToken: 't', records: [record('register', known)] };
  return judgeLoose(comparing, record('insurance', said), [person], null).outcome;
}

const { name, sex } = known;

it('asks nobody about a name alone, however rare', () => {
  expect(outcomeOf({ name, sex })).toBe('APART');
  expect(outcomeOf({ name, sex, phone: '13300000001', id_number: '4.20106E+17' })).toBe('APART');
});

it.each([
  ['a birth date', { birth_date: known.birth_date }],
  ['a telephone', { phone: known.phone }],
  ['a door', { address: '中山路18号12栋2单元301室' }],
  ['a number that a spreadsheet rounded', { id_number: `${number.slice(0, 15)}000` }],
])('goes by the name together with %s', (_, said) => expect(outcomeOf({ name, sex, ...said })).not.toBe('APART'));
