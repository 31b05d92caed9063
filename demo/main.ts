import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateWorld } from './delivery/generate.js';
import { advanceWorld, defaultSeed, startDemoWorld } from './world.js';

const usage = `The demo world: five simulated department systems.

  serve    --data-dir DIR [--exchange-url-file FILE] [--ps-port PORT] [--finance-port PORT] [--scale tiny|demo] [--seed TEXT] [--communities N]
           makes the world where it is missing, serves until it is ended, and prints one line of JSON when ready
  day      --data-dir DIR [--exchange-url-file FILE]
           advances the world by one day, also while it is served
  generate --out DIR [--communities N] [--scale tiny|demo] [--seed TEXT] [--no-truth]
           writes the deliveries and ends
`;

const options = {
  'data-dir': { type: 'string' },
  out: { type: 'string' },
  // A file: everybody on the machine may read a process's arguments, and the address holds a password.
  'exchange-url-file': { type: 'string' },
  'ps-port': { type: 'string', default: '0' },
  'finance-port': { type: 'string', default: '0' },
  scale: { type: 'string', default: 'demo' },
  seed: { type: 'string', default: defaultSeed },
  communities: { type: 'string', default: '2' },
  'no-truth': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(args: string[]) {
  return parseArgs({ args, options, allowPositionals: true });
}

/** A mistake in how the program was called; caught in `main`, which says it in one line and ends with 2. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

function directoryFrom(values: Values): string {
  const directory = values['data-dir'] ?? values.out;
  if (directory === undefined) throw new UsageError('Say where the world is: --data-dir DIR.');
  return resolve(directory);
}

function exchangeUrlFrom(values: Values): string | undefined {
  const file = values['exchange-url-file'];
  return file === undefined ? undefined : readFileSync(file, 'utf8').trim();
}

function integerFrom(values: Values, name: 'ps-port' | 'finance-port' | 'communities', max: number): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new UsageError(`--${name} must be a whole number up to ${max}, got "${values[name]}".`);
  return value;
}

function planFrom(values: Values) {
  const { scale, seed } = values;
  if (scale !== 'tiny' && scale !== 'demo') throw new UsageError(`--scale must be tiny or demo, got "${scale}".`);
  return { scale, seed, communities: integerFrom(values, 'communities', 1000) } as const;
}

async function serve(values: Values): Promise<void> {
  const dataDir = directoryFrom(values);
  const world = await startDemoWorld({
    dataDir,
    ...planFrom(values),
    exchangeUrl: exchangeUrlFrom(values),
    port: integerFrom(values, 'ps-port', 65_535),
    financePort: integerFrom(values, 'finance-port', 65_535),
  });
  process.stdout.write(`${JSON.stringify({ ready: true, settings: world.settings })}\n`);
  const stop = () => void world.stop().then(() => process.exit(0));
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

async function day(values: Values): Promise<void> {
  const advanced = await advanceWorld(directoryFrom(values), exchangeUrlFrom(values));
  process.stdout.write(`${JSON.stringify(advanced)}\n`);
}

async function generate(values: Values): Promise<void> {
  const onCommunity = (done: number, of: number) => {
    if (of > 2) process.stderr.write(`\r${done} of ${of} communities`);
  };
  const { made } = await generateWorld(directoryFrom(values), planFrom(values), {
    truth: !values['no-truth'],
    onCommunity,
  });
  process.stdout.write(`${JSON.stringify({ made })}\n`);
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const command = { serve, day, generate }[positionals[0] ?? ''];
  if (values.help || command === undefined) {
    process[values.help ? 'stdout' : 'stderr'].write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await command(values);
}

main(process.argv.slice(2)).catch((error: Error & { code?: string }) => {
  const isUsage =
    error instanceof UsageError || error instanceof RangeError || error.code?.startsWith('ERR_PARSE_ARGS') === true;
  process.stderr.write(`demo: ${error.message}\n`);
  process.exitCode = isUsage ? 2 : 1;
});
