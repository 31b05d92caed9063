import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { exitCodeOf, printError } from './output.js';

/** One file a verb. Only the one that is called is loaded: the others' rooms take longer to load than most verbs run. */
const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./verbs/start.js')).startVerb(),
  serve: async () => (await import('./verbs/serve.js')).serveVerb(),
  work: async () => (await import('./verbs/work.js')).workVerb(),
  migrate: async () => (await import('./verbs/migrate.js')).migrateVerb(),
  sync: async () => (await import('./verbs/sync.js')).syncVerb(),
  runs: async () => (await import('./verbs/runs.js')).runsVerb(),
  night: async () => (await import('./verbs/night.js')).nightVerb(),
  quarantine: async () => (await import('./verbs/quarantine.js')).quarantineVerb(),
  release: async () => (await import('./verbs/release.js')).releaseVerb(),
  refuse: async () => (await import('./verbs/release.js')).refuseVerb(),
  token: async () => (await import('./verbs/token.js')).tokenVerb(),
  doctor: async () => (await import('./verbs/doctor.js')).doctorVerb(),
  restored: async () => (await import('./verbs/restored.js')).restoredVerb(),
  drift: async () => (await import('./verbs/drift.js')).driftVerb(),
  link: async () => (await import('./verbs/link.js')).linkVerb(),
  connector: async () => (await import('./verbs/connector.js')).connectorVerb(),
  areas: async () => (await import('./verbs/areas.js')).areasVerb(),
  'demo-day': async () => (await import('./verbs/demo-day.js')).demoDayVerb(),
};

const usageExitCode = 2;
const leavingMs = 200;

const program = new Command('hub')
  .description('Hutong 户通: the household data hub.\nSettings come from the environment; the README has their table.')
  .showHelpAfterError('(run "hub --help" for what there is)')
  .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 used or set up wrongly.')
  .exitOverride();

/** Commander ends the process by itself for each command that is not told otherwise, those within a verb included. */
function overrideExit(command: Command): Command {
  for (const inner of command.commands) overrideExit(inner);
  return command.exitOverride();
}

async function addVerbs(called: string | undefined): Promise<void> {
  const one = called === undefined ? undefined : verbs[called];
  for (const load of one ? [one] : Object.values(verbs)) program.addCommand(overrideExit(await load()));
}

/** Who read what we say has read enough (`hub runs | head`) or has closed the terminal: the work goes on, its output is not wanted. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });
}

try {
  await addVerbs(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : usageExitCode;
  } else {
    printError(error);
    process.exitCode = exitCodeOf(error);
    // Connections that the verb had opened already would hold the process until they are idle for long.
    setTimeout(() => process.exit(), leavingMs).unref();
  }
}
