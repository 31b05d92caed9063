import { readFileSync } from 'node:fs';
import { projectPath } from '../../runtime/paths.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { parseAreaNames, writeAreaNames } from './area-names.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('provinces, cities and counties come with the checkout', () => {
  const names = new Map(
    parseAreaNames(readFileSync(projectPath('schema/region/areas.csv'), 'utf8')).map((area) => [area.code, area.name]),
  );
  expect(['42', '4201', '420106', '640106'].map((code) => names.get(code))).toEqual([
    '湖北省',
    '武汉市',
    '武昌区',
    '金凤区',
  ]);
  expect(names.size).toBeGreaterThan(3_000);
});

test('a line that is none is named by its number', () => {
  expect(() => parseAreaNames('code;name\n')).toThrow('Line 1 must be "code,name".');
  expect(() => parseAreaNames('code,name\r\n42,湖北省\r\n421,某地\r\n')).toThrow('Line 3');
  expect(() => parseAreaNames('code,name\n42,\n')).toThrow('Line 2');
});

test('names are added once, and a new name replaces the old one', async () => {
  const client = await database.owner().connect();
  try {
    const areas = [
      { code: '64', name: '宁夏回族自治区' },
      { code: '640106003004', name: '长城花园社区' },
    ];
    expect(await writeAreaNames(client, areas)).toBe(2);
    expect(await writeAreaNames(client, areas)).toBe(0);
    expect(await writeAreaNames(client, [{ code: '640106003004', name: '长城社区' }])).toBe(1);
    const { rows } = await client.query('select code, level, name, parent from hub.area order by level');
    expect(rows).toEqual([
      { code: '64', level: 1, name: '宁夏回族自治区', parent: null },
      { code: '640106003004', level: 5, name: '长城社区', parent: '640106003' },
    ]);
  } finally {
    client.release();
  }
});
