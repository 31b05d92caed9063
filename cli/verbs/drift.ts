import { Argument, Command } from 'commander';
import { type DriftLine, listDrift } from '../../jobs/index.js';
import { readConfig } from '../../runtime/config.js';
import { departments, type Department } from '../../schema/canonical/department.js';
import { askGateway, readToken } from '../gateway-client.js';
import { say } from '../output.js';
import { withWorker } from '../worker-session.js';

const linesMax = 100;

function describe({ foundAt, department, stream, kind, column, seen, stops, acceptedBy }: DriftLine): string {
  const fate = acceptedBy === null ? (stops ? 'stopped the run' : 'noted') : `accepted by ${acceptedBy}`;
  return `${foundAt.toISOString()} ${department}/${stream} ${kind} ${column}: ${seen} [${fate}]`;
}

async function list(department: Department | undefined): Promise<void> {
  await withWorker('drift', async ({ pool }) => {
    const lines = await listDrift(pool, { ...(department && { department }), limit: linesMax });
    if (lines.length === 0) say('No delivery has differed from those before it.');
    for (const line of lines) say(describe(line));
  });
}

interface Accepted {
  readonly kind: string;
  readonly column: string;
  readonly detail: string;
}

const acceptance = `mutation Accept($department: Department!, $stream: String!, $reason: String!) {
  accepted: acceptDrift(department: $department, stream: $stream, reason: $reason) { kind column detail } }`;

/** Through the gateway, by the operator's own token: who accepted is kept with what was accepted. */
async function accept(
  department: Department,
  stream: string,
  { reason, tokenFile }: { reason: string; tokenFile: string },
): Promise<void> {
  const variables = { department: department.replaceAll('-', '_').toUpperCase(), stream, reason };
  const token = await readToken(tokenFile);
  const { accepted } = await askGateway<{ accepted: readonly Accepted[] }>(readConfig(), {
    token,
    query: acceptance,
    variables,
  });
  for (const { kind, column, detail } of accepted) say(`${kind} ${column}: ${detail}`);
  say(`Accepted and written down. "hub sync ${department}" takes the delivery now.`);
}

export const driftVerb = () =>
  new Command('drift')
    .description('deliveries that no longer look like those before them')
    .addCommand(
      new Command('list')
        .description('list what differed, newest first')
        .addArgument(new Argument('[department]', 'of one department only').choices(departments))
        .action(list),
    )
    .addCommand(
      new Command('accept')
        .description(
          'accept that a stream looks from now on as its last stopped delivery did; the department was asked',
        )
        .addArgument(new Argument('<department>').choices(departments))
        .argument('<stream>', 'as "hub drift list" names it')
        .requiredOption('--reason <text>', 'what the department answered; nothing about a person')
        .requiredOption(
          '--token-file <file>',
          'your own token, in a file that only you can read; - reads standard input',
        )
        .action(accept),
    );
