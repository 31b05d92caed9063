import { access, rename, writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { readTrainingRecords } from '../../jobs/index.js';
import { trainParameters } from '../../linkage/model/train.js';
import { chineseProfile } from '../../linkage/profile/chinese.js';
import { openVault, readRootKey } from '../../schema/vault/index.js';
import { CommandError, say } from '../output.js';
import { withWorker } from '../worker-session.js';

interface TrainOptions {
  readonly out: string;
  readonly mentions: number;
  readonly wrongLinkRate: number;
  readonly seed: string;
  readonly force?: boolean;
}

/** Fewer mentions say too little about how often clerks slip. */
const mentionsMin = 2_000;

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < mentionsMin)
    throw new InvalidArgumentError(`It takes a whole number from ${mentionsMin}.`);
  return Number(text);
}

function share(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 0.1)) throw new InvalidArgumentError('It takes a share above 0, at most 0.1.');
  return value;
}

async function train({ out, mentions, wrongLinkRate, seed, force }: TrainOptions): Promise<void> {
  const isThere = await access(out).then(
    () => true,
    () => false,
  );
  if (isThere && force !== true)
    throw new CommandError(`${out} is there already: name another file, or give --force.`, 'usage');
  await withWorker('link', async ({ config, pool }) => {
    const vault = await openVault(pool, readRootKey(config.keyFile));
    const records = await readTrainingRecords(pool, vault, mentions);
    if (records.length < mentionsMin)
      throw new CommandError(
        `The hub holds ${records.length} mentions to learn from and ${mentionsMin} are needed: sync first, or go on with the parameters that come with the hub.`,
      );
    say(`${records.length} mentions read; estimating ...`);
    const description = `mentions of a hub, ${new Date().toISOString().slice(0, 10)}`;
    const trained = trainParameters(records, chineseProfile, { seed, description, wrongLinkRate });
    await writeFile(`${out}.part`, `${JSON.stringify(trained, null, 2)}\n`, { mode: 0o600 });
    await rename(`${out}.part`, out);
    const { thresholds, trainedOn } = trained;
    say(
      `${out} written: learned from ${trainedOn.pairs} pairs; links from ${thresholds.link.toFixed(1)} bits on, asks from ${thresholds.review.toFixed(1)}.`,
    );
    say('Look at the file, then set HUB_LINK_PARAMETERS to it. Until then nothing changes; a night never learns.');
  });
}

export const linkVerb = () =>
  new Command('link')
    .description('how records without a valid ID number are compared with people')
    .addCommand(
      new Command('train')
        .description(
          'learn from what the hub holds how often records of one person agree, and write it to a file; names that fewer than five records bear are not in it',
        )
        .requiredOption('--out <file>', 'where to write the parameters')
        .option('--mentions <n>', 'read about so many mentions at most', wholeNumber, 300_000)
        .option('--wrong-link-rate <share>', 'the share of wrong links that is accepted', share, 0.001)
        .option('--seed <text>', 'the same seed and the same records make the same file', 'hub')
        .option('--force', 'write over a file that is there')
        .action(train),
    );
