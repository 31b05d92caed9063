import { createHash } from 'node:crypto';

/** PostgreSQL cuts names after this many bytes, without a word. */
const identifierBytesMax = 63;

/** Keys of the hub's own beside a response's keys; no GraphQL name has a tilde. */
export const personMark = '~p';
export const householdMark = '~h';
export const idMark = '~k';

/** The key under which the statement's JSON holds a response key: the same, or a hash where the name is too long. */
export function jsonKey(responseKey: string): string {
  // GraphQL names are ASCII: characters are bytes.
  if (responseKey.length <= identifierBytesMax) return responseKey;
  return `~${createHash('sha256').update(responseKey).digest('base64url')}`;
}

/** A name as an SQL identifier. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
