import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectors } from '../../connectors/index.js';
import { personas, type PersonaId } from '../../demo/personas.js';
import { startDemoWorld, type DemoWorld } from '../../demo/world.js';
import { departmentSettings } from '../../runtime/config.js';
import { buildHubSchema } from '../../schema/build.js';
import { ask, demoGrant } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { correctionActs } from '../deliver/acts.js';
import { collect } from '../deliver/collect.js';
import { deliver } from '../deliver/deliver.js';
import { enqueueDue } from '../deliver/work.js';
import { departmentAt } from './drift-departments.js';
import { openJobsHarness, type JobsHarness } from './jobs-harness.js';

/** A correction as a test asks for it. */
export interface AskedCorrection {
  readonly id: string;
  readonly department: string;
  readonly state: { readonly code: string };
  readonly answer: { readonly code: string } | null;
  readonly proposed: string | null;
  readonly closedAt: string | null;
  readonly told: readonly { readonly organisation: string; readonly event: { readonly code: string } }[];
}

interface AskedNotice {
  readonly id: string;
  readonly event: { readonly code: string };
  readonly personId: string;
  readonly field: string;
}

interface OutboxLine {
  readonly department: string;
  readonly state: string;
  readonly attempts: number;
  readonly problem: string | null;
  readonly receipt: string | null;
}

/** The facts of the departments that do not deliver by REST. */
export const parts = `query ($id: ID!) { person(id: $id) {
  familyPlanning { oneChildCertificates { id issuedOn source { disputed } } }
  civilAffairs { assistance { id monthlyIncomeYuan source { disputed } } }
  socialInsurance { enrolments { id status { code } source { disputed } } }
  finance { payments { id amountYuan source { disputed } } } } }`;
export interface Fact {
  readonly id: string;
  readonly source: { readonly disputed: boolean };
}
export interface Parts {
  readonly person: {
    readonly familyPlanning: { readonly oneChildCertificates: readonly (Fact & { issuedOn: string })[] };
    readonly civilAffairs: { readonly assistance: readonly (Fact & { monthlyIncomeYuan: number })[] };
    readonly socialInsurance: { readonly enrolments: readonly (Fact & { status: { code: string } })[] };
    readonly finance: { readonly payments: readonly (Fact & { amountYuan: number })[] };
  };
}

const fields = `id department state { code } answer { code } proposed remark dueOn overdue closedAt deliveredAt
  told { organisation event { code } }`;
const never = new AbortController().signal;
const schema = buildHubSchema();

/** A hub over the real demo departments, with GraphQL in front. The queues keep nothing: what they would bring is done by hand. */
export class CorrectionsHub {
  private constructor(
    readonly database: TestDatabase,
    readonly world: DemoWorld,
    readonly jobs: JobsHarness,
    private readonly folder: string,
  ) {}

  static async start(): Promise<CorrectionsHub> {
    const folder = mkdtempSync(path.join(tmpdir(), 'hub-corrections-'));
    const database = await testDatabase();
    const exchangeUrl = database.ownerUrl;
    const world = await startDemoWorld({ scale: 'tiny', dataDir: folder, exchangeUrl, requestsPerSecondMax: 1_000 });
    const settings = { departmentEnvironment: { ...world.settings } };
    const departments = connectors.map((each) => departmentAt(each, departmentSettings(settings, each.department)));
    return new CorrectionsHub(database, world, await openJobsHarness(database, departments), folder);
  }

  async stop(): Promise<void> {
    await this.world.stop();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async syncAll(): Promise<void> {
    for (const { department } of connectors) {
      expect(await this.jobs.sync(department)).toMatchObject({ state: 'SUCCEEDED', message: null });
      await collect(this.jobs.deps, department, never);
    }
  }

  /** Delivers what is due; answers how much that was. */
  async deliverAll(): Promise<number> {
    const due = await enqueueDue(this.jobs.deps);
    for (const id of due) await deliver(this.jobs.deps, id, never);
    return due.length;
  }

  /** Has everything that waits tried now. */
  async deliverNow(): Promise<void> {
    await this.database.owner().query('update hub.outbox set next_try_at = null');
    await this.deliverAll();
  }

  async outbox(): Promise<readonly OutboxLine[]> {
    const { rows } = await this.database
      .owner()
      .query<OutboxLine>('select department, state, attempts, problem, receipt from hub.outbox order by queued_at');
    return rows;
  }

  async asked<Data>(account: string, source: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const context = { corrections: correctionActs(this.jobs.deps) };
    const asking = { pool: this.database.gateway(), vault: this.jobs.deps.vault, grant: demoGrant(account), context };
    const { result } = await ask(schema, asking, source, variables);
    if (result.errors) throw result.errors[0] ?? new Error('refused');
    return result.data as Data;
  }

  async personOf(persona: PersonaId): Promise<string> {
    const { personByIdNumber } = await this.asked<{ personByIdNumber: { id: string } }>(
      'staff-k',
      'query ($idNumber: String!) { personByIdNumber(idNumber: $idNumber) { id } }',
      { idNumber: personas[persona].idNumber },
    );
    return personByIdNumber.id;
  }

  async file(account: string, input: Record<string, unknown>): Promise<AskedCorrection> {
    const source = `mutation ($input: DisputeInput!) { disputeValue(input: $input) { ${fields} } }`;
    return (await this.asked<{ disputeValue: AskedCorrection }>(account, source, { input })).disputeValue;
  }

  async correctionAt(account: string, id: string): Promise<AskedCorrection> {
    const source = `query ($id: ID!) { correction(id: $id) { ${fields} } }`;
    return (await this.asked<{ correction: AskedCorrection }>(account, source, { id })).correction;
  }

  async feedOf(account: string, after: string | null = null): Promise<readonly AskedNotice[]> {
    const source = 'query ($after: ID) { corrections(after: $after) { id event { code } personId field } }';
    return (await this.asked<{ corrections: AskedNotice[] }>(account, source, { after })).corrections;
  }
}
