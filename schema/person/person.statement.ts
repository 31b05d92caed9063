import { birthDateOfIdNumber, sexOfIdNumber } from '../canonical/id-number.js';
import { comparableName } from '../canonical/name.js';
import type { RecordOf } from '../canonical/record/index.js';
import {
  authority,
  compareRanks,
  inOrderOfAuthority,
  rankOf,
  type MentionField,
  type RankDifference,
} from './person.authority.js';
import { brakes, isConfirmed } from './person.brake.js';
import type { Claim, Evidence } from './person.evidence.js';

/** Fields of a person that carry provenance, by the names that GraphQL gives them. */
export type GoldenField = MentionField | 'idNumber' | 'maritalStatus' | 'lifeStatus' | 'diedOn';

/**
 * `EARLIER`: an event that a later one of the same kind has replaced. `UNCONFIRMED`: it would take something away, and stands alone.
 * `OF_ANOTHER`: said of somebody else who uses the same number.
 */
export type StatementStanding = 'CURRENT' | 'EARLIER' | 'UNCONFIRMED' | 'OF_ANOTHER';

/** What one record, or the ID number in it, says of a field. */
export interface Statement {
  readonly value: string;
  readonly claim: Claim;
  readonly by: 'RECORD' | 'ID_NUMBER';
  readonly standing: StatementStanding;
}

/** Why a statement comes after the one before it. */
export type WhyAfter =
  | RankDifference
  | 'SETTLED'
  | 'UNCONFIRMED'
  | 'EARLIER'
  | 'OF_ANOTHER'
  | 'ID_NUMBER'
  | 'DEATH_FIRST';

/** What a person decided about a field, and it stands. */
export interface StandingSettlement {
  readonly id: string;
  readonly field: GoldenField;
  readonly value: string;
  /** The values that were said when it was decided: another one opens the question again. */
  readonly known: readonly string[];
}

/** All that is known of one person, in the order in which it is believed about who somebody is. */
export interface Ground {
  /** Claims that mean the person; never empty. */
  readonly ranked: readonly Claim[];
  /** The claim by which the person has the number. */
  readonly lead: Claim;
  readonly idNumber: string | null;
  /** Claims to the same number by others, believed ones first. */
  readonly refused: readonly Claim[];
  readonly settlements: ReadonlyMap<GoldenField, StandingSettlement>;
}

/** What is said of one field, believed ones first. */
export interface Ordered {
  readonly statements: readonly Statement[];
  /** What would take something away and is not confirmed; the first of `statements` where the value itself says so (a death). */
  readonly unconfirmed: Statement | null;
  /** The decision that put the first one first. */
  readonly settlement: StandingSettlement | null;
}

const nothing: Ordered = { statements: [], unconfirmed: null, settlement: null };

/** 20 to 23 all say married; departments differ in how exactly they say it. */
export function maritalGroup(code: string): string {
  return code.startsWith('2') ? '20' : code;
}

/** Two values are one where this says the same of them. */
export function sameness(field: GoldenField): (value: string) => string {
  if (field === 'maritalStatus') return maritalGroup;
  return field === 'name' || field === 'formerName' ? comparableName : (value) => value;
}

/** Whether a value was on the table when something was decided: that somebody married again is told from that he is married. */
export function samenessKnown(field: GoldenField): (value: string) => string {
  return field === 'maritalStatus' ? (code) => (code === '21' ? '20' : code) : sameness(field);
}

/** What is said of a field, in the order in which it is believed. Pure, and the same in whatever order claims come. */
export function statementsOf(field: GoldenField, ground: Ground): Ordered {
  if (field === 'idNumber') return { ...nothing, statements: numbersOf(ground) };
  if (field === 'maritalStatus') return maritalStatements(ground);
  if (field === 'lifeStatus') return lifeStatements(ground);
  if (field === 'diedOn') return daysOfDeath(ground);
  return obey(field, mentionStatements(field, ground), ground.settlements.get(field));
}

function said(claim: Claim, value: string, standing: StatementStanding = 'CURRENT'): Statement {
  return { value, claim, by: 'RECORD', standing };
}

function mentionStatements(field: MentionField, { ranked, lead, idNumber }: Ground): Statement[] {
  const byPhone = field === 'phone';
  const claims = byPhone
    ? inOrderOfAuthority(
        ranked.filter(({ mention }) => mention.phone),
        'phone',
      )
    : ranked;
  const statements: Statement[] = [];
  for (const claim of claims) {
    const value = claim.mention[field];
    if (value === undefined || (field === 'sex' && value !== '1' && value !== '2')) continue;
    statements.push(said(claim, value));
  }
  if (idNumber === null) return statements;
  // What the number itself says stands behind what records say: numbers are mistyped, too.
  if (field === 'birthDate') statements.push(byNumber(lead, birthDateOfIdNumber(idNumber)));
  if (field === 'sex') statements.push(byNumber(lead, sexOfIdNumber(idNumber)));
  return statements;
}

