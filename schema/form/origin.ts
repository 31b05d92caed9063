import type { CodeList } from '../canonical/codes/code-list.js';

/**
 * Where a form's field finds its value. An origin says in GraphQL what it reads of its subject (the household, a person, or a
 * member with `relation` and `person`), and picks the value out of what was read. Whatever no origin finds is asked.
 */

export type Json = Readonly<Record<string, unknown>>;

/** The selection by which every origin learns who says so. */
export const sourceFields = 'source { department asOf fetchedAt stale disputed }';

export interface SourceJson {
  readonly department: string;
  readonly asOf: string;
  readonly fetchedAt: string;
  readonly stale: boolean;
  readonly disputed: boolean;
}

export interface Finding {
  /** The value or its code. */
  readonly value: string;
  /** What people read. */
  readonly display: string;
  /** Null where the hub itself counts or derives it. */
  readonly source: SourceJson | null;
}

export type Found =
  | ({ readonly state: 'HELD'; readonly hint?: string } & Finding)
  | { readonly state: 'CONFLICTING'; readonly candidates: readonly Finding[] }
  | null;

export interface Origin {
  readonly reads: string;
  find(subject: Json): Found;
}

interface Coded {
  readonly code: string;
  readonly label: string;
}

const isCoded = (value: unknown): value is Coded => typeof value === 'object' && value !== null && 'code' in value;

/** The value at a path of what was read; undefined where any part of it is missing. */
export function at(subject: unknown, path: string): unknown {
  let value = subject;
  for (const name of path.split('.')) value = (value as Json | null | undefined)?.[name];
  return value ?? undefined;
}

function listAt(subject: Json, path: string): readonly Json[] {
  return (at(subject, path) as readonly Json[] | undefined) ?? [];
}

/** Leaves of what was read are texts, numbers and booleans. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value as the form holds it: codes with their labels, numbers and dates as they are written. */
function finding(value: unknown, source: unknown): Finding | null {
  if (value === undefined || value === null || value === '') return null;
  const { code, label } = isCoded(value) ? value : { code: textOf(value), label: textOf(value) };
  return { value: code, display: label, source: (source as SourceJson | null | undefined) ?? null };
}

const held = (found: Finding | null, hint?: string): Found =>
  found && { state: 'HELD', ...found, ...(hint !== undefined && { hint }) };

/** A field of the golden record of a person; conflicting where departments disagree about it. `path` leads to the person. */
export function golden(field: string, { coded = false, person = '' } = {}): Origin {
  const fields = `${field}${coded ? ' { code label }' : ''}
    provenance { field ${sourceFields} } conflicts { field candidates { value label ${sourceFields} } }`;
  return {
    reads: person === '' ? fields : `${person} { ${fields} }`,
    find(subject) {
      const who = person === '' ? subject : (at(subject, person) as Json);
      const conflict = listAt(who, 'conflicts').find((one) => one['field'] === field);
      if (conflict !== undefined) {
        const candidates = listAt(conflict, 'candidates').map(({ value, label, source }) => ({
          value: String(value),
          display: String(label),
          source: source as SourceJson,
        }));
        return { state: 'CONFLICTING', candidates };
      }
      const said = listAt(who, 'provenance').find((one) => one['field'] === field);
      return held(finding(who[field], said?.['source']));
    },
  };
}

/** What is read of the newest open item in a list of department facts, such as `civilAffairs.assistance`. */
export interface FactPick {
  /** Field of the item. */
  readonly field: string;
  readonly coded?: boolean;
  /** Field that is set once the item is over. */
  readonly endedBy?: string;
  /** Items that count, by a coded field: `{ field: 'status', code: 'ACTIVE' }`. */
  readonly only?: { readonly field: string; readonly code: string };
  /** Leads from the subject to the person. */
  readonly person?: string;
}

export function fact(list: string, { field, coded = false, endedBy, only, person = '' }: FactPick): Origin {
  const [part, name] = list.split('.') as [string, string];
  const picked = `${field}${coded ? ' { code label }' : ''} ${endedBy ?? ''} ${only ? `${only.field} { code }` : ''}`;
  const fields = `${part} { ${name} { ${picked} ${sourceFields} } }`;
  return {
    reads: person === '' ? fields : `${person} { ${fields} }`,
    find(subject) {
      const who = person === '' ? subject : (at(subject, person) as Json);
      const counts = (item: Json) =>
        (endedBy === undefined || (item[endedBy] ?? null) === null) &&
        (only === undefined || at(item, `${only.field}.code`) === only.code) &&
        (item[field] ?? null) !== null;
      const item = listAt(who, list).find(counts);
      return item === undefined ? null : held(finding(item[field], item['source']));
    },
  };
}

/** A plain field of the subject with the subject's own source, such as the relation of a membership. */
export function own(path: string, { coded = false } = {}): Origin {
  const nested = path
    .split('.')
    .reduceRight((inner, name) => (inner === '' ? name : `${name} { ${inner} }`), coded ? 'code label' : '');
  return { reads: `${nested} ${sourceFields}`, find: (subject) => held(finding(at(subject, path), subject['source'])) };
}

/** The address at which a person belongs to a household of these kinds. */
export function addressOf(kinds: readonly string[], outside: string): Origin {
  return {
    reads: `memberships { householdKind householdRegion { path } household { address { text door } } ${sourceFields} }`,
    find(subject) {
      const membership = listAt(subject, 'memberships').find((one) => kinds.includes(String(one['householdKind'])));
      if (membership === undefined) return null;
      const text = at(membership, 'household.address.text') ?? at(membership, 'household.address.door');
      if (text !== undefined) return held(finding(text, membership['source']));
      return held(finding(at(membership, 'householdRegion.path'), membership['source']), outside);
    },
  };
}

/** The kind of the first household of a person among these, in the form's own words. */
export function householdKindOf(codes: CodeList<string>, byKind: Readonly<Record<string, string>>): Origin {
  return {
    reads: `memberships { householdKind ${sourceFields} }`,
    find(subject) {
      const membership = listAt(subject, 'memberships').find((one) => String(one['householdKind']) in byKind);
      const code = membership === undefined ? undefined : byKind[String(membership['householdKind'])];
      return code === undefined ? null : held(finding({ code, label: codes.label(code) }, membership?.['source']));
    },
  };
}

/** The first origin that finds something. */
export function firstOf(...origins: readonly Origin[]): Origin {
  return {
    reads: origins.map(({ reads }) => reads).join(' '),
    find(subject) {
      for (const origin of origins) {
        const found = origin.find(subject);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

/** The same origin seen from a member: `person` leads from the membership to the person. */
export function ofPerson(origin: Origin): Origin {
  return { reads: `person { ${origin.reads} }`, find: (subject) => origin.find(subject['person'] as Json) };
}
