import { Command, Option } from 'commander';
import { issueDemoToken } from '../../gateway/demo-issuer.js';
import { readConfig } from '../../runtime/config.js';
import { demoIdentities } from '../../schema/access/demo-identities.js';
import { CommandError, say } from '../output.js';

async function printToken(options: { as: string }): Promise<void> {
  const config = readConfig();
  if (config.mode !== 'demo') {
    throw new CommandError(
      'Demo accounts sign in in demo mode only; in production the issuer of HUB_JWT_ISSUER does.',
      'usage',
    );
  }
  const { token, expiresAt } = await issueDemoToken(config, options.as);
  process.stderr.write(`token of ${options.as}, good until ${expiresAt.toISOString()}\n`);
  say(token);
}

export const tokenVerb = () =>
  new Command('token')
    .description('print a token of a demo account, alone on the last line')
    .addOption(
      new Option('--as <name>', 'the account').choices(demoIdentities.map(({ sub }) => sub)).makeOptionMandatory(),
    )
    .action(printToken);
