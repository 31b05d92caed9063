import type pg from 'pg';
import type { Vault } from '../../../schema/vault/index.js';
import type { PersonRef } from '../fact-table.js';
import type { Writes } from '../pipeline.js';

/** Whether there is anything to mind beside numbers: on an empty table nobody needs to be asked row by row. */
export interface LooseState {
  readonly hasDecisions: boolean;
  readonly hasLoose: boolean;
  /** Whether people have decided anything about a value. */
  readonly hasSettlements: boolean;
}

export async function looseState(client: pg.ClientBase): Promise<LooseState> {
  const { rows } = await client.query<LooseState>({
    name: 'hub-loose-state',
    text: `select exists (select from hub.link_decision where revoked_at is null) as "hasDecisions",
      exists (select from hub.loose_key) as "hasLoose",
      exists (select from hub.settlement where revoked_at is null) as "hasSettlements"`,
  });
  return rows[0] ?? { hasDecisions: false, hasLoose: false, hasSettlements: false };
}

/** Mentions that one transaction compares. */
export const looseChunkMax = 250;

/** A place of a link row. */
export type LinkPlace = PersonRef;

/** The next mentions that wait to be compared. */
export async function nextTodo(client: pg.ClientBase): Promise<LinkPlace[]> {
  const { rows } = await client.query<LinkPlace>({
    name: 'hub-loose-todo',
    text: `select filing, link_id as id from hub.loose_todo order by filing, link_id limit ${looseChunkMax}`,
  });
  return rows;
}

/** Those of these mentions that still wait. */
export async function stillWaiting(client: pg.ClientBase, places: readonly LinkPlace[]): Promise<LinkPlace[]> {
  const { rows } = await client.query<LinkPlace>(
    `select t.filing, t.link_id as id from unnest($1::int[], $2::uuid[]) as r(filing, id)
     join hub.loose_todo t on t.filing = r.filing and t.link_id = r.id`,
    placesOf(places),
  );
  return rows;
}

export async function deleteTodo(client: pg.ClientBase, done: readonly LinkPlace[]): Promise<void> {
  await client.query(
    `delete from hub.loose_todo t using unnest($1::int[], $2::uuid[]) as r(filing, id)
     where t.filing = r.filing and t.link_id = r.id`,
    placesOf(done),
  );
}

function placesOf(places: readonly LinkPlace[]): [number[], string[]] {
  return [places.map(({ filing }) => filing), places.map(({ id }) => id)];
}

/** Has these mentions compared before the run ends. */
export function addTodo(client: pg.ClientBase, writes: Writes, links: readonly LinkPlace[]): void {
  if (links.length === 0) return;
  writes.send(
    client.query(
      `insert into hub.loose_todo (filing, link_id) select * from unnest($1::int[], $2::uuid[]) on conflict do nothing`,
      placesOf(links),
    ),
  );
}

/** Forgets mentions that are no longer loose, with what they were found by and the question who they are. */
export function forgetLoose(client: pg.ClientBase, writes: Writes, links: readonly LinkPlace[]): void {
  if (links.length === 0) return;
  for (const table of ['loose_key', 'loose_todo']) {
    writes.send(
      client.query(
        `delete from hub.${table} t using unnest($1::int[], $2::uuid[]) as r(filing, id)
         where t.filing = r.filing and t.link_id = r.id`,
        placesOf(links),
      ),
    );
  }
  writes.send(
    client.query(
      `update hub.link_review t set state = 'GONE', closed_at = clock_timestamp()
       from unnest($1::int[], $2::uuid[]) as r(filing, id)
       where t.filing = r.filing and t.link_id = r.id and t.state = 'OPEN'`,
      placesOf(links),
    ),
  );
}

/** A mention and by what it is found. */
export interface LooseKeys {
  readonly link: LinkPlace;
  readonly texts: readonly string[];
}

/** Writes by what loose mentions are found, in place of what was written before. */
export function writeKeys(client: pg.ClientBase, writes: Writes, vault: Vault, loose: readonly LooseKeys[]): void {
  if (loose.length === 0) return;
  writes.send(
    client.query(
      `delete from hub.loose_key t using unnest($1::int[], $2::uuid[]) as r(filing, id)
       where t.filing = r.filing and t.link_id = r.id`,
      placesOf(loose.map(({ link }) => link)),
    ),
  );
  const rows = loose.flatMap(({ link, texts }) => texts.map((text) => ({ link, token: vault.keyedHash(text) })));
  writes.send(
    client.query(
      `insert into hub.loose_key (token, filing, link_id) select * from unnest($1::bytea[], $2::int[], $3::uuid[])
       on conflict do nothing`,
      [rows.map(({ token }) => token), ...placesOf(rows.map(({ link }) => link))],
    ),
  );
}

/** Has all mentions compared anew that may mean somebody who came, changed or went: those that share one of these keys. */
export function wake(client: pg.ClientBase, writes: Writes, vault: Vault, texts: ReadonlySet<string>): void {
  if (texts.size === 0) return;
  writes.send(
    client.query(
      `insert into hub.loose_todo (filing, link_id)
       select distinct k.filing, k.link_id from unnest($1::bytea[]) as n(token)
       cross join lateral (select filing, link_id from hub.loose_key where token = n.token offset 0) k
       on conflict do nothing`,
      [[...texts].map((text) => vault.keyedHash(text))],
    ),
  );
}
