import { Button } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { readProblem, type Problem } from '../data/problem';
import { useRead } from '../data/read';
import { shortDay, shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import {
  CorrectionDeliveriesDocument,
  RetryDeliveryDocument,
  type CorrectionDeliveriesQuery,
} from '../generated/operations';
import { departmentLabels, verbs } from '../labels';
import { Failed } from '../shell/states';
import { Shape } from '../value/shapes';
import { aboutStuckDelivery } from './problem-words';

type Delivery = CorrectionDeliveriesQuery['correctionDeliveries'][number];

/** Disputed values on their way: what each department owes, and what does not get through. */
export function CorrectionDeliveries() {
  const read = useRead(CorrectionDeliveriesDocument, {}, { fresh: true });
  if (read.state === 'failed') return <Failed problem={read.problem} retry={read.retry} />;
  if (read.state !== 'ready') return null;
  const { correctionSummary, correctionDeliveries } = read.data;
  const waits = correctionDeliveries.filter(({ problem, overdue }) => problem !== null || overdue);
  const isQuiet = correctionSummary.every((one) => one.queued + one.sent + one.followed + one.answered === 0);
  if (isQuiet) return null;
  return (
    <section className="panel" aria-labelledby="sync-corrections">
      <header className="panel-head">
        <h2 id="sync-corrections">更正送达</h2>
        <span className="stamp">居民数据的异议送到责任部门，限期答复；这里只看送达，不看内容</span>
      </header>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">部门</th>
            {['待送达', '送达受阻', '待答复', '采纳待更新', '逾期', '已答复'].map((head) => (
              <th scope="col" className="number" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {correctionSummary.map(({ department, queued, failing, sent, followed, overdue, answered }) => (
            <tr key={department} data-corrections={department}>
              <th scope="row">{departmentLabels[department]}</th>
              {[queued, failing, sent, followed, overdue, answered].map((count, index) => (
                // The columns never change their order.
                // oxlint-disable-next-line react/no-array-index-key
                <td className="number" key={index}>
                  {figure(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {waits.length > 0 && (
        <ul className="corrections-stuck">
          {waits.map((one) => (
            <Stuck key={one.id} delivery={one} onChange={read.retry} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Stuck({ delivery, onChange }: { readonly delivery: Delivery; readonly onChange: () => void }) {
  const [asking, retry] = useMutation(RetryDeliveryDocument);
  const [failed, setFailed] = useState<Problem>();
  const { id, department, fieldLabel, attempts, problem, problemLabel, nextTryAt, dueOn, overdue, sentAt, told } =
    delivery;
  // What has arrived is not sent again: its answer is what is stuck.
  const isSent = sentAt !== null;
  const start = async () => {
    const { error } = await retry({ id });
    setFailed(error && readProblem(error));
    if (!error) onChange();
  };
  return (
    <li data-delivery={id}>
      <strong>
        {departmentLabels[department]} · {fieldLabel}
      </strong>
      {overdue && (
        <span className="mark mark-stale">
          <Shape name="stale" />
          {shortDay(dueOn)} 到期，未答复
        </span>
      )}
      {problem !== null && (
        <>
          <span className="mark mark-failed">
            <Shape name="failed" />
            {isSent ? `已送达，答复取不到：${problemLabel}` : `${problemLabel}，已试 ${attempts} 次`}
          </span>
          <span className="stamp">
            {nextTryAt && `${shortMoment(nextTryAt)} ${isSent ? '再问' : '再试'}；`}
            {aboutStuckDelivery(problem, isSent)}
          </span>
          {!isSent && (
            <Button size="small" loading={asking.fetching} onClick={() => void start()}>
              {verbs.resend}
            </Button>
          )}
        </>
      )}
      {problem === null && sentAt && <span className="stamp">{shortMoment(sentAt)} 已送达</span>}
      {told.length > 0 && <span className="stamp">已通知 {told.join('、')}</span>}
      {failed && <Failed problem={failed} retry={undefined} />}
    </li>
  );
}
