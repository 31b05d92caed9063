import path from 'node:path';
import type { Config } from '../runtime/config.js';
import { settings } from '../runtime/settings.js';
import { demoIdentities } from '../schema/access/demo-identities.js';
import { describeRun } from './run-text.js';
import type { Started } from './supervisor.js';

/** K community's figures, which the demo's README states: a newcomer sees at once that the hub works. */
const firstQuery =
  '{ community(code: \\"420106990001\\") { name profile { households residents residents65AndOver lowIncomeHouseholds } } }';

/** `npx hub` as it is to be typed beside this hub: a data folder that was named once must be named again. */
function hubCommand(config: Config): string {
  if (config.dataDir === path.resolve(settings.HUB_DATA_DIR.default ?? '')) return 'npx hub';
  return `HUB_DATA_DIR='${config.dataDir}' npx hub`;
}

function describeAccounts(): string[] {
  return demoIdentities.map(({ sub, name, organisation }) => `  ${sub.padEnd(18)} ${organisation} · ${name}`);
}

/** What the one who started the hub needs to go on. */
export function describeStart(config: Config, started: Started, seconds: number): string {
  const hub = hubCommand(config);
  const demo = [
    '',
    `Demo accounts (sign in at the desk, or "${hub} token --as NAME"):`,
    ...describeAccounts(),
    '',
    'A query to try:',
    `  curl -s ${started.address}/graphql -H "Authorization: Bearer $(${hub} token --as staff-k | tail -n 1)" \\`,
    `    -H 'Content-Type: application/json' -d '{"query":"${firstQuery}"}'`,
  ];
  return [
    ...started.firstRuns.map(describeRun),
    '',
    `户通 Hutong is ready after ${seconds.toFixed(1)} s: ${started.address}`,
    ...(config.mode === 'demo' ? demo : []),
    '',
    `Logs: ${path.relative(process.cwd(), started.logDir) || started.logDir}.  Stop: Ctrl-C.`,
  ].join('\n');
}
