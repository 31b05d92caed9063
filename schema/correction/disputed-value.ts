import { birthDateOfIdNumber, parseIdNumber, sexOfIdNumber } from '../canonical/id-number.js';
import { foldWidth } from '../canonical/name.js';
import { oneLine } from '../canonical/one-line.js';
import { normalisePhone } from '../canonical/phone.js';
import type { CanonicalRecord } from '../canonical/record/index.js';
import { daySchema, monthSchema, type MentionRole, type PersonMention } from '../canonical/record/mention.js';
import { maskAccount, maskIdNumber, maskPhone } from '../vault/mask.js';
import type { CodeList } from '../canonical/codes/code-list.js';
import type { DisputableField, ValueInput } from './disputable.js';

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** What a record contributes to a golden value; the same reading as `person.golden.ts` makes of it. */
function goldenValueIn(record: CanonicalRecord, mention: PersonMention, field: string): string | undefined {
  const byNumber = mention.idNumber;
  switch (field) {
    case 'birthDate':
      return mention.birthDate ?? (byNumber === undefined ? undefined : birthDateOfIdNumber(byNumber));
    case 'sex':
      return mention.sex ?? (byNumber === undefined ? undefined : sexOfIdNumber(byNumber));
    case 'maritalStatus':
      if (record.kind === 'register-entry') return record.fact.maritalStatus;
      return record.kind === 'marriage' ? record.fact.resultingStatus : undefined;
    case 'lifeStatus':
      if (record.kind === 'register-entry') return record.fact.status === 'DEAD' ? 'DEAD' : 'ALIVE';
      return record.kind === 'death' ? 'DEAD' : undefined;
    case 'diedOn':
      if (record.kind === 'register-entry') return record.fact.status === 'DEAD' ? record.fact.statusOn : undefined;
      return record.kind === 'death' ? record.fact.diedOn : undefined;
    case 'idNumber':
      return mention.idNumber ?? mention.idNumberGiven;
    default:
      return textOf(mention[field as keyof PersonMention]);
  }
}

/** The disputed value as a record says it, in the hub's own terms; undefined where the record does not say it. */
export function valueIn(
  record: CanonicalRecord,
  role: string,
  { subject, field }: Pick<DisputableField, 'subject' | 'field'>,
): string | undefined {
  const mention = record.mentions.find((each) => each.role === (role as MentionRole));
  if (subject !== 'Person') return textOf((record.fact as Readonly<Record<string, unknown>>)[field]);
  return mention === undefined ? undefined : goldenValueIn(record, mention, field);
}

const textCharactersMax = 100;

const orNull = (text: string, fits: boolean) => (fits ? text : null);

/** How each kind of proposed value is read; null where it is none of its kind. */
const readers: {
  readonly [Input in ValueInput]: (text: string, codes: CodeList<string> | undefined) => string | null;
} = {
  code: (text, codes) => orNull(text, codes?.has(text) === true),
  day: (text) => orNull(text, daySchema.safeParse(text).success),
  month: (text) => orNull(text, monthSchema.safeParse(text).success),
  flag: (text) => orNull(text, text === 'true' || text === 'false'),
  amount: (text) => (/^\d{1,8}(\.\d{1,2})?$/.test(text) ? String(Number(text)) : null),
  'id-number': (text) => {
    const parsed = parseIdNumber(text);
    return parsed.ok ? parsed.value : null;
  },
  phone: (text) => normalisePhone(text),
  account: (text) => orNull(text, /^\d{8,30}$/.test(text)),
  // No name begins like a formula, and a department's spreadsheet would run it.
  text: (text) =>
    orNull(
      text,
      text !== '' && text.length <= textCharactersMax && oneLine(text) === text && !/^[=+\-@]|\p{Co}/u.test(text),
    ),
};

/** A proposed value in the hub's own terms, or null where it is none of its kind. */
export function readProposal({ input, codes }: DisputableField, given: string): string | null {
  return readers[input](foldWidth(given).trim(), codes);
}

/** The proposed value as the desk shows it: a code by its label, a number masked. */
export function shownProposal({ input, codes }: DisputableField, value: string): string {
  if (input === 'id-number') return maskIdNumber(value);
  if (input === 'phone') return maskPhone(value);
  if (input === 'account') return maskAccount(value);
  if (input === 'flag') return value === 'true' ? '是' : '否';
  return codes?.has(value) === true ? codes.label(value) : value;
}
