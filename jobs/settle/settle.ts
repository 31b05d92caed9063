import type pg from 'pg';
import { filingOf, newId } from '../../schema/canonical/id.js';
import type { Golden } from '../../schema/person/person.golden.js';
import { brakes } from '../../schema/person/person.brake.js';
import { statementsOf, type GoldenField } from '../../schema/person/person.statement.js';
import type { ConfirmAct, RevokeAct, SettleAct, SettleRefusal } from '../../schema/read/context.js';
import type { Vault } from '../../schema/vault/index.js';
import { transact } from '../kit/transact.js';
import type { DecidedPerson } from '../link/decide.js';
import { decidePerson, relinkPerson } from '../link/relink.js';
import { isBusy, waitForTurn } from '../link/review/decide.js';

export interface SettleDeps {
  readonly pool: pg.Pool;
  readonly vault: Vault;
}

/** How long somebody at a window waits for a chunk that is being linked. */
const turnMsMax = 5_000;

type Outcome = { readonly id: string } | { readonly refused: SettleRefusal };

interface Decision {
  readonly kind: 'SETTLED' | 'CONFIRMED';
  readonly value: string;
  readonly known: readonly string[];
}

/** Decides a conflict: the value stands from now on, as long as some record says it. */
export function settleConflict(deps: SettleDeps, act: SettleAct): Promise<Outcome> {
  return decideValue(deps, act, (golden) => {
    const values = valuesToChoose(golden, act.field);
    if (values.length === 0) return 'no-conflict';
    if (!values.includes(act.value)) return 'not-said';
    // Nobody takes a decision back that he has not seen. One that no longer holds is shown to nobody.
    if ((golden.person.provenance[act.field]?.settlement ?? null) !== act.replaces) return 'decided-meanwhile';
    return { kind: 'SETTLED', value: act.value, known: valuesKnown(golden, act.field, values) };
  });
}

/** What departments disagree about; of a death that one of them alone says, also that it is not so. */
function valuesToChoose({ person, conflicts }: Golden, field: GoldenField): readonly string[] {
  const candidates = conflicts.find((one) => one.field === field)?.candidates;
  if (candidates !== undefined) return candidates.map(({ value }) => value);
  return field === 'lifeStatus' && person.status === 'DEATH_UNCONFIRMED' ? ['DEAD', 'ALIVE'] : [];
}

/** What was on the table: of a life or a marriage also what later events have replaced, by which a new one is told from it. */
function valuesKnown({ ground }: DecidedPerson, field: GoldenField, values: readonly string[]): readonly string[] {
  const said = field in brakes ? statementsOf(field, ground).statements.map(({ value }) => value) : [];
  return [...new Set([...values, ...said])];
}

/** Confirms what one department alone says. */
export function confirmFact(deps: SettleDeps, act: ConfirmAct): Promise<Outcome> {
  return decideValue(deps, act, (golden) => {
    const { person, conflicts } = golden;
    // What only comes along with it, such as the day of a death, is confirmed with it.
    const alone = act.field in brakes ? person.unconfirmed.find(({ field }) => field === act.field) : undefined;
    if (alone === undefined) return 'not-unconfirmed';
    if (alone.value !== act.value) return 'another-unconfirmed';
    const candidates = conflicts.find(({ field }) => field === act.field)?.candidates ?? [];
    const values = [alone.value, ...candidates.map(({ value }) => value)];
    return { kind: 'CONFIRMED', value: alone.value, known: valuesKnown(golden, act.field, values) };
  });
}

async function decideValue(
  { pool, vault }: SettleDeps,
  act: ConfirmAct,
  choose: (golden: DecidedPerson) => Decision | SettleRefusal,
): Promise<Outcome> {
  return inTurn(pool, async (client) => {
    const person = await decidePerson(client, vault, act.personId);
    if (person === undefined) return { refused: 'gone' };
    const decision = choose(person);
    if (typeof decision === 'string') return { refused: decision };
    const before = await findStanding(client, act.personId, act.field);
    for (const id of before) await writeRevocation(client, vault, { ...act, id });
    const id = await insertSettlement(client, vault, act, decision);
    await relinkPerson(client, vault, act.personId);
    return { id };
  });
}

/** One transaction, in turn with whoever links: he judges the same people. */
async function inTurn<Result>(
  pool: pg.Pool,
  act: (client: pg.ClientBase) => Promise<Result>,
): Promise<Result | { readonly refused: 'busy' }> {
  try {
    return await transact(pool, async (client) => {
      await waitForTurn(client, turnMsMax);
      return act(client);
    });
  } catch (error) {
    if (isBusy(error)) return { refused: 'busy' };
    throw error;
  }
}

/** What stands already about the field: a new decision takes its place. */
async function findStanding(client: pg.ClientBase, personId: string, field: GoldenField): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from hub.settlement where person_filing = $1 and person_id = $2 and field = $3 and revoked_at is null`,
    [filingOf(personId), personId, field],
  );
  return rows.map(({ id }) => id);
}

async function insertSettlement(
  client: pg.ClientBase,
  vault: Vault,
  { personId, field, reason, actor, organisation }: ConfirmAct,
  { kind, value, known }: Decision,
): Promise<string> {
  const filing = filingOf(personId);
  const id = newId(filing);
  await client.query(
    `insert into hub.settlement (filing, id, person_filing, person_id, field, kind, value, known, reason_sealed, settled_by, organisation, areas)
     select $1, $2, p.filing, p.id, $3, $4, $5, $6, $7, $8, $9, p.areas from hub.person p where p.filing = $1 and p.id = $10`,
    [
      filing,
      id,
      field,
      kind,
      value,
      known,
      vault.seal(reason, { table: 'settlement', column: 'reason_sealed', rowId: id }),
      actor,
      organisation,
      personId,
    ],
  );
  return id;
}

/** Takes a decision back: the rules alone decide again. */
export async function revokeSettlement({ pool, vault }: SettleDeps, act: RevokeAct): Promise<SettleRefusal | null> {
  const { refused } = await inTurn(pool, async (client) => {
    const { rows } = await client.query<{ personId: string }>(
      `select coalesce(r.to_id, s.person_id) as "personId" from hub.settlement s
       left join hub.person_redirect r on r.filing = s.person_filing and r.id = s.person_id and r.cause = 'MERGED'
       where s.filing = $1 and s.id = $2 and s.revoked_at is null`,
      [filingOf(act.id), act.id],
    );
    const [found] = rows;
    if (found === undefined) return { refused: 'gone' as const };
    await writeRevocation(client, vault, act);
    await relinkPerson(client, vault, found.personId);
    return { refused: null };
  });
  return refused;
}

async function writeRevocation(
  client: pg.ClientBase,
  vault: Vault,
  { id, actor, organisation, reason }: RevokeAct,
): Promise<void> {
  await client.query(
    `update hub.settlement set revoked_at = clock_timestamp(), revoked_by = $3, revoked_organisation = $4, revoked_reason_sealed = $5
     where filing = $1 and id = $2 and revoked_at is null`,
    [
      filingOf(id),
      id,
      actor,
      organisation,
      vault.seal(reason, { table: 'settlement', column: 'revoked_reason_sealed', rowId: id }),
    ],
  );
}
