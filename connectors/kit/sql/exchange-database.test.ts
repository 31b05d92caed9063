import dns from 'node:dns';
import { testDatabase, type TestDatabase } from '../../../test/kit/database.js';
import { openExchangeDatabase } from './exchange-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('the connection goes to the address that was judged, and does not ask again where the name leads', async () => {
  const url = new URL(database.ownerUrl);
  url.hostname = 'localhost';
  const { lookup } = dns;
  let asked = 0;
  // What a connection asks by itself; the judgement asks the promises' own.
  const elsewhere = (...args: unknown[]) => {
    asked += 1;
    (args.at(-1) as (error: Error) => void)(new Error('A name server that has changed its mind.'));
  };
  dns.lookup = elsewhere as unknown as typeof lookup;
  try {
    const exchange = await openExchangeDatabase(url.href, 'exchange');
    expect(await exchange.query('select 1 as one')).toEqual([{ one: '1' }]);
    await exchange.close();
  } finally {
    dns.lookup = lookup;
  }
  expect(asked).toBe(0);
});
