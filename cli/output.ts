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
  'QueueSettingError',
  'MigrationError',
  'VaultError',
  'SourceError',
  'DemoIssuerError',
  'TokenKeysError',
  'PortInUseError',
  'MetricsPortError',
  'AreaFileError',
]);

/** What a person must set otherwise before it can be tried at all: a setting, a port, the installation. */
const setUpErrors = new Set(['SettingError', 'PortInUseError', 'MetricsPortError', 'QueueSettingError']);

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
  if (error instanceof CommandError) return error.kind === 'usage' ? 2 : 1;
  return error instanceof Error && setUpErrors.has(error.name) ? 2 : 1;
}
