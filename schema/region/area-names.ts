import type pg from 'pg';
import { areasOf, isAreaCode, regionLevelOf, regionLevels, wholeCountry } from '../canonical/region-code.js';

/** The name of an area, as a file of them says it. */
export interface AreaName {
  readonly code: string;
  readonly name: string;
}

/** A file of area names that cannot be used; nothing of it has been written. Shown by the command line as one line. */
export class AreaFileError extends Error {
  override readonly name = 'AreaFileError';
}

const header = 'code,name';
const linePattern = /^(\d{2,12}),([^,"]{1,60})$/;

/** Reads `code,name` lines, the header first. Throws with the number of the first line that is neither. */
export function parseAreaNames(text: string): AreaName[] {
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  if (lines[0] !== header) throw new AreaFileError(`Line 1 must be "${header}".`);
  return lines.slice(1).map((line, index) => {
    const [, code = '', name = ''] = linePattern.exec(line) ?? [];
    if (isAreaCode(code)) return { code, name };
    throw new AreaFileError(`Line ${index + 2} must be a region code of 2, 4, 6, 9 or 12 digits, a comma and a name.`);
  });
}

function parentOf(code: string): string | null {
  const parent = areasOf(code).at(-2);
  return parent === undefined || parent === wholeCountry ? null : parent;
}

/** Adds areas that the table lacks and renames those that are called otherwise; answers how many rows it wrote. */
export async function writeAreaNames(client: pg.ClientBase, areas: readonly AreaName[]): Promise<number> {
  const { rowCount } = await client.query(
    `insert into hub.area as a (code, level, name, parent)
     select distinct on (code) * from unnest($1::text[], $2::int[], $3::text[], $4::text[]) as n (code, level, name, parent)
     on conflict (code) do update set name = excluded.name where a.name <> excluded.name`,
    [
      areas.map(({ code }) => code),
      areas.map(({ code }) => regionLevels.indexOf(regionLevelOf(code))),
      areas.map(({ name }) => name),
      areas.map(({ code }) => parentOf(code)),
    ],
  );
  return rowCount ?? 0;
}
