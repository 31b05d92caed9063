import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '../../runtime/paths.js';

interface Change {
  /** Compiled file, below the build. */
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

/** Protections that a copy of the hub can be robbed of: a harness that does not notice could notice nothing. */
const changes = {
  /** Whoever lost the run may commit all the same. */
  fence: {
    file: 'jobs/sync/lease.js',
    from: /(set heartbeat_at = clock_timestamp\(\)\s+where id = \$1) and fence = \$2 and state in \('RUNNING', 'LINKING'\)/,
    to: '$1 and $2::bigint is not null',
  },
  /** What was applied is committed before the position that says so. */
  position: {
    file: 'jobs/sync/apply.js',
    from: /await client\.query\(\{\s*name: 'hub-applied'/,
    to: `await client.query('commit'); await client.query('begin'); $&`,
  },
  /** Staging that a crash emptied is taken for whole. */
  staging: {
    file: 'jobs/sync/stage.js',
    from: /if \(found\.whole\)/,
    to: 'if (true)',
  },
} satisfies Record<string, Change>;

export type Sabotage = keyof typeof changes;
export const sabotages = Object.keys(changes) as Sabotage[];

/** Copies the build into `folder`, robs the copy of one protection, and answers its program. The build itself stays as it is. */
export function makeSabotaged(how: Sabotage, folder: string): string {
  const copy = path.join(folder, 'sabotaged');
  mkdirSync(copy, { recursive: true });
  cpSync(path.join(import.meta.dirname, '../..'), path.join(copy, 'build'), { recursive: true });
  cpSync(projectPath('package.json'), path.join(copy, 'package.json'));
  for (const name of ['node_modules', 'schema', 'demo']) symlinkSync(projectPath(name), path.join(copy, name));
  const { file, from, to } = changes[how];
  const target = path.join(copy, 'build', file);
  const text = readFileSync(target, 'utf8');
  if (!from.test(text))
    throw new Error(
      `${file} no longer holds what the sabotage "${how}" takes away: bring test/chaos/sabotage.ts up to date.`,
    );
  writeFileSync(target, text.replace(from, to));
  return path.join(copy, 'build', 'cli/main.js');
}
