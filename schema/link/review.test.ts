import { getOperationAST, parse } from 'graphql';
import { testAsOf } from '../../test/kit/builders.js';
import { answerOf, ask, demoGrant, type Asked } from '../../test/kit/ask.js';
import { testDatabase, type TestDatabase } from '../../test/kit/database.js';
import { filingC, filingK, regionC, regionK, seedSmallWorld, type SmallWorld } from '../../test/kit/small-world.js';
import { askWhoItIs, candidateOf, damagedNumber, phone, type Asking } from '../../test/kit/link-question.js';
import { linkActs } from '../../jobs/link/review/acts.js';
import { createLogger } from '../../runtime/logger.js';
import { buildHubSchema } from '../build.js';
import { newId } from '../canonical/id.js';
import { checkOperation } from '../read/check.js';
import { maskIdNumber, maskPhone } from '../vault/index.js';

let database: TestDatabase;
let world: SmallWorld;
const schema = buildHubSchema();
const plain = buildHubSchema('plain');
/** Ids of decisions that were put on the queue. */
const enqueued: string[] = [];
const turnMsMax = 300;

const queue = {
  on: () => undefined,
  add: async (_name: string, data: { decisionId: string }) => void enqueued.push(data.decisionId),
  close: async () => undefined,
};
const acts = () => {
  const logger = createLogger({ level: 'fatal', process: 'test' });
  return linkActs({ pool: database.worker(), logger, queueBackend: { createQueue: () => queue } as never }, turnMsMax);
};

const asked = (source: string, variables: object = {}, account = 'staff-k', from = schema): Promise<Asked> =>
  ask(
    from,
    {
      pool: database.gateway(),
      vault: world.vault,
      grant: demoGrant(account),
      context: { links: acts() },
    },
    source,
    { ...variables },
  );

const question = (candidates: readonly object[], where: Asking = {}) => askWhoItIs(database, world, candidates, where);
const candidate = (who: keyof SmallWorld['people'], weight?: number) => candidateOf(world, who, weight);

const fields = `id state { code label } reason { code label } recordKind { label } role { label } name formerName sex { label } birthDate
  idNumber phone address source { department asOf stale } openedAt closedAt
  candidates { personId weight person { id name idNumber memberships { householdKind household { address { door } } } }
    evidence { field fieldLabel level levelLabel weight side } }
  decisions { id verdict { code label } decidedBy organisation reversible mentionName reviewId person { name } }`;
const review = `query ($id: ID!) { linkReview(id: $id) { ${fields} } }`;
const decided = `id verdict { code label } personId reviewId mentionName department recordKind { label } role { label } reason decidedBy
  organisation batchId reversible revokedBy revokedReason person { name }`;
const decide = `mutation ($reviewId: ID!, $personId: ID!, $verdict: LinkVerdict!, $reason: String) {
  decideLink(reviewId: $reviewId, personId: $personId, verdict: $verdict, reason: $reason) { ${decided} } }`;
const decideAll = `mutation ($decisions: [LinkDecisionInput!]!) { decideLinks(decisions: $decisions) { ${decided} } }`;
const revoke = `mutation ($id: ID!, $reason: String!) { revokeLinkDecision(id: $id, reason: $reason) { ${decided} revokedAt } }`;

interface Decided {
  readonly id: string;
  readonly batchId: string | null;
}

const errorOf = ({ result }: Asked) => {
  const { code, at } = result.errors?.[0]?.extensions ?? {};
  return [code, at];
};
const stateOf = async (id: string) => {
  const { rows } = await database
    .owner()
    .query<{ state: string; candidates: readonly { personId: string }[]; waits: boolean }>(
      `select state, candidates, exists (select from hub.loose_todo t where t.filing = v.filing and t.link_id = v.link_id) as waits
       from hub.link_review v where id = $1`,
      [id],
    );
  return rows[0];
};

beforeAll(async () => {
  database = await testDatabase();
  world = await seedSmallWorld(database.owner());
});
afterAll(() => database.drop());
afterEach(async () => {
  await database.owner().query('truncate hub.link_review, hub.link_decision, hub.loose_todo');
  await database.owner().query(`delete from hub.link where kind = 'insurance-enrolment'`);
  enqueued.length = 0;
});

