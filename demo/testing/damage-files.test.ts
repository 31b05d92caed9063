import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateWorld } from '../delivery/generate.js';
import { addColumn, cutInHalf, dropColumn, saveAsUtf8, shortenRow } from './damage-files.js';

describe('damage to files', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'demo-damage-'));
  const folder = join(dataDir, 'civil-affairs', '20261101-full');
  const file = join(folder, 'deaths.csv');
  const whole = join(dataDir, 'deaths.csv');

  beforeAll(async () => {
    await generateWorld(dataDir, { seed: 'hutong', scale: 'tiny', communities: 2 });
    copyFileSync(file, whole);
  });
  beforeEach(() => copyFileSync(whole, file));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  const lines = () => new TextDecoder('gb18030').decode(readFileSync(file)).split('\r\n').slice(0, -1);
  const columnsOf = (line: string) => line.split(',').length;
  const manifestAgrees = () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      files: Array<{ file: string; sha256: string }>;
    };
    return (
      manifest.files.find((entry) => entry.file === 'deaths.csv')!.sha256 ===
      createHash('sha256').update(readFileSync(file)).digest('hex')
    );
  };

  it('cuts a file in half behind the manifest', () => {
    cutInHalf(file);
    expect(statSync(file).size).toBe(Math.floor(statSync(whole).size / 2));
    expect(manifestAgrees()).toBe(false);
  });

  it('writes the wrong encoding with a manifest that agrees', () => {
    saveAsUtf8(file);
    expect(readFileSync(file, 'utf8')).toContain('证明编号');
    expect(manifestAgrees()).toBe(true);
  });

  it('takes and adds columns and values', () => {
    dropColumn(file, '性别');
    expect(new Set(lines().map(columnsOf))).toEqual(new Set([6]));
    addColumn(file, '备注', '无');
    expect(lines()[0]!.endsWith(',备注')).toBe(true);
    shortenRow(file, 0);
    expect(lines().map(columnsOf).slice(0, 2)).toEqual([7, 6]);
    expect(manifestAgrees()).toBe(true);
  });
});
