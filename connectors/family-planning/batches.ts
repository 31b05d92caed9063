import { type DeliveryFinding, SourceError } from '../kit/contract.js';
import { finding } from '../kit/delivery-series.js';
import type { ExchangeDatabase } from '../kit/sql/exchange-database.js';
import type { SerialTable } from '../kit/sql/serial-rows.js';

/** One line of the department's list of deliveries (`jhqd`) for one table. */
export interface ListedBatch {
  readonly batch: string;
  readonly first: number | null;
  readonly last: number | null;
  readonly rows: number;
  readonly asOf: string;
}

export async function listBatches(database: ExchangeDatabase, table: SerialTable): Promise<ListedBatch[]> {
  const rows = await database.query(
    `select pch, qsxh, jsxh, hs, to_char(jzrq, 'YYYY-MM-DD') as jzrq from ${table.schema}.jhqd where bm = $1 order by jzrq, jhsj, pch`,
    [table.table],
  );
  const number = (value: string | null | undefined) => (value === null || value === undefined ? null : Number(value));
  return rows.map((row) => ({
    batch: String(row['pch']),
    first: number(row['qsxh']),
    last: number(row['jsxh']),
    rows: number(row['hs']) ?? 0,
    asOf: String(row['jzrq']),
  }));
}

/** Up to where a table was taken. */
export interface TakenUpTo {
  readonly batch: string;
  readonly serial: number;
}

function fullLoad(what: string): SourceError {
  return new SourceError(
    'delivery',
    `family-planning ${what}: run a full load of this department, and ask it what happened.`,
  );
}

/** The batches after the last one taken. Throws where the list does not go on from there as it stood. */
export function batchesAfter(
  batches: readonly ListedBatch[],
  { batch, serial }: TakenUpTo,
  stream: string,
): ListedBatch[] {
  const at = batches.findIndex((each) => each.batch === batch);
  if (at < 0) throw fullLoad(`no longer lists the batch ${batch}, up to which ${stream} was taken`);
  const taken = batches[at];
  if (taken?.last !== null && taken?.last !== serial) {
    throw fullLoad(
      `lists the batch ${batch} up to number ${taken?.last}, and ${stream} was taken up to ${serial} (numbers that began anew, or another batch)`,
    );
  }
  const late = batches.slice(0, at).find(({ first }) => first !== null && first > serial);
  if (late) throw fullLoad(`put the batch ${late.batch} in for a day before ${batch}, up to which ${stream} was taken`);
  return batches.slice(at + 1);
}

export interface CheckedBatches {
  readonly take: readonly ListedBatch[];
  readonly findings: readonly DeliveryFinding[];
}

/**
 * Holds the serial numbers of batches against each other: each goes on where the one before ended. Rows that stand in the table and in
 * no batch stop what comes after them; numbers without rows may be transactions that were given up, and are only told.
 */
export async function checkSerials(
  database: ExchangeDatabase,
  table: SerialTable,
  batches: readonly ListedBatch[],
  from: number,
): Promise<CheckedBatches> {
  const take: ListedBatch[] = [];
  const findings: DeliveryFinding[] = [];
  let upTo = from;
  for (const each of batches) {
    const { batch, first, last } = each;
    if (first !== null && last !== null) {
      const span = `${table.table} ${batch} (${first} to ${last})`;
      if (first <= upTo || last < first) {
        const what = `its numbers ${first} to ${last} begin before ${upTo + 1}: they were used before or began anew; ask the department to list what its table holds, then run a full load`;
        findings.push(finding('repeated', `${table.table} ${batch}`, true, what));
        break;
      }
      if (first > upTo + 1) {
        const rows = await countRows(database, table, upTo + 1, first - 1);
        const numbers = `the numbers ${upTo + 1} to ${first - 1} before it`;
        if (rows > 0) {
          findings.push(
            finding(
              'missing',
              span,
              true,
              `${numbers} are in no batch, and ${rows} rows stand there: ask the department to list them`,
            ),
          );
          break;
        }
        findings.push(
          finding('missing', span, false, `${numbers} have no rows: ask the department whether rows were lost`),
        );
      }
      upTo = last;
    }
    take.push(each);
  }
  return { take, findings };
}

async function countRows(database: ExchangeDatabase, table: SerialTable, first: number, last: number): Promise<number> {
  const rows = await database.query(
    `select count(*) as rows from ${table.schema}.${table.table} where ${table.serial} between $1 and $2`,
    [first, last],
  );
  return Number(rows[0]?.['rows'] ?? 0);
}
