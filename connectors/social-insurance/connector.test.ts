import { cp, mkdtemp, readdir, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from '../../runtime/paths.js';
import { contractTest } from '../kit/contract-test.js';
import { SourceError } from '../kit/contract.js';
import { socialInsurance } from './connector.js';

const fixtureFolder = projectPath('connectors/social-insurance/fixture');
const never = new AbortController().signal;

async function startFolder() {
  const directory = await mkdtemp(join(tmpdir(), 'hutong-insurance-'));
  const deliver = async (start: string) => {
    const names = (await readdir(fixtureFolder)).filter((name) => name.startsWith(start));
    for (const name of names) await cp(join(fixtureFolder, name), join(directory, name));
  };
  await deliver('CBXX_20261101');
  return {
    settings: { directory },
    advance: () => deliver('CBXX_20261102'),
    settle: (id: string, result: string, refusal: string) =>
      writeFile(
        join(directory, 'corrections', `${id}.answer.json`),
        JSON.stringify({ 请求编号: id, 办理结果: result, 原因代码: refusal }),
      ),
    stop: () => rm(directory, { recursive: true, force: true }),
  };
}

contractTest({ connector: socialInsurance, fixtureFolder, start: startFolder });

describe('workbooks that are not as agreed', () => {
  let folder: Awaited<ReturnType<typeof startFolder>>;
  beforeEach(async () => {
    folder = await startFolder();
  });
  afterEach(() => folder.stop());

  const workbook = (name: string) => join(folder.settings.directory, name);

  async function expectProblem(problem: SourceError['problem'], words: string): Promise<void> {
    const source = await socialInsurance.open(folder.settings, never);
    const error = await source.deliveries('enrolments', 'full', null).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ problem, message: expect.stringContaining(words) });
    expect((error as Error).message).not.toContain(folder.settings.directory);
  }

  it('refuses half a workbook', async () => {
    await truncate(workbook('CBXX_20261101_F_1of2.xlsx'), 3_000);
    await expectProblem('unavailable', 'may still be written');
    await utimes(workbook('CBXX_20261101_F_1of2.xlsx'), 1_700_000_000, 1_700_000_000);
    await expectProblem('delivery', 'no whole workbook');
  });

  it('waits for a part that is missing, and asks for it once later ones are there', async () => {
    await rm(workbook('CBXX_20261101_F_2of2.xlsx'));
    const findings = async () => {
      const source = await socialInsurance.open(folder.settings, never);
      expect(await source.deliveries('enrolments', 'full', null)).toEqual([]);
      return source.findings?.();
    };
    const unfinished = { kind: 'unfinished', delivery: 'CBXX_20261101_F' };
    expect(await findings()).toMatchObject([{ ...unfinished, stops: false }]);
    await folder.advance();
    expect(await findings()).toMatchObject([{ ...unfinished, stops: true }]);
  });

  it('recognises a workbook under another name', async () => {
    await rm(workbook('CBXX_20261101_F_1of2.xlsx'));
    await rename(workbook('CBXX_20261101_F_2of2.xlsx'), workbook('CBXX_20261201_F_1of1.xlsx'));
    await utimes(workbook('CBXX_20261201_F_1of1.xlsx'), 1_700_000_000, 1_700_000_000);
    await expectProblem('delivery', 'renamed');
  });

  it('passes over what is still being written', async () => {
    await rename(workbook('CBXX_20261101_F_1of2.xlsx'), workbook('CBXX_20261101_F_1of2.xlsx.part'));
    await rename(workbook('CBXX_20261101_F_2of2.xlsx'), workbook('CBXX_20261101_F_2of2.xlsx.part'));
    const source = await socialInsurance.open(folder.settings, never);
    expect(await source.deliveries('enrolments', 'full', null)).toEqual([]);
  });
});
