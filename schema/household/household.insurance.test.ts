import fc from 'fast-check';
import { insuredSpans, type FamilyEnrolment, type FamilyStay } from './household.insurance.js';

const stay = (overrides: Partial<FamilyStay> = {}): FamilyStay => ({
  family: 'h1',
  validFrom: '2001-05-01',
  validTo: null,
  ...overrides,
});
const enrolment = (key: string, fact: Partial<FamilyEnrolment['fact']> = {}): FamilyEnrolment => ({
  key,
  fact: { insurance: 'RESIDENT_MEDICAL', status: 'ACTIVE', startedOn: '2012-01-01', ...fact },
});
const told = (stays: FamilyStay[], enrolments: FamilyEnrolment[]) =>
  insuredSpans(stays, enrolments).map(
    (span) => `${span.stay.family}/${span.enrolment.key} ${span.validFrom} ${span.validTo ?? 'open'}`,
  );

test('lasts while both the register and the enrolment do', () => {
  expect(told([stay()], [enrolment('a')])).toEqual(['h1/a 2012-01-01 open']);
  expect(told([stay({ validFrom: '2015-01-01', validTo: '2020-01-01' })], [enrolment('a')])).toEqual([
    'h1/a 2015-01-01 2020-01-01',
  ]);
  expect(told([stay({ validTo: '2010-01-01' })], [enrolment('a')])).toEqual([]);
});

test('a suspended enrolment lasts, an ended one until the last month paid, and one never paid insured nobody', () => {
  expect(told([stay()], [enrolment('a', { status: 'SUSPENDED' })])).toEqual(['h1/a 2012-01-01 open']);
  expect(told([stay()], [enrolment('a', { status: 'ENDED', lastPaidMonth: '2025-12' })])).toEqual([
    'h1/a 2012-01-01 2026-01-01',
  ]);
  expect(told([stay()], [enrolment('a', { status: 'ENDED' })])).toEqual([]);
});

test('one enrolment follows whoever moves from one register to another', () => {
  const stays = [stay({ validTo: '2016-01-01' }), stay({ family: 'h2', validFrom: '2016-01-01' })];
  expect(told(stays, [enrolment('a')])).toEqual(['h2/a 2016-01-01 open', 'h1/a 2012-01-01 2016-01-01']);
});

test('of two stays that began on one day the longer one counts, whichever was read first', () => {
  const stays = [stay({ validTo: '2013-01-01' }), stay({ validTo: '2014-01-01' })];
  for (const order of [stays, stays.toReversed()])
    expect(told(order, [enrolment('a')])).toEqual(['h1/a 2012-01-01 2014-01-01']);
});

test('nobody is insured twice at a time, and the order of records does not matter', () => {
  const day = fc.integer({ min: 0, max: 6 }).map((year) => `201${year}-01-01`);
  const stays = fc.array(fc.record({ family: fc.constantFrom('h1', 'h2'), validFrom: day, validTo: fc.option(day) }), {
    maxLength: 3,
  });
  const enrolments = fc.array(
    fc.record({
      startedOn: day,
      status: fc.constantFrom('ACTIVE' as const, 'ENDED' as const),
      lastPaidMonth: day.map((text) => text.slice(0, 7)),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(stays, enrolments, (someStays, facts) => {
      const some = facts.map((fact, place) => enrolment(`e${place}`, fact));
      const spans = insuredSpans(someStays, some);
      expect(told([...someStays].toReversed(), some.toReversed())).toEqual(told(someStays, some));
      for (const [place, one] of spans.entries()) {
        expect(one.validTo === null || one.validTo > one.validFrom).toBe(true);
        for (const other of spans.slice(place + 1)) {
          const [first, second] = one.validFrom <= other.validFrom ? [one, other] : [other, one];
          expect(first.validTo !== null && first.validTo <= second.validFrom).toBe(true);
        }
      }
    }),
  );
});
