// What the tests need of the machine: Debian's packages, installed where that is possible, named where it is not.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folders = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
const hasProgram = (...names) => names.some((name) => folders.some((folder) => existsSync(path.join(folder, name))));

function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status === 0 && /Noto (?:Sans|Serif) CJK/.test(stdout);
}

/** Debian keeps each version's server programs in a folder of its own. */
function hasPostgres() {
  const root = '/usr/lib/postgresql';
  return existsSync(root) && readdirSync(root).some((version) => existsSync(path.join(root, version, 'bin/initdb')));
}

const needs = [
  {
    debian: 'chromium',
    why: 'the browser tests',
    isThere: () => hasProgram('chromium', 'chromium-browser', 'google-chrome'),
  },
  { debian: 'fonts-noto-cjk', why: 'Chinese text in the browser tests', isThere: hasChineseFont },
  { debian: 'redis-server', why: 'the sync journey on Redis', isThere: () => hasProgram('redis-server') },
  { debian: 'postgresql', why: 'the journey of backup and restore', isThere: hasPostgres },
  { debian: 'openssh-server', why: 'the tests of deliveries over SFTP', isThere: () => hasProgram('sshd') },
  { debian: 'faketime', why: 'the faults of a wrong clock', isThere: () => hasProgram('faketime') },
  { debian: 'util-linux', why: 'the faults of a full disk', isThere: () => hasProgram('prlimit') },
  { debian: 'docker-compose', why: 'the check of docker-compose.yml', isThere: () => hasProgram('docker-compose') },
];

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8', timeout: 15 * 60_000 });
}

/** Installs what is missing; answers a line for each that still is. */
export function ensureSystemPackages() {
  const missing = needs.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return [];
  const names = missing.map(({ debian }) => debian);
  const mayInstall = process.getuid?.() === 0 && hasProgram('apt-get');
  if (mayInstall) {
    console.log(`installing ${names.join(', ')} ...`);
    aptGet('update');
    const { status, stderr } = aptGet('install', '--yes', '--no-install-recommends', 'fontconfig', ...names);
    if (status !== 0) console.error(stderr.trim().split('\n').at(-1));
  }
  return missing
    .filter(({ isThere }) => !isThere())
    .map(({ debian, why }) => `${debian} is missing, which ${why} need: install it with "apt-get install ${debian}"`);
}
