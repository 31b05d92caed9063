import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { answerCodes, disputeReasonCodes } from '../canonical/codes/correction.js';
import { CodedValue } from '../code/code.type.js';
import { Department } from '../department/department.enums.js';
import { Embedded, From, Joined, Opened, Resolved, RowsReadable, Touches, type Row } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar, DateTimeScalar } from '../read/scalars.js';
import { coded, enumName, labelOf, literal, today } from '../read/sql.js';
import { runProblemCodes } from '../sync/sync.codes.js';
import { correctionEventCodes, correctionStateCodes, outboxStateCodes } from './correction.codes.js';
import { disputableFields } from './disputable.js';
import { namesLearnt } from './readable.js';

const internal = { sensitivity: 'INTERNAL', department: 'hub' } as const;
/** What somebody wrote about somebody: for those who sit with the resident, not for other departments. */
const said = { sensitivity: 'SENSITIVE', department: 'hub' } as const;

const labels = literal(
  JSON.stringify(Object.fromEntries(disputableFields.map((each) => [`${each.subject}.${each.field}`, each.label]))),
);

function fieldLabel(row: Row): string {
  const path = `${row.column('subject')} || '.' || ${row.column('field')}`;
  return `coalesce(${labels}::jsonb ->> (${path}), ${row.column('field')})`;
}

const isOverdue = (row: Row) => `${row.column('closed_at')} is null and ${row.column('due_on')} < ${today}`;

@ObjectType({ description: 'An organisation that has read a disputed value, and was told of it 已通知的单位.' })
export class CorrectionTold {
  @Field(() => String, { description: 'The organisation 单位.' })
  @From('organisation', internal)
  organisation!: string;

  @Field(() => CodedValue, { description: 'What it was told last 通知内容.' })
  @Embedded({ ...internal, ...coded('event', correctionEventCodes) })
  event!: Ref<CodedValue>;

  @Field(() => DateTimeScalar, { description: 'When it last read the value 最近读取时间.' })
  @From('last_read_at', internal)
  lastReadAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was told 通知时间.' })
  @From('at', internal)
  toldAt!: string;
}

