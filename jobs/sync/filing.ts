import type pg from 'pg';

/** The filing numbers of communities. Read once a run; a community that is met for the first time gets the next number. */
export class FilingBook {
  readonly #numbers = new Map<string, number>();

  static async open(client: pg.ClientBase): Promise<FilingBook> {
    const book = new FilingBook();
    const { rows } = await client.query<{ number: number; region_code: string }>(
      'select number, region_code from hub.filing where region_code is not null',
    );
    for (const row of rows) book.#numbers.set(row.region_code, row.number);
    return book;
  }

  /** Where a record about this community is filed: 0, the bucket, where none is known. Call `learn` with its region first. */
  numberOf(regionCode: string | undefined): number {
    return regionCode === undefined ? 0 : (this.#numbers.get(regionCode) ?? 0);
  }

  /** Whether every community among the codes has its number already. */
  knows(regionCodes: Iterable<string>): boolean {
    for (const code of regionCodes) if (code.length === 12 && !this.#numbers.has(code)) return false;
    return true;
  }

  /** Makes sure that every community among the codes has a number. */
  async learn(client: pg.ClientBase, regionCodes: Iterable<string | undefined>): Promise<void> {
    const unknown = new Set<string>();
    for (const code of regionCodes) {
      if (code !== undefined && code.length === 12 && !this.#numbers.has(code)) unknown.add(code);
    }
    if (unknown.size === 0) return;
    const codes = [...unknown].toSorted();
    await client.query(
      `insert into hub.filing (region_code) select code from unnest($1::text[]) as code
       where not exists (select from hub.filing f where f.region_code = code)
       order by code on conflict (region_code) do nothing`,
      [codes],
    );
    // A community that no file of names has is called by its code until one does.
    await client.query(
      `insert into hub.area (code, level, name, parent) select code, 5, code, left(code, 9) from unnest($1::text[]) as code
       on conflict do nothing`,
      [codes],
    );
    const { rows } = await client.query<{ number: number; region_code: string }>(
      'select number, region_code from hub.filing where region_code = any($1)',
      [codes],
    );
    for (const row of rows) this.#numbers.set(row.region_code, row.number);
  }
}
