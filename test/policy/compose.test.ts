import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { projectPath } from '../../runtime/paths.js';
import { settings } from '../../runtime/settings.js';

interface Service {
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly secrets?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, unknown>>;
}

const compose = parse(readFileSync(projectPath('docker-compose.yml'), 'utf8'), { merge: true }) as Compose;
const departments = readFileSync(projectPath('departments.env.example'), 'utf8');

/** Settings that the containers need not be given, and why. */
const leftOut: Readonly<Record<string, string>> = {
  PORT: 'The port inside is fixed; the one outside is the variable of this name.',
  HUB_HOST: 'Set by the image.',
  HUB_DATA_DIR: 'Set by the image.',
  DATABASE_QUEUE_URL: 'The queue is in Redis.',
  HUB_TODAY: 'For rehearsals.',
  HUB_DEMO_SCALE: 'Of the demo.',
  HUB_DEMO_SEED: 'Of the demo.',
};

const given = Object.values(compose.services).flatMap(({ environment = {} }) => Object.keys(environment));

test('the containers are given every setting, or it is written down why not', () => {
  const names = new Set(given.map((name) => name.replace(/_FILE$/, '')));
  const isGiven = (name: string) =>
    names.has(name) || given.includes(name) || new RegExp(`^${name}=`, 'm').test(departments);
  const missing = Object.keys(settings).filter((name) => !isGiven(name) && !(name in leftOut));
  expect(missing).toEqual([]);
  expect(Object.keys(leftOut).filter((name) => !(name in settings) || isGiven(name))).toEqual([]);
});

test('what a container reads from a secret it is handed, and nothing that it does not read', () => {
  for (const [name, { environment = {}, secrets = [] }] of Object.entries(compose.services)) {
    const read = Object.values(environment).flatMap(
      (value) => /^\/run\/secrets\/(\w+)$/.exec(String(value))?.[1] ?? [],
    );
    if (name === 'redis') continue;
    expect({ name, secrets: secrets.toSorted() }).toEqual({ name, secrets: read.toSorted() });
    expect(read.filter((secret) => !(secret in compose.secrets))).toEqual([]);
  }
});
