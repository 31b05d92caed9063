import { birthDateOfIdNumber, sexOfIdNumber } from '../canonical/id-number.js';
import type { Department } from '../canonical/department.js';
import type { RecordOf } from '../canonical/record/index.js';
import { inOrderOfAuthority, type MentionField } from './person.authority.js';
import { maskIdNumber } from '../vault/mask.js';
import { provenanceOf, type Claim, type Evidence, type Provenance } from './person.evidence.js';

/** Fields of a person that carry provenance, by the names that GraphQL gives them. */
export type GoldenField = MentionField | 'idNumber' | 'maritalStatus' | 'lifeStatus' | 'diedOn';

export type LifeStatus = 'ALIVE' | 'DEAD' | 'DEATH_UNCONFIRMED';

/** The golden record of one person, in plain values; the writer seals what must be sealed. */
export interface GoldenPerson {
  readonly name: string;
  readonly formerName: string | null;
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly ethnicity: string | null;
  /** Null of somebody of whom nobody has a valid number. */
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly maritalStatus: string | null;
  readonly status: LifeStatus;
  readonly diedOn: string | null;
  readonly registerStatus: string | null;
  readonly provenance: Readonly<Partial<Record<GoldenField, Provenance>>>;
}

export interface ConflictCandidate {
  readonly value: string;
  readonly department: Department;
  readonly recordId: string;
  readonly asOf: string;
}

/** Departments disagree about a field; every value stands with who says so, in the order of authority. */
export interface FieldConflict {
  readonly field: GoldenField;
  readonly candidates: readonly ConflictCandidate[];
}

interface Said<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** 20 to 23 all say married; departments differ in how exactly they say it. */
export function maritalGroup(code: string): string {
  return code.startsWith('2') ? '20' : code;
}

/** What claims say of a field, in the order of the claims. */
function say(claims: readonly Claim[], field: MentionField): Said<string>[] {
  const said: Said<string>[] = [];
  for (const { mention, evidence } of claims) {
    const value = mention[field];
    if (value !== undefined) said.push({ value, evidence });
  }
  return said;
}

function byNewest<T extends { day: string; key: string }>(left: T, right: T): number {
  if (left.day !== right.day) return left.day > right.day ? -1 : 1;
  return left.key < right.key ? -1 : left.key > right.key ? 1 : 0;
}

function factsOf<K extends Evidence['kind']>(claims: readonly Claim[], kind: K) {
  return claims
    .filter(
      ({ evidence, mention }) => evidence.kind === kind && (mention.role === 'subject' || mention.role === 'spouse'),
    )
    .map(({ evidence }) => ({ evidence, fact: (evidence.record as RecordOf<K>).fact as RecordOf<K>['fact'] }));
}

/**
 * Marriage by civil affairs' newest registration, else by the register. A register that says widowed is not contradicted by
 * the marriage that came before, and is newer news: it wins.
 */
function maritalStatus(claims: readonly Claim[]): Said<string>[] {
  const civil = factsOf(claims, 'marriage')
    .map(({ evidence, fact }) => ({
      value: fact.resultingStatus as string,
      evidence,
      day: fact.registeredOn,
      key: evidence.keyToken,
    }))
    .toSorted(byNewest)
    .slice(0, 1);
  const register = sayOfRegister(claims, (entry) => entry.fact.maritalStatus);
  const widowed = register.find(({ value }) => value === '30');
  if (widowed !== undefined && civil[0] !== undefined && maritalGroup(civil[0].value) === '20') return [widowed];
  return [...civil, ...register].map(({ value, evidence }) => ({ value, evidence }));
}

/** What the register's entries say of something. */
function sayOfRegister(
  claims: readonly Claim[],
  value: (entry: RecordOf<'register-entry'>) => string | undefined,
): Said<string>[] {
  return claims.flatMap(({ evidence }) => {
    if (evidence.record.kind !== 'register-entry') return [];
    const said = value(evidence.record);
    return said === undefined ? [] : [{ value: said, evidence }];
  });
}

interface Life {
  readonly status: Said<LifeStatus> | null;
  readonly diedOn: Said<string> | null;
  readonly registerStatus: string | null;
  readonly disagree: readonly Said<string>[];
}

/**
 * Dead when the register says so. A death that civil affairs alone reports is unconfirmed: one source takes nothing away.
 */
function life(claims: readonly Claim[]): Life {
  const entries = sayOfRegister(claims, (entry) => entry.fact.status);
  const dead = entries.find(({ value }) => value === 'DEAD');
  const standing = dead ?? entries[0];
  const registerStatus = standing?.value ?? null;
  const deaths = factsOf(claims, 'death')
    .map(({ evidence, fact }) => ({ value: fact.diedOn, evidence, day: fact.diedOn, key: evidence.keyToken }))
    .toSorted(byNewest);
  const died = deaths[0] ?? null;
  if (dead !== undefined) {
    const entry = dead.evidence.record as RecordOf<'register-entry'>;
    const byRegister =
      entry.fact.statusOn === undefined ? null : { value: entry.fact.statusOn, evidence: dead.evidence };
    const status = { value: 'DEAD' as const, evidence: dead.evidence };
    return { status, diedOn: died ?? byRegister, registerStatus, disagree: [] };
  }
  if (died !== null) {
    const disagree =
      standing === undefined
        ? []
        : [
            { value: 'ALIVE', evidence: standing.evidence },
            { value: 'DEAD', evidence: died.evidence },
          ];
    return { status: { value: 'DEATH_UNCONFIRMED', evidence: died.evidence }, diedOn: died, registerStatus, disagree };
  }
  const alive = standing === undefined ? null : { value: 'ALIVE' as const, evidence: standing.evidence };
  return { status: alive, diedOn: null, registerStatus, disagree: [] };
}

