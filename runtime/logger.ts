import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';

export type { Logger } from 'pino';

/**
 * Keys that may hold what belongs to a person or opens a door. The rule is not to log such values at all; this is the
 * net below it, so that an object logged whole does not carry them out.
 */
const guardedKeys = [
  'name', 'formerName', 'idNumber', 'phone', 'address', 'account', 'text', 'birthDate',
  'password', 'secret', 'clientSecret', 'token', 'authorization', 'cookie', 'url', 'connectionString', 'variables',
]; // prettier-ignore

const redactedPaths = guardedKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.*.*.${key}`]);

/** One logger a process; each room takes `logger.child({ room: '...' })`. Writes JSON lines to standard error. */
export function createLogger(
  options: { readonly level: Config['logLevel']; readonly process: string },
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    {
      level: options.level,
      base: { process: options.process, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: redactedPaths, censor: '[redacted]' },
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}
