import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CodedValue } from '../code/code.type.js';
import { ConflictCandidate } from '../conflict/conflict.type.js';
import { Source } from '../department/department.type.js';
import { Household } from '../household/household.type.js';
import { Person } from '../person/person.type.js';
import { Resolved } from '../read/from.js';
import type { Ref } from '../read/ref.js';

const open = { sensitivity: 'PUBLIC', department: 'hub' } as const;
/** A form shows what its fields' own sources show: the engine reads through the same grant. */
const held = { sensitivity: 'PERSONAL', department: 'hub' } as const;

export enum FormFieldState {
  HELD = 'HELD',
  CONFLICTING = 'CONFLICTING',
  TO_ASK = 'TO_ASK',
}
registerEnumType(FormFieldState, {
  name: 'FormFieldState',
  description: 'What the hub knows about a field of a form 字段状态.',
  valuesConfig: {
    HELD: { description: 'A department holds it 已有' },
    CONFLICTING: { description: 'Departments disagree 有冲突' },
    TO_ASK: { description: 'Nobody holds it: ask the resident 需询问' },
  },
});

@ObjectType({ description: 'A form of the catalogue 表单.' })
export class FormSummary {
  @Field(() => String, { description: 'Id of the form 表单代码.' })
  @Resolved(open)
  id!: string;

  @Field(() => String, { description: 'Title as on the paper form 表单名称.' })
  @Resolved(open)
  title!: string;

  @Field(() => String, { description: 'Version of the declaration 版本.' })
  @Resolved(open)
  version!: string;

  @Field(() => String, { description: 'Legal basis of asking 法律依据.' })
  @Resolved(open)
  legalBasis!: string;
}

@ObjectType({ description: 'A field of a form with what is known about it 表单字段.' })
export class FormField {
  @Field(() => String, { description: 'Id of the field within the form 字段代码.' })
  @Resolved(open)
  id!: string;

  @Field(() => String, { description: 'Label as on the paper form 字段名称.' })
  @Resolved(open)
  label!: string;

  @Field(() => String, { description: 'Section of the form 分组.' })
  @Resolved(open)
  section!: string;

  @Field(() => FormFieldState, { description: 'Held, conflicting or to be asked 状态.' })
  @Resolved(open)
  state!: FormFieldState;

  @Field(() => String, { nullable: true, description: 'The value or its code 值; masked where the grant masks it.' })
  @Resolved(held)
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'What people read 显示值.' })
  @Resolved(held)
  display?: string | null;

  @Field(() => Source, { nullable: true, description: 'Who says so 数据来源; null for what is to be asked.' })
  @Resolved(held)
  source?: Ref<Source> | null;

  @Field(() => [ConflictCandidate], { description: 'The values that departments give, where they disagree 候选值.' })
  @Resolved(held)
  candidates!: Ref<ConflictCandidate>[];

  @Field(() => String, { nullable: true, description: 'What staff should know when they fill it 提示.' })
  @Resolved(held)
  hint?: string | null;

  @Field(() => String, {
    description: 'How it is typed 输入方式: `text`, `date`, `number`, `choice`, `yes-no`, `signature` or `photo`.',
  })
  @Resolved(open)
  inputKind!: string;

  @Field(() => [CodedValue], { nullable: true, description: 'The choices of a `choice` 选项.' })
  @Resolved(open)
  options?: Ref<CodedValue>[] | null;
}

@ObjectType({ description: 'One member’s line in a form 成员行.' })
export class FormMemberRow {
  @Field(() => Person, { description: 'The member 人员.' })
  @Resolved(held)
  person!: Ref<Person>;

  @Field(() => [FormField], { description: 'The line’s fields 字段.' })
  @Resolved(held)
  fields!: FormField[];
}

@ObjectType({ description: 'A form that arrives filled with what departments hold 预填表单.' })
export class FormDraft {
  @Field(() => FormSummary, { description: 'Which form 表单.' })
  @Resolved(open)
  form!: FormSummary;

  @Field(() => Household, { description: 'The household for which it is filled 户.' })
  @Resolved(held)
  household!: Ref<Household>;

  @Field(() => Person, { description: 'Who applies 申请人.' })
  @Resolved(held)
  applicant!: Ref<Person>;

  @Field(() => [FormField], { description: 'Fields about the household and the applicant 字段.' })
  @Resolved(held)
  fields!: FormField[];

  @Field(() => [FormMemberRow], { description: 'One line a member of the household 成员.' })
  @Resolved(held)
  members!: FormMemberRow[];

  @Field(() => [String], {
    description: 'What speaks for or against the application, as a hint 资格提示; never a decision.',
  })
  @Resolved(held)
  notices!: string[];
}
