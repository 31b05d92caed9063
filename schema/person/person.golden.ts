import type { Department } from '../canonical/department.js';
import { maskIdNumber } from '../vault/mask.js';
import { inOrderOfAuthority } from './person.authority.js';
import { provenanceOf, type Claim, type Provenance } from './person.evidence.js';
import {
  maritalGroup,
  samenessKnown,
  statementsOf,
  type GoldenField,
  type Ground,
  type Ordered,
  type StandingSettlement,
  type Statement,
} from './person.statement.js';

export type LifeStatus = 'ALIVE' | 'DEAD' | 'DEATH_UNCONFIRMED';

/** A provenance that says by whose decision the value stands, where it does by one. */
export interface GoldenProvenance extends Provenance {
  readonly settlement?: string;
}

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
  readonly provenance: Readonly<Partial<Record<GoldenField, GoldenProvenance>>>;
  /** What would take something away from the person, and nobody has confirmed. */
  readonly unconfirmed: readonly UnconfirmedValue[];
}

/** A value that one department alone gives, and that changes nothing until a second one or a person confirms it. */
export interface UnconfirmedValue extends Provenance {
  readonly field: GoldenField;
  readonly value: string;
}

export interface ConflictCandidate {
  readonly value: string;
  readonly department: Department;
  readonly recordId: string;
  readonly asOf: string;
}

/** Departments disagree about a field; every value stands with who says so, the believed one first. */
export interface FieldConflict {
  readonly field: GoldenField;
  readonly candidates: readonly ConflictCandidate[];
  /** Who decided it, and no other value has been said since; null: it is open. */
  readonly settlement: string | null;
}

export interface Golden {
  readonly person: GoldenPerson;
  readonly conflicts: readonly FieldConflict[];
}

const fields = [
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
] as const satisfies readonly GoldenField[];

type OrderedFields = Readonly<Record<GoldenField, Ordered>>;

const noSettlements: ReadonlyMap<GoldenField, StandingSettlement> = new Map();

/**
 * The claims that were judged to speak of one person, put in order. `own` are claims to one valid number; `refused` are claims to
 * the same number by others; `attached` are claims that mean the person by comparison or by a person's word: they say as much as
 * the others, but never who has which number.
 */
export function groundOf(
  own: readonly Claim[],
  refused: readonly Claim[] = [],
  attached: readonly Claim[] = [],
  settlements: ReadonlyMap<GoldenField, StandingSettlement> = noSettlements,
): Ground {
  const all = attached.length === 0 ? own : [...own, ...attached];
  const ranked = inOrderOfAuthority(all, 'name');
  const holder = own.length === all.length ? ranked[0] : inOrderOfAuthority(own, 'name')[0];
  const idNumber = holder?.mention.idNumber ?? null;
  const lead = holder ?? ranked[0];
  if (lead === undefined || (own.length > 0 && idNumber === null))
    throw new RangeError('goldenOf needs claims to one valid ID number, or claims that mean somebody without one.');
  return { ranked, lead, idNumber, refused: inOrderOfAuthority(refused, 'name'), settlements };
}

/** The golden record of these claims: see `groundOf`. */
export function goldenOf(...claims: Parameters<typeof groundOf>): Golden {
  return goldenFrom(groundOf(...claims));
}

/** The golden record on this ground, and what departments disagree about. */
export function goldenFrom(ground: Ground): Golden {
  const ordered = Object.fromEntries(fields.map((field) => [field, statementsOf(field, ground)])) as OrderedFields;
  const conflicts = [
    nameConflict(ordered.name),
    conflictOf('sex', ordered.sex),
    conflictOf('birthDate', ordered.birthDate),
    conflictOf('ethnicity', ordered.ethnicity),
    conflictOf('maritalStatus', ordered.maritalStatus),
    lifeConflict(ordered.lifeStatus),
    numberConflict(ground),
  ].filter((conflict) => conflict !== undefined);
  return { person: assemble(ground, ordered), conflicts };
}

function candidate({ value, claim: { evidence } }: Statement): ConflictCandidate {
  return { value, department: evidence.department, recordId: evidence.recordId, asOf: evidence.asOf };
}

/** One candidate a distinct value, the most believed source of each. Undefined where all agree. */
function conflictOf(
  field: GoldenField,
  { settlement, statements }: Pick<Ordered, 'settlement' | 'statements'>,
): FieldConflict | undefined {
  const [first, ...others] = statements;
  if (first === undefined || others.length === 0) return undefined;
  const same = field === 'maritalStatus' ? maritalGroup : (value: string) => value;
  const distinct = new Map([[same(first.value), first]]);
  for (const one of others) {
    const value = same(one.value);
    // What a later event has replaced, nobody says any more.
    if (one.standing !== 'EARLIER' && !distinct.has(value)) distinct.set(value, one);
  }
  if (distinct.size < 2) return undefined;
  const candidates = [...distinct.values()].map(candidate);
  return { field, candidates, settlement: settling(field, candidates, settlement) };
}

