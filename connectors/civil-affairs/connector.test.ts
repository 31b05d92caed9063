import { cp, mkdtemp, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from '../../runtime/paths.js';
import { contractTest } from '../kit/contract-test.js';
import { SourceError } from '../kit/contract.js';
import { civilAffairs } from './connector.js';

const fixtureFolder = projectPath('connectors/civil-affairs/fixture');
const [full, changes] = ['20261101-full', '20261102-changes'];
const never = new AbortController().signal;

async function startFolder() {
  const directory = await mkdtemp(join(tmpdir(), 'hutong-civil-'));
  const deliver = (name: string) => cp(join(fixtureFolder, name), join(directory, name), { recursive: true });
  await deliver(full);
  return {
    settings: { directory },
    advance: () => deliver(changes),
    settle: (id: string, result: string, refusal: string) =>
      writeFile(
        join(directory, 'corrections', `${id}.answer.json`),
        JSON.stringify({ 请求编号: id, 办理结果: result, 原因代码: refusal }),
      ),
    stop: () => rm(directory, { recursive: true, force: true }),
  };
}

contractTest({ connector: civilAffairs, fixtureFolder, start: startFolder });

describe('a folder that is not as agreed', () => {
  let folder: Awaited<ReturnType<typeof startFolder>>;
  beforeEach(async () => {
    folder = await startFolder();
  });
  afterEach(() => folder.stop());

  async function readDeaths(): Promise<void> {
    const source = await civilAffairs.open(folder.settings, never);
    for (const delivery of await source.deliveries('deaths', 'full', null)) {
      for await (const _ of delivery.read(null, never)) continue;
    }
  }

  async function expectProblem(problem: SourceError['problem'], words: string): Promise<void> {
    const error = await readDeaths().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ problem, message: expect.stringContaining(words) });
    expect((error as Error).message).not.toContain(folder.settings.directory);
  }

  const file = () => join(folder.settings.directory, full, 'deaths.csv');
  const manifest = () => join(folder.settings.directory, full, 'manifest.json');

  it('refuses half a file', async () => {
    await truncate(file(), 100);
    await expectProblem('unavailable', 'still being written');
    await utimes(file(), 1_700_000_000, 1_700_000_000);
    await expectProblem('delivery', 'manifest says');
  });

  it('refuses a file of the right size and other bytes', async () => {
    const bytes = await readFile(file());
    bytes[bytes.length - 3] = 0x30;
    await writeFile(file(), bytes);
    await expectProblem('delivery', 'SHA-256');
  });

  it('refuses a manifest that is cut, of another folder, or names a way out', async () => {
    const text = await readFile(manifest(), 'utf8');
    await writeFile(manifest(), text.slice(0, 50));
    await expectProblem('delivery', 'no JSON');
    await writeFile(manifest(), text.replace(`"${full}"`, '"20261001-full"'));
    await expectProblem('delivery', 'belongs to');
    await writeFile(manifest(), text.replace('deaths.csv', '../../secret'));
    await expectProblem('contract', 'agreed form');
  });

  it('refuses a file that the manifest names and nobody delivered', async () => {
    await rm(file());
    await expectProblem('delivery', 'is not there');
  });

  it('waits for a folder without its manifest, and for what comes after it', async () => {
    const source = await civilAffairs.open(folder.settings, never);
    await folder.advance();
    await rm(manifest());
    expect(await source.deliveries('deaths', 'full', null)).toEqual([]);
  });

  it('says that the folder is away', async () => {
    await folder.stop();
    await expectProblem('unavailable', 'HUB_CIVIL_AFFAIRS_DIRECTORY');
  });
});
