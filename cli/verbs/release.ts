import { Command } from 'commander';
import { readConfig } from '../../runtime/config.js';
import { askGateway, readToken } from '../gateway-client.js';
import { say } from '../output.js';

interface Decided {
  readonly state: string;
  readonly releases: readonly { readonly operator: string; readonly decisionLabel: string; readonly at: string }[];
}

const fields = 'state releases { operator decisionLabel at }';
const release = `mutation Release($runId: ID!, $reason: String!) { run: releaseRun(runId: $runId, reason: $reason) { ${fields} } }`;
const refuse = `mutation Refuse($runId: ID!, $reason: String!) { run: refuseRun(runId: $runId, reason: $reason) { ${fields} } }`;

interface Options {
  readonly reason: string;
  readonly tokenFile: string;
}

function decider(query: string): (runId: string, options: Options) => Promise<void> {
  return async (runId, { reason, tokenFile }) => {
    const token = await readToken(tokenFile);
    const { run } = await askGateway<{ run: Decided }>(readConfig(), { token, query, variables: { runId, reason } });
    for (const { operator, decisionLabel, at } of run.releases) say(`${at} ${operator} ${decisionLabel}`);
    if (run.state === 'HELD') say('One of two: the run goes on when a second operator, another account, releases it.');
    else say(`The run is ${run.state} now; "hub runs show ${runId}" tells how it goes on.`);
  };
}

function decisionVerb(name: string, description: string, query: string): Command {
  return new Command(name)
    .description(description)
    .argument('<run>', 'the id of the held run')
    .requiredOption('--reason <text>', 'what was asked and answered; nothing about a person')
    .requiredOption('--token-file <file>', 'your own token, in a file that only you can read; - reads standard input')
    .action(decider(query));
}

export const releaseVerb = () =>
  decisionVerb('release', 'release a held run, as one of two operators; through the gateway', release);

export const refuseVerb = () =>
  decisionVerb(
    'refuse',
    'give a held run up: it has failed, and nothing of it is applied; through the gateway',
    refuse,
  );
