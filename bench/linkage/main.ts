import { parseArgs } from 'node:util';
import { formOf, runDemo, writeForm } from './demo.js';
import { DataError, UsageError } from './errors.js';
import { linkFile } from './link-file.js';

const usage = `npm run bench:linkage -- --file F --out links.csv [--train params.json | --parameters params.json] [--seed TEXT]
  links the records of a file (FEBRL's header or the Chinese one) and writes rec_id,cluster for all of them
npm run bench:linkage -- --demo|--stress [--records N] [--damage 2] [--seed TEXT] [--parameters params.json] [--calibrate params.json]
  links records of the demo world (or of a made-up town) and holds them against the truth
npm run bench:linkage -- --demo|--stress --write F [--records N] [--damage 2] [--seed TEXT]
  writes such records as a file that --file reads`;

function options() {
  try {
    return parseArgs({
      options: {
        file: { type: 'string' },
        out: { type: 'string' },
        train: { type: 'string' },
        parameters: { type: 'string' },
        demo: { type: 'boolean', default: false },
        stress: { type: 'boolean', default: false },
        records: { type: 'string', default: '50000' },
        damage: { type: 'string', default: '2' },
        calibrate: { type: 'string' },
        write: { type: 'string' },
        seed: { type: 'string', default: 'hutong' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function numberOf(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0)
    throw new UsageError(`--${name} must be a number above zero, not ${text}.`);
  return value;
}

async function main(): Promise<void> {
  const given = options();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { file, out, train, parameters, seed } = given;
  if (given.demo || given.stress) {
    const world = given.demo ? 'demo' : 'stress';
    const form = {
      world,
      records: numberOf(given.records, 'records'),
      damage: numberOf(given.damage, 'damage'),
      seed,
    } as const;
    if (given.write === undefined) await runDemo({ ...form, parameters, calibrate: given.calibrate, say });
    else await writeForm(given.write, formOf(form));
    return;
  }
  if (file === undefined || out === undefined) throw new UsageError('--file and --out are needed.');
  if (train !== undefined && parameters !== undefined)
    throw new UsageError('Either --train or --parameters, not both.');
  const figures = await linkFile({ file, out, train, parameters, seed, say });
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`bench:linkage: ${error.message}\n${usage}\n`);
    process.exitCode = 2;
  } else if (error instanceof DataError || (error as Error).name === 'ParametersError') {
    process.stderr.write(`bench:linkage: ${(error as Error).message}\n`);
    process.exitCode = 1;
  } else throw error;
}
