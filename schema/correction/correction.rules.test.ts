import { disputableFields, factSubjects } from './disputable.js';
import { learnsOf } from './readable.js';
import { readProposal, shownProposal, valueIn } from './disputed-value.js';
import { checkDispute } from './check-dispute.js';
import { answerWorkingDays, dueOn } from './deadline.js';
import { buildHubSchema } from '../build.js';
import { canonicalRecordSchema, type CanonicalRecord } from '../canonical/record/index.js';
import { departments } from '../canonical/department.js';
import { saysSomething } from '../read/compile.js';
import { sourceOfField } from '../read/from.js';
import { readsField } from '../read/leaf.js';
import { demoGrant } from '../../test/kit/ask.js';
import { findDisputable } from './disputable.js';

buildHubSchema();

describe('what can be disputed', () => {
  it('is a field of GraphQL each, as are those by which it is read', () => {
    const paths = disputableFields.flatMap(({ readAs }) => readAs);
    const missing = paths.filter((path) => {
      const [type = '', field = ''] = path.split('.');
      return sourceOfField(type, field) === undefined;
    });
    expect(missing).toEqual([]);
    // What a selection does not keep is never found in one: who read it would not hear of a dispute.
    const unkept = paths.filter((path) => {
      const [type = '', field = ''] = path.split('.');
      return !saysSomething(sourceOfField(type, field)!);
    });
    expect(unkept).toEqual([]);
  });

  it('is learnt of by whoever reads it under a fact’s name, and by nobody who reads of other fields alone', () => {
    const learns = (account: string, path: string) => {
      const [subject = '', field = ''] = path.split('.');
      return learnsOf(readsField(demoGrant(account)), findDisputable(subject, field)!);
    };
    // A death record stops payments; whoever acts on it hears that the death is disputed.
    expect(['Person.lifeStatus', 'Person.diedOn'].map((path) => learns('finance', path))).toEqual([true, true]);
    // Unconfirmed facts are there for every role, each for those who read its field.
    expect(learns('social-insurance', 'Person.maritalStatus')).toBe(false);
    expect(learns('civil-affairs', 'Person.maritalStatus')).toBe(true);
  });

  it('of a fact is a field of its canonical record', () => {
    const options = canonicalRecordSchema.options;
    for (const { subject, kind } of factSubjects) {
      const option = options.find(({ shape }) => shape.kind.value === kind)!;
      const keys = Object.keys((option.shape.fact as unknown as { shape: object }).shape);
      const fields = disputableFields.filter((each) => each.subject === subject).map(({ field }) => field);
      expect(fields.length).toBeGreaterThan(0);
      expect(fields.filter((field) => !keys.includes(field))).toEqual([]);
    }
  });

  it.each([
    ['Person', 'idNumber', '４２０１０６195503020017', '420106195503020017', '420106***********7'],
    ['Person', 'phone', '+86 138 1234 5678', '13812345678', '138****5678'],
    ['Person', 'birthDate', '1955-03-02', '1955-03-02', '1955-03-02'],
    ['Person', 'maritalStatus', '40', '40', '离婚'],
    ['RegisterEntry', 'livesElsewhere', 'true', 'true', '是'],
    ['Assistance', 'monthlyIncomeYuan', '0310.50', '310.5', '310.5'],
    ['Assistance', 'account', '6222020000001234567', '6222020000001234567', '***************4567'],
    ['InsuranceEnrolment', 'lastPaidMonth', '2026-10', '2026-10', '2026-10'],
  ])('%s.%s takes a value as people write it, and the desk shows no number', (subject, field, given, value, shown) => {
    const disputable = findDisputable(subject, field)!;
    expect(readProposal(disputable, given)).toBe(value);
    expect(shownProposal(disputable, value)).toBe(shown);
  });

  it.each([
    ['Person', 'idNumber', '420106195503020018'],
    ['Person', 'phone', '12345'],
    ['Person', 'birthDate', '1955-02-30'],
    ['Person', 'maritalStatus', '99'],
    ['Person', 'name', '张\uE000三'],
    ['Person', 'name', '张\uD840三'],
    ['Person', 'name', '张\uFFFF三'],
    ['Person', 'name', '张'.repeat(101)],
    ['Person', 'name', '＝HYPERLINK("x")'],
    ['Assistance', 'monthlyIncomeYuan', '-1'],
    ['Assistance', 'monthlyIncomeYuan', '1e9'],
    ['RegisterEntry', 'livesElsewhere', 'yes'],
  ])('%s.%s does not take what is none', (subject, field, given) => {
    expect(readProposal(findDisputable(subject, field)!, given)).toBeNull();
  });

  it('is read from a record as the golden record reads it', () => {
    const entry = {
      kind: 'register-entry',
      mentions: [{ role: 'subject', name: '张三', idNumber: '420106195503020017' }],
      fact: { status: 'DEAD', statusOn: '2020-01-02', maritalStatus: '21' },
    } as unknown as CanonicalRecord;
    const of = (field: string) => valueIn(entry, 'subject', { subject: 'Person', field });
    expect(['birthDate', 'sex', 'lifeStatus', 'diedOn', 'maritalStatus', 'phone'].map(of)).toEqual([
      '1955-03-02',
      '1',
      'DEAD',
      '2020-01-02',
      '21',
      undefined,
    ]);
  });
});

test('a remark leaves out what no department’s format carries, and one of nothing else is none', () => {
  const check = (remark: string) =>
    checkDispute(demoGrant('staff-k'), {
      personId: '01a20266-1e68-83cc-af85-000001000001',
      subject: 'Person',
      field: 'phone',
      reason: 'OUTDATED',
      remark,
    }).remark;
  expect(check(' 旧号\u000b \u0007 停\u0000用，\u200b换\uD840了\uFFFE\n新号\u001b ')).toBe('旧号 停用，换了 新号');
  expect(check('\u0001'.repeat(300) + '停用')).toBe('停用');
  expect(() => check('\u0000\u200b')).toThrow('Propose a value or write a remark');
});

describe('the deadline', () => {
  it('is declared for every department', () => {
    expect(Object.keys(answerWorkingDays).toSorted()).toEqual([...departments].toSorted());
  });

  it('counts working days from the day it is where the hub works', () => {
    // 2026-11-20 is a Friday; half past eleven at night there is still the afternoon in Greenwich.
    expect(dueOn('civil-affairs', new Date('2026-11-20T15:30:00Z'))).toBe('2026-12-04');
    expect(dueOn('civil-affairs', new Date('2026-11-20T16:30:00Z'))).toBe('2026-12-04');
    expect(dueOn('civil-affairs', new Date('2026-11-22T16:30:00Z'))).toBe('2026-12-07');
  });
});
