import { Button, Input, Radio } from 'antd';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { readProblem, type Problem } from '../data/problem';
import { useRead } from '../data/read';
import { shortMoment } from '../format/dates';
import {
  ConfirmFactDocument,
  ExplainDocument,
  RevokeSettlementDocument,
  SettleConflictDocument,
  type ExplainQuery,
  type PersonField,
  type PersonIdentityFragment,
} from '../generated/operations';
import { useBack } from '../keyboard/keys';
import { departmentLabels, verbs } from '../labels';
import { useActor } from '../session/session-context';
import { Failed, Nothing, Waiting } from '../shell/states';
import '../styles/settle.css';
import { Shape } from '../value/shapes';
import { Stamp } from '../value/value';

const reasonCharactersMax = 200;

interface WhyPanelProps {
  readonly person: PersonIdentityFragment;
  readonly field: PersonField;
  readonly onClose: () => void;
  /** Reads the person again. */
  readonly onChange: () => void;
}

/** Who said what about one value, which won and by which rule; and, where there is something to decide, how. */
export default function WhyPanel({ person, field, onClose, onChange }: WhyPanelProps) {
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const read = useRead(ExplainDocument, { person: person.id, field });
  useBack(onClose);
  useEffect(() => panel.current?.focus(), []);
  const done = () => {
    if (read.state !== 'loading') read.retry();
    onChange();
  };
  return (
    <section className="why" aria-labelledby={title} ref={panel} tabIndex={-1} data-why-panel={field}>
      <header className="panel-head">
        <h3 id={title}>
          为什么是这个值
          {read.state === 'ready' && read.data.explain && <small>{read.data.explain.fieldLabel}</small>}
        </h3>
        <Button size="small" onClick={onClose}>
          {verbs.back} <kbd>Esc</kbd>
        </Button>
      </header>
      {read.state === 'failed' && <Failed problem={read.problem} retry={read.retry} />}
      {read.state === 'loading' && <Waiting lines={3} slow={read.slow} label="正在核对各部门的登记" />}
      {read.state === 'ready' &&
        (read.data.explain ? (
          <>
            <Statements explanation={read.data.explain} />
            <Decide person={person} field={field} onDone={done} />
          </>
        ) : (
          <Nothing title="没有登记可以说明">没有部门的记录提到此人。</Nothing>
        ))}
    </section>
  );
}

type Explained = NonNullable<ExplainQuery['explain']>;

