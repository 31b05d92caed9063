import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectors } from '../../connectors/index.js';
import { personas, type PersonaId } from '../../demo/personas.js';
import { startDemoWorld, type DemoWorld } from '../../demo/world.js';
import { departmentSettings } from '../../runtime/config.js';
import { buildHubSchema } from '../../schema/build.js';
import type { Department } from '../../schema/canonical/department.js';
import { ask, demoGrant } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { departmentAt } from '../testing/drift-departments.js';
import { openJobsHarness, type JobsHarness } from '../testing/jobs-harness.js';
import { correctionActs } from './acts.js';
import { collect } from './collect.js';
import { deliver } from './deliver.js';
import { enqueueDue } from './work.js';

/*
 * Corrections as they travel: from the desk to real demo departments, by each one's own way, and back with the next deliveries.
 * Each test goes on where the one before it left off.
 */

let folder: string;
let database: TestDatabase;
let world: DemoWorld;
let hub: JobsHarness;
const schema = buildHubSchema();
const never = new AbortController().signal;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-corrections-'));
  database = await testDatabase();
  world = await startDemoWorld({
    scale: 'tiny',
    dataDir: folder,
    exchangeUrl: database.ownerUrl,
    requestsPerSecondMax: 1_000,
  });
  const settings = { departmentEnvironment: { ...world.settings } };
  hub = await openJobsHarness(
    database,
    connectors.map((each) => departmentAt(each, departmentSettings(settings, each.department))),
  );
  await syncAll();
}, 120_000);
afterAll(async () => {
  await world.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** The queues of the harness keep nothing: what they would bring is done by hand. */
async function syncAll(): Promise<void> {
  for (const { department } of connectors) {
    expect(await hub.sync(department)).toMatchObject({ state: 'SUCCEEDED', message: null });
    await collect(hub.deps, department, never);
  }
}

async function asked<Data>(account: string, source: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { result } = await ask(
    schema,
    {
      pool: database.gateway(),
      vault: hub.deps.vault,
      grant: demoGrant(account),
      context: { corrections: correctionActs(hub.deps) },
    },
    source,
    variables,
  );
  if (result.errors) throw result.errors[0] ?? new Error('refused');
  return result.data as Data;
}

const personOf = async (persona: PersonaId, account = 'civil-affairs') => {
  const { personByIdNumber } = await asked<{ personByIdNumber: { id: string } }>(
    account,
    'query ($idNumber: String!) { personByIdNumber(idNumber: $idNumber) { id } }',
    { idNumber: personas[persona].idNumber },
  );
  return personByIdNumber.id;
};

const correctionFields = `id department state { code } answer { code } proposed remark dueOn overdue closedAt deliveredAt
  told { organisation event { code } }`;

interface CorrectionAnswer {
  readonly id: string;
  readonly department: string;
  readonly state: { readonly code: string };
  readonly answer: { readonly code: string } | null;
  readonly proposed: string | null;
  readonly closedAt: string | null;
  readonly told: readonly { readonly organisation: string; readonly event: { readonly code: string } }[];
}

const file = async (account: string, input: Record<string, unknown>): Promise<CorrectionAnswer> =>
  (
    await asked<{ disputeValue: CorrectionAnswer }>(
      account,
      `mutation ($input: DisputeInput!) { disputeValue(input: $input) { ${correctionFields} } }`,
      { input },
    )
  ).disputeValue;

const correctionAt = async (account: string, id: string): Promise<CorrectionAnswer> =>
  (
    await asked<{ correction: CorrectionAnswer }>(
      account,
      `query ($id: ID!) { correction(id: $id) { ${correctionFields} } }`,
      { id },
    )
  ).correction;

async function deliverAll(): Promise<void> {
  for (const id of await enqueueDue(hub.deps)) await deliver(hub.deps, id, never);
}

const outbox = async () =>
  (
    await database
      .owner()
      .query<{
        department: Department;
        state: string;
        attempts: number;
        problem: string | null;
        receipt: string | null;
      }>('select department, state, attempts, problem, receipt from hub.outbox order by queued_at')
  ).rows;

interface Notice {
  readonly id: string;
  readonly event: { readonly code: string };
  readonly personId: string;
  readonly field: string;
}
const feedOf = async (account: string, after: string | null = null) =>
  (
    await asked<{ corrections: Notice[] }>(
      account,
      'query ($after: ID) { corrections(after: $after) { id event { code } personId subject field department } }',
      { after },
    )
  ).corrections;

describe('a golden value, over REST', () => {
  let person = '';
  let correction: CorrectionAnswer;

  it('is disputed by staff, and marked to everyone at once', async () => {
    person = await personOf('chenXiaohong', 'staff-k');
    const seen = `query ($id: ID!) { person(id: $id) { name phone provenance { field source { department disputed } } } }`;
    await asked('staff-k', seen, { id: person });
    await asked('finance', 'query ($id: ID!) { person(id: $id) { name phone } }', { id: person });
    await asked('social-insurance', 'query ($id: ID!) { person(id: $id) { name } }', { id: person });

    correction = await file('staff-k', {
      personId: person,
      subject: 'Person',
      field: 'phone',
      reason: 'OUTDATED',
      proposed: '139 1234 5678',
      remark: '本人到窗口说明，旧号已停用',
    });
    expect(correction).toMatchObject({
      department: 'PUBLIC_SECURITY',
      state: { code: 'FILED' },
      proposed: '139****5678',
      overdue: false,
      told: [
        { organisation: 'K社区居民委员会', event: { code: 'DISPUTED' } },
        { organisation: '市财政局', event: { code: 'DISPUTED' } },
      ],
    });
    const { person: marked } = await asked<{
      person: { provenance: { field: string; source: { disputed: boolean } }[] };
    }>('staff-k', seen, { id: person });
    const disputed = marked.provenance.filter(({ source }) => source.disputed).map(({ field }) => field);
    expect(disputed).toEqual(['phone']);
    const open = `query ($id: ID!) { person(id: $id) { corrections { field state { code } } } }`;
    for (const account of ['social-insurance', 'civil-affairs']) {
      expect(await asked(account, open, { id: person })).toEqual({
        person: { corrections: [{ field: 'phone', state: { code: 'FILED' } }] },
      });
    }
    await expect(
      file('staff-k', {
        personId: person,
        subject: 'Person',
        field: 'phone',
        reason: 'OUTDATED',
        proposed: '13912345678',
      }),
    ).rejects.toThrow('in dispute already');
  });

  it('reaches the department although it is away at first, and the first receipt is lost', async () => {
    world.faults.down = true;
    await deliverAll();
    expect(await outbox()).toMatchObject([{ state: 'QUEUED', attempts: 1, problem: 'unavailable' }]);
    expect(await enqueueDue(hub.deps)).toEqual([]);
    world.faults.down = false;
    world.faults.loseReceipts = 1;
    await database.owner().query('update hub.outbox set next_try_at = null');
    await deliverAll();
    expect(await outbox()).toMatchObject([{ state: 'QUEUED', attempts: 2, problem: 'unavailable' }]);
    await database.owner().query('update hub.outbox set next_try_at = null');
    await deliverAll();
    expect(await outbox()).toMatchObject([{ state: 'SENT', problem: null, receipt: expect.stringMatching(/^GZ-/) }]);
    expect(await correctionAt('staff-k', correction.id)).toMatchObject({ state: { code: 'DELIVERED' } });
  });

  it('is answered on the department’s next day, closed by its next delivery, and told to whoever had read it', async () => {
    await world.advanceDay();
    await syncAll();
    expect(await correctionAt('staff-k', correction.id)).toMatchObject({
      state: { code: 'CORRECTED' },
      answer: { code: 'ACCEPTED' },
      closedAt: expect.any(String),
    });
    const { person: now } = await asked<{ person: { phone: string; corrections: unknown[] } }>(
      'finance',
      'query ($id: ID!) { person(id: $id) { phone } }',
      { id: person },
    );
    expect(now.phone).toBe('13912345678');
    const told = await feedOf('finance');
    expect(told.map(({ event, field, personId }) => [event.code, field, personId])).toEqual([
      ['DISPUTED', 'phone', person],
      ['ACCEPTED', 'phone', person],
      ['CORRECTED', 'phone', person],
    ]);
    expect(await feedOf('finance', told[1]?.id)).toMatchObject([{ event: { code: 'CORRECTED' } }]);
    // Whoever had not read it is told nothing.
    expect(await feedOf('social-insurance')).toEqual([]);
  });
});
