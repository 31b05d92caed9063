import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { SourceError } from '../kit/contract.js';
import type { DatedDelivery } from '../kit/dated-deliveries.js';
import type { Content } from '../kit/delivery-series.js';

const manifestSchema = z.object({
  delivery: z.string(),
  asOf: z.iso.date(),
  mode: z.enum(['full', 'changes']),
  files: z
    .array(
      z.object({
        stream: z.string(),
        file: z.string().refine((file) => basename(file) === file && !file.startsWith('.'), 'a plain file name'),
        rows: z.int().min(0),
        bytes: z.int().min(0),
        sha256: z.string().regex(/^[0-9a-fA-F]{64}$/),
      }),
    )
    .max(1_000),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads a folder's manifest and holds it against the folder's name. Throws a SourceError `delivery` or `contract`. */
export async function readManifest(path: string, { id, date, mode }: DatedDelivery): Promise<Manifest> {
  const label = `${id}/manifest.json`;
  let parsed: ReturnType<typeof manifestSchema.safeParse>;
  try {
    parsed = manifestSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new SourceError('delivery', `${label} is no JSON (cut?); ask the department to deliver it again.`, {
      cause: error,
    });
  }
  if (!parsed.success) {
    const where = parsed.error.issues
      .map((issue) => issue.path.join('.'))
      .slice(0, 3)
      .join(', ');
    throw new SourceError('contract', `${label} does not fit the agreed form (${where}); ask the department.`);
  }
  const manifest = parsed.data;
  if (manifest.delivery !== id) {
    throw new SourceError(
      'delivery',
      `${label} belongs to the delivery ${/^\d{8}-(full|changes)$/.test(manifest.delivery) ? manifest.delivery : 'of another name'}; ask the department.`,
    );
  }
  if (manifest.asOf.replaceAll('-', '') !== date || manifest.mode !== mode) {
    throw new SourceError(
      'delivery',
      `${label} is of ${manifest.asOf} (${manifest.mode}), which its folder's name is not; ask the department.`,
    );
  }
  return manifest;
}

/** What the folder holds over all its files. */
export function contentOf({ files }: Manifest): Content {
  const lines = files.map(({ stream, sha256 }) => `${stream} ${sha256.toLowerCase()}`).toSorted();
  return {
    hash: createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32),
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
  };
}