function Statements({ explanation: { label, why, statements } }: { readonly explanation: Explained }) {
  if (statements.length === 0) return <Nothing title="没有部门登记过这一项">需要时请当面询问。</Nothing>;
  return (
    <>
      <p className="why-rule">
        <strong>{label}</strong>：{why?.label}。
      </p>
      <table className="table" aria-label="各部门的登记，排在前面的为准">
        <thead>
          <tr>
            <th scope="col">次序</th>
            <th scope="col">登记的值</th>
            <th scope="col">哪条记录</th>
            <th scope="col">谁登记，截至何时</th>
            <th scope="col">为什么排在这里</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((one, place) => (
            // Two records of one department may say the same; only their place tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={place} data-standing={one.standing?.code}>
              <td className="tabular">{place + 1}</td>
              <th scope="row">
                {one.label}
                {one.standing?.code === 'UNCONFIRMED' && (
                  <span className="mark mark-unconfirmed">
                    <Shape name="unconfirmed" />
                    未证实
                  </span>
                )}
              </th>
              <td>{one.byIdNumber ? '证件号码本身' : one.recordKind?.label}</td>
              <td>
                <Stamp source={one.source} />
              </td>
              <td>{one.why?.label ?? (one.standing?.code === 'UNCONFIRMED' ? '未经证实' : '为准')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface DecideProps {
  readonly person: PersonIdentityFragment;
  readonly field: PersonField;
  readonly onDone: () => void;
}

/** What a person may decide about the value: settle a conflict, confirm what one department says, or take that back. */
function Decide({ person, field, onDone }: DecideProps) {
  const { mayFillForms } = useActor();
  if (!mayFillForms) return null;
  const conflict = person.conflicts.find((one) => one.field === field);
  const alone = person.unconfirmed.find((one) => one.field === field && one.confirmable);
  const settlement = person.provenance.find((one) => one.field === field)?.settlement;
  return (
    <>
      {settlement && <Revoke settlement={settlement} onDone={onDone} />}
      {conflict && field !== 'idNumber' ? (
        <Settle
          person={person}
          field={field}
          candidates={conflict.candidates}
          replaces={settlement?.id ?? null}
          onDone={onDone}
        />
      ) : (
        alone && (
          <>
            <Confirm person={person} field={field} says={alone} onDone={onDone} />
            {field === 'lifeStatus' && <Deny person={person} field={field} onDone={onDone} />}
          </>
        )
      )}
    </>
  );
}

interface ReasonedProps {
  readonly label: string;
  readonly verb: string;
  readonly placeholder: string;
  readonly ready?: boolean;
  readonly act: (reason: string) => Promise<{ readonly error?: CombinedError | undefined }>;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** A decision is signed, and says why. */
function Reasoned({ label, verb, placeholder, ready = true, act, onDone, children }: ReasonedProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const submit = async () => {
    setBusy(true);
    const { error } = await act(reason);
    setBusy(false);
    setProblem(error && readProblem(error));
    if (error) return;
    setReason('');
    onDone();
  };
  return (
    <form
      className="why-act"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem && <Failed problem={problem} retry={undefined} />}
      {children}
      <label htmlFor={id}>依据（记录在案）</label>
      <div className="why-submit">
        <Input
          id={id}
          value={reason}
          maxLength={reasonCharactersMax}
          autoComplete="off"
          placeholder={placeholder}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="primary" htmlType="submit" loading={isBusy} disabled={!ready || reason.trim() === ''}>
          {verb}
        </Button>
      </div>
    </form>
  );
}

interface SettleProps extends DecideProps {
  /** The decision that is shown beside it. */
  readonly replaces: string | null;
  readonly candidates: PersonIdentityFragment['conflicts'][number]['candidates'];
}

function Settle({ person, field, candidates, replaces, onDone }: SettleProps) {
  const label = useId();
  const [, settle] = useMutation(SettleConflictDocument);
  const [value, setValue] = useState<string>();
  return (
    <Reasoned
      label="选定档案值"
      verb={verbs.settle}
      placeholder="见过什么证件或材料"
      ready={value !== undefined}
      act={(reason) => settle({ input: { personId: person.id, field, value: value ?? '', replaces, reason } })}
      onDone={onDone}
    >
      <span className="why-label" id={label}>
        各部门不一致，以哪个为准？对所有人生效，可以撤销。只想用在一张表上的，请在填表时选。
      </span>
      <Radio.Group
        aria-labelledby={label}
        value={value ?? null}
        onChange={(event) => setValue(String(event.target.value))}
      >
        {candidates.map((one) => (
          <Radio key={`${one.source.department}${one.value}`} value={one.value}>
            {one.label} <span className="stamp">{departmentLabels[one.source.department]}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Reasoned>
  );
}

interface ConfirmProps extends DecideProps {
  readonly says: PersonIdentityFragment['unconfirmed'][number];
}

function Confirm({ person, field, says, onDone }: ConfirmProps) {
  const [, confirm] = useMutation(ConfirmFactDocument);
  return (
    <Reasoned
      label="证实"
      verb={verbs.confirm}
      placeholder="如：电话问过家属；看过死亡证明"
      act={(reason) => confirm({ person: person.id, field, value: says.value, reason })}
      onDone={onDone}
    >
      <span className="why-label">
        只有{departmentLabels[says.source.department]}登记为“{says.label}”，没有第二个部门或人员证实，待遇不受影响。
      </span>
    </Reasoned>
  );
}

/** A death that one department alone says is denied by whoever has seen the person. */
function Deny({ person, field, onDone }: DecideProps) {
  const [, settle] = useMutation(SettleConflictDocument);
  return (
    <Reasoned
      label="确认健在"
      verb={verbs.deny}
      placeholder="如：当面见到本人"
      act={(reason) => settle({ input: { personId: person.id, field, value: 'ALIVE', reason } })}
      onDone={onDone}
    >
      <span className="why-label">
        见到本人的，可以选定为“健在”，可以撤销；登记有误的，请另提异议，由责任部门更正。
      </span>
    </Reasoned>
  );
}

interface RevokeProps {
  readonly settlement: NonNullable<PersonIdentityFragment['provenance'][number]['settlement']>;
  readonly onDone: () => void;
}

function Revoke({ settlement, onDone }: RevokeProps) {
  const [, revoke] = useMutation(RevokeSettlementDocument);
  const { id, label, kind, organisation, settledBy, settledAt, reason } = settlement;
  return (
    <Reasoned
      label="撤销选定"
      verb={verbs.revoke}
      placeholder="为什么撤销"
      act={(why) => revoke({ id, reason: why })}
      onDone={onDone}
    >
      <span className="why-label">
        {kind?.label}为“{label}”：{organisation} {settledBy}，{shortMoment(settledAt)}。依据：{reason}
      </span>
    </Reasoned>
  );
}
