import { parseArgs } from 'node:util';

export const usage = `Measures the sync on a PostgreSQL of its own, which is thrown away afterwards.

  npm run bench:sync -- [--rows N] [--rounds N] [--no-link] [--backend postgres|redis]
                        [--communities 1,10,100] [--community-rows N] [--file-gb G] [--night N] [--only-nights]

  --rows N            rows of the delivery that the rungs and the three nights take (50000)
  --rounds N          how often every rung is measured, after one round that warms up (3)
  --no-link           the nights end when everything is applied: the engine's own figures
  --backend redis     the queue in the Redis of REDIS_URL; else in PostgreSQL
  --communities LIST  three nights more for each of these numbers of communities, without linking
  --community-rows N  rows that a department has of one community (11000)
  --file-gb G         three nights more of one file of so many gigabytes, without linking
  --night N           all departments' deliveries of N demo communities, with linking: first load, a day of changes, a night
                      in which one row in a hundred changed; and what 570 communities would take by that
  --only-nights       leaves out the rungs and the nights that always are; for --communities, --file-gb and --night

Results go to bench/results as JSON. Exit code: 0; 1 if anything did not come out as it must; 2 if it was called wrongly.
`;

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Options {
  readonly rows: number;
  readonly rounds: number;
  readonly link: boolean;
  readonly backend: 'postgres' | 'redis';
  readonly redisUrl: string | undefined;
  readonly communities: readonly number[];
  readonly communityRows: number;
  readonly fileGb: number;
  readonly night: number;
  readonly onlyNights: boolean;
}

function numberOf(text: string, name: string, min: number, isWhole = true): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= min && Number.isFinite(number) && (!isWhole || Number.isInteger(number)))
    return number;
  throw new UsageError(`--${name} takes a ${isWhole ? 'whole ' : ''}number from ${min} on, and got "${text}".`);
}

/** Undefined where help is wanted. */
export function readOptions(args: readonly string[], redisUrl: string | undefined): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '50000' },
      rounds: { type: 'string', default: '3' },
      'no-link': { type: 'boolean', default: false },
      backend: { type: 'string', default: 'postgres' },
      communities: { type: 'string', default: '' },
      'community-rows': { type: 'string', default: '11000' },
      'file-gb': { type: 'string', default: '0' },
      night: { type: 'string', default: '0' },
      'only-nights': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const { backend } = values;
  if (backend !== 'postgres' && backend !== 'redis')
    throw new UsageError(`--backend takes postgres or redis, and got "${backend}".`);
  if (backend === 'redis' && redisUrl === undefined)
    throw new UsageError('--backend redis needs REDIS_URL: the address of a Redis of which nothing is kept.');
  const sizes = values.communities.split(',').filter((each) => each !== '');
  const options: Options = {
    rows: numberOf(values.rows, 'rows', 100),
    rounds: numberOf(values.rounds, 'rounds', 1),
    link: !values['no-link'],
    backend,
    redisUrl: backend === 'redis' ? redisUrl : undefined,
    communities: sizes.map((each) => numberOf(each, 'communities', 1)),
    communityRows: numberOf(values['community-rows'], 'community-rows', 100),
    fileGb: numberOf(values['file-gb'], 'file-gb', 0, false),
    night: numberOf(values.night, 'night', 0),
    onlyNights: values['only-nights'],
  };
  if (options.onlyNights && options.communities.length === 0 && options.fileGb === 0 && options.night === 0)
    throw new UsageError('--only-nights leaves nothing to measure: say --communities, --file-gb or --night.');
  return options;
}
