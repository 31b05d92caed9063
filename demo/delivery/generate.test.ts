import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { damageKinds, damageRates, resolvableKinds } from '../damage/rates.js';
import { readDelivered } from '../testing/delivered-rows.js';
import { referenceProfile } from '../testing/reference-profile.js';
import { readTruth } from '../testing/truth.js';
import { generateWorld } from './generate.js';
import type { WorldPlan } from './world-state.js';

const kCode = '420106990001';

/** Every file below a folder with its hash. */
function fingerprint(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(directory, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

describe('the first deliveries', () => {
  const directories: string[] = [];

  async function generate(plan: Partial<WorldPlan>): Promise<string> {
    const directory = mkdtempSync(join(tmpdir(), 'demo-generate-'));
    directories.push(directory);
    await generateWorld(directory, { seed: 'hutong', scale: 'tiny', communities: 2, ...plan });
    return directory;
  }

  afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true, force: true })));

  it('are the same for the same seed, byte for byte, and others for another', async () => {
    const [first, second, other] = [await generate({}), await generate({}), await generate({ seed: 'another' })];
    expect(fingerprint(second)).toEqual(fingerprint(first));
    expect(fingerprint(other)['public-security/members.ndjson']).not.toBe(
      fingerprint(first)['public-security/members.ndjson'],
    );
  });

  it('are not made again where they exist, and are where another world was', async () => {
    const directory = await generate({});
    expect(await generateWorld(directory, { seed: 'hutong', scale: 'tiny', communities: 2 })).toEqual({ made: false });
    expect(await generateWorld(directory, { seed: 'another', scale: 'tiny', communities: 2 })).toEqual({ made: true });
  });

  it('come with manifests that agree with the files', async () => {
    const directory = await generate({});
    const folder = join(directory, 'civil-affairs', '20261101-full');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      files: Array<{ stream: string; file: string; rows: number; bytes: number; sha256: string }>;
    };
    const truth = readTruth(directory);
    expect(manifest.files).toHaveLength(6);
    for (const { stream, file, rows, bytes, sha256 } of manifest.files) {
      const content = readFileSync(join(folder, file));
      const lines = new TextDecoder('gb18030', { fatal: true }).decode(content).split('\r\n');
      expect([lines.length - 2, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
        rows,
        bytes,
        sha256,
      ]);
      expect(truth.records.filter((record) => record.stream === stream)).toHaveLength(rows);
    }
  });

  it.each(['hutong', 'seed 2', 'seed 3'])(
    'give K of the tiny world its figures, counted from the rows alone (%s)',
    async (seed) => {
      const directory = await generate({ seed });
      const profile = readTruth(directory).profiles.find(({ community }) => community === kCode)!;
      expect(referenceProfile(readDelivered(directory, '20261101'), kCode, '2026-11-01')).toEqual(profile.figures);
    },
  );

  describe('of the demo', () => {
    let directory: string;
    beforeAll(async () => {
      directory = await generate({ scale: 'demo' });
    }, 60_000);

    it('give K the published figures, counted from the rows alone', () => {
      expect(referenceProfile(readDelivered(directory, '20261101'), kCode, '2026-11-01')).toEqual({
        buildings: 81,
        households: 3180,
        residents: 11_182,
        over65: 875,
        over90: 9,
        lowIncomeCases: 13,
        marginalCases: 1,
        disabled: 34,
        aloneWithoutFamily: 4,
        militaryHouseholds: 9,
      });
    });

    it('damage nothing that K counts beyond what normalising resolves, save what a persona tells', () => {
      const isK = ({ key, household, stream }: { key: string; household?: string; stream: string }) =>
        stream !== 'enrolments' && (household ?? key).includes(kCode);
      const unresolvable = readTruth(directory).records.filter(
        (record) => isK(record) && record.damage?.some((kind) => !resolvableKinds.has(kind as never)) === true,
      );
      expect(unresolvable.map(({ people, damage }) => [people['subject'], damage])).toEqual([
        ['persona-zhouJianjun', ['marital-conflict']],
      ]);
    });

    it('have every kind of damage, none far beyond its rate', () => {
      const { records } = readTruth(directory);
      const seen = new Set(records.flatMap((record) => record.damage ?? []));
      expect([...seen].toSorted()).toEqual([...damageKinds].toSorted());
      for (const kind of ['id-missing', 'id-rounded', 'name-homophone', 'date-notation'] as const) {
        const enrolments = records.filter((record) => record.stream === 'enrolments');
        const share = enrolments.filter((record) => record.damage?.includes(kind)).length / enrolments.length;
        expect(share).toBeGreaterThan(damageRates['social-insurance'][kind] * 0.4);
        expect(share).toBeLessThan(damageRates['social-insurance'][kind] * 1.6);
      }
    });

    it('name in truth whom each record is about', () => {
      const { people, records } = readTruth(directory);
      const known = new Set(people.map(({ person }) => person));
      expect(known.size).toBe(people.length);
      const unknown = records.flatMap((record) => Object.values(record.people)).filter((person) => !known.has(person));
      expect(unknown).toEqual([]);
    });
  });

  it('hold one community in memory at a time', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const directory = mkdtempSync(join(tmpdir(), 'demo-generate-'));
    directories.push(directory);
    const heapBytes: number[] = [];
    const onCommunity = () => {
      collect();
      heapBytes.push(process.memoryUsage().heapUsed);
    };
    await generateWorld(directory, { seed: 'hutong', scale: 'demo', communities: 3 }, { truth: false, onCommunity });
    // A community of K's size is some 20 MB; what grows is a table of dates and one of shared texts.
    expect(heapBytes[2]! - heapBytes[0]!).toBeLessThan(8 * 1024 * 1024);
  }, 120_000);
});
