import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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

const notLinked = /^\.|^(dist|test-results|coverage)$/;

export type Sabotage = keyof typeof changes;
export const sabotages = Object.keys(changes) as Sabotage[];

/** The build that this file belongs to. */
export const ownBuild = path.join(import.meta.dirname, '../..');

/** Copies the build into `folder`, robs the copy of one protection, and answers its program. The build itself stays as it is. */
export function makeSabotaged(how: Sabotage, folder: string): string {
  const copy = path.join(folder, 'sabotaged');
  mkdirSync(copy, { recursive: true });
  cpSync(ownBuild, path.join(copy, 'build'), { recursive: true });
  cpSync(projectPath('package.json'), path.join(copy, 'package.json'));
  // Whatever else the hub reads from its project: node_modules, the migrations, the departments' contracts.
  for (const entry of readdirSync(projectPath(), { withFileTypes: true }))
    if (entry.isDirectory() && !notLinked.test(entry.name))
      symlinkSync(projectPath(entry.name), path.join(copy, entry.name));
  const build = path.join(copy, 'build');
  writeFileSync(path.join(build, changes[how].file), rob(build, how));
  return path.join(build, 'cli/main.js');
}

/** What the compiled file says that a sabotage changes, without its protection. */
export function rob(build: string, how: Sabotage): string {
  const { file, from, to } = changes[how];
  const text = readFileSync(path.join(build, file), 'utf8');
  if (!from.test(text))
    throw new Error(
      `${file} no longer holds what the sabotage "${how}" takes away: bring test/chaos/sabotage.ts up to date.`,
    );
  return text.replace(from, to);
}
