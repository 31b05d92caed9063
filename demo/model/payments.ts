import { ageOn, compactDay, dayOf, type Day } from './calendar.js';
import { referenceDay } from './community-spec.js';
import { banks } from './places.js';
import type { Community, Payee, Payment, Person } from './population.js';
import { hashText, Random } from './random.js';
import { yearMonth } from './register.js';

/** Months that the finance bureau's first delivery goes back. */
const monthsBack = 12;
const firstPayDate = 2;
const payDates = 20;

const shares = { farmland: 0.05, grain: 0.02, machinery: 0.003, rent: 0.015, student: 0.02 };
const militaryYuan = 860;

/** Finance's own codes of what it pays for. */
export const subsidyKinds = {
  farmland: '1101',
  machinery: '1102',
  grain: '1103',
  lowIncome: '2101',
  extremelyPoor: '2102',
  temporary: '2103',
  disabilityLiving: '2201',
  disabilityNursing: '2202',
  oldAge: '2301',
  military: '2401',
  specialSupport: '3101',
  rent: '4101',
  student: '5101',
} as const;

/** What somebody gets in each month while it lasts. */
interface Entitlement {
  readonly person: Person;
  readonly kind: string;
  readonly yuan: number;
}

/**
 * What the finance bureau paid out in the year before the first delivery. It draws from randomness of its own, so that whatever it
 * does, nobody else's records change.
 */
export function payOut(community: Community, seed: string): void {
  const random = new Random(`${seed} payments ${community.spec.code}`);
  const yearly = yearlyOf(community, random);
  for (let back = monthsBack; back >= 1; back--) {
    const first = monthBefore(referenceDay, back);
    for (const { person, kind, yuan } of entitlementsOn(community, first))
      pay(community, person, kind, yuan, first + payDateOf(person, kind) - 1);
    for (const { person, kind, yuan, month } of yearly)
      if (compactDay(first).slice(4, 6) === month) pay(community, person, kind, yuan, first + 14);
  }
}

/** Everything that is paid monthly to the people of a community, as their cases, certificates and allowances stand on a day. */
export function* entitlementsOn(community: Community, day: Day): Generator<Entitlement> {
  const runs = (from: Day, to: Day | null) => from <= day && (to === null || to > day);
  for (const { kind, members, monthlyYuan, approvedOn, endedOn } of community.assistance) {
    const [applicant] = members;
    if (kind === '低保边缘' || applicant === undefined || !runs(approvedOn, endedOn)) continue;
    const code = kind === '低保' ? subsidyKinds.lowIncome : subsidyKinds.extremelyPoor;
    yield { person: applicant.person, kind: code, yuan: monthlyYuan };
  }
  for (const { person, livingYuan, nursingYuan, issuedOn, expiresOn } of community.disabilities) {
    if (!runs(issuedOn, expiresOn)) continue;
    if (livingYuan !== null) yield { person, kind: subsidyKinds.disabilityLiving, yuan: livingYuan };
    if (nursingYuan !== null) yield { person, kind: subsidyKinds.disabilityNursing, yuan: nursingYuan };
  }
  for (const { person, monthlyYuan, from, to } of community.allowances)
    if (runs(from, to)) yield { person, kind: subsidyKinds.oldAge, yuan: monthlyYuan };
  for (const { person, since, endedOn } of community.militaryFamilies)
    if (runs(since, endedOn)) yield { person, kind: subsidyKinds.military, yuan: militaryYuan };
  for (const { person, yuan, from, to } of community.specialSupports)
    if (runs(from, to)) yield { person, kind: subsidyKinds.specialSupport, yuan };
}

/** The date of the month on which somebody is paid for something; the same every month. */
export function payDateOf(person: Person, kind: string): number {
  return firstPayDate + (hashText(`pay ${kind} ${person.id}`) % payDates);
}

/** Pays to the head of the household in whose register the person stands, or to the person where that head is not there. */
export function pay(community: Community, person: Person, kind: string, yuan: number, on: Day): Payment {
  const { payments, spec } = community;
  const payment: Payment = {
    key: `FF${spec.code}${String(payments.length + 1).padStart(7, '0')}`,
    payee: payeeFor(community, headOf(community, person)),
    kind,
    yuan,
    month: yearMonth(on),
    paidOn: on,
    status: '1',
  };
  payments.push(payment);
  return payment;
}

const heads = new WeakMap<Community, Map<string, Person>>();

function headOf(community: Community, person: Person): Person {
  let known = heads.get(community);
  if (known === undefined) {
    known = new Map();
    for (const { kind, open, head, entries } of community.households)
      if (kind === 'family' && open) for (const entry of entries) known.set(entry.person.id, head);
    heads.set(community, known);
  }
  const head = known.get(person.id);
  return head === undefined || head.diedOn !== null || head.outside === true ? person : head;
}

function payeeFor({ payees, spec }: Community, person: Person): Payee {
  let payee = payees.get(person.id);
  if (payee === undefined) {
    const hash = hashText(`card ${person.id}`);
    const four = (shift: number) => String((hash >>> shift) % 10_000).padStart(4, '0');
    payee = {
      person,
      account: `YKT${spec.code}${String(payees.size + 1).padStart(5, '0')}`,
      bank: banks[hash % banks.length]!,
      // The bureau masks cards itself: the hub never sees one.
      card: `62${four(3)}**********${four(11)}`,
    };
    payees.set(person.id, payee);
  }
  return payee;
}

/** What comes once or twice a year: for land, machines, rent and school. */
function yearlyOf(community: Community, random: Random): Array<Entitlement & { month: string }> {
  const yearly: Array<Entitlement & { month: string }> = [];
  for (const { kind, open, head, entries } of community.households) {
    if (kind !== 'family' || !open || head.persona !== undefined || head.outside === true || head.diedOn !== null)
      continue;
    const add = (code: string, yuan: number, month: string) => yearly.push({ person: head, kind: code, yuan, month });
    const mu = random.between(2, 18);
    if (random.chance(shares.farmland)) add(subsidyKinds.farmland, round(mu * 81.72), '04');
    if (random.chance(shares.grain)) add(subsidyKinds.grain, round(mu * 12.6), '06');
    if (random.chance(shares.machinery)) add(subsidyKinds.machinery, random.between(8, 120) * 100, '09');
    if (random.chance(shares.rent)) for (const month of ['03', '06', '09']) add(subsidyKinds.rent, 600, month);
    const pupils = entries.some(
      ({ person }) => ageOn(person.birth, referenceDay) >= 6 && ageOn(person.birth, referenceDay) <= 17,
    );
    if (pupils && random.chance(shares.student))
      for (const month of ['03', '09']) add(subsidyKinds.student, 625, month);
  }
  return yearly;
}

function round(yuan: number): number {
  return Math.round(yuan * 100) / 100;
}

function monthBefore(day: Day, back: number): Day {
  const text = compactDay(day);
  const months = Number(text.slice(0, 4)) * 12 + Number(text.slice(4, 6)) - 1 - back;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
}
