import fc from 'fast-check';
import type { CanonicalRecord } from '../canonical/record/index.js';
import {
  buildDeath,
  buildEntry,
  buildEnrolment,
  buildIdNumber,
  buildMarriage,
} from '../../jobs/testing/build-record.js';
import { brakes } from './person.brake.js';
import { claimOf, type Claim } from './person.evidence.js';
import { explanationOf } from './person.explain.js';
import { goldenOf, groundOf } from './person.golden.js';
import type { GoldenField } from './person.statement.js';

const idNumber = buildIdNumber('1954-01-01', 1);
const fields: readonly GoldenField[] = [
  'name',
  'formerName',
  'sex',
  'birthDate',
  'ethnicity',
  'idNumber',
  'phone',
  'maritalStatus',
  'lifeStatus',
  'diedOn',
];

interface Draft {
  readonly kind: string;
  readonly key: number;
  readonly name: string;
  readonly birthDate: string | undefined;
  readonly phone: string | undefined;
  readonly day: number;
  readonly code: string;
  readonly status: 'NORMAL' | 'DEAD' | 'MOVED_OUT';
}

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom('entry', 'entry', 'marriage', 'marriage', 'death', 'enrolment'),
  key: fc.integer({ min: 1, max: 5 }),
  name: fc.constantFrom('张建国', '张建囯', '阿依·古丽'),
  birthDate: fc.constantFrom('1954-01-01', '1954-01-10', undefined),
  phone: fc.constantFrom('13800000001', '13800000002', undefined),
  day: fc.integer({ min: 1, max: 3 }),
  code: fc.constantFrom('10', '20', '21', '22', '30', '40'),
  status: fc.constantFrom('NORMAL' as const, 'NORMAL' as const, 'DEAD' as const, 'MOVED_OUT' as const),
});

function recordOf({ kind, key, day, code, status }: Draft): CanonicalRecord {
  const on = `2020-01-0${day}`;
  switch (kind) {
    case 'entry':
      return buildEntry(`m${key}`, 'h1', { fact: { status, statusOn: on, maritalStatus: code } });
    case 'marriage':
      return buildMarriage(`c${key}`, {
        fact: {
          event: code === '40' ? 'DIVORCED' : 'MARRIED',
          resultingStatus: (code === '40' || code === '22' ? code : '21') as '21',
          registeredOn: on,
        },
      });
    case 'death':
      return buildDeath(`d${key}`, { fact: { diedOn: on } });
    default:
      return buildEnrolment(`s${key}`, { fact: { startedOn: on } });
  }
}

function claimFrom(draft: Draft): Claim {
  const record = recordOf(draft);
  const { kind, department, key } = record;
  const place = {
    key: `${department}/${kind}/${key}`,
    department,
    kind,
    keyToken: key,
    filing: 1,
    recordId: `r-${kind}-${key}`,
  };
  const evidence = { ...place, asOf: record.asOf, fetchedAt: new Date('2026-11-01T18:00:00Z'), record };
  const { name, birthDate, phone } = draft;
  return claimOf(evidence, { role: 'subject', name, birthDate, phone, idNumber, sex: '1', ethnicity: '01' });
}

const anyClaims = fc
  .array(anyDraft, { minLength: 1, maxLength: 7 })
  .map((drafts) => [...new Map(drafts.map((draft) => [`${draft.kind}${draft.key}`, draft])).values()].map(claimFrom));

const anySettlements = fc
  .array(
    fc.constantFrom(
      ['maritalStatus', '40'],
      ['maritalStatus', '21'],
      ['lifeStatus', 'ALIVE'],
      ['lifeStatus', 'DEAD'],
      ['name', '张建囯'],
    ),
  ) // prettier-ignore
  .map(
    (pairs) =>
      new Map(
        pairs.map(([field, value]) => {
          const settlement = { id: `s-${field}`, field: field as GoldenField, value: value as string, known: [] };
          return [settlement.field, settlement];
        }),
      ),
  );

const runs = { numRuns: 400, seed: 20_261_122 };

/** What an explanation says, without the objects behind it. */
const words = (ground: ReturnType<typeof groundOf>) =>
  fields.map((field) => {
    const { statements, ...rest } = explanationOf(field, ground);
    return { ...rest, statements: statements.map(({ claim, ...one }) => ({ ...one, key: claim.evidence.key })) };
  });

