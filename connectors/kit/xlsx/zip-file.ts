import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { SourceError } from '../contract.js';
import { fileError, fileLabel } from '../file-check.js';

/** What a workbook may be at most, so that a small file cannot unfold into a full disk or an endless night. */
export const zipLimits = {
  entriesMax: 2_000,
  entryBytesMax: 8 * 1024 ** 3,
  /** Sheets of repeated rows reach 40; a bomb starts at hundreds. */
  ratioMax: 250,
  /** Small parts may be all repetition. */
  ratioExemptBytes: 16 << 20,
} as const;

export interface ZipParts {
  has(name: string): boolean;
  /** The text (UTF-8) of one part, in chunks. */
  chunks(name: string): AsyncGenerator<string>;
  close(): void;
}

function damaged(path: string, what: string, cause?: unknown): SourceError {
  return new SourceError(
    'delivery',
    `${fileLabel(path)} ${what}; ask the department to deliver it again.`,
    cause === undefined ? undefined : { cause },
  );
}

function checkEntry(path: string, entry: Entry): void {
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > zipLimits.entryBytesMax) {
    throw damaged(path, `holds a part of ${uncompressedSize} bytes, more than the limit of ${zipLimits.entryBytesMax}`);
  }
  const tooDense = uncompressedSize > Math.max(1, compressedSize) * zipLimits.ratioMax;
  if (tooDense && uncompressedSize > zipLimits.ratioExemptBytes) {
    throw damaged(path, `unfolds more than ${zipLimits.ratioMax} times, which no workbook of rows does`);
  }
  if (entry.isEncrypted()) throw damaged(path, 'is protected by a password');
}

async function* readChunks(path: string, zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of stream) yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw damaged(path, `is damaged inside (${entry.fileName})`, error);
  } finally {
    stream?.destroy();
  }
}

/** Opens a workbook's container. Throws a SourceError `delivery` for anything that is no sound ZIP file. */
export async function openZip(path: string): Promise<ZipParts> {
  const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === undefined
      ? damaged(path, 'is no whole workbook (cut, or another format)', error)
      : fileError(error, path);
  });
  const entries = new Map<string, Entry>();
  try {
    if (zip.entryCount > zipLimits.entriesMax) throw damaged(path, `holds ${zip.entryCount} parts`);
    for await (const entry of zip.eachEntry()) {
      checkEntry(path, entry);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    zip.close();
    throw error instanceof SourceError ? error : damaged(path, 'is no whole workbook', error);
  }
  return {
    has: (name) => entries.has(name),
    chunks(name) {
      const entry = entries.get(name);
      if (!entry) throw damaged(path, `lacks the part ${name}`);
      return readChunks(path, zip, entry);
    },
    close: () => zip.close(),
  };
}