@ObjectType({ description: 'A disputed value, and how the responsible department answers 更正申请.' })
@Touches({ person: 'person_id' })
export class Correction {
  @Field(() => ID, { description: 'Id 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => ID, { description: 'The person 人员编号.' })
  @From('person_id', internal)
  personId!: string;

  @Field(() => String, { description: 'Type under which the value is read 所属类型: `Person`, or a fact’s type.' })
  @From('subject', internal)
  subject!: string;

  @Field(() => String, { description: 'Field of that type 字段代码.' })
  @From('field', internal)
  field!: string;

  @Field(() => String, { description: 'The field in Chinese 字段.' })
  @From(fieldLabel, internal)
  fieldLabel!: string;

  @Field(() => ID, { nullable: true, description: 'The fact; null for a value of the golden record 记录编号.' })
  @From('fact_id', internal)
  factId?: string | null;

  @Field(() => Department, { description: 'The department that answers for the value 责任部门.' })
  @From((row) => enumName(row.column('department')), internal)
  department!: Department;

  @Field(() => CodedValue, { description: 'How far it has come 办理状态.' })
  @Embedded({ ...internal, ...coded('state', correctionStateCodes) })
  state!: Ref<CodedValue>;

  @Field(() => CodedValue, { description: 'Why the value is disputed 异议理由.' })
  @Embedded({ ...internal, ...coded('reason', disputeReasonCodes) })
  reason!: Ref<CodedValue>;

  @Field(() => String, { nullable: true, description: 'What it should say 建议值; numbers are masked.' })
  @Opened('correction', 'shown', said)
  proposed?: string | null;

  @Field(() => String, { nullable: true, description: 'Remark for the department 说明.' })
  @Opened('correction', 'remark', said)
  remark?: string | null;

  @Field(() => String, { description: 'The organisation that filed it 提出单位.' })
  @From('organisation', internal)
  organisation!: string;

  @Field(() => DateTimeScalar, { description: 'Filed at 提出时间.' })
  @From('filed_at', internal)
  filedAt!: string;

  @Field(() => DateScalar, { description: 'The day by which the department shall have answered 答复期限.' })
  @From('due_on', internal)
  dueOn!: string;

  @Field(() => Boolean, { description: 'Whether that day has passed and it is still open 是否逾期.' })
  @From(isOverdue, internal)
  overdue!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the department had it 送达时间.' })
  @From('delivered_at', internal)
  deliveredAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the department answered 答复时间.' })
  @From('answered_at', internal)
  answeredAt?: string | null;

  @Field(() => CodedValue, { nullable: true, description: 'What the department answered 部门答复.' })
  @Embedded({ ...internal, ...coded('answer_code', answerCodes) })
  answer?: Ref<CodedValue> | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed 办结时间; null while open.' })
  @From('closed_at', internal)
  closedAt?: string | null;

  @Field(() => [CorrectionTold], {
    description:
      'Every organisation that had read the value and was told of it, with what it was told last 已通知的单位.',
  })
  @Joined({
    ...internal,
    from: (correction) => `(select distinct on (n.organisation) n.organisation, n.event, n.last_read_at, n.at
      from hub.correction_notice n where n.filing = ${correction.column('filing')}
        and n.correction_id = ${correction.column('id')} order by n.organisation, n.at desc, n.id desc)`,
    on: () => 'true',
    order: (row) => row.column('organisation'),
    crossesFilings: false,
  })
  told!: Ref<CorrectionTold>[];
}

@ObjectType({ description: 'One line of an organisation’s feed of corrections 更正通知: what it has read, no value.' })
@Touches({ person: 'person_id' })
@RowsReadable((notice) => namesLearnt(notice.reads, notice))
export class CorrectionNotice {
  @Field(() => ID, { description: 'Id, and the cursor for `after` 编号（游标）.' })
  @From('id', internal)
  id!: string;

  @Field(() => ID, { description: 'The correction 更正编号.' })
  @From('correction_id', internal)
  correctionId!: string;

  @Field(() => CodedValue, { description: 'What happened: read the value again 事项.' })
  @Embedded({ ...internal, ...coded('event', correctionEventCodes) })
  event!: Ref<CodedValue>;

  @Field(() => ID, { description: 'The person 人员编号.' })
  @From('person_id', internal)
  personId!: string;

  @Field(() => String, { description: 'Type under which the value is read 所属类型.' })
  @From('subject', internal)
  subject!: string;

  @Field(() => String, { description: 'Field of that type 字段代码.' })
  @From('field', internal)
  field!: string;

  @Field(() => String, { description: 'The field in Chinese 字段.' })
  @From(fieldLabel, internal)
  fieldLabel!: string;

  @Field(() => ID, { nullable: true, description: 'The fact; null for a value of the golden record 记录编号.' })
  @From('fact_id', internal)
  factId?: string | null;

  @Field(() => Department, { description: 'The department that answers for the value 责任部门.' })
  @From((row) => enumName(row.column('department')), internal)
  department!: Department;

  @Field(() => DateTimeScalar, { description: 'When this organisation last read the value 本单位最近读取时间.' })
  @From('last_read_at', internal)
  lastReadAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened 时间.' })
  @From('at', internal)
  at!: string;
}

@ObjectType({ description: 'A correction on its way to a department 送达记录; nothing of its content.' })
export class CorrectionDelivery {
  @Field(() => ID, { description: 'Id; the department knows the request by it 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => ID, { description: 'The correction 更正编号.' })
  @From('correction_id', internal)
  correctionId!: string;

  @Field(() => Department, { description: 'The department 部门.' })
  @From((row) => enumName(row.column('department')), internal)
  department!: Department;

  @Field(() => String, { description: 'Type and field that are disputed 字段代码.' })
  @From('field', internal)
  field!: string;

  @Field(() => String, { description: 'The field in Chinese 字段.' })
  @From((row) => `coalesce(${labels}::jsonb ->> ${row.column('field')}, ${row.column('field')})`, internal)
  fieldLabel!: string;

  @Field(() => CodedValue, { description: 'How it stands 状态.' })
  @Embedded({ ...internal, ...coded('state', outboxStateCodes) })
  state!: Ref<CodedValue>;

  @Field(() => Int, { description: 'Tries that were begun 尝试次数.' })
  @From('attempts', internal)
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why the last try, or asking for the answer, failed 原因代码.' })
  @From('problem', internal)
  problem?: string | null;

  @Field(() => String, { nullable: true, description: 'The reason in Chinese 原因.' })
  @From((row) => labelOf(row.column('problem'), runProblemCodes), internal)
  problemLabel?: string | null;

  @Field(() => String, { nullable: true, description: 'What to do about it, one line 说明.' })
  @From('message', internal)
  message?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is tried again, or its answer asked for 下次尝试时间.',
  })
  @From('next_try_at', internal)
  nextTryAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The department’s receipt 回执号.' })
  @From('receipt', internal)
  receipt?: string | null;

  @Field(() => DateTimeScalar, { description: 'Queued at 提出时间.' })
  @From('queued_at', internal)
  queuedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Received by the department at 送达时间.' })
  @From('sent_at', internal)
  sentAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Answered at 答复时间.' })
  @From('answered_at', internal)
  answeredAt?: string | null;

  @Field(() => DateScalar, { description: 'The day by which the department shall have answered 答复期限.' })
  @From('due_on', internal)
  dueOn!: string;

  @Field(() => Boolean, {
    description: 'Whether that day has passed without an answer, or without the record that follows it 是否逾期.',
  })
  @From(
    (row) => `${row.column('state')} in ('QUEUED', 'SENT', 'FOLLOWED') and ${row.column('due_on')} < ${today}`,
    internal,
  )
  overdue!: boolean;

  @Field(() => [String], { description: 'Organisations that had read the value and were told 已通知的单位.' })
  @From('told', internal)
  told!: string[];
}

@ObjectType({ description: 'Corrections of one department by how they stand 各部门更正办理情况.' })
export class CorrectionSummary {
  @Field(() => Department, { description: 'The department 部门.' })
  @From((row) => enumName(row.column('department')), internal)
  department!: Department;

  @Field(() => Float, { description: 'Waiting to be delivered 待送达.' })
  @From('queued', internal)
  queued!: number;

  @Field(() => Float, { description: 'Of these, tried without success 送达受阻.' })
  @From('failing', internal)
  failing!: number;

  @Field(() => Float, { description: 'With the department, not answered 待答复.' })
  @From('sent', internal)
  sent!: number;

  @Field(() => Float, { description: 'Followed by the department, whose record does not say so yet 已采纳待更新.' })
  @From('followed', internal)
  followed!: number;

  @Field(() => Float, { description: 'Past their day without an answer or the changed record 逾期.' })
  @From('overdue', internal)
  overdue!: number;

  @Field(() => Float, { description: 'Answered 已答复.' })
  @From('answered', internal)
  answered!: number;
}

@ObjectType({ description: 'A code and its label, to choose from 可选值.' })
export class ValueChoice {
  @Field(() => String, { description: 'The code 代码.' })
  @Resolved(internal)
  code!: string;

  @Field(() => String, { description: 'What people read 名称.' })
  @Resolved(internal)
  label!: string;
}

@ObjectType({ description: 'A value that can be disputed 可提出异议的字段.' })
export class DisputableValue {
  @Field(() => String, { description: 'Type under which it is read 所属类型.' })
  @Resolved(internal)
  subject!: string;

  @Field(() => String, { description: 'Field of that type 字段代码.' })
  @Resolved(internal)
  field!: string;

  @Field(() => String, { description: 'What staff call it 字段.' })
  @Resolved(internal)
  label!: string;

  @Field(() => String, {
    description:
      'How a proposed value is written 填写方式: `text`, `day`, `month`, `amount`, `code`, `flag`, `id-number`, `phone`, `account`.',
  })
  @Resolved(internal)
  input!: string;

  @Field(() => [ValueChoice], { description: 'The codes to choose from 可选值; empty where there are none.' })
  @Resolved(internal)
  choices!: ValueChoice[];
}

@InputType({ description: 'A value that is disputed 异议.' })
export class DisputeInput {
  @Field(() => ID, { description: 'The person 人员编号.' })
  personId!: string;

  @Field(() => String, { description: 'Type under which the value is read 所属类型, e.g. `Person`.' })
  subject!: string;

  @Field(() => String, { description: 'Field of that type 字段代码, e.g. `maritalStatus`.' })
  field!: string;

  @Field(() => ID, { nullable: true, description: 'The fact, where the type is a fact’s 记录编号.' })
  factId?: string | null;

  @Field(() => String, {
    description: `Why 理由代码: ${disputeReasonCodes.codes.map((code) => `\`${code}\` ${disputeReasonCodes.label(code)}`).join(', ')}.`,
  })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What it should say 建议值; a code, or as people write it.' })
  proposed?: string | null;

  @Field(() => String, { nullable: true, description: 'For the department, at most 200 characters 说明.' })
  remark?: string | null;
}
