export type VaultProblem =
  | 'root-key-missing'
  | 'root-key-malformed'
  | 'root-key-wrong'
  | 'keys-missing'
  | 'keys-damaged'
  | 'key-version-unknown'
  | 'seal-broken'
  | 'sealing-stopped';

/**
 * Keys that do not fit, or a sealed value that was not sealed here. Start-up shows it as one line and stops; within a
 * request or a job it is a fault of the data, to be reported with its place and never answered around.
 */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  constructor(
    readonly problem: VaultProblem,
    message: string,
  ) {
    super(message);
  }
}
