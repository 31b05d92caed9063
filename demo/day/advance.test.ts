import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateWorld } from '../delivery/generate.js';
import { readWorldState, writeWorldState } from '../delivery/world-state.js';
import { dayOf } from '../model/calendar.js';
import { readTruth } from '../testing/truth.js';
import { advanceDay } from './advance.js';

describe('a day in the demo world', () => {
  const directories: string[] = [];

  async function worldAfter(days: number): Promise<string> {
    const directory = mkdtempSync(join(tmpdir(), 'demo-day-'));
    directories.push(directory);
    await generateWorld(directory, { seed: 'hutong', scale: 'tiny', communities: 2 });
    for (let day = 0; day < days; day++) await advanceDay(directory);
    return directory;
  }

  afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true, force: true })));

  const rowsOf = (directory: string, file: string) =>
    readFileSync(join(directory, file), 'utf8').split('\n').filter(Boolean);
  const manifestOf = (directory: string, folder: string) =>
    JSON.parse(readFileSync(join(directory, 'civil-affairs', folder, 'manifest.json'), 'utf8')) as {
      asOf: string;
      mode: string;
      files: Array<{ stream: string; rows: number }>;
    };

  it('follows from the days before it alone', async () => {
    const [first, second] = [await worldAfter(3), await worldAfter(3)];
    for (const file of [
      'public-security/changes/20261104-members.ndjson',
      'family-planning/20261104-C-csyx.copy',
      'truth/20261104-records.ndjson',
    ]) {
      expect(readFileSync(join(second, file))).toEqual(readFileSync(join(first, file)));
    }
  });

  it('reaches each department in its own way', async () => {
    const directory = await worldAfter(1);
    const members = rowsOf(directory, 'public-security/changes/20261102-members.ndjson');
    expect(members.some((row) => row.startsWith('+'))).toBe(true);
    expect(members.some((row) => row.startsWith('='))).toBe(true);
    for (const row of members) expect((JSON.parse(row.slice(1)) as { GXSJ: string }).GXSJ).toMatch(/^2026-11-02T/);
    expect(rowsOf(directory, 'family-planning/20261102-C-csyx.copy').length).toBeGreaterThan(0);
    const manifest = manifestOf(directory, '20261102-changes');
    expect([manifest.asOf, manifest.mode]).toEqual(['2026-11-02', 'changes']);
    expect(manifest.files.find(({ stream }) => stream === 'marriages')!.rows).toBeGreaterThan(0);
    expect(readdirSync(join(directory, 'social-insurance'))).toEqual([
      'CBXX_20261101_F_1of1.xlsx',
      'CBXX_20261102_C_1of1.xlsx',
    ]);
  });

  it('changes each record at most once, and leaves personas alone', async () => {
    const directory = await worldAfter(5);
    for (let day = 2; day <= 6; day++) {
      const { records } = readTruth(directory).onDay(`2026-11-0${day}`);
      const keys = records.map(({ stream, key }) => `${stream} ${key}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(
        records.flatMap(({ people }) => Object.values(people)).filter((person) => person.startsWith('persona')),
      ).toEqual([]);
    }
  });

  it('brings a full delivery of civil affairs and social insurance on the first of a month', async () => {
    // A day follows from its number alone, so that the month can be skipped.
    const directory = await worldAfter(0);
    writeWorldState(directory, { ...readWorldState(directory)!, day: dayOf(2026, 11, 30) });
    await advanceDay(directory);
    expect(readdirSync(join(directory, 'civil-affairs')).filter((name) => name.endsWith('-full'))).toEqual([
      '20261101-full',
      '20261201-full',
    ]);
    expect(readdirSync(join(directory, 'social-insurance')).filter((name) => name.includes('_F_'))).toEqual([
      'CBXX_20261101_F_1of1.xlsx',
      'CBXX_20261201_F_1of1.xlsx',
    ]);
    const rows = (folder: string) =>
      manifestOf(directory, folder).files.find(({ stream }) => stream === 'deaths')!.rows;
    expect(rows('20261201-full')).toBeGreaterThan(rows('20261101-full'));
    expect(rowsOf(directory, 'public-security/changes/20261201-members.ndjson').length).toBeGreaterThan(0);
  }, 60_000);
});
