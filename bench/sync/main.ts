import { readOptions, usage, UsageError } from './options.js';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());

try {
  const options = readOptions(process.argv.slice(2), process.env['REDIS_URL']);
  if (options === undefined) process.stdout.write(usage);
  else await (await import('./measure.js')).measure(options, stopping.signal);
} catch (error) {
  if (!stopping.signal.aborted) {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    const said = error instanceof Error ? (isUsage ? error.message : (error.stack ?? error.message)) : String(error);
    process.stderr.write(`bench:sync: ${said}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
}