describe('what is said of a person', () => {
  it('gives the same values, conflicts and reasons in whatever order it came', () => {
    fc.assert(
      fc.property(anyClaims, fc.integer(), anySettlements, (claims, seed, settlements) => {
        const shuffled = claims.toSorted((a, b) => hash(a, seed) - hash(b, seed));
        expect(goldenOf(shuffled, [], [], settlements)).toEqual(goldenOf(claims, [], [], settlements));
        expect(words(groundOf(shuffled, [], [], settlements))).toEqual(words(groundOf(claims, [], [], settlements)));
      }),
      runs,
    );
  });

  it('is explained by the statement that the golden record names, first', () => {
    fc.assert(
      fc.property(anyClaims, anySettlements, (claims, settlements) => {
        const { person } = goldenOf(claims, [], [], settlements);
        for (const field of fields) {
          const { value, statements, why, settlement } = explanationOf(field, groundOf(claims, [], [], settlements));
          expect(value).toBe(
            (field === 'lifeStatus' && value !== null ? person.status : valueOf(person, field)) ?? null,
          );
          const first = value === null ? undefined : statements[0];
          expect(first?.claim.evidence.recordId).toBe(person.provenance[field]?.recordId);
          expect(person.provenance[field]?.settlement ?? null).toBe(settlement);
          expect(statements.map((one) => one.why === null)).toEqual(statements.map((_, place) => place === 0));
          expect(why === null).toBe(statements.length === 0);
        }
      }),
      runs,
    );
  });

  it('loses nothing by one department that alone says so: neither a life nor a marriage', () => {
    const met = { life: 0, marriage: 0 };
    fc.assert(
      fc.property(anyClaims, anyDraft, (claims, draft) => {
        const more = claimFrom({ ...draft, key: 9 });
        const before = goldenOf(claims).person;
        const after = goldenOf([...claims, more]).person;
        const saidByOthers = (says: (one: Claim) => boolean) =>
          claims.some((one) => one.evidence.department !== more.evidence.department && says(one));
        const isLifeAtStake = before.status === 'ALIVE' && !saidByOthers(saysDead);
        const isMarriageAtStake =
          before.maritalStatus?.startsWith('2') === true && endsMarriage(more) && !saidByOthers(endsMarriage);
        met.life += Number(isLifeAtStake && saysDead(more));
        met.marriage += Number(isMarriageAtStake);
        expect(isLifeAtStake && after.status === 'DEAD').toBe(false);
        expect(isMarriageAtStake && !brakes.maritalStatus.keeps(after.maritalStatus ?? '')).toBe(false);
      }),
      runs,
    );
    expect(met.life).toBeGreaterThan(5);
    expect(met.marriage).toBeGreaterThan(5);
  });

  it('obeys a person as long as a record says what the person chose, and opens again at a value that was not known', () => {
    const marriage = claimFrom({ kind: 'marriage', key: 1, name: '张建国', birthDate: undefined, phone: undefined, day: 1, code: '21', status: 'NORMAL' }); // prettier-ignore
    const entry = (code: string) => claimFrom({ kind: 'entry', key: 1, name: '张建国', birthDate: undefined, phone: undefined, day: 1, code, status: 'NORMAL' }); // prettier-ignore
    const settled = new Map([
      ['maritalStatus', { id: 's', field: 'maritalStatus', value: '40', known: ['21', '40'] }],
    ] as const);
    const divorced = goldenOf([marriage, entry('40')], [], [], settled);
    expect(divorced.person).toMatchObject({ maritalStatus: '40', unconfirmed: [] });
    expect(divorced.conflicts).toMatchObject([{ field: 'maritalStatus', settlement: 's' }]);
    const single = claimFrom({ kind: 'entry', key: 2, name: '张建国', birthDate: undefined, phone: undefined, day: 1, code: '10', status: 'NORMAL' }); // prettier-ignore
    const reopened = goldenOf([marriage, entry('40'), single], [], [], settled);
    expect(reopened.person.maritalStatus).toBe('40');
    expect(reopened.conflicts).toMatchObject([{ field: 'maritalStatus', settlement: null }]);
    const gone = goldenOf([marriage, entry('10')], [], [], settled);
    expect(gone.person.maritalStatus).toBe('21');
    expect(gone.conflicts).toMatchObject([{ field: 'maritalStatus', settlement: null }]);
  });
});

describe('who marries again after a divorce that a person decided', () => {
  const draft = { name: '张建国', birthDate: undefined, phone: undefined, status: 'NORMAL' } as const;
  const event = (day: number, code: '21' | '22' | '40') =>
    claimFrom({ ...draft, kind: 'marriage', key: day, day, code });
  const entry = (code: '20' | '40') => claimFrom({ ...draft, kind: 'entry', key: 1, day: 1, code });
  const divorced = [event(1, '21'), event(2, '40'), entry('20')];
  const decided = new Map([
    ['maritalStatus', { id: 's', field: 'maritalStatus', value: '40', known: ['20', '21', '40'] }],
  ] as const);
  const told = (claims: readonly Claim[]) => {
    const { person, conflicts } = goldenOf(claims, [], [], decided);
    return [
      person.maritalStatus,
      person.unconfirmed.map(({ value }) => value),
      conflicts.map(({ candidates, settlement }) => [...candidates.map(({ value }) => value), settlement]),
    ];
  };

  it('is divorced until then', () => {
    expect(told(divorced)).toEqual(['40', [], [['40', '20', 's']]]);
  });

  it('is married, whether or not the register has heard of either', () => {
    const married = [...divorced, event(3, '22')];
    expect(told(married)).toEqual(['22', [], []]);
    expect(told([...married.slice(0, 2), entry('40'), event(3, '22')])).toEqual(['22', [], [['22', '40', null]]]);
    // Civil affairs does not always say that it is not the first.
    expect(told([...divorced, event(3, '21')])).toEqual(['21', [], []]);
  });

  it('stays married when one department alone says that this marriage ended, too', () => {
    expect(told([...divorced, event(3, '22'), event(4, '40')])).toEqual(['22', ['40'], [['22', '40', null]]]);
  });
});

function hash({ evidence }: Claim, seed: number): number {
  return [...evidence.key].reduce((sum, character) => (sum * 31 + character.charCodeAt(0) + seed) % 10_007, 7);
}

function valueOf(person: ReturnType<typeof goldenOf>['person'], field: GoldenField): string | null {
  return field === 'lifeStatus' ? null : person[field];
}

function saysDead({ evidence: { record } }: Claim): boolean {
  return record.kind === 'death' || (record.kind === 'register-entry' && record.fact.status === 'DEAD');
}

function endsMarriage({ evidence: { record } }: Claim): boolean {
  const status =
    record.kind === 'marriage' ? record.fact.resultingStatus : record.kind === 'register-entry' ? record.fact.maritalStatus : undefined; // prettier-ignore
  return status !== undefined && brakes.maritalStatus.takesAway(status);
}
