import { z } from 'zod';
import { type OpenOptions, SourceError } from '../contract.js';
import { daysWithoutSetting } from '../delivery-series.js';
import type { DropFolder } from './drop-folder.js';
import { openLocalDrop } from './local-drop.js';
import { SftpDrop } from './sftp-drop.js';

/** Where a department drops its files: a folder, or `sftp://user@host:port/path` with what the sign-in there needs. */
export const dropSettings = z.object({
  directory: z.string().min(1),
  /** Fingerprints, public keys or a known_hosts file of the SFTP server. */
  hostKey: z.string().optional(),
  password: z.string().optional(),
  privateKey: z.string().optional(),
  passphrase: z.string().optional(),
  daysWithout: daysWithoutSetting,
});
export type DropSettings = z.infer<typeof dropSettings>;

/** Null for a percent sign that stands for nothing. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Opens the folder of a department. `prefix` begins the names of its settings (`HUB_CIVIL_AFFAIRS`). */
export async function openDrop(
  settings: DropSettings,
  { label, prefix }: { label: string; prefix: string },
  { hosts, spoolFolder }: OpenOptions,
  signal: AbortSignal,
): Promise<DropFolder> {
  const { directory, hostKey, password, privateKey, passphrase } = settings;
  const setting = `${prefix}_DIRECTORY`;
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(directory)) return openLocalDrop(directory, { label, setting });
  const url = URL.parse(directory);
  const path = url === null ? null : decode(url.pathname);
  if (url?.protocol !== 'sftp:' || url.hostname === '' || url.username === '' || path === null) {
    throw new SourceError('settings', `${label}: ${setting} takes a folder, or sftp://user@host:port/path.`);
  }
  if (url.password !== '') {
    throw new SourceError(
      'settings',
      `${label}: ${setting} holds a password, which addresses show to everybody: put it into a file and set ${prefix}_PASSWORD_FILE.`,
    );
  }
  if (spoolFolder === undefined) {
    throw new SourceError(
      'settings',
      `${label}: files can be fetched only with a folder to put them into (HUB_DATA_DIR).`,
    );
  }
  const access = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 22 : Number(url.port),
    username: decode(url.username) ?? url.username,
    password,
    privateKey,
    passphrase,
    hostKey,
    label,
    prefix,
    hosts,
  };
  return SftpDrop.open(access, path || '/', spoolFolder, signal);
}