function byNumber(claim: Claim, value: string): Statement {
  return { value, claim, by: 'ID_NUMBER', standing: 'CURRENT' };
}

function numbersOf({ ranked, lead, idNumber, refused }: Ground): Statement[] {
  if (idNumber === null) return [];
  const others = ranked.filter((claim) => claim !== lead);
  return [
    said(lead, idNumber),
    ...others.flatMap((claim) => (claim.mention.idNumber === idNumber ? [said(claim, idNumber)] : [])),
    ...refused.map((claim) => said(claim, idNumber, 'OF_ANOTHER')),
  ];
}

interface Event extends Statement {
  readonly day: string;
}

/** Newest first; the key decides between equals. */
function byNewest(left: Event, right: Event): number {
  if (left.day !== right.day) return left.day > right.day ? -1 : 1;
  const [a, b] = [left.claim.evidence.keyToken, right.claim.evidence.keyToken];
  return a < b ? -1 : a > b ? 1 : 0;
}

function eventsOf<K extends Evidence['kind']>(
  claims: readonly Claim[],
  kind: K,
  read: (fact: RecordOf<K>['fact']) => { readonly value: string; readonly day: string },
): Event[] {
  return claims
    .filter(
      ({ evidence, mention }) => evidence.kind === kind && (mention.role === 'subject' || mention.role === 'spouse'),
    )
    .map((claim): Event => {
      const { value, day } = read((claim.evidence.record as RecordOf<K>).fact as RecordOf<K>['fact']);
      return { ...said(claim, value), day };
    })
    .toSorted(byNewest);
}

/** What the register's entries say of something. */
function sayOfRegister(
  claims: readonly Claim[],
  read: (entry: RecordOf<'register-entry'>) => string | undefined,
): Statement[] {
  return claims.flatMap((claim) => {
    const { record } = claim.evidence;
    const value = record.kind === 'register-entry' ? read(record) : undefined;
    return value === undefined ? [] : [said(claim, value)];
  });
}

/**
 * Marriage by civil affairs' newest registration, else by the register; earlier registrations are history. An end of the marriage
 * that one department alone knows of is judged as though it had not been said, and stands last.
 */
function maritalStatements(ground: Ground): Ordered {
  const events = eventsOf(ground.ranked, 'marriage', (fact) => ({
    value: fact.resultingStatus,
    day: fact.registeredOn,
  }));
  const register = sayOfRegister(ground.ranked, (entry) => entry.fact.maritalStatus);
  if (events.length === 0 && register.length === 0) return nothing;
  const settlement = decisionAbout(events, register, ground.settlements.get('maritalStatus'));
  const ends = settlement === undefined ? unconfirmedEnds(events, register) : [];
  const standing = (statements: readonly Statement[]) => statements.filter((one) => !ends.includes(one));
  const [current, ...earlier] = standing(events);
  const statements = [
    ...(current === undefined ? [] : [current]),
    ...standing(register),
    ...earlier.map((one): Statement => ({ ...one, standing: 'EARLIER' })),
    ...ends.map((one): Statement => ({ ...one, standing: 'UNCONFIRMED' })),
  ];
  const unconfirmed = statements.find((one) => one.standing === 'UNCONFIRMED') ?? null;
  return { ...obey('maritalStatus', statements, settlement), unconfirmed };
}

/**
 * What a person decided, where it still is about the marriage that there is now. An end that later registrations have replaced nobody
 * says any more; and a marriage that was not on the table is another one than that which was decided to have ended.
 */
function decisionAbout(
  events: readonly Event[],
  register: readonly Statement[],
  settlement: StandingSettlement | undefined,
): StandingSettlement | undefined {
  if (settlement === undefined) return undefined;
  const { takesAway, keeps } = brakes.maritalStatus;
  const isEnd = takesAway(settlement.value);
  const same = samenessKnown('maritalStatus');
  const known = new Set(settlement.known.map(same));
  if (isEnd && events.some(({ value }) => keeps(value) && !known.has(same(value)))) return undefined;
  return isSaid([...(isEnd ? events.slice(0, 1) : events), ...register], settlement, maritalGroup)
    ? settlement
    : undefined;
}

/** The ends of a marriage that one department alone knows of, where there is a marriage that they would take away. */
function unconfirmedEnds(events: readonly Event[], register: readonly Statement[]): Statement[] {
  const { takesAway, keeps } = brakes.maritalStatus;
  const lastMarriage = events.findIndex(({ value }) => keeps(value));
  const divorces = events.slice(0, lastMarriage === -1 ? events.length : lastMarriage);
  // After a second marriage a register that still says divorced or widowed speaks of the one before.
  const isSecond = events[0] !== undefined && (events[0].value === '22' || events[0].value === '23');
  const ends = [...divorces, ...(isSecond ? [] : register)].filter(({ value }) => takesAway(value));
  const isMarried = lastMarriage !== -1 || register.some(({ value }) => keeps(value));
  return isMarried && !isConfirmed(ends.map(({ claim }) => claim.evidence.department)) ? ends : [];
}

