import { SettingError } from '../runtime/config.js';

/** Something a person can put right, said in one line. `usage` errors end with 2, others with 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly kind: 'failed' | 'usage' = 'failed',
  ) {
    super(message);
  }
}

/** Errors whose message was written for whoever runs the command; of any other the kind is said too. */
const spokenErrors = new Set([
  'CommandError',
  'SettingError',
  'DatabaseAwayError',
  'QueueStoreError',
  'MigrationError',
  'VaultError',
  'SourceError',
  'DemoIssuerError',
  'TokenKeysError',
  'PortInUseError',
  'MetricsPortError',
  'AreaFileError',
]);

export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [line = ''] = error.message.split('\n');
  return spokenErrors.has(error.name) ? line : `unexpected ${error.name}: ${line}`;
}

export function printError(error: unknown): void {
  process.stderr.write(`hub: ${messageOf(error)}\n`);
}

export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof SettingError || (error instanceof CommandError && error.kind === 'usage') ? 2 : 1;
}
