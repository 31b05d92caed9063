/** The command line is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The file is not what it should be: exit code 1. Says where by line and column, and never what stands there. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
