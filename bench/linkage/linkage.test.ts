import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Random } from '../../demo/model/random.js';
import { demoForm, formLines } from './demo-form.js';
import { linkFile } from './link-file.js';
import { parseRecords } from './record-file.js';
import { personOfId, scorePairs } from './score.js';
import { stressForm } from './stress-records.js';

const chineseHeader = 'rec_id,department,name,sex,birth_date,id_number,phone,address';
const febrlHeader = 'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id'; // prettier-ignore

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'bench-linkage-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function linked(content: string | Uint8Array, parameters?: string) {
  const file = path.join(folder, 'records.csv');
  const out = path.join(folder, 'links.csv');
  const trained = path.join(folder, 'parameters.json');
  await writeFile(file, content);
  const said: string[] = [];
  const figures = await linkFile({ file, out, seed: 'test', say: (line) => said.push(line), ...(parameters === undefined ? { train: trained } : { parameters }) }); // prettier-ignore
  return { figures, said, trained, lines: (await readFile(out, 'utf8')).trimEnd().split('\n') };
}

/** Records of people as FEBRL's generator makes them: typing errors, missing and exchanged values. */
function febrlFile(people: number): string {
  const random = new Random('febrl test');
  const word = () =>
    Array.from({ length: random.between(4, 9) }, (_, at) =>
      random.pick([...(at % 2 === 0 ? 'bcdfglmnprst' : 'aeiou')]),
    ).join('');
  const words = Array.from({ length: 150 }, word);
  const slip = (text: string) =>
    text.length < 2 ? text : text.slice(0, 1) + random.pick([...'aeiourst']) + text.slice(2);
  const lines = [febrlHeader];
  for (let person = 0; person < people; person += 1) {
    const fields = [random.pick(words), random.pick(words), String(random.between(1, 200)), `${random.pick(words)} street`, random.pick(words), random.pick(words), String(random.between(2000, 7999)), random.pick(['nsw', 'vic', 'qld']), `19${random.between(10, 99)}0${random.between(1, 9)}${random.between(10, 28)}`]; // prettier-ignore
    lines.push(`rec-${person}-org, ${fields.join(', ')}, 1234567`);
    for (let copy = 0; copy < random.between(0, 2); copy += 1) {
      const damaged = fields.map((field) => (random.chance(0.15) ? slip(field) : random.chance(0.05) ? '' : field));
      lines.push(`rec-${person}-dup-${copy}, ${damaged.join(', ')}, 7654321`);
    }
  }
  return `${lines.join('\n')}\n`;
}

describe('bench:linkage', () => {
  it("links a file with FEBRL's header by parameters estimated on the file itself", async () => {
    const { figures, lines } = await linked(febrlFile(250));
    expect(lines[0]).toBe('rec_id,cluster');
    expect(lines.length).toBeGreaterThan(400);
    expect(figures.f1).toBeGreaterThan(0.97);
    expect(figures.precision).toBeGreaterThan(0.99);
  });

  it('links a Chinese file of a town that it was not made for', async () => {
    const { figures, lines, trained } = await linked([...formLines(stressForm('test', 1200))].join(''));
    expect(figures.precision).toBeGreaterThan(0.995);
    expect(figures.recall).toBeGreaterThan(0.9);
    const again = await linked([...formLines(stressForm('test', 1200))].join(''), trained);
    expect(again.lines).toEqual(lines);
  });

  it('finds the same people whatever the order and the ids of the records', async () => {
    const [header, ...rows] = [...formLines(stressForm('order', 600))];
    const contentOf = (lines: readonly string[], source: readonly string[]) => {
      const rowOf = new Map(source.map((row) => [row.split(',')[0]!, row.slice(row.indexOf(','))]));
      const groups = new Map<string, string[]>();
      for (const line of lines.slice(1)) {
        const [id, cluster] = line.split(',') as [string, string];
        groups.set(cluster, [...(groups.get(cluster) ?? []), rowOf.get(id)!]);
      }
      return [...groups.values()].map((group) => group.toSorted().join('')).toSorted();
    };
    const first = await linked([header, ...rows].join(''));
    const turned = rows
      .toReversed()
      .map((row, index) => `x${String(index * 7919).padStart(9, '0')}${row.slice(row.indexOf(','))}`);
    const second = await linked([header, ...turned].join(''));
    expect(contentOf(second.lines, turned)).toEqual(contentOf(first.lines, rows));
    expect(second.figures).toMatchObject({ precision: null, recall: null, f1: null, wrong: null, missed: null });
    expect(second.said.join('\n')).toContain('rec_id does not say who is meant');
  });

  it('reads a mark of UTF-8, GB18030, quotes and fields that run over lines', async () => {
    const row = 'rec-1-0,公安,"张""三",男,1985-03-07,,,"甲,\n乙"\n';
    const { records } = parseRecords(`\ufeff${chineseHeader}\r\n${row}`.replace(/^\ufeff/, ''));
    expect(records[0]?.values).toMatchObject({ name: '张"三', address: '甲,\n乙' });
    const bytes = [...Buffer.from(`${chineseHeader}\nrec-1-0,,`), 0xd5, 0xc5, 0xc8, 0xfd, ...Buffer.from(',,,,,\n')];
    expect((await linked(Uint8Array.from(bytes))).lines).toEqual(['rec_id,cluster', 'rec-1-0,1']);
    expect((await linked(`\ufeff${chineseHeader}\nrec-1-0,,,,,,,\n`)).lines).toHaveLength(2);
  });

  it('says where a file is wrong', () => {
    const after = (rows: string) => () => parseRecords(`${chineseHeader}\n${rows}`);
    expect(() => parseRecords('')).toThrow('The file is empty');
    expect(() => parseRecords('rec_id,name\n1,x')).toThrow('Line 1: the header lacks department, sex');
    expect(after('')).toThrow('no records');
    expect(after('a,b\n')).toThrow('Line 2: 2 fields, the header has 8');
    expect(after('1,,,,,,,\n,,,,,,,\n')).toThrow('Line 3, column rec_id: is empty');
    expect(after('1,,,,,,,\n1,,,,,,,\n')).toThrow('Line 3, column rec_id: is the id of line 2 too');
    expect(after('1,,"张\n三",,,,,\n2,,"never closed,,,,,\n')).toThrow(
      'Line 4, column 3: the quotation mark is never closed',
    );
  });
});

describe('scoring', () => {
  it('counts pairs by hand', () => {
    const ids = ['rec-1-0', 'rec-1-1', 'rec-1-2', 'rec-2-0', 'rec-2-1'];
    const score = scorePairs([[0, 1, 3], [2], [4]], (at) => personOfId(ids[at]!));
    expect(score).toEqual({
      pairs: 3,
      precision: 1 / 3,
      recall: 1 / 4,
      f1: expect.closeTo(2 / 7, 9),
      wrong: 2,
      missed: 3,
    });
  });
});

it('the demo form says what the demo world knows, and its truth stays outside', () => {
  const made = [...demoForm('test', 300, 2)];
  expect(made).toHaveLength(300);
  expect(made.map(({ record }) => record)).toEqual([...demoForm('test', 300, 2)].map(({ record }) => record));
  expect(JSON.stringify(made.map(({ record }) => record))).not.toContain(made[0]!.person);
});
