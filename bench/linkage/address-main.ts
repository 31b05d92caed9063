import { parseArgs } from 'node:util';
import { communitiesMax } from '../../demo/model/community-spec.js';
import { measureDoors } from './address.js';

const usage = `npm run bench:addresses -- [--seed TEXT] [--communities N] [--factor N] [--misses N]
  reads every address of a demo world and holds each door against the true one; --misses shows that many that went wrong`;

const wholeNumber = (name: string, text: string, max: number): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > max) {
    process.stderr.write(
      `bench:addresses: --${name} is a whole number up to ${max}, not ${JSON.stringify(text)}.\n${usage}\n`,
    );
    process.exit(2);
  }
  return value;
};

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'hutong' },
    communities: { type: 'string', default: '90' },
    factor: { type: 'string', default: '2' },
    misses: { type: 'string', default: '0' },
  },
});
let misses = wholeNumber('misses', values.misses, 10_000);
const measured = measureDoors({
  seed: values.seed,
  communities: Math.max(1, wholeNumber('communities', values.communities, communitiesMax)),
  factor: wholeNumber('factor', values.factor, 100),
  onMiss: (text, read, door) => {
    if (misses-- > 0) process.stderr.write(`${text}: read ${read ?? 'no door'}, true ${door}\n`);
  },
});
process.stdout.write(`${JSON.stringify(measured)}\n`);
