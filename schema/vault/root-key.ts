import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { VaultError } from './vault-error.js';

const rootKeyBytes = 32;

/**
 * The root key from its file: 32 bytes in base64. It wraps the keys in the database and is never in the database itself,
 * so a copy of the data alone opens nothing.
 */
export function readRootKey(file: string): Buffer {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new VaultError(
      'root-key-missing',
      `The root key file ${file} cannot be read (${reason}): put the key there or set HUB_KEY_FILE.`,
    );
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === rootKeyBytes) return key;
  throw new VaultError(
    'root-key-malformed',
    `The root key file ${file} does not hold ${rootKeyBytes} bytes in base64: restore it, or make one with "openssl rand -base64 32".`,
  );
}

/**
 * The demo's root key: read where it exists, else made, readable by its owner alone. Two processes that start at once
 * end with the same key, since only one of them may create the file.
 */
export function ensureDemoRootKey(file: string): Buffer {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, `${randomBytes(rootKeyBytes).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
    chmodSync(file, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readRootKey(file);
}