function candidate({ value, evidence }: Said<string>): ConflictCandidate {
  return { value, department: evidence.department, recordId: evidence.recordId, asOf: evidence.asOf };
}

/** One candidate a distinct value, the most believed source of each. Undefined where all agree. */
function conflictOf(
  field: GoldenField,
  said: readonly Said<string>[],
  same: (value: string) => string = (value) => value,
): FieldConflict | undefined {
  const distinct = new Map<string, Said<string>>();
  for (const one of said) if (!distinct.has(same(one.value))) distinct.set(same(one.value), one);
  return distinct.size < 2 ? undefined : { field, candidates: [...distinct.values()].map(candidate) };
}

/** Two spellings conflict only if no claim carries both, as name and former name. */
function nameConflict(
  claims: readonly Claim[],
  names: readonly Said<string>[],
  golden: Claim,
): FieldConflict | undefined {
  const own = new Set(golden.names);
  const comparable = new Map(claims.map((claim) => [claim.evidence, claim.names[0] ?? '']));
  const others = names.filter(({ evidence }) => !own.has(comparable.get(evidence) ?? ''));
  const first = names[0];
  if (first === undefined || others.length === 0) return undefined;
  return conflictOf('name', [first, ...others]);
}

export interface Golden {
  readonly person: GoldenPerson;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * The golden record of the claims that were judged to speak of one person, and what they disagree about. `own` are claims to
 * one valid number; `refused` are claims to the same number by others: the number is then in conflict. `attached` are claims that
 * mean the person by comparison or by a person's word: they say as much as the others, but never who has which number.
 */
export function goldenOf(
  own: readonly Claim[],
  refused: readonly Claim[] = [],
  attached: readonly Claim[] = [],
): Golden {
  const all = attached.length === 0 ? own : [...own, ...attached];
  const ranked = inOrderOfAuthority(all, 'name');
  const holder = own.length === all.length ? ranked[0] : inOrderOfAuthority(own, 'name')[0];
  const idNumber = holder?.mention.idNumber ?? null;
  const lead = holder ?? ranked[0];
  if (lead === undefined || (own.length > 0 && idNumber === null))
    throw new RangeError('goldenOf needs claims to one valid ID number, or claims that mean somebody without one.');
  // Every field but the phone is believed in the order of identity, so the claims are put in order once.
  const said = (field: MentionField) => say(field === 'phone' ? inOrderOfAuthority(withPhone, 'phone') : ranked, field);
  const withPhone = all.filter(({ mention }) => mention.phone !== undefined);
  const names = said('name');
  const ethnicities = said('ethnicity');
  const byNumber = { evidence: lead.evidence };
  const birthDates = [
    ...said('birthDate'),
    ...(idNumber === null ? [] : [{ value: birthDateOfIdNumber(idNumber), ...byNumber }]),
  ];
  const sexes = [
    ...said('sex').filter(({ value }) => value === '1' || value === '2'),
    ...(idNumber === null ? [] : [{ value: sexOfIdNumber(idNumber), ...byNumber }]),
  ];
  const marital = maritalStatus(ranked);
  const alive = life(ranked);
  const chosen: Record<GoldenField, Said<string> | null | undefined> = {
    name: names[0],
    formerName: said('formerName')[0],
    sex: sexes[0],
    birthDate: birthDates[0],
    ethnicity: ethnicities[0],
    idNumber: idNumber === null ? null : { value: idNumber, ...byNumber },
    phone: said('phone')[0],
    maritalStatus: marital[0],
    lifeStatus: alive.status,
    diedOn: alive.diedOn,
  };
  const masks = [lead, ...inOrderOfAuthority(refused, 'name')].map(({ evidence }) =>
    candidate({ value: maskIdNumber(idNumber ?? ''), evidence }),
  );
  const conflicts = [
    nameConflict(ranked, names, ranked[0] as Claim),
    conflictOf('sex', sexes),
    conflictOf('birthDate', birthDates),
    conflictOf('ethnicity', ethnicities),
    conflictOf('maritalStatus', marital, maritalGroup),
    conflictOf('lifeStatus', alive.disagree),
    refused.length === 0 ? undefined : { field: 'idNumber' as const, candidates: masks },
  ].filter((conflict) => conflict !== undefined);
  return { person: assemble(chosen, alive, idNumber), conflicts };
}

function assemble(
  chosen: Readonly<Record<GoldenField, Said<string> | null | undefined>>,
  alive: Life,
  idNumber: string | null,
): GoldenPerson {
  const provenance: Partial<Record<GoldenField, Provenance>> = {};
  for (const [field, said] of Object.entries(chosen) as [GoldenField, Said<string> | null | undefined][]) {
    if (said) provenance[field] = provenanceOf(said.evidence);
  }
  return {
    name: chosen.name?.value ?? '',
    formerName: chosen.formerName?.value ?? null,
    sex: chosen.sex?.value ?? null,
    birthDate: chosen.birthDate?.value ?? null,
    ethnicity: chosen.ethnicity?.value ?? null,
    idNumber,
    phone: chosen.phone?.value ?? null,
    maritalStatus: chosen.maritalStatus?.value ?? null,
    status: alive.status?.value ?? 'ALIVE',
    diedOn: chosen.diedOn?.value ?? null,
    registerStatus: alive.registerStatus,
    provenance,
  };
}
