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

/** What comes of a mention that says this, beside so many people of the name. */
function outcomeOf(said: Partial<Record<keyof typeof known, string>>, bearers = 2): string {
  const record = (id: string, values: object) => comparing.prepare({ id, source: id, values: { ...values } });
  const others = {
    ...known,
    birth_date: '1932-01-05',
    id_number: buildIdNumber('1932-01-05', 3),
    phone: '',
    address: '',
  };
  const people = [known, ...Array.from({ length: bearers - 1 }, () => others)].map((values, index) => {
    const id = `p${index}`;
    return { person: { filing: 1, id }, idToken: id, records: [record(id, values)] };
  });
  return judgeLoose(comparing, record('insurance', said), people, null).outcome;
}

const { name, sex } = known;

it('never links by a name alone, however rare, and asks only where one person bears it', () => {
  expect(outcomeOf({ name, sex }, 1)).toBe('REVIEW');
  expect(outcomeOf({ name, sex })).toBe('APART');
  expect(outcomeOf({ name, sex, phone: '13300000001', id_number: '4.20106E+17' })).toBe('APART');
});

it.each([
  ['a birth date', { birth_date: known.birth_date }],
  ['a telephone', { phone: known.phone }],
  ['a door', { address: '中山路18号12栋2单元301室' }],
  ['a number that a spreadsheet rounded', { id_number: `${number.slice(0, 15)}000` }],
])('goes by the name together with %s', (_, said) => expect(outcomeOf({ name, sex, ...said })).not.toBe('APART'));
