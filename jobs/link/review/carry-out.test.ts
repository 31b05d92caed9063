import { setTimeout as sleep } from 'node:timers/promises';
import { openQueueBackend } from '../../../runtime/queue-backend.js';
import { projectPath } from '../../../runtime/paths.js';
import { buildHubSchema } from '../../../schema/build.js';
import { answerOf, ask, demoGrant } from '../../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../../test/kit/database.js';
import { startRedis } from '../../../test/kit/redis.js';
import type { CanonicalRecord } from '../../../schema/canonical/record/index.js';
import { withQueue } from '../../queues/queues.js';
import { startWorker } from '../../worker/worker.js';
import { buildDeath, buildEntry, buildHousehold, buildIdNumber, buildMention } from '../../testing/build-record.js';
import { FakeDepartment } from '../../testing/fake-source.js';
import { emptyHub, openJobsHarness, type JobsHarness } from '../../testing/jobs-harness.js';
import { comparingFrom } from '../loose/comparing.js';
import { linkActs } from './acts.js';
import { carryOut } from './carry-out.js';
import { linkQueueName } from './link-job.js';

/*
 * From the question that linking asks to what comes of the answer: two people of one name, born on one day, with one telephone, and a
 * death without a number that may be either's.
 */
const one = buildMention({
  name: '欧阳崇岳',
  idNumber: buildIdNumber('1961-08-23', 1),
  birthDate: '1961-08-23',
  phone: '13971046258',
});
const { idNumber: _idNumber, ...rest } = one;
const register: CanonicalRecord[] = [
  buildHousehold('h1'),
  buildEntry('m1', 'h1', { mentions: [one] }),
  buildHousehold('h2'),
  buildEntry('m2', 'h2', { mentions: [buildMention({ ...one, idNumber: buildIdNumber('1961-08-23', 3) })] }),
];
const death = buildDeath('d1', { mentions: [{ ...rest, idNumberProblem: 'missing' }] });

const comparing = comparingFrom(projectPath('linkage/parameters/chinese.json'));
const schema = buildHubSchema();
const never = new AbortController().signal;
let database: TestDatabase;
let hub: JobsHarness;
let departments: readonly FakeDepartment[];

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await emptyHub(database);
  departments = [
    new FakeDepartment('public-security', ['registered-household', 'register-entry']),
    new FakeDepartment('civil-affairs', ['death']),
  ];
  hub = await openJobsHarness(database, departments, comparing);
  await deliver(register, 'd1');
  await deliver([death], 'd1');
});

/** The department whose records these are delivers them all, and is read. */
async function deliver(records: readonly CanonicalRecord[], id: string): Promise<void> {
  const fake = departments.find(({ department }) => department === records[0]?.department)!;
  for (const kind of fake.kinds) {
    const rows = records.filter((record) => record.kind === kind).map((record) => ({ record }));
    fake.deliver(kind, { id, mode: 'full', rows });
  }
  expect(await hub.sync(fake.department, { full: true })).toMatchObject({ state: 'SUCCEEDED', message: null });
}

async function asked<Data>(source: string, variables: Record<string, unknown> = {}, deps = hub.deps): Promise<Data> {
  const asking = {
    pool: database.gateway(),
    vault: deps.vault,
    grant: demoGrant('staff-k'),
    context: { links: linkActs(deps) },
  };
  const answered = await ask(schema, asking, source, variables);
  return answerOf(answered, Object.keys(answered.result.data ?? {})[0] ?? '') as Data;
}

interface Open {
  readonly id: string;
  readonly candidates: readonly { readonly personId: string }[];
}
const questions = async () =>
  (await asked<{ nodes: Open[] }>('{ linkReviews { nodes { id candidates { personId } } } }')).nodes;

const decide = (review: Open, at: number, verdict: string, deps = hub.deps) =>
  asked<{ id: string }>(
    `mutation ($reviewId: ID!, $personId: ID!, $verdict: LinkVerdict!) {
      decideLink(reviewId: $reviewId, personId: $personId, verdict: $verdict) { id } }`,
    { reviewId: review.id, personId: review.candidates[at]?.personId, verdict },
    deps,
  );
const revoke = ({ id }: { readonly id: string }) =>
  asked<{ id: string }>(
    `mutation ($id: ID!) { revokeLinkDecision(id: $id, reason: "家属说明是两个人") { id reversible } }`,
    { id },
  );

const whoDied = async () => {
  const { rows } = await database
    .owner()
    .query<{ method: string; person: string | null; state: string | null; waits: boolean }>(
      `select l.method, l.person_id as person, (select state from hub.link_review where link_id = l.id) as state,
         exists (select from hub.loose_todo where link_id = l.id) as waits
       from hub.link l where l.kind = 'death'`,
    );
  return rows[0];
};

