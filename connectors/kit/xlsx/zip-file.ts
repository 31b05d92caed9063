import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { SourceError } from '../contract.js';
import { fileError, fileLabel } from '../file-check.js';
import { zipLimits } from '../limits.js';

export interface ZipParts {
  has(name: string): boolean;
  /** The text (UTF-8) of one part, in chunks. */
  chunks(name: string): AsyncGenerator<string>;
  /** Size and checksum of a part, by which its content is known again; null where it is not there. */
  mark(name: string): string | null;
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
  if (Buffer.byteLength(entry.fileName) > zipLimits.nameBytesMax)
    throw damaged(path, 'holds a part with an endless name');
  if (/\.(?:zip|xlsx|xlsm|gz|7z|rar)$/i.test(entry.fileName)) throw damaged(path, 'holds an archive inside');
  if (entry.isEncrypted()) throw damaged(path, 'is protected by a password');
}

/** The name of a part in messages: as Office Open XML has them, or not at all. */
function partLabel({ fileName }: Entry): string {
  return /^[\w./[\]-]{1,80}$/.test(fileName) ? fileName : 'a part';
}

/** The parts that may stand in a workbook together: none twice, none that is an archive, none that unfolds without end. */
class PartsCheck {
  #total = 0;
  readonly #names = new Set<string>();
  constructor(private readonly path: string) {}

  add(entry: Entry): void {
    checkEntry(this.path, entry);
    this.#total += entry.uncompressedSize;
    if (this.#total > zipLimits.totalBytesMax) {
      throw damaged(this.path, `unfolds to more than ${zipLimits.totalBytesMax} bytes`);
    }
    // Of two parts with one name each reader would take another one.
    if (this.#names.has(entry.fileName)) throw damaged(this.path, `holds ${partLabel(entry)} twice`);
    this.#names.add(entry.fileName);
  }
}

async function* readChunks(path: string, zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let checksum = 0;
    for await (const chunk of stream) {
      checksum = crc32(chunk as Buffer, checksum);
      yield decoder.decode(chunk as Buffer, { stream: true });
    }
    if (checksum !== entry.crc32) throw damaged(path, `is damaged inside (${partLabel(entry)} has another checksum)`);
    yield decoder.decode();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw damaged(path, `is damaged inside (${partLabel(entry)})`, error);
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
  const check = new PartsCheck(path);
  try {
    if (zip.entryCount > zipLimits.entriesMax) throw damaged(path, `holds ${zip.entryCount} parts`);
    for await (const entry of zip.eachEntry()) {
      check.add(entry);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    zip.close();
    throw error instanceof SourceError ? error : damaged(path, 'is no whole workbook', error);
  }
  return {
    has: (name) => entries.has(name),
    mark(name) {
      const entry = entries.get(name);
      return entry === undefined ? null : `${entry.uncompressedSize}-${entry.crc32.toString(16)}`;
    },
    chunks(name) {
      const entry = entries.get(name);
      if (!entry) throw damaged(path, `lacks the part ${name}`);
      return readChunks(path, zip, entry);
    },
    close: () => zip.close(),
  };
}
