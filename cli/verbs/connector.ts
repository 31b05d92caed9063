import path from 'node:path';
import { Argument, Command, Option } from 'commander';
import { projectPath } from '../../runtime/paths.js';
import { checkCheckout, recordKinds, scaffoldConnector } from '../new-connector/scaffold.js';
import { type TransportName, transports } from '../new-connector/transports.js';
import { say } from '../output.js';

interface Options {
  readonly transport: TransportName;
  readonly label: string;
  readonly english: string;
  readonly kind: string;
}

function create(name: string, options: Options): void {
  const root = path.resolve(projectPath());
  checkCheckout(root);
  const written = scaffoldConnector(root, { name, ...options });
  say(`The connector of ${name} is begun:`);
  for (const file of written) say(`  ${file}`);
  say();
  say('Next:');
  say(`  npm run build:server && npm run test:unit -- connectors/${name}`);
  say('says what is left to do, and goes on saying it until everything is written.');
  say('docs/how-to/add-a-connector.md leads through it.');
}

export const connectorVerb = () =>
  new Command('connector').description("begin a department's connector (in a checkout of the sources)").addCommand(
    new Command('new')
      .description('write connectors/<name>/ from templates; its contract test says what is left to do')
      .addArgument(new Argument('<name>', "the department's name in small letters, e.g. civil-affairs"))
      .addOption(
        new Option('--transport <way>', 'how the department is reached')
          .choices(Object.keys(transports))
          .makeOptionMandatory(),
      )
      .requiredOption('--label <text>', "the department's short Chinese name, e.g. 民政")
      .requiredOption('--english <text>', 'the same in English, e.g. "Civil affairs"')
      .addOption(
        new Option('--kind <record>', 'the kind of canonical record that its rows become')
          .choices(recordKinds)
          .makeOptionMandatory(),
      )
      .addHelpText(
        'after',
        `\nTransports:\n${Object.entries(transports)
          .map(([name, { describes }]) => `  ${name.padEnd(5)} ${describes}`)
          .join('\n')}`,
      )
      .action(create),
  );
