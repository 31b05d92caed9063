import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { exitCodeOf, printError } from './output.js';
import { demoDayVerb } from './verbs/demo-day.js';
import { doctorVerb } from './verbs/doctor.js';
import { migrateVerb } from './verbs/migrate.js';
import { runsVerb } from './verbs/runs.js';
import { serveVerb } from './verbs/serve.js';
import { startVerb } from './verbs/start.js';
import { syncVerb } from './verbs/sync.js';
import { tokenVerb } from './verbs/token.js';
import { workVerb } from './verbs/work.js';

const usageExitCode = 2;

const program = new Command('hub')
  .description('Hutong 户通: the household data hub.\nSettings come from the environment; the README has their table.')
  .showHelpAfterError('(run "hub --help" for what there is)')
  .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 used or set up wrongly.')
  .exitOverride();

for (const verb of [
  startVerb,
  serveVerb,
  workVerb,
  migrateVerb,
  syncVerb,
  runsVerb,
  tokenVerb,
  doctorVerb,
  demoDayVerb,
]) {
  program.addCommand(verb().exitOverride());
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : usageExitCode;
  } else {
    printError(error);
    process.exitCode = exitCodeOf(error);
  }
}