describe('a question', () => {
  it('shows the record and each candidate side by side, numbers masked, in one statement', async () => {
    const id = await question([candidate('jianguo'), candidate('xiaodong', 13)]);
    const answered = await asked(review, { id });
    expect(answered.statements).toHaveLength(1);
    expect(answered.persons).toContain(world.people.jianguo.id);
    expect(answered.persons).not.toContain(world.people.xiaodong.id);
    const found = answerOf(answered, 'linkReview');
    expect(found).toMatchObject({
      state: { code: 'OPEN', label: '待核对' },
      reason: { label: '有几个人都像' },
      recordKind: { label: '社保参保' },
      role: { label: '本人' },
      name: '张建囯',
      idNumber: maskIdNumber(damagedNumber),
      phone: maskPhone(phone),
      source: { department: 'SOCIAL_INSURANCE', asOf: testAsOf, stale: true },
      candidates: [
        { weight: 14.2, person: { name: '张建国' } },
        // Somebody of another area: that there is one, and nothing else.
        { personId: null, person: null, weight: null, evidence: [] },
      ],
    });
    const [{ evidence: said }] = (found as { candidates: [{ evidence: object[] }] }).candidates;
    expect(said[0]).toEqual({
      field: 'birth_date',
      fieldLabel: '出生日期',
      level: 'exact',
      levelLabel: '出生日期相同',
      weight: 8.1,
      side: 'FOR',
    });
    expect(said.at(-2)).toMatchObject({ levelLabel: '住址不同', weight: -2.5, side: 'AGAINST' });
    expect((await asked(review, { id }, 'staff-k', plain)).result).toEqual(answered.result);
  });

  it('is opened for a grant that reads numbers plain', async () => {
    const id = await question([candidate('jianguo')]);
    const grant = demoGrant('staff-k');
    const asking = {
      pool: database.gateway(),
      vault: world.vault,
      grant: { ...grant, policy: 'plain', role: { ...grant.role, masked: [] } },
    };
    const answered = await ask(schema, asking, review, { id });
    expect(answerOf(answered, 'linkReview')).toMatchObject({ idNumber: damagedNumber, phone });
  });

  it('is there for its own area alone, and for no department’s system', async () => {
    const id = await question([candidate('jianguo')]);
    expect(answerOf(await asked(review, { id }, 'staff-changcheng'), 'linkReview')).toBeNull();
    expect(answerOf(await asked(review, { id: 'x' }), 'linkReview')).toBeNull();
    for (const account of ['civil-affairs', 'public-security', 'operator']) {
      for (const document of [parse(review), parse(decide)]) {
        expect(checkOperation(schema, document, getOperationAST(document)!, {}, demoGrant(account))).not.toEqual([]);
      }
    }
  });

  it('waits in a list, the oldest first, page by page, and is counted for its community', async () => {
    const ids = [];
    for (let place = 0; place < 3; place += 1) ids.push(await question([candidate('jianguo')]));
    await question([candidate('xiaodong')], { region: regionC, filing: filingC });
    const list = `query ($after: String, $community: String) { linkReviews(first: 2, after: $after, community: $community) {
      nodes { id } endCursor hasNextPage totalCount } }`;
    const first = answerOf(await asked(list), 'linkReviews') as { endCursor: string };
    expect(first).toEqual({
      nodes: ids.slice(0, 2).map((id) => ({ id })),
      endCursor: ids[1],
      hasNextPage: true,
      totalCount: 3,
    });
    const second = await asked(list, { after: first.endCursor });
    expect(answerOf(second, 'linkReviews')).toMatchObject({ nodes: [{ id: ids[2] }], hasNextPage: false });
    expect(answerOf(await asked(list, { community: regionC }), 'linkReviews')).toMatchObject({ totalCount: 0 });
    expect(errorOf(await asked(list, { community: 'K' }))[0]).toBe('BAD_USER_INPUT');
    // Where a candidate out of sight lives is not told by asking community after community.
    await question([candidate('jianguo'), candidate('xiaodong')], { alsoIn: [regionC] });
    for (const community of [regionC, regionC.slice(0, 2)]) {
      expect(answerOf(await asked(list, { community }), 'linkReviews')).toEqual({
        nodes: [],
        endCursor: null,
        hasNextPage: false,
        totalCount: 0,
      });
    }
    expect(answerOf(await asked(list, { community: regionK }), 'linkReviews')).toMatchObject({ totalCount: 4 });
    const counted = await asked(`{ community(code: "${regionK}") { openLinkReviews } }`);
    expect(answerOf(counted, 'community')).toEqual({ openLinkReviews: 4 });
    const summary = await asked('{ linkReviewSummary { code name open } }', {}, 'operator');
    expect(summary.persons).toEqual([]);
    expect(answerOf(summary, 'linkReviewSummary')).toEqual([
      { code: regionK, name: 'K社区', open: 4 },
      { code: regionC, name: '长城花园社区', open: 2 },
    ]);
  });
});

