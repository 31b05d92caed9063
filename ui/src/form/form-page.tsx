import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useRead } from '../data/read';
import { groupIdNumber } from '../format/identifiers';
import { shortMoment } from '../format/dates';
import { PrefillDocument } from '../generated/operations';
import { useBack } from '../keyboard/keys';
import { useActor } from '../session/session-context';
import { Failed, Nothing, Waiting } from '../shell/states';
import { useTitle } from '../shell/title';
import '../styles/form.css';
import '../styles/sheet.css';
import { CheckStep } from './check-step';
import { dropDraft, findDraft, saveDraft, type Answers } from './draft';
import { entriesOf, type FormDraft } from './entries';
import { FillStep } from './fill-step';
import { Sheet } from './sheet';

const steps = [
  ['fill', '填写'],
  ['check', '核对'],
  ['print', '打印'],
] as const;

type Step = (typeof steps)[number][0];

/** A form for one household and one applicant: filled, checked, printed. */
export default function FormPage() {
  useTitle('填表');
  const { form = '', household = '' } = useParams();
  const [search] = useSearchParams();
  const applicant = search.get('applicant');
  const read = useRead(PrefillDocument, { form, household, applicant });
  if (read.state === 'ready' && read.data.prefill)
    return <Filling key={`${form}${household}`} draft={read.data.prefill} />;
  return (
    <main className="page form">
      <h1 className="unseen">填表</h1>
      {read.state === 'failed' && <Failed problem={read.problem} retry={read.retry} />}
      {read.state === 'ready' && (
        <Nothing title="没有这张表或这一户">不在库中，或不在您的辖区。按 / 重新查找。</Nothing>
      )}
      {read.state === 'loading' && (
        <>
          <div className="identity" />
          <section className="panel">
            <Waiting lines={10} slow={read.slow} label="正在预填" />
          </section>
        </>
      )}
    </main>
  );
}

/** The answers so far, kept in the window's storage at every key. */
function useAnswers(
  draft: FormDraft,
  actor: string,
): [Answers, (key: string, answer: string) => void, string | undefined] {
  const storage = window.sessionStorage;
  const [kept, setKept] = useState(() => findDraft(storage, draft.form.id, draft.household.id, actor));
  const answer = useCallback(
    (key: string, text: string) =>
      setKept((last) => {
        const { [key]: _, ...others } = last?.answers ?? {};
        return {
          form: draft.form.id,
          formTitle: draft.form.title,
          household: draft.household.id,
          applicant: draft.applicant.id,
          actor,
          answers: text === '' ? others : { ...others, [key]: text },
          savedAt: new Date().toISOString(),
        };
      }),
    [draft, actor],
  );
  useEffect(() => {
    if (kept) saveDraft(storage, kept);
  }, [kept, storage]);
  return [kept?.answers ?? {}, answer, kept?.savedAt];
}

function Filling({ draft }: { readonly draft: FormDraft }) {
  const actor = useActor();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [answers, answer, savedAt] = useAnswers(draft, actor.account);
  const [focusOn, setFocusOn] = useState<string>();
  const entries = entriesOf(draft);
  const step: Step = steps.find(([name]) => name === search.get('step'))?.[0] ?? 'fill';

  const go = (next: Step, focus?: string) => {
    const params = new URLSearchParams(search);
    if (next === 'fill') params.delete('step');
    else params.set('step', next);
    setFocusOn(focus);
    setSearch(params);
    window.scrollTo(0, 0);
  };
  const leave = () => void navigate(`/household/${draft.household.id}?member=${draft.applicant.id}`);
  const done = () => {
    dropDraft(window.sessionStorage, draft.form.id, draft.household.id);
    leave();
  };
  useBack(() => {
    if (step === 'print') go('check');
    else if (step === 'check') go('fill');
    else leave();
  });

  return (
    <main className="page form">
      <FormHead draft={draft} step={step} />
      {step === 'fill' && (
        <>
          <p className="stamp draft-note" role="status">
            {savedAt ? `已存在本窗口 ${shortMoment(savedAt)}` : '边填边存在本窗口'}；刷新不丢，关闭窗口或退出即清除。
          </p>
          <Notices notices={draft.notices} />
          <FillStep
            entries={entries}
            answers={answers}
            focusOn={focusOn}
            onAnswer={answer}
            onCheck={() => go('check')}
          />
        </>
      )}
      {step === 'check' && (
        <CheckStep
          entries={entries}
          answers={answers}
          onChange={(key) => go('fill', key)}
          onPrint={() => go('print')}
        />
      )}
      {step === 'print' && <Sheet draft={draft} entries={entries} answers={answers} clerk={actor.name} onDone={done} />}
    </main>
  );
}

/** For whom the form is filled, and how far it is. */
function FormHead({ draft, step }: { readonly draft: FormDraft; readonly step: Step }) {
  const { applicant, household } = draft;
  return (
    <div className="identity no-print">
      <h1>
        {draft.form.title}
        <span className="identity-door">{household.address.door ?? household.address.text}</span>
      </h1>
      <p className="identity-person">
        <span>申请人</span>
        <strong>{applicant.name}</strong>
        {applicant.idNumber && <span className="fact-code">{groupIdNumber(applicant.idNumber)}</span>}
        <span>
          {applicant.sex?.label} {applicant.age !== null && `${applicant.age} 岁`}
        </span>
      </p>
      <ol className="steps" aria-label="步骤">
        {steps.map(([name, label]) => (
          <li key={name} aria-current={name === step ? 'step' : undefined}>
            {label}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What speaks for or against the application, as departments' values have it. */
function Notices({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <section className="panel notices" aria-label="资格提示">
      <h2>提示，不是结论</h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}