/** A decision settles a conflict as long as nobody says what was not on the table then. */
function settling(
  field: GoldenField,
  candidates: readonly ConflictCandidate[],
  settlement: StandingSettlement | null,
): string | null {
  if (settlement === null) return null;
  const same = samenessKnown(field);
  const known = new Set(settlement.known.map(same));
  return candidates.every(({ value }) => known.has(same(value))) ? settlement.id : null;
}

/** Two spellings conflict only if no claim carries both, as name and former name. */
function nameConflict({ statements, settlement }: Ordered): FieldConflict | undefined {
  const [first] = statements;
  if (first === undefined) return undefined;
  const own = new Set(first.claim.names);
  const others = statements.filter(({ claim }) => !own.has(claim.names[0] ?? ''));
  return others.length === 0 ? undefined : conflictOf('name', { settlement, statements: [first, ...others] });
}

/** A register that has not struck off whom another department says dead. */
function lifeConflict({ statements, settlement }: Ordered): FieldConflict | undefined {
  const alive = statements.find(({ value }) => value === 'ALIVE');
  const dead = statements.find(({ value }) => value === 'DEAD');
  const isStruckOff = statements.some(
    ({ value, claim }) => value === 'DEAD' && claim.evidence.kind === 'register-entry',
  );
  if (alive === undefined || dead === undefined || isStruckOff) return undefined;
  const candidates = (settlement?.value === 'DEAD' ? [dead, alive] : [alive, dead]).map(candidate);
  return { field: 'lifeStatus', candidates, settlement: settling('lifeStatus', candidates, settlement) };
}

/** Somebody else uses the number. */
function numberConflict({ lead, idNumber, refused }: Ground): FieldConflict | undefined {
  if (refused.length === 0) return undefined;
  const value = maskIdNumber(idNumber ?? '');
  const candidates = [lead, ...refused].map((claim) =>
    candidate({ value, claim, by: 'RECORD', standing: 'OF_ANOTHER' }),
  );
  return { field: 'idNumber', candidates, settlement: null };
}

/** The value that a field has by what is said of it; undefined: none. */
export function goldenValue(field: GoldenField, { statements, unconfirmed, settlement }: Ordered): string | undefined {
  if (field === 'lifeStatus') {
    if (unconfirmed !== null) return 'DEATH_UNCONFIRMED';
    // What a person decided about a life may be what no record says.
    if (settlement !== null) return settlement.value;
  }
  if (field === 'diedOn' && unconfirmed !== null) return undefined;
  return statements[0]?.value;
}

function assemble({ ranked }: Ground, ordered: OrderedFields): GoldenPerson {
  const provenance: Partial<Record<GoldenField, GoldenProvenance>> = {};
  const unconfirmed: UnconfirmedValue[] = [];
  for (const field of fields) {
    const { statements, settlement, unconfirmed: alone } = ordered[field];
    const [first] = statements;
    if (first !== undefined && goldenValue(field, ordered[field]) !== undefined) {
      const source = provenanceOf(first.claim.evidence);
      provenance[field] = settlement === null ? source : { ...source, settlement: settlement.id };
    }
    if (alone !== null) unconfirmed.push({ field, value: alone.value, ...provenanceOf(alone.claim.evidence) });
  }
  const value = (field: GoldenField) => goldenValue(field, ordered[field]) ?? null;
  return {
    name: value('name') ?? '',
    formerName: value('formerName'),
    sex: value('sex'),
    birthDate: value('birthDate'),
    ethnicity: value('ethnicity'),
    idNumber: value('idNumber'),
    phone: value('phone'),
    maritalStatus: value('maritalStatus'),
    status: (value('lifeStatus') ?? 'ALIVE') as LifeStatus,
    diedOn: value('diedOn'),
    registerStatus: registerStatusOf(ranked),
    provenance,
    unconfirmed,
  };
}

/** An entry that says dead speaks before every other; else the most believed one. */
function registerStatusOf(ranked: readonly Claim[]): string | null {
  const entries = ranked.flatMap(({ evidence: { record } }) =>
    record.kind === 'register-entry' ? [record.fact.status] : [],
  );
  return entries.find((status) => status === 'DEAD') ?? entries[0] ?? null;
}
