import { readDay } from '../format/dates';
import { hasWrongCheckCharacter } from '../format/identifiers';
import type { FormFieldPartsFragment, PrefillQuery } from '../generated/operations';
import type { Answers } from './draft';

export type FormDraft = NonNullable<PrefillQuery['prefill']>;
export type Field = FormFieldPartsFragment;

/** One thing that the form wants to know: of the household, or of one member. */
export interface Entry {
  readonly key: string;
  readonly field: Field;
  /** Whose; undefined for the household's and the applicant's own. */
  readonly person: { readonly id: string; readonly name: string } | undefined;
}

export interface EntryProblem {
  readonly key: string;
  readonly says: string;
}

/** What will stand on the paper, and where it comes from: a department, the resident, or a person's decision at the desk. */
export interface Final {
  readonly text: string;
  readonly from: 'held' | 'told' | 'decided' | 'corrected' | 'missing';
}

export function entriesOf(draft: FormDraft): Entry[] {
  return [
    ...draft.fields.map((field) => ({ key: field.id, field, person: undefined })),
    ...draft.members.flatMap(({ person, fields }) =>
      fields.map((field) => ({ key: `${person.id}:${field.id}`, field, person })),
    ),
  ];
}

export function nameOf({ field, person }: Entry): string {
  if (!person) return field.label;
  // 张建国的性别, but 张建国与户主关系.
  return `${person.name}${field.label.startsWith('与') ? '' : '的'}${field.label}`;
}

/** The words for a value: an option's label, a candidate's label, or the text itself. */
export function wordsFor(entry: Entry, value: string): string {
  const { field } = entry;
  const option = optionsOf(entry)?.find((one) => one.code === value);
  const candidate = field.candidates.find((one) => one.value === value);
  if (option || candidate) return option?.label ?? candidate?.label ?? value;
  return kindOf(field) === 'money' && value !== noneAnswer ? `${value} 元` : value;
}

export function finalOf(entry: Entry, answers: Answers): Final {
  const { key, field } = entry;
  const answer = answers[key];
  if (answer !== undefined && answer.trim() !== '') {
    const from = ({ TO_ASK: 'told', CONFLICTING: 'decided', HELD: 'corrected' } as const)[field.state];
    return { text: wordsFor(entry, answer), from };
  }
  if (field.state === 'HELD') return { text: field.display ?? field.value ?? '', from: 'held' };
  return { text: '', from: 'missing' };
}

const reading: Record<string, (text: string) => string | undefined> = {
  date: (text) => (readDay(text) ? undefined : '日期要写成 2026-11-21 或 20261121'),
  month: (text) => (/^\d{4}-?(0[1-9]|1[0-2])$/.test(text) ? undefined : '年月要写成 2026-11'),
  number: (text) => (/^\d+(\.\d+)?$/.test(text) ? undefined : '只能填数字'),
  money: (text) => (/^\d+(\.\d{1,2})?$/.test(text) ? undefined : '金额只填数字，最多两位小数'),
  phone: (text) => (/^(1\d{10}|0\d{2,3}-?\d{7,8})$/.test(text) ? undefined : '电话要 11 位手机号，或带区号的座机'),
  'id-number': (text) => {
    if (!/^(\d{15}|\d{17}[\dX])$/i.test(text)) return '身份证号要 18 位（旧证 15 位）';
    return hasWrongCheckCharacter(text) ? '最后一位对不上：有一位输错了' : undefined;
  },
};

/** What a person writes on paper where there is nothing to say: an answer, which an empty field is not. */
export const noneAnswer = '无';

const yesOrNo = [
  { code: 'yes', label: '是' },
  { code: 'no', label: '否' },
];

/** What can be chosen, as the form declares it; undefined where an answer is typed. */
export function optionsOf({ field }: Entry): readonly { code: string; label: string }[] | undefined {
  return field.options ?? (kindOf(field) === 'yes-no' ? yesOrNo : undefined);
}

/** What only the paper takes: a signature, a photo. The screen does not ask for it; the sheet leaves room. */
export function isOnPaper(field: Field): boolean {
  return ['signature', 'photo'].includes(kindOf(field));
}

export function kindOf(field: Field): string {
  return field.inputKind.toLowerCase().replaceAll('_', '-');
}

/** What keeps the form from being checked, in the order of the page. Every field that is to be asked wants an answer. */
export function problemsOf(entries: readonly Entry[], answers: Answers): EntryProblem[] {
  return entries.flatMap((entry) => {
    if (isOnPaper(entry.field)) return [];
    const answer = answers[entry.key]?.normalize('NFKC').trim() ?? '';
    if (answer === '') {
      if (entry.field.state === 'HELD') return [];
      const verb = entry.field.state === 'CONFLICTING' ? '请选一个' : optionsOf(entry) ? '请选择' : '请填写';
      return [{ key: entry.key, says: `${verb}${nameOf(entry)}` }];
    }
    if (optionsOf(entry)?.some((one) => one.code === answer)) return [];
    if (entry.field.candidates.some((one) => one.value === answer)) return [];
    if (answer === noneAnswer) return [];
    const wrong = reading[kindOf(entry.field)]?.(answer);
    return wrong ? [{ key: entry.key, says: `${nameOf(entry)}：${wrong}` }] : [];
  });
}

/** The page's id of an entry's input, to which summaries and checks lead. */
export function inputId(key: string): string {
  return `field-${key.replaceAll(':', '-')}`;
}
