import { newId } from '../../../schema/canonical/id.js';
import { testDatabase, type TestDatabase } from '../../../test/kit/database.js';
import { pipelined, Writes } from '../pipeline.js';
import { writeRedirects } from './redirects.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('an id that led to two who prove to be one leads to the one who stays', async () => {
  const [split, merged, stays] = [1, 1, 1].map((filing) => ({ filing, id: newId(filing) })) as [Ref, Ref, Ref];
  const client = await database.worker().connect();
  const writes = new Writes();
  const write = (...redirects: Parameters<typeof writeRedirects>[1]) =>
    pipelined(client, async () => {
      writeRedirects({ client, writes }, redirects, new Map());
      await writes.settle();
    });
  await write({ from: split, to: stays, cause: 'SPLIT' });
  await write({ from: split, to: merged, cause: 'MERGED' });
  await write({ from: merged, to: stays, cause: 'MERGED' });
  const { rows } = await client.query<{ id: string; to_id: string; cause: string }>(
    'select id, to_id, cause from hub.person_redirect',
  );
  client.release();
  const led = (from: Ref) => ({ id: from.id, to_id: stays.id, cause: 'MERGED' });
  expect(rows).toHaveLength(2);
  expect(rows).toEqual(expect.arrayContaining([led(split), led(merged)]));
});

interface Ref {
  readonly filing: number;
  readonly id: string;
}