describe('a decision', () => {
  it('is signed, closes the question, and has the mention judged anew', async () => {
    const reviewId = await question([candidate('jianguo'), candidate('wei')]);
    const personId = world.people.jianguo.id;
    const answered = await asked(decide, { reviewId, personId, verdict: 'SAME', reason: '本人到窗口确认' });
    const made = answerOf(answered, 'decideLink') as Decided;
    expect(made).toMatchObject({
      verdict: { code: 'SAME', label: '同一人' },
      personId,
      reviewId,
      mentionName: '张建囯',
      department: 'SOCIAL_INSURANCE',
      decidedBy: 'staff-k',
      organisation: 'K社区居民委员会',
      reason: '本人到窗口确认',
      batchId: null,
      reversible: true,
      person: { name: '张建国' },
    });
    expect(await stateOf(reviewId)).toMatchObject({ state: 'DECIDED', waits: true });
    expect(enqueued).toEqual([made.id]);
    // Who looked at whom was on record before anything was done.
    const { rows } = await database
      .owner()
      .query(`select persons from hub.access_record where root_fields = '{Mutation.decideLink}' order by at`);
    expect(rows[0]).toEqual({ persons: [personId] });
    expect(errorOf(await asked(decide, { reviewId, personId, verdict: 'DIFFERENT' }))).toEqual(['BAD_USER_INPUT', 0]);
  });

  it.each(['DIFFERENT', 'UNSURE'])('%s leaves the question open about the others', async (verdict) => {
    const reviewId = await question([candidate('jianguo'), candidate('wei')]);
    const say = (who: keyof SmallWorld['people']) =>
      asked(decide, { reviewId, personId: world.people[who].id, verdict });
    answerOf(await say('jianguo'), 'decideLink');
    expect(await stateOf(reviewId)).toMatchObject({ state: 'OPEN', candidates: [{ personId: world.people.wei.id }] });
    answerOf(await say('wei'), 'decideLink');
    expect(await stateOf(reviewId)).toMatchObject({ state: 'DECIDED' });
  });

  it('is refused about whom nobody asked, what is not in the area, and a reason with a number in it', async () => {
    const mine = await question([candidate('jianguo'), candidate('xiaodong')]);
    const theirs = await question([candidate('xiaodong')], { region: regionC, filing: filingC });
    const { jianguo, xiulan, xiaodong } = world.people;
    const say = async (reviewId: string, personId: string, reason?: string) =>
      errorOf(await asked(decide, { reviewId, personId, verdict: 'SAME', reason }))[0];
    expect(await say(newId(filingK), jianguo.id)).toBe('NOT_FOUND');
    expect(await say('x', jianguo.id)).toBe('NOT_FOUND');
    expect(await say(theirs, jianguo.id)).toBe('NOT_FOUND');
    expect(await say(mine, xiulan.id)).toBe('BAD_USER_INPUT');
    expect(await say(mine, xiaodong.id)).toBe('BAD_USER_INPUT');
    expect(await say(mine, 'x')).toBe('BAD_USER_INPUT');
    expect(await say(mine, jianguo.id, '证件号 420106195503020017')).toBe('BAD_USER_INPUT');
    const { rowCount } = await database.owner().query('select from hub.link_decision');
    expect([rowCount, enqueued]).toEqual([0, []]);
  });

  it('is one of a batch: all of them or none, at most 20', async () => {
    const [one, other] = [await question([candidate('jianguo')]), await question([candidate('wei')])];
    const of = (reviewId: string, who: keyof SmallWorld['people']) => ({
      reviewId,
      personId: world.people[who].id,
      verdict: 'DIFFERENT',
    });
    const refused = await asked(decideAll, { decisions: [of(one, 'jianguo'), of(other, 'jianguo')] });
    expect(errorOf(refused)).toEqual(['BAD_USER_INPUT', 1]);
    expect(await stateOf(one)).toMatchObject({ state: 'OPEN', waits: false });
    const tooMany = Array.from({ length: 21 }, () => of(one, 'jianguo'));
    for (const decisions of [[], tooMany]) {
      expect(errorOf(await asked(decideAll, { decisions }))[0]).toBe('BAD_USER_INPUT');
    }
    const kept = await asked(decideAll, { decisions: [of(other, 'wei'), of(one, 'jianguo')] });
    const made = answerOf(kept, 'decideLinks') as Decided[];
    expect(made.map((each) => (each as unknown as { reviewId: string }).reviewId)).toEqual([other, one]);
    expect(new Set(made.map(({ batchId }) => batchId)).size).toBe(1);
    expect(made[0]?.batchId).not.toBeNull();
  });

  it('is kept once, whoever of two is faster', async () => {
    const reviewId = await question([candidate('jianguo'), candidate('wei')]);
    const both = await Promise.all(
      (['jianguo', 'wei'] as const).map((who) =>
        asked(decide, { reviewId, personId: world.people[who].id, verdict: 'SAME' }),
      ),
    );
    expect(both.filter(({ result }) => result.errors === undefined)).toHaveLength(1);
    const { rowCount } = await database.owner().query('select from hub.link_decision');
    expect(rowCount).toBe(1);
  });

  it('waits for a chunk that is being linked, and says so where that takes too long', async () => {
    const reviewId = await question([candidate('jianguo')]);
    const linking = await database.worker().connect();
    await linking.query('begin');
    await linking.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hub link']);
    const answered = await asked(decide, { reviewId, personId: world.people.jianguo.id, verdict: 'SAME' });
    await linking.query('rollback');
    linking.release();
    expect(errorOf(answered)[0]).toBe('UNAVAILABLE');
    expect(await stateOf(reviewId)).toMatchObject({ state: 'OPEN', waits: false });
  }, 20_000);

  it('about somebody out of sight names nobody, and is revoked by whoever sees the person', async () => {
    const reviewId = await question([candidate('jianguo'), candidate('xiaodong')], { alsoIn: [regionC] });
    const personId = world.people.xiaodong.id;
    const verdict = { reviewId, personId, verdict: 'DIFFERENT' };
    const made = answerOf(await asked(decide, verdict, 'staff-changcheng'), 'decideLink') as Decided;
    const list = `{ linkDecisions { nodes { id personId person { id } } } }`;
    const ofReview = `query ($id: ID!) { linkReview(id: $id) { decisions { id personId person { id } } } }`;
    const hidden = { id: made.id, personId: null, person: null };
    for (const from of [schema, plain]) {
      const seen = [await asked(list, {}, 'staff-k', from), await asked(ofReview, { id: reviewId }, 'staff-k', from)];
      expect(seen.map(({ result }) => result.data)).toEqual([
        { linkDecisions: { nodes: [hidden] } },
        { linkReview: { decisions: [hidden] } },
      ]);
      for (const { persons } of seen) expect(persons).not.toContain(personId);
    }
    const reason = '家属说明是两个人';
    expect(errorOf(await asked(revoke, { id: made.id, reason }))[0]).toBe('NOT_FOUND');
    const revoked = await asked(revoke, { id: made.id, reason }, 'staff-changcheng');
    expect(answerOf(revoked, 'revokeLinkDecision')).toMatchObject({ personId, reversible: false });
  });

  it('is revoked with a reason, once, and stays on record', async () => {
    const reviewId = await question([candidate('jianguo')]);
    const personId = world.people.jianguo.id;
    const made = answerOf(await asked(decide, { reviewId, personId, verdict: 'SAME' }), 'decideLink') as Decided;
    await database.owner().query('truncate hub.loose_todo');
    const reason = '家属说明是两个人';
    expect(errorOf(await asked(revoke, { id: made.id, reason }, 'staff-changcheng'))[0]).toBe('NOT_FOUND');
    expect(errorOf(await asked(revoke, { id: 'x', reason }))[0]).toBe('NOT_FOUND');
    expect(errorOf(await asked(revoke, { id: made.id, reason: '错' }))[0]).toBe('BAD_USER_INPUT');
    const answered = answerOf(await asked(revoke, { id: made.id, reason }), 'revokeLinkDecision');
    expect(answered).toMatchObject({ reversible: false, revokedBy: 'staff-k', revokedReason: reason });
    expect(await stateOf(reviewId)).toMatchObject({ waits: true });
    expect(enqueued).toEqual([made.id, made.id]);
    expect(errorOf(await asked(revoke, { id: made.id, reason }))[0]).toBe('BAD_USER_INPUT');
    const list = `{ linkDecisions { totalCount hasNextPage nodes { ${decided} } } }`;
    expect(answerOf(await asked(list), 'linkDecisions')).toMatchObject({
      totalCount: 1,
      hasNextPage: false,
      nodes: [{ id: made.id, reversible: false, person: { name: '张建国' } }],
    });
    expect((await asked(list, {}, 'staff-k', plain)).result).toEqual((await asked(list)).result);
    expect(answerOf(await asked(list, {}, 'staff-changcheng'), 'linkDecisions')).toMatchObject({ nodes: [] });
  });
});
