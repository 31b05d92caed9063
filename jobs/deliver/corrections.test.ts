import { CorrectionsHub, parts, type AskedCorrection, type Fact, type Parts } from '../testing/corrections-hub.js';
import { collect } from './collect.js';

/*
 * Corrections as they travel: from the desk to real demo departments, by each one's own way, and back with the next deliveries.
 * Each test goes on where the one before it left off.
 */

let hub: CorrectionsHub;

beforeAll(async () => {
  hub = await CorrectionsHub.start();
  await hub.syncAll();
}, 120_000);
afterAll(() => hub.stop());

describe('a golden value, over REST', () => {
  let person = '';
  let correction: AskedCorrection;

  it('is disputed by staff, and marked to everyone at once', async () => {
    person = await hub.personOf('chenXiaohong');
    const seen = `query ($id: ID!) { person(id: $id) { name phone provenance { field source { department disputed } } } }`;
    await hub.asked('staff-k', seen, { id: person });
    await hub.asked('finance', 'query ($id: ID!) { person(id: $id) { name phone } }', { id: person });
    await hub.asked('social-insurance', 'query ($id: ID!) { person(id: $id) { name } }', { id: person });

    correction = await hub.file('staff-k', {
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
    const { person: marked } = await hub.asked<{
      person: { provenance: { field: string; source: { disputed: boolean } }[] };
    }>('staff-k', seen, { id: person });
    const disputed = marked.provenance.filter(({ source }) => source.disputed).map(({ field }) => field);
    expect(disputed).toEqual(['phone']);
    const open = `query ($id: ID!) { person(id: $id) { corrections { field state { code } } } }`;
    for (const account of ['social-insurance', 'civil-affairs']) {
      expect(await hub.asked(account, open, { id: person })).toEqual({
        person: { corrections: [{ field: 'phone', state: { code: 'FILED' } }] },
      });
    }
    await expect(
      hub.file('staff-k', {
        personId: person,
        subject: 'Person',
        field: 'phone',
        reason: 'OUTDATED',
        proposed: '13912345678',
      }),
    ).rejects.toThrow('in dispute already');
  });

  it('reaches the department although it is away at first, and the first receipt is lost', async () => {
    hub.world.faults.down = true;
    await hub.deliverAll();
    expect(await hub.outbox()).toMatchObject([{ state: 'QUEUED', attempts: 1, problem: 'unavailable' }]);
    expect(await hub.deliverAll()).toBe(0);
    hub.world.faults.down = false;
    hub.world.faults.loseReceipts = 1;
    await hub.deliverNow();
    expect(await hub.outbox()).toMatchObject([{ state: 'QUEUED', attempts: 2, problem: 'unavailable' }]);
    await hub.deliverNow();
    expect(await hub.outbox()).toMatchObject([
      { state: 'SENT', problem: null, receipt: expect.stringMatching(/^GZ-/) },
    ]);
    expect(await hub.correctionAt('staff-k', correction.id)).toMatchObject({ state: { code: 'DELIVERED' } });
  });

  it('is answered on the department’s next day, closed by its next delivery, and told to whoever had read it', async () => {
    await hub.world.advanceDay();
    await hub.syncAll();
    expect(await hub.correctionAt('staff-k', correction.id)).toMatchObject({
      state: { code: 'CORRECTED' },
      answer: { code: 'ACCEPTED' },
      closedAt: expect.any(String),
    });
    const { person: now } = await hub.asked<{ person: { phone: string; corrections: unknown[] } }>(
      'finance',
      'query ($id: ID!) { person(id: $id) { phone } }',
      { id: person },
    );
    expect(now.phone).toBe('13912345678');
    const told = await hub.feedOf('finance');
    expect(told.map(({ event, field, personId }) => [event.code, field, personId])).toEqual([
      ['DISPUTED', 'phone', person],
      ['ACCEPTED', 'phone', person],
      ['CORRECTED', 'phone', person],
    ]);
    expect(await hub.feedOf('finance', told[1]?.id)).toMatchObject([{ event: { code: 'CORRECTED' } }]);
    // Whoever had not read it is told nothing.
    expect(await hub.feedOf('social-insurance')).toEqual([]);
  });
});

describe('facts of the other departments, each by its own way', () => {
  const filed: AskedCorrection[] = [];
  const people: Record<string, string> = {};
  const partsOf = async (name: string) => (await hub.asked<Parts>('staff-k', parts, { id: people[name] })).person;

  it('are disputed one by one, and marked', async () => {
    for (const name of ['shanXuemei', 'zhangJianguo'] as const) people[name] = await hub.personOf(name);
    const mother = await partsOf('shanXuemei');
    const applicant = await partsOf('zhangJianguo');
    const of = (name: string, subject: string, field: string, fact: Fact | undefined, proposed: string) =>
      hub.file('staff-k', {
        personId: people[name],
        subject,
        field,
        factId: fact?.id,
        reason: 'WRONG_VALUE',
        proposed,
      });
    filed.push(
      await of(
        'shanXuemei',
        'OneChildCertificate',
        'issuedOn',
        mother.familyPlanning.oneChildCertificates[0],
        '2009-09-09',
      ),
      await of('zhangJianguo', 'Assistance', 'monthlyIncomeYuan', applicant.civilAffairs.assistance[0], '123.5'),
      await of('shanXuemei', 'InsuranceEnrolment', 'status', mother.socialInsurance.enrolments[0], 'SUSPENDED'),
      await of('zhangJianguo', 'SubsidyPayment', 'amountYuan', applicant.finance.payments[0], '777'),
    );
    expect(filed.map(({ department }) => department)).toEqual([
      'FAMILY_PLANNING',
      'CIVIL_AFFAIRS',
      'SOCIAL_INSURANCE',
      'FINANCE',
    ]);
    expect((await partsOf('shanXuemei')).familyPlanning.oneChildCertificates[0]?.source.disputed).toBe(true);
    expect((await partsOf('zhangJianguo')).civilAffairs.assistance.map(({ source }) => source.disputed)).toEqual([
      true,
    ]);
  });

  it('reach the exchange table, the two folders and the service, once however often they are sent', async () => {
    await hub.deliverAll();
    await hub.database.owner().query(`update hub.outbox set state = 'QUEUED', receipt = null where state = 'SENT'`);
    const before = await hub.outbox();
    await hub.deliverAll();
    expect(
      (await hub.outbox()).slice(1).map(({ state, problem, receipt }) => [state, problem, receipt?.slice(0, 3)]),
    ).toEqual([
      ['SENT', null, 'JZQ'],
      ['SENT', null, 'SHA'],
      ['SENT', null, 'SHA'],
      ['SENT', null, 'GZ-'],
    ]);
    expect(before).toHaveLength(5);
    const { rows } = await hub.database
      .owner()
      .query<{ rows: number }>('select count(*)::int as rows from wj_exchange.jzqq');
    expect(rows).toEqual([{ rows: 1 }]);
  });

  it('come back changed on the next day', async () => {
    await hub.world.advanceDay();
    await hub.syncAll();
    for (const { id } of filed) {
      expect(await hub.correctionAt('staff-k', id)).toMatchObject({
        state: { code: 'CORRECTED' },
        answer: { code: 'ACCEPTED' },
      });
    }
    const mother = await partsOf('shanXuemei');
    expect(mother.familyPlanning.oneChildCertificates[0]).toMatchObject({
      issuedOn: '2009-09-09',
      source: { disputed: false },
    });
    expect(mother.socialInsurance.enrolments.map(({ status }) => status.code)).toContain('SUSPENDED');
    const applicant = await partsOf('zhangJianguo');
    expect(applicant.civilAffairs.assistance[0]?.monthlyIncomeYuan).toBe(123.5);
    expect(applicant.finance.payments.map(({ amountYuan }) => amountYuan)).toContain(777);
  });
});

describe('a department that stands by its record', () => {
  it('closes the dispute with its reason, and the mark goes', async () => {
    const person = await hub.personOf('zhouJianjun');
    const { id, department } = await hub.file('staff-k', {
      personId: person,
      subject: 'Person',
      field: 'maritalStatus',
      reason: 'WRONG_VALUE',
      proposed: '21',
    });
    expect(department).toBe('CIVIL_AFFAIRS');
    await hub.deliverAll();
    await hub.world.advanceDay();
    await hub.syncAll();
    expect(await hub.correctionAt('staff-k', id)).toMatchObject({
      state: { code: 'REFUSED' },
      answer: { code: 'CONFIRMED_AS_IS' },
      closedAt: expect.any(String),
    });
    const seen = `query ($id: ID!) { person(id: $id) { provenance { source { disputed } } } }`;
    expect(JSON.stringify(await hub.asked('staff-k', seen, { id: person }))).not.toContain('true');
  });
});

describe('who may do what', () => {
  it('a department answers for its own records, and for no other’s', async () => {
    const person = await hub.personOf('zhangJianguo');
    const { id } = await hub.file('staff-k', {
      personId: person,
      subject: 'Person',
      field: 'phone',
      reason: 'OUTDATED',
      remark: '号码已停用',
    });
    const answer = `mutation ($id: ID!) { answerCorrection(id: $id, answer: "EVIDENCE_NEEDED") { state { code } answer { code } } }`;
    await expect(hub.asked('finance', answer, { id })).rejects.toThrow('another organisation');
    const waiting = `{ correctionsToAnswer { id fieldLabel } }`;
    expect(await hub.asked('civil-affairs', waiting)).toEqual({
      correctionsToAnswer: [{ id, fieldLabel: '联系电话' }],
    });
    await expect(hub.asked('staff-k', answer, { id })).rejects.toThrow('another organisation');
    expect(await hub.asked('civil-affairs', answer, { id })).toEqual({
      answerCorrection: { state: { code: 'REFUSED' }, answer: { code: 'EVIDENCE_NEEDED' } },
    });
    await expect(hub.asked('civil-affairs', answer, { id })).rejects.toThrow('answered or closed');
    // What was closed before it was sent is not sent any more.
    await hub.deliverAll();
    expect((await hub.outbox()).at(-1)).toMatchObject({ state: 'ANSWERED', receipt: null });
  });

  it('a dispute is taken back by whoever filed it, until it was sent', async () => {
    const person = await hub.personOf('zhangJianguo');
    const dispute = { personId: person, subject: 'Person', field: 'phone', reason: 'OUTDATED', remark: '号码已停用' };
    const { id } = await hub.file('staff-k', dispute);
    const back = `mutation ($id: ID!) { withdrawCorrection(id: $id) { state { code } } }`;
    await expect(hub.asked('civil-affairs', back, { id })).rejects.toThrow('another organisation');
    await expect(hub.asked('staff-changcheng', back, { id })).rejects.toThrow('no such correction');
    expect(await hub.asked('staff-k', back, { id })).toEqual({ withdrawCorrection: { state: { code: 'WITHDRAWN' } } });
    const again = await hub.file('staff-k', dispute);
    await hub.deliverAll();
    await expect(hub.asked('staff-k', back, { id: again.id })).rejects.toThrow('has the correction already');
  });

  it('a dispute is seen where its person is seen', async () => {
    const person = await hub.personOf('chenXiaohong');
    const { id } = await hub.file('staff-k', {
      personId: person,
      subject: 'Person',
      field: 'ethnicity',
      reason: 'WRONG_VALUE',
      proposed: '03',
    });
    await hub.database
      .owner()
      .query(`update hub.person set areas = array['0', '64', '640106003004'] where id = $1`, [person]);
    await collect(hub.jobs.deps, 'finance', new AbortController().signal);
    await expect(hub.correctionAt('staff-k', id)).rejects.toThrow('no such correction');
    expect(await hub.correctionAt('staff-changcheng', id)).toMatchObject({ closedAt: null });
    await hub.database
      .owner()
      .query(
        `update hub.person set areas = array['0', '42', '4201', '420106', '420106990', '420106990001'] where id = $1`,
        [person],
      );
    await collect(hub.jobs.deps, 'finance', new AbortController().signal);
  });

  it('what nobody holds is asked of the register, and closed by whoever fills it', async () => {
    const person = await hub.personOf('chenXiaohong');
    const missing = { personId: person, subject: 'Person', field: 'maritalStatus', reason: 'MISSING', proposed: '10' };
    const { id, department } = await hub.file('staff-k', missing);
    expect(department).toBe('PUBLIC_SECURITY');
    await hub.syncAll();
    expect(await hub.correctionAt('staff-k', id)).toMatchObject({ closedAt: null });
    await hub.database
      .owner()
      .query(
        `update hub.person set provenance = provenance || '{"maritalStatus": {"department": "civil-affairs"}}' where id = $1`,
        [person],
      );
    await hub.syncAll();
    expect(await hub.correctionAt('staff-k', id)).toMatchObject({ state: { code: 'CORRECTED' } });
  });

  it('nobody disputes what is not in sight, not readable, or not a value', async () => {
    const person = await hub.personOf('zhangJianguo');
    const phone = { personId: person, subject: 'Person', field: 'phone', reason: 'OUTDATED', remark: 'x' };
    await expect(hub.file('staff-changcheng', phone)).rejects.toThrow('no such person');
    const marital = {
      personId: person,
      subject: 'Person',
      field: 'maritalStatus',
      reason: 'WRONG_VALUE',
      proposed: '20',
    };
    await expect(hub.file('social-insurance', marital)).rejects.toThrow('does not cover');
    await expect(hub.file('staff-k', { ...marital, proposed: '离婚' })).rejects.toThrow('does not fit');
    await expect(hub.file('staff-k', { ...marital, field: 'areas' })).rejects.toThrow('no value that can be disputed');
    await expect(hub.file('staff-k', { ...marital, reason: 'BECAUSE' })).rejects.toThrow('The reason is one of');
    await expect(hub.file('staff-k', { ...marital, proposed: '' })).rejects.toThrow('Propose a value');
    // A field that somebody else may not read is not even named to them.
    await hub.file('staff-k', marital);
    const open = `query ($id: ID!) { person(id: $id) { corrections { field closedAt } } }`;
    const seenBy = async (account: string) =>
      (
        await hub.asked<{ person: { corrections: { field: string; closedAt: string | null }[] } }>(account, open, {
          id: person,
        })
      ).person.corrections
        .filter(({ closedAt }) => closedAt === null)
        .map(({ field }) => field);
    expect(await seenBy('staff-k')).toContain('maritalStatus');
    expect(await seenBy('social-insurance')).not.toContain('maritalStatus');
    expect(await seenBy('public-security')).toContain('maritalStatus');
  });

  it('operators see the deliveries, who was told, and nothing of their content', async () => {
    const { correctionDeliveries, correctionSummary } = await hub.asked<{
      correctionDeliveries: { told: string[]; state: { code: string }; fieldLabel: string }[];
      correctionSummary: { department: string; sent: number; answered: number }[];
    }>(
      'operator',
      `{ correctionDeliveries { id state { code } fieldLabel told overdue message }
         correctionSummary { department queued failing sent overdue answered } }`,
    );
    expect(correctionDeliveries.find(({ state }) => state.code === 'SENT')).toMatchObject({
      fieldLabel: '联系电话',
      told: expect.arrayContaining(['K社区居民委员会']),
    });
    expect(correctionSummary.find(({ department }) => department === 'FINANCE')).toMatchObject({
      sent: 0,
      answered: 1,
    });
  });
});

test('nothing that was filed stands in plain in any table', async () => {
  const { rows } = await hub.database.owner().query<{ text: string }>(
    `select string_agg(t::text, ' ') as text from (select c::text as t from hub.correction c union all
      select n::text from hub.correction_notice n union all select o::text from hub.outbox o) t`,
  );
  for (const plain of ['号码已停用', '13912345678', '139****5678', '2009-09-09'])
    expect(rows[0]?.text).not.toContain(plain);
});
