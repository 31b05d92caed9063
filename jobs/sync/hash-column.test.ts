import fc from 'fast-check';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { HashColumn } from './hash-column.js';

let database: TestDatabase;
let client: pg.PoolClient;
beforeAll(async () => {
  database = await testDatabase();
  client = await database.owner().connect();
});
afterAll(async () => {
  client.release(true);
  await database.drop();
});

it('is the array that PostgreSQL reads, whatever was put and dropped', async () => {
  const hash = fc.uint8Array({ minLength: 16, maxLength: 16 });
  const rows = fc.array(fc.record({ hash: fc.option(hash), isDropped: fc.boolean() }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const column = new HashColumn(given.length);
      for (const [index, row] of given.entries()) {
        const { hash: bytes } = row;
        if (bytes !== null) column.put(index, (target, offset) => target.set(bytes, offset));
        if (row.isDropped) column.drop(index);
      }
      const left = given.map((row) => (row.hash === null || row.isDropped ? null : Buffer.from(row.hash)));
      expect(column.count).toBe(left.filter((one) => one !== null).length);
      for (const [index, one] of left.entries()) {
        expect(column.has(index)).toBe(one !== null);
        expect(one === null ? null : column.get(index)).toEqual(one);
      }
      const { rows: read } = await client.query<{ hashes: unknown }>('select $1::bytea[] as hashes', [
        column.toArray(),
      ]);
      expect(read[0]?.hashes).toEqual(left);
    }),
    { numRuns: 50 },
  );
});
