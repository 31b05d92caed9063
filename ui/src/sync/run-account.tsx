import { useRead } from '../data/read';
import { figure } from '../format/figures';
import { RunAccountDocument, type RunAccountQuery } from '../generated/operations';
import { Failed, Nothing, Waiting } from '../shell/states';
import { AccountCells, AccountHeads, OutcomeMark } from './account';
import { isRunning, type LiveRun } from './outcome';
import { whatToDo } from './problem-words';
import { Where } from './where';

/** As many runs as the page lists: the one that is opened is among its department's latest. */
const runsRead = 20;

type Account = RunAccountQuery['syncRuns'][number];
type Delivery = Account['streams'][number];

/** Every delivery of one run against what the source itself counted, and the run's open records before and after. */
export function RunAccount({ run }: { readonly run: LiveRun }) {
  const read = useRead(RunAccountDocument, { department: run.department, first: runsRead }, { fresh: true });
  if (read.state === 'failed') return <Failed problem={read.problem} retry={read.retry} />;
  if (read.state === 'loading') return <Waiting lines={3} slow={read.slow} label="正在读取账目" />;
  const account = read.data.syncRuns.find(({ id }) => id === run.id);
  if (!account) return <Nothing title="这次同步的账目已不在最近的记录里" />;
  return (
    <>
      {run.problem && !isRunning(run.state) && (
        <p className="stamp" data-why={run.problem}>
          {run.problemLabel ?? run.problem}：{whatToDo(run.problem)} <Where run={run.id} />
        </p>
      )}
      {account.streams.length === 0 ? (
        <Nothing title="没有读到任何交付" />
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">数据</th>
              <th scope="col">交付批次</th>
              <th scope="col">截至</th>
              <th scope="col" className="number">
                部门报数
              </th>
              <AccountHeads />
              <th scope="col" className="number">
                新增
              </th>
              <th scope="col" className="number">
                关闭
              </th>
              <th scope="col">账目</th>
            </tr>
          </thead>
          <tbody>
            {account.streams.map((delivery) => (
              <DeliveryRow key={`${delivery.stream}${delivery.delivery}`} delivery={delivery} />
            ))}
          </tbody>
        </table>
      )}
      <Records account={account} isOver={!isRunning(run.state)} />
    </>
  );
}

function DeliveryRow({ delivery }: { readonly delivery: Delivery }) {
  const { closedByAbsence, absencesWaiting } = delivery;
  return (
    <tr data-delivery={delivery.delivery}>
      <th scope="row">{delivery.label}</th>
      <td>{delivery.delivery}</td>
      <td>{delivery.asOf ?? '—'}</td>
      <td className="number">
        {delivery.controlRows === null ? '未报' : figure(delivery.controlRows)}
        {delivery.controlHash && <small className="stamp"> 校验值相符</small>}
      </td>
      <AccountCells account={delivery} />
      <td className="number">{figure(delivery.opened)}</td>
      <td className="number">
        {figure(delivery.closed)}
        {closedByAbsence > 0 && <small className="stamp"> 其中缺失 {figure(closedByAbsence)}</small>}
        {absencesWaiting > 0 && <small className="stamp"> 暂缓 {figure(absencesWaiting)}</small>}
      </td>
      <td>
        {delivery.state === 'APPLIED' ? (
          <OutcomeMark outcome={delivery.balanced ? 'good' : 'failed'} />
        ) : (
          <span className="stamp">{delivery.stateLabel}，未应用</span>
        )}
      </td>
    </tr>
  );
}

function Records({ account, isOver }: { readonly account: Account; readonly isOver: boolean }) {
  const { openBefore, opened, closed, closedByAbsence, openAfter } = account;
  return (
    <p className="stamp" data-records={account.id}>
      有效记录：运行前 {figure(openBefore)} + 新增 {figure(opened)} − 关闭 {figure(closed)}
      {closedByAbsence > 0 && `（其中缺失 ${figure(closedByAbsence)}）`}
      {isOver && ` = 运行后 ${figure(openAfter)}`}
    </p>
  );
}
