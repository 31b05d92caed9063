import type pg from 'pg';
import { filingOf } from '../../schema/canonical/id.js';
import type { Vault } from '../../schema/vault/index.js';
import { FilingBook } from '../sync/filing.js';
import { decide, type DecidedPerson } from './decide.js';
import { judgeRecords } from './link-chunk.js';
import { linksOfPerson, type RecordName } from './load.js';
import { looseState } from './loose/loose-store.js';
import { takeTurn } from './loose/settle-loose.js';
import { pipelined, Writes } from './pipeline.js';
import { ScopeBuilder } from './scope.js';
import { writeSetAside, type SetAside } from './set-aside.js';
import { PinyinBook } from './write-people.js';

/** The records of which a mention means this person. */
async function findRecordsOfPerson(client: pg.ClientBase, personId: string): Promise<RecordName[]> {
  const { rows } = await client.query<RecordName>({
    name: 'hub-records-of-person',
    text: `select distinct department, kind, encode(key_token, 'hex') as "keyToken"
      from (select $1::int as filing, $2::uuid as id) r cross join lateral (${linksOfPerson('r')}) l`,
    values: [filingOf(personId), personId],
  });
  return rows;
}

const nothingKnown = { prepared: new Map(), neverLinked: new Set<string>(), leftOut: new Set<string>() } as const;

/** The person as linking would decide today, with all that it decides from; undefined where no record speaks of the person. */
export async function decidePerson(
  client: pg.ClientBase,
  vault: Vault,
  personId: string,
): Promise<DecidedPerson | undefined> {
  const names = await findRecordsOfPerson(client, personId);
  if (names.length === 0) return undefined;
  const state = await looseState(client);
  const tools = { client, vault, ...nothingKnown, unreadable: [], ...state };
  // Who lives or is registered with the person does not matter, and of a collective household that is thousands.
  const scope = await new ScopeBuilder(tools).gather(names, { withHouseholds: false });
  const { people } = decide(scope);
  return people.find(({ ref }) => ref.id === personId);
}

/** Judges everything about a person anew, inside the caller's transaction: somebody has decided something. */
export async function relinkPerson(client: pg.ClientBase, vault: Vault, personId: string): Promise<void> {
  await takeTurn(client);
  const names = await findRecordsOfPerson(client, personId);
  if (names.length === 0) return;
  const filings = await FilingBook.open(client);
  const state = await looseState(client);
  const writes = new Writes();
  const unreadable: SetAside[] = [];
  const tools = { client, writes, vault, filings, pinyin: new PinyinBook(), ...nothingKnown, unreadable, ...state };
  await pipelined(client, async () => {
    try {
      await judgeRecords({ ...tools, assertGoing: () => undefined }, names);
      await writes.settle();
      if (unreadable.length > 0) await writeSetAside(client, unreadable);
    } catch (error) {
      throw await writes.causeOf(error);
    }
  });
}
