import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Delivery, type Position, type Source, SourceError, type StreamDefinition } from '../kit/contract.js';
import { readCsv } from '../kit/csv/read-csv.js';
import { type DatedDelivery, pendingDeliveries } from '../kit/dated-deliveries.js';
import { verifyFile } from '../kit/file-check.js';

export const settings = z.object({ directory: z.string().min(1) });
export type CivilAffairsSettings = z.infer<typeof settings>;

const manifestSchema = z.object({
  delivery: z.string(),
  asOf: z.iso.date(),
  mode: z.enum(['full', 'changes']),
  files: z.array(
    z.object({
      stream: z.string(),
      file: z.string().refine((file) => basename(file) === file && !file.startsWith('.'), 'a plain file name'),
      rows: z.int().min(0),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-fA-F]{64}$/),
    }),
  ),
});
type Manifest = z.infer<typeof manifestSchema>;

const checkpointSchema = z.object({ delivery: z.string(), date: z.string() });
const positionSchema = z.object({ offset: z.int(), row: z.int() });

async function listFolders(directory: string): Promise<DatedDelivery[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new SourceError(
      'unavailable',
      `The folder of civil-affairs cannot be read (${code}): check HUB_CIVIL_AFFAIRS_DIRECTORY and its mount.`,
      { cause: error },
    );
  });
  return entries.flatMap((entry) => {
    const found = /^(\d{8})-(full|changes)$/.exec(entry.name);
    if (!found?.[1] || !entry.isDirectory()) return [];
    return [{ id: entry.name, date: found[1], mode: found[2] === 'full' ? 'full' : 'changes' } as const];
  });
}

/** The manifest of a folder, or null while the department is still writing it: the manifest comes last. */
async function readManifest(directory: string, id: string): Promise<Manifest | null> {
  let text: string;
  try {
    text = await readFile(join(directory, id, 'manifest.json'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new SourceError('unavailable', `${id}/manifest.json cannot be read: check the rights of the folder.`, {
      cause: error,
    });
  }
  let manifest: ReturnType<typeof manifestSchema.safeParse>;
  try {
    manifest = manifestSchema.safeParse(JSON.parse(text));
  } catch (error) {
    throw new SourceError(
      'delivery',
      `${id}/manifest.json is no JSON (cut?); ask the department to deliver it again.`,
      { cause: error },
    );
  }
  if (!manifest.success) {
    const where = manifest.error.issues
      .map((issue) => issue.path.join('.'))
      .slice(0, 3)
      .join(', ');
    throw new SourceError(
      'contract',
      `${id}/manifest.json does not fit the agreed form (${where}); ask the department.`,
    );
  }
  if (manifest.data.delivery !== id) {
    throw new SourceError(
      'delivery',
      `${id}/manifest.json belongs to the delivery ${manifest.data.delivery}; ask the department.`,
    );
  }
  return manifest.data;
}

function toDelivery(
  directory: string,
  folder: DatedDelivery,
  manifest: Manifest,
  stream: StreamDefinition,
  chunkRowsMax: number,
): Delivery {
  const file = manifest.files.find((candidate) => candidate.stream === stream.name);
  if (file === undefined) {
    throw new SourceError(
      'contract',
      `${folder.id}/manifest.json names no file for ${stream.name}; ask the department.`,
    );
  }
  const path = join(directory, folder.id, file.file);
  const change = manifest.mode === 'changes' && stream.changeColumn !== undefined ? [stream.changeColumn] : [];
  const columns = [...change, ...stream.columns];
  return {
    id: manifest.delivery,
    mode: manifest.mode,
    asOf: manifest.asOf,
    rowsExpected: file.rows,
    async *read(from, signal) {
      await verifyFile(path, file, signal);
      const position = from === null ? null : positionSchema.parse(from);
      const csv = { path, encoding: 'gb18030', columns, rowsExpected: file.rows } as const;
      yield* readCsv(csv, { from: position, chunkRowsMax, signal });
    },
    controlTotals: () => Promise.resolve({ rows: file.rows }),
    nextCheckpoint: () => Promise.resolve({ delivery: folder.id, date: folder.date }),
  };
}

export function openSource(
  { directory }: CivilAffairsSettings,
  streams: readonly StreamDefinition[],
  chunkRowsMax: number,
): Source {
  async function deliveries(name: string, mode: 'full' | 'changes', checkpoint: Position | null): Promise<Delivery[]> {
    const stream = streams.find((candidate) => candidate.name === name);
    if (stream === undefined) throw new RangeError(`civil-affairs has no stream ${name}.`);
    const last = checkpoint === null ? null : checkpointSchema.parse(checkpoint);
    const found: Delivery[] = [];
    for (const folder of pendingDeliveries(await listFolders(directory), mode, last)) {
      const manifest = await readManifest(directory, folder.id);
      // What comes after an unfinished delivery waits for it: changes build on each other.
      if (manifest === null) break;
      found.push(toDelivery(directory, folder, manifest, stream, chunkRowsMax));
    }
    return found;
  }

  return { deliveries, close: () => Promise.resolve() };
}
