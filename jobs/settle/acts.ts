import { explanationOf, type ExplainedStatement } from '../../schema/person/person.explain.js';
import type { ExplainAct, ExplainedValue, Explanation, SettlementActs } from '../../schema/read/context.js';
import { maskIdNumber, maskPhone } from '../../schema/vault/index.js';
import { transact } from '../kit/transact.js';
import { decidePerson } from '../link/relink.js';
import { confirmFact, revokeSettlement, settleConflict, type SettleDeps } from './settle.js';

/** What a gateway hands its resolvers: records are opened here, under the worker's role, and nothing of them is kept. */
export function settlementActs(deps: SettleDeps): SettlementActs {
  return {
    explain: (act) => explain(deps, act),
    settle: (act) => settleConflict(deps, act),
    confirm: (act) => confirmFact(deps, act),
    revoke: (act) => revokeSettlement(deps, act),
  };
}

/** Opens the person's records and recomputes the field from them, by the code that linking uses. */
async function explain(
  { pool, vault }: SettleDeps,
  { personId, field, masked }: ExplainAct,
): Promise<Explanation | null> {
  // One snapshot: a run that commits meanwhile is not half seen.
  const person = await transact(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    return decidePerson(client, vault, personId);
  });
  if (person === undefined) return null;
  const { value, why, settlement, statements } = explanationOf(field, person.ground);
  const shown = (text: string) => (masked ? maskOf(field, text) : text);
  return {
    value: value === null ? null : shown(value),
    why,
    settlement,
    statements: statements.map((one) => explained(one, shown)),
  };
}

function maskOf(field: ExplainAct['field'], text: string): string {
  return field === 'idNumber' ? maskIdNumber(text) : field === 'phone' ? maskPhone(text) : text;
}

function explained(
  { value, claim: { evidence, mention }, by, standing, why }: ExplainedStatement,
  shown: (text: string) => string,
): ExplainedValue {
  const { department, kind, asOf, fetchedAt } = evidence;
  const { role } = mention;
  return { value: shown(value), by, standing, why, department, kind, role, asOf, fetchedAt: fetchedAt.toISOString() };
}
