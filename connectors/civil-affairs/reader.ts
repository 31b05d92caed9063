import { z } from 'zod';
import {
  type Delivery,
  type OpenOptions,
  type Position,
  type Source,
  SourceError,
  type StreamDefinition,
} from '../kit/contract.js';
import { readCsv } from '../kit/csv/read-csv.js';
import {
  type Content,
  nextDatedCheckpoint,
  type SeriesDelivery,
  stampOf,
  type TakenDelivery,
} from '../kit/delivery-series.js';
import type { DatedDelivery } from '../kit/dated-deliveries.js';
import { DropSeries, isPassing } from '../kit/drop/drop-series.js';
import { correctionsFolder } from '../kit/drop/drop-writer.js';
import type { DropFile, DropFolder } from '../kit/drop/drop-folder.js';
import { dropSettings, openDrop } from '../kit/drop/open-drop.js';
import { ReadHash, shortFile } from '../kit/file-check.js';
import { dropLimits } from '../kit/limits.js';
import { contentOf, type Manifest, readManifest } from './manifest.js';

export const settings = dropSettings;
/** The department in messages, and the beginning of its settings' names. */
export const dropNames = { label: 'civil-affairs', prefix: 'HUB_CIVIL_AFFAIRS' };
export type CivilAffairsSettings = z.infer<typeof settings>;

const positionSchema = z.object({ offset: z.int(), row: z.int() });

interface Folder extends SeriesDelivery {
  /** The manifest as it was listed, and the files beside it; null while the manifest is not there. */
  readonly manifest: DropFile | null;
  readonly files: ReadonlyMap<string, DropFile>;
}

interface ReadFolder extends Folder, Content {
  readonly contents: Manifest;
}

/** Folders older than this many, and than the newest full one, are of no use any more: they are not looked into. */
const foldersLookedInto = 70;

async function listFolders(drop: DropFolder): Promise<{ found: Folder[]; unknownNames: number }> {
  const names: DatedDelivery[] = [];
  let unknownNames = 0;
  for (const { name, kind } of await drop.list()) {
    const [, date = '', mode] = /^(\d{8})-(full|changes)$/.exec(name) ?? [];
    if (date !== '' && kind === 'folder') names.push({ id: name, date, mode: mode === 'full' ? 'full' : 'changes' });
    else if (!isPassing(name) && name !== correctionsFolder) unknownNames += 1;
  }
  const found: Folder[] = [];
  for (const folder of names.toSorted((a, b) => (a.id < b.id ? 1 : -1))) {
    if (found.length >= foldersLookedInto && found.some(({ mode, isWhole }) => mode === 'full' && isWhole)) break;
    const files = new Map<string, DropFile>();
    for (const { name, kind, bytes, modifiedMs } of await drop.list(folder.id)) {
      if (kind === 'file') files.set(name, { path: `${folder.id}/${name}`, bytes, modifiedMs });
    }
    const manifest = files.get('manifest.json') ?? null;
    found.push({ ...folder, isWhole: manifest !== null, stamp: stampOf(files.values()), manifest, files });
  }
  return { found, unknownNames };
}

async function readFolder(drop: DropFolder, folder: Folder): Promise<ReadFolder> {
  const { manifest, id } = folder;
  if (manifest === null || manifest.bytes > dropLimits.manifestBytesMax) {
    throw new SourceError('contract', `${id}/manifest.json is missing or too large to be one; ask the department.`);
  }
  const contents = await readManifest(await drop.fetch(manifest), folder);
  await drop.discard(manifest);
  return { ...folder, contents, ...contentOf(contents) };
}

function toDelivery(
  drop: DropFolder,
  {
    folder,
    before,
    stream,
    chunkRowsMax,
  }: { folder: ReadFolder; before: readonly TakenDelivery[]; stream: StreamDefinition; chunkRowsMax: number },
): Delivery {
  const { contents, files, id, mode } = folder;
  const file = contents.files.find((candidate) => candidate.stream === stream.name);
  if (file === undefined) {
    throw new SourceError('contract', `${id}/manifest.json names no file for ${stream.name}; ask the department.`);
  }
  const change = mode === 'changes' && stream.changeColumn !== undefined ? [stream.changeColumn] : [];
  const columns = [...change, ...stream.columns];
  const hash = file.sha256.toLowerCase();
  return {
    id,
    mode,
    asOf: contents.asOf,
    rowsExpected: file.rows,
    hash,
    async *read(from, signal) {
      signal.throwIfAborted();
      const listed = files.get(file.file) ?? { path: `${id}/${file.file}`, bytes: file.bytes, modifiedMs: 0 };
      if (listed.bytes !== file.bytes) throw shortFile(listed.path, listed, file.bytes);
      const path = await drop.fetch(listed);
      const bytesRead = new ReadHash(path, file);
      const position = from === null ? null : positionSchema.parse(from);
      await bytesRead.skipTo(position?.offset ?? 0, signal);
      const onBytes = (bytes: Uint8Array, offset: number) => bytesRead.take(bytes, offset);
      const csv = { path, encoding: 'gb18030', columns, rowsExpected: file.rows, onBytes } as const;
      yield* readCsv(csv, { from: position, chunkRowsMax, signal });
      bytesRead.check();
      await drop.discard(listed);
    },
    controlTotals: () => Promise.resolve({ rows: file.rows, hash }),
    nextCheckpoint: () => Promise.resolve(nextDatedCheckpoint(before, folder)),
  };
}

export async function openSource(
  given: CivilAffairsSettings,
  streams: readonly StreamDefinition[],
  { chunkRowsMax, ...options }: OpenOptions & { readonly chunkRowsMax: number },
  signal: AbortSignal,
): Promise<Source> {
  const drop = await openDrop(given, dropNames, options, signal);
  const series = new DropSeries<Folder, ReadFolder>({
    list: () => listFolders(drop),
    read: (folder) => readFolder(drop, folder),
    daysWithout: given.daysWithout,
    today: options.today ?? null,
  });

  async function deliveries(name: string, mode: 'full' | 'changes', checkpoint: Position | null): Promise<Delivery[]> {
    const stream = streams.find((candidate) => candidate.name === name);
    if (stream === undefined) throw new RangeError(`civil-affairs has no stream ${name}.`);
    const { take, before } = await series.plan(mode, checkpoint);
    const found = take.map((folder, index) =>
      toDelivery(drop, { folder, before: [...before, ...take.slice(0, index)], stream, chunkRowsMax }),
    );
    const empty = take.filter(
      ({ mode: of, contents }) =>
        of === 'full' && contents.files.some((file) => file.stream === name && file.rows === 0),
    );
    for (const { id } of empty)
      series.note(
        'empty',
        id,
        false,
        `the full delivery of ${name} holds no row; ask the department whether that is so`,
      );
    return found;
  }

  return { deliveries, findings: () => series.findings(), close: () => drop.close() };
}
