import { Progress } from 'antd';
import { shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import type { Department } from '../generated/operations';
import { departmentLabels } from '../labels';
import type { LiveRun } from './outcome';

/** What a run that moves is at: rows of rows where the total is known; an honest count where it is not. */
export function LiveBar({ run, department }: { readonly run: LiveRun; readonly department: Department }) {
  if (run.nextTryAt) {
    return (
      <span>
        等待重试：{shortMoment(run.nextTryAt)} 再试。
        <small className="stamp">{run.problemLabel ?? '部门系统暂时不能应答'}；不用处理，到时自动再读。</small>
      </span>
    );
  }
  if (run.state === 'QUEUED') return <span>排队中，等后台接手</span>;
  if (run.state === 'LINKING') return <span>{linkingWords(run)}</span>;
  const total = run.rowsExpected;
  if (!total) return <span>已读 {figure(run.rowsRead)} 行，总数未知</span>;
  const percent = Math.min(100, Math.floor((run.rowsRead / total) * 100));
  return (
    <Progress
      percent={percent}
      size="small"
      status="active"
      aria-label={`${departmentLabels[department]}同步进度`}
      format={() => `${figure(run.rowsRead)} / ${figure(total)} 行`}
    />
  );
}

function linkingWords({ toLink }: LiveRun): string {
  return toLink ? `行已读完，正在关联到人和户，还剩 ${figure(toLink)} 条` : '行已读完，正在关联到人和户';
}
