import { Button, Input, Select } from 'antd';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { readProblem, type Problem } from '../data/problem';
import { useRead } from '../data/read';
import { readDay } from '../format/dates';
import {
  DisputableValuesDocument,
  DisputeValueDocument,
  type CorrectionLineFragment,
  type DisputableValuesQuery,
} from '../generated/operations';
import { verbs } from '../labels';
import { Failed, Waiting } from '../shell/states';
import { disputedRecords, type DisputedRecord, type PersonRead } from './records';

type Value = DisputableValuesQuery['disputableValues'][number];

interface DisputeFormProps {
  readonly person: PersonRead;
  readonly onDone: (filed: CorrectionLineFragment) => void;
  readonly onCancel: () => void;
}

const reasons = [
  { value: 'WRONG_VALUE', label: '登记有误' },
  { value: 'OUTDATED', label: '情况已变，未更新' },
  { value: 'MISSING', label: '应有而未登记' },
  { value: 'WRONG_PERSON', label: '不是本人的记录' },
];

const remarkCharactersMax = 200;
const hints: Readonly<Record<string, string>> = {
  day: '如 20261121',
  month: '如 2026-11',
  amount: '元',
  'id-number': '18 位',
  phone: '手机号或座机',
};
const flags = [
  { code: 'true', label: '是' },
  { code: 'false', label: '否' },
];

/** As the gateway takes it: a day in any of the usual ways, everything else as typed. */
function proposalOf(value: Value | undefined, text: string): string {
  const typed = text.trim();
  return value?.input === 'day' ? (readDay(typed) ?? typed) : typed;
}

/** Which value, why, and what it should say. */
export default function DisputeForm({ person, onDone, onCancel }: DisputeFormProps) {
  const read = useRead(DisputableValuesDocument, {});
  if (read.state === 'failed') return <Failed problem={read.problem} retry={read.retry} />;
  if (read.state === 'loading') return <Waiting lines={3} slow={read.slow} label="正在读取可提异议的项目" />;
  return <Fields person={person} values={read.data.disputableValues} onDone={onDone} onCancel={onCancel} />;
}

function Labelled({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="dispute-field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

/** What is being disputed, as far as it has been filled in. */
interface Draft {
  readonly recordKey: string | undefined;
  readonly field: string | undefined;
  readonly reason: string;
  readonly proposed: string;
  readonly remark: string;
}

function Fields({ person, values, onDone, onCancel }: DisputeFormProps & { readonly values: readonly Value[] }) {
  const form = useRef<HTMLFormElement>(null);
  const [asking, file] = useMutation(DisputeValueDocument);
  const [problem, setProblem] = useState<Problem>();
  const records = disputedRecords(person).filter(({ subject }) => values.some((one) => one.subject === subject));
  const [draft, setDraft] = useState<Draft>({
    recordKey: records[0]?.key,
    field: undefined,
    reason: 'WRONG_VALUE',
    proposed: '',
    remark: '',
  });
  const record = records.find(({ key }) => key === draft.recordKey);
  const fields = values.filter(({ subject }) => subject === record?.subject);
  const value = fields.find((one) => one.field === draft.field);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = async () => {
    if (record === undefined || value === undefined) return;
    const { subject, factId } = record;
    const { reason, remark } = draft;
    const said = { reason, remark, proposed: proposalOf(value, draft.proposed) };
    const { data, error } = await file({
      input: { personId: person.id, subject, factId, field: value.field, ...said },
    });
    setProblem(error && readProblem(error));
    if (data) onDone(data.disputeValue);
  };
  return (
    <form
      ref={form}
      className="dispute"
      aria-label="提异议"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem && <Failed problem={problem} retry={undefined} />}
      <Inputs
        draft={draft}
        records={records}
        fields={fields}
        value={value}
        onDraft={(change) => setDraft({ ...draft, ...change })}
      />
      <div className="dispute-acts">
        <Button
          type="primary"
          htmlType="submit"
          disabled={value === undefined || (draft.proposed.trim() === '' && draft.remark.trim() === '')}
          loading={asking.fetching}
        >
          {verbs.submit}
        </Button>
        <Button onClick={onCancel}>
          {verbs.back} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}

interface InputsProps {
  readonly draft: Draft;
  readonly records: readonly DisputedRecord[];
  readonly fields: readonly Value[];
  readonly value: Value | undefined;
  readonly onDraft: (change: Partial<Draft>) => void;
}

function Inputs({ draft, records, fields, value, onDraft }: InputsProps) {
  const id = useId();
  return (
    <>
      <Labelled id={`${id}-record`} label="哪条记录">
        <Select
          id={`${id}-record`}
          value={draft.recordKey ?? null}
          onChange={(recordKey: string) => onDraft({ recordKey, field: undefined, proposed: '' })}
          options={records.map(({ key, title }) => ({ value: key, label: title }))}
        />
      </Labelled>
      <Labelled id={`${id}-field`} label="哪一项">
        <Select
          id={`${id}-field`}
          value={draft.field ?? null}
          placeholder="请选择"
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(field: string) => onDraft({ field, proposed: '' })}
          options={fields.map((one) => ({ value: one.field, label: one.label }))}
        />
      </Labelled>
      <Labelled id={`${id}-reason`} label="理由">
        <Select
          id={`${id}-reason`}
          value={draft.reason}
          onChange={(reason: string) => onDraft({ reason })}
          options={reasons}
        />
      </Labelled>
      <Labelled id={`${id}-proposed`} label="应为">
        <Proposal
          id={`${id}-proposed`}
          value={value}
          text={draft.proposed}
          onText={(proposed) => onDraft({ proposed })}
        />
      </Labelled>
      <Labelled id={`${id}-remark`} label="说明（只给责任部门看）">
        <Input
          id={`${id}-remark`}
          value={draft.remark}
          maxLength={remarkCharactersMax}
          autoComplete="off"
          placeholder="见过什么证件或材料"
          onChange={(event) => onDraft({ remark: event.target.value })}
        />
      </Labelled>
    </>
  );
}

interface ProposalProps {
  readonly id: string;
  readonly value: Value | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What the value should be: a choice where there is a list. */
function Proposal({ id, value, text, onText }: ProposalProps) {
  const choices = value?.input === 'flag' ? flags : (value?.choices ?? []);
  if (choices.length > 0) {
    return (
      <Select
        id={id}
        value={text || null}
        placeholder="请选择"
        showSearch={{ optionFilterProp: 'label' }}
        onChange={onText}
        options={choices.map(({ code, label }) => ({ value: code, label }))}
      />
    );
  }
  return (
    <Input
      id={id}
      value={text}
      disabled={value === undefined}
      autoComplete="off"
      placeholder={hints[value?.input ?? ''] ?? ''}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
