import type { CanonicalRecord } from '../../schema/canonical/record/index.js';
import type { Department } from '../../schema/canonical/department.js';
import { buildHubSchema } from '../../schema/build.js';
import { ask, demoGrant } from '../../test/kit/ask.js';
import type { TestDatabase } from '../../test/kit/database.js';
import { settlementActs } from '../settle/acts.js';
import {
  buildEnrolment,
  buildEntry,
  buildHousehold,
  buildIdNumber,
  buildMarriage,
  buildMention,
} from './build-record.js';
import { FakeDepartment } from './fake-source.js';
import { openJobsHarness, type JobsHarness } from './jobs-harness.js';

const kinds = {
  'public-security': ['registered-household', 'register-entry'],
  'civil-affairs': ['marriage', 'death', 'assistance'],
  'social-insurance': ['insurance-enrolment'],
} as const;

export const zhang = buildMention({ phone: '13800000001' });
export const li = buildMention({
  name: '李秀兰',
  idNumber: buildIdNumber('1957-03-08', 2),
  birthDate: '1957-03-08',
  sex: '2',
});
const household = buildHousehold('h1');
export const entryOf = (maritalStatus: '20' | '30' | '40', more: object = {}) =>
  buildEntry('m1', 'h1', { mentions: [zhang], fact: { maritalStatus, ...more } });
const wife = buildEntry('m2', 'h1', { mentions: [li], fact: { relation: '12', maritalStatus: '20' } });
const wedding = buildMarriage('c1', { mentions: [zhang, { ...li, role: 'spouse' }] });
export const divorce = buildMarriage('c2', {
  mentions: [zhang, { ...li, role: 'spouse' }],
  fact: { event: 'DIVORCED', resultingStatus: '40', registeredOn: '2020-02-02' },
});
const enrolment = buildEnrolment('s1', {
  mentions: [{ ...zhang, name: '张建囯', birthDate: '1954-01-01', phone: '13800000002' }],
});
export const married = [household, entryOf('20'), wife, wedding, enrolment];

export interface CoupleHub {
  readonly hub: JobsHarness;
  /** Syncs departments, each with what these records say of it. */
  readonly load: (records: readonly CanonicalRecord[], only?: readonly Department[]) => Promise<void>;
  /** Asks as an account of the demo, staff of their community unless told. */
  readonly asked: <Data>(source: string, variables?: Record<string, unknown>, account?: string) => Promise<Data>;
}

/** A hub that has heard of a couple what `married` says. */
export async function openCoupleHub(database: TestDatabase): Promise<CoupleHub> {
  const schema = buildHubSchema();
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const departments = new Map<Department, FakeDepartment>(
    names.map((name) => [name, new FakeDepartment(name, kinds[name])]),
  );
  const hub = await openJobsHarness(database, [...departments.values()]);
  let delivered = 0;

  const load: CoupleHub['load'] = async (records, only = [...departments.keys()]) => {
    for (const name of only) {
      const fake = departments.get(name) as FakeDepartment;
      for (const kind of fake.kinds) {
        delivered += 1;
        const rows = records.filter((one) => one.kind === kind).map((record) => ({ record }));
        fake.waiting.set(kind, [{ id: `d${delivered}`, mode: 'changes', rows }]);
      }
      expect(await hub.sync(name)).toMatchObject({ state: 'SUCCEEDED', message: null });
    }
  };

  const asked = async <Data>(source: string, variables: Record<string, unknown> = {}, account = 'staff-k') => {
    const { result } = await ask(
      schema,
      {
        pool: database.gateway(),
        vault: hub.deps.vault,
        grant: demoGrant(account),
        context: { settlements: settlementActs(hub.deps) },
      },
      source,
      variables,
    );
    if (result.errors) throw result.errors[0] ?? new Error('refused');
    return result.data as Data;
  };
  await load(married);
  return { hub, load, asked };
}
