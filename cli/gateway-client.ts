import { readFile, stat } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Config } from '../runtime/config.js';
import { CommandError } from './output.js';

const answerMsMax = 15_000;
const readableByOthers = 0o077;

/**
 * An operator's token, from a file that nobody else can read, or from standard input (`-`). Never from an argument: those stand in
 * the process list and in the shell's history.
 */
export async function readToken(file: string): Promise<string> {
  if (file === '-') return (await readAll(process.stdin)).trim();
  try {
    const { mode } = await stat(file);
    if ((mode & readableByOthers) !== 0) {
      throw new CommandError(`${file} can be read by others: a token is its owner's alone. chmod 600 it.`, 'usage');
    }
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `--token-file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}): put your token there.`,
      'usage',
    );
  }
}

interface GatewayAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly hint?: string } }[];
}

/**
 * Asks the gateway as the operator of a token. What two people must agree on goes this way and no other: the gateway checks who
 * asks, and keeps the record of it.
 */
export async function askGateway<T>(
  config: Pick<Config, 'host' | 'port'>,
  request: { readonly token: string; readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
): Promise<T> {
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}/graphql`;
  let answer: GatewayAnswer;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${request.token}` },
      body: JSON.stringify({ query: request.query, variables: request.variables }),
      redirect: 'error',
      signal: AbortSignal.timeout(answerMsMax),
    });
    answer = (await response.json()) as GatewayAnswer;
  } catch {
    throw new CommandError(
      `The gateway at ${address} does not answer: start it, or set HUB_HOST and PORT to where it is.`,
    );
  }
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw new CommandError([error.message, error.extensions?.hint].filter(Boolean).join(' '));
  return answer.data as T;
}
