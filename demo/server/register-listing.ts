import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { baseFile, changesFile, countFile, newMark } from '../delivery/public-security-files.js';
import { readWorldState, statePath } from '../delivery/world-state.js';
import { compactDay, type Day } from '../model/calendar.js';
import { referenceDay } from '../model/community-spec.js';
import { watermarkOf } from '../model/register.js';

export const streamNames = ['households', 'members', 'residences'] as const;
export type StreamName = (typeof streamNames)[number];

/** Where a listing stands. It carries its own snapshot (day, since, total), so that the server keeps nothing. */
export interface ListingPosition {
  readonly stream: StreamName;
  readonly since: string | null;
  readonly day: Day;
  readonly total: number;
  /** Byte offset in the first state, and after its end the ordinal among the changed keys. */
  readonly offset: number;
  readonly changed: number;
}

export interface ListingPage {
  /** Rows as JSON texts. */
  readonly rows: readonly string[];
  readonly next: ListingPosition | null;
}

interface Version {
  readonly day: Day;
  readonly row: string;
}

interface Changes {
  /** Versions of a row, oldest first; the map keeps the order of first appearance. */
  readonly byKey: Map<string, Version[]>;
  readonly isNew: Set<string>;
}

const chunkBytes = 512 * 1024;

/**
 * The register as rows on disk: the first state in one file a stream, read page by page, and the changes of each day in
 * memory. Another process may add a day at any time; it is seen at the next request, and listings under way keep theirs.
 */
export class RegisterListing {
  private readonly changes = new Map<StreamName, Changes>(
    streamNames.map((stream) => [stream, { byKey: new Map(), isNew: new Set() }]),
  );
  private readonly baseRows: ReadonlyMap<StreamName, number>;
  private latest: Day = referenceDay;
  private stateModifiedMs = -1;

  constructor(
    private readonly dataDir: string,
    private readonly directory: string,
  ) {
    this.baseRows = new Map(
      streamNames.map((stream) => [
        stream,
        (JSON.parse(readFileSync(countFile(directory, stream), 'utf8')) as { rows: number }).rows,
      ]),
    );
  }

  /** The last day published, after looking for new ones. */
  refresh(): Day {
    const modified = statSync(statePath(this.dataDir)).mtimeMs;
    if (modified === this.stateModifiedMs) return this.latest;
    const state = readWorldState(this.dataDir);
    if (state === undefined) return this.latest;
    for (let day = this.latest + 1; day <= state.day; day++) this.load(day);
    this.latest = Math.max(this.latest, state.day);
    this.stateModifiedMs = modified;
    return this.latest;
  }

  async begin(stream: StreamName, since: string | null): Promise<ListingPosition> {
    const day = this.refresh();
    const start = { stream, since, day, total: 0, offset: this.firstOffset(since), changed: 0 };
    if (since === null) {
      const added = [...this.changes.get(stream)!.isNew].filter(
        (key) => this.versionOf(stream, key, day) !== undefined,
      ).length;
      return { ...start, total: this.baseRows.get(stream)! + added };
    }
    let total = 0;
    for (let position: ListingPosition | null = start; position !== null;) {
      const page: ListingPage = await this.page(position, 10_000);
      total += page.rows.length;
      position = page.next;
    }
    return { ...start, total };
  }

  async page(position: ListingPosition, limit: number): Promise<ListingPage> {
    const rows: string[] = [];
    let { offset } = position;
    if (offset !== endOfBase) offset = await this.readBase(position, limit, rows);
    if (offset !== endOfBase) return { rows, next: { ...position, offset } };
    let { changed } = position;
    const { stream, day, since } = position;
    const { byKey, isNew } = this.changes.get(stream)!;
    if (changed < byKey.size) {
      for (const key of [...byKey.keys()].slice(changed)) {
        if (rows.length === limit) break;
        changed += 1;
        const version = this.versionOf(stream, key, day);
        if (version === undefined) continue;
        if (since === null ? isNew.has(key) : changedAt(version.row) > since) rows.push(version.row);
      }
    }
    const done = rows.length < limit || changed >= byKey.size;
    return { rows, next: done ? null : { ...position, offset, changed } };
  }

  /** Fills the page from the first state; answers where it stopped. */
  private async readBase(
    { stream, since, day, offset: start }: ListingPosition,
    limit: number,
    rows: string[],
  ): Promise<number> {
    const { byKey } = this.changes.get(stream)!;
    const handle = await open(baseFile(this.directory, stream), 'r');
    try {
      const { size } = await handle.stat();
      let offset = start;
      let buffer = Buffer.allocUnsafe(chunkBytes);
      for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
        let from = 0;
        for (
          let end = buffer.indexOf(newline, from);
          end !== -1 && end < bytesRead;
          end = buffer.indexOf(newline, from)
        ) {
          if (rows.length === limit) return offset;
          const row = buffer.toString('utf8', from, end);
          offset += end + 1 - from;
          from = end + 1;
          const version = byKey.size === 0 ? undefined : this.versionOf(stream, keyOf(row), day);
          if (since === null) rows.push(version?.row ?? row);
          else if (version === undefined && changedAt(row) > since) rows.push(row);
        }
        if (offset === size) return endOfBase;
        if (bytesRead === 0)
          throw new Error(`${stream}.ndjson does not end with a line feed. Generate the demo world anew.`);
        if (from === 0) buffer = Buffer.allocUnsafe(buffer.length * 2);
      }
    } finally {
      await handle.close();
    }
  }

  /** A listing of changes after the first state need not look at it. */
  private firstOffset(since: string | null): number {
    return since !== null && since >= watermarkOf(referenceDay) ? endOfBase : 0;
  }

  private versionOf(stream: StreamName, key: string, day: Day): Version | undefined {
    return this.changes
      .get(stream)!
      .byKey.get(key)
      ?.findLast((version) => version.day <= day);
  }

  private load(day: Day): void {
    for (const stream of streamNames) {
      const { byKey, isNew } = this.changes.get(stream)!;
      for (const marked of readFileSync(changesFile(this.directory, stream, compactDay(day)), 'utf8').split('\n')) {
        if (marked === '') continue;
        const row = marked.slice(1);
        const key = keyOf(row);
        if (marked.startsWith(newMark)) isNew.add(key);
        const versions = byKey.get(key);
        if (versions === undefined) byKey.set(key, [{ day, row }]);
        else versions.push({ day, row });
      }
    }
  }
}

const newline = 0x0a;
const endOfBase = -1;

/** The key is the first value of every row. */
function keyOf(row: string): string {
  const start = row.indexOf(':"') + 2;
  return row.slice(start, row.indexOf('"', start));
}

function changedAt(row: string): string {
  const mark = '"GXSJ":"';
  const start = row.indexOf(mark) + mark.length;
  return row.slice(start, start + 25);
}
