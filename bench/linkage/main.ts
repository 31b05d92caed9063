import { parseArgs } from 'node:util';
import { DataError, UsageError } from './errors.js';
import { linkFile } from './link-file.js';

const usage = `npm run bench:linkage -- --file F --out links.csv [--train params.json | --parameters params.json] [--seed TEXT]
  links the records of a file (FEBRL's header or the Chinese one) and writes rec_id,cluster for all of them`;

function options() {
  try {
    return parseArgs({
      options: {
        file: { type: 'string' },
        out: { type: 'string' },
        train: { type: 'string' },
        parameters: { type: 'string' },
        seed: { type: 'string', default: 'hutong' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function main(): Promise<void> {
  const { file, out, train, parameters, seed } = options();
  if (file === undefined || out === undefined) throw new UsageError('--file and --out are needed.');
  if (train !== undefined && parameters !== undefined)
    throw new UsageError('Either --train or --parameters, not both.');
  await linkFile({ file, out, train, parameters, seed, say: (line) => process.stderr.write(`${line}\n`) });
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
