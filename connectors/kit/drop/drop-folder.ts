/** What lies in a folder of deliveries. */
export interface DropEntry {
  readonly name: string;
  /** `other`: a link or anything that is neither file nor folder; it is never followed. */
  readonly kind: 'file' | 'folder' | 'other';
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** A file as it was listed: fetched only as long as it is still that. */
export interface DropFile {
  /** Below the drop, with `/` between folder and name. */
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/**
 * A folder into which a department drops files, wherever it is. Readers see local paths alone, so that they do not care whether a
 * file lies here or was fetched. Methods throw SourceErrors.
 */
export interface DropFolder {
  /** Of the drop itself or of a folder in it. */
  list(folder?: string): Promise<readonly DropEntry[]>;
  /** The local path of a file; fetched on demand where the drop is elsewhere. Throws `unavailable` for a file that is being changed. */
  fetch(file: DropFile): Promise<string>;
  /** Says that a fetched file has been read to its end; it can be fetched again. */
  discard(file: Pick<DropFile, 'path'>): Promise<void>;
  /** Puts a small file of the hub's there, whole or not at all; one that is there is replaced. Makes its folder. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}