test('one person: linked at once, for ever against the machine, and asked again once it is taken back', async () => {
  const [review] = await questions();
  expect(review?.candidates).toHaveLength(2);
  const decision = await decide(review!, 1, 'SAME');
  await carryOut(hub.deps, decision.id, never);
  const person = review?.candidates[1]?.personId;
  expect(await whoDied()).toEqual({ method: 'MANUAL', person, state: 'DECIDED', waits: false });
  await deliver([{ ...death, mentions: [{ ...death.mentions[0]!, ethnicity: '11' }] }], 'd2');
  expect(await whoDied()).toMatchObject({ method: 'MANUAL', person });

  expect(await revoke(decision)).toMatchObject({ reversible: false });
  await carryOut(hub.deps, decision.id, never);
  expect(await whoDied()).toEqual({ method: 'NONE', person: null, state: 'OPEN', waits: false });
  expect((await questions())[0]?.candidates).toHaveLength(2);
});

test('not the one: of two who fit alike the machine is sure of the other', async () => {
  const [review] = await questions();
  const decision = await decide(review!, 0, 'DIFFERENT');
  await carryOut(hub.deps, decision.id, never);
  const person = review?.candidates[1]?.personId;
  expect(await whoDied()).toEqual({ method: 'SCORED', person, state: 'DECIDED', waits: false });
});

test('cannot tell of one: it may still be that one, so the machine names nobody, and the other is asked about', async () => {
  const [review] = await questions();
  for (const at of [0, 1]) {
    expect((await questions())[0]?.candidates).toHaveLength(2 - at);
    const decision = await decide(review!, at, 'UNSURE');
    await carryOut(hub.deps, decision.id, never);
    expect(await whoDied()).toMatchObject({ method: 'NONE', person: null, waits: false });
  }
  await deliver([{ ...death, mentions: [{ ...death.mentions[0]!, ethnicity: '11' }] }], 'd2');
  expect(await questions()).toEqual([]);
});

test('different from both, said together: linked to nobody, and not asked again', async () => {
  const [review] = await questions();
  const decisions = review?.candidates.map(({ personId }) => ({ reviewId: review.id, personId, verdict: 'DIFFERENT' }));
  const made = await asked<{ id: string }[]>(
    'mutation ($decisions: [LinkDecisionInput!]!) { decideLinks(decisions: $decisions) { id } }',
    { decisions },
  );
  for (const { id } of made) await carryOut(hub.deps, id, never);
  expect(await whoDied()).toEqual({ method: 'NONE', person: null, state: 'DECIDED', waits: false });
  await deliver([{ ...death, mentions: [{ ...death.mentions[0]!, ethnicity: '11' }] }], 'd2');
  expect(await questions()).toEqual([]);
});

test('a decision takes hold while a department is being read; the others that wait are the run’s', async () => {
  const [review] = await questions();
  const decision = await decide(review!, 0, 'SAME');
  await database.owner().query(`update hub.sync_run set state = 'LINKING' where department = 'civil-affairs'`);
  await database
    .owner()
    .query(`insert into hub.loose_todo select filing, id from hub.link where kind = 'register-entry' limit 1`);
  await carryOut(hub.deps, decision.id, never);
  expect(await whoDied()).toMatchObject({ method: 'MANUAL', waits: false });
  expect((await database.owner().query('select from hub.loose_todo')).rowCount).toBe(1);
});

test.each(['postgres', 'redis'] as const)(
  'a decision goes through the queue on %s as an id, and the worker carries it out',
  async (kind) => {
    const redis = kind === 'redis' ? await startRedis() : undefined;
    const queueBackend = await openQueueBackend({
      databaseUrl: database.queueUrl,
      redisUrl: redis?.url,
      production: false,
    });
    const deps = { ...hub.deps, queueBackend };
    const [review] = await questions();
    const decision = await decide(review!, 0, 'SAME', deps);
    await withQueue(queueBackend, linkQueueName, async (queue) => {
      const jobs = await queue.getJobs(['waiting', 'prioritized']);
      expect(jobs.map(({ data }) => data as unknown)).toEqual([{ decisionId: decision.id }]);
    });
    const worker = await startWorker(deps);
    for (let round = 0; (await whoDied())?.method !== 'MANUAL' && round < 300; round += 1) await sleep(50);
    await worker.stop();
    await queueBackend.close();
    await redis?.stop();
    expect(await whoDied()).toMatchObject({ method: 'MANUAL', waits: false });
  },
  30_000,
);