/** Deaths by the register and by civil affairs; one department alone makes nobody dead. */
function lifeStatements(ground: Ground): Ordered {
  const entries = sayOfRegister(ground.ranked, (entry) => (entry.fact.status === 'DEAD' ? 'DEAD' : 'ALIVE'));
  const { takesAway } = brakes.lifeStatus;
  const dead = [...entries.filter(({ value }) => takesAway(value)), ...deathsOf(ground)];
  const alive = entries.filter(({ value }) => !takesAway(value));
  const settlement = ground.settlements.get('lifeStatus');
  const isSettled = settlement !== undefined && isSaid([...dead, ...alive], settlement);
  const isAlone = !isSettled && dead.length > 0 && !isConfirmed(dead.map(({ claim }) => claim.evidence.department));
  const deaths = isAlone ? dead.map((one): Statement => ({ ...one, standing: 'UNCONFIRMED' })) : dead;
  // That somebody lives no department needs to say: it is what a person answers to a death that one of them alone says.
  if (isAlone && settlement !== undefined && !takesAway(settlement.value))
    return { statements: deaths, unconfirmed: null, settlement };
  return {
    ...obey('lifeStatus', [...deaths, ...alive], settlement),
    unconfirmed: isAlone ? (deaths[0] ?? null) : null,
  };
}

function deathsOf({ ranked }: Ground): Event[] {
  return eventsOf(ranked, 'death', ({ diedOn }) => ({ value: 'DEAD', day: diedOn }));
}

/** The day by civil affairs' certificate, else by the register; unconfirmed with the death. None of somebody of whom a person said that he lives. */
function daysOfDeath(ground: Ground): Ordered {
  const life = lifeStatements(ground);
  if (life.settlement?.value === 'ALIVE') return nothing;
  const ofRegister = sayOfRegister(ground.ranked, ({ fact }) => (fact.status === 'DEAD' ? fact.statusOn : undefined));
  const statements = [...deathsOf(ground).map((death) => ({ ...death, value: death.day })), ...ofRegister];
  if (life.unconfirmed === null) return { ...nothing, statements };
  const days = statements.map((one): Statement => ({ ...one, standing: 'UNCONFIRMED' }));
  return { ...nothing, statements: days, unconfirmed: days[0] ?? null };
}

/** Whether what a person decided is still said by some record. */
function isSaid(
  statements: readonly Statement[],
  { value }: StandingSettlement,
  same: (value: string) => string = (each) => each,
): boolean {
  return statements.some((one) => same(one.value) === same(value));
}

/** Puts what a person decided first, as long as some record says it: the same words before the same in other words. */
function obey(
  field: GoldenField,
  statements: readonly Statement[],
  settlement: StandingSettlement | undefined,
): Ordered {
  const same = sameness(field);
  if (settlement === undefined || !isSaid(statements, settlement, same)) {
    return { statements, unconfirmed: null, settlement: null };
  }
  return { statements: byDistance(statements, settlement.value, same), unconfirmed: null, settlement };
}

function distance(value: string, settled: string, same: (value: string) => string): number {
  return value === settled ? 0 : same(value) === same(settled) ? 1 : 2;
}

function byDistance(statements: readonly Statement[], settled: string, same: (value: string) => string): Statement[] {
  return statements.toSorted(
    (left, right) => distance(left.value, settled, same) - distance(right.value, settled, same),
  );
}

/** Why `later` comes after `earlier`, the one before it in `ordered`: by the very rules that put them in order. */
export function whyAfter(field: GoldenField, earlier: Statement, later: Statement, ordered: Ordered): WhyAfter {
  const { settlement } = ordered;
  if (settlement !== null) {
    const same = sameness(field);
    const { value } = settlement;
    if (distance(earlier.value, value, same) !== distance(later.value, value, same)) return 'SETTLED';
  }
  if (later.standing !== earlier.standing && later.standing !== 'CURRENT') return later.standing;
  if (field === 'lifeStatus' && later.value !== earlier.value) return 'DEATH_FIRST';
  if (later.by !== earlier.by) return 'ID_NUMBER';
  const [before, after] = [earlier.claim.evidence, later.claim.evidence];
  if (isEvent(field, earlier) || isEvent(field, later)) {
    if (before.department !== after.department) return 'AUTHORITY';
    return dayOf(earlier) === dayOf(later) ? 'LAST_RESORT' : 'FRESHNESS';
  }
  let why: WhyAfter = 'LAST_RESORT';
  const departments = authority[field === 'phone' ? 'phone' : 'name'];
  compareRanks(rankOf(earlier.claim, departments), rankOf(later.claim, departments), (difference) => {
    why = difference;
  });
  return why;
}

function isEvent(field: GoldenField, { claim }: Statement): boolean {
  const { kind } = claim.evidence;
  return kind === 'death' || (field === 'maritalStatus' && kind === 'marriage');
}

function dayOf(statement: Statement): string {
  return (statement as Partial<Event>).day ?? '';
}
