/** What an operator does about a run that stopped, by its typed problem. The run's own line says where exactly. */
const words: Readonly<Record<string, string>> = {
  unavailable: '查网络和部门系统；恢复后点“立即同步”。',
  credentials: '向部门要新的凭证，改好设置后重启后台，再同步。',
  settings: '按说明补正该部门的连接设置，再同步。',
  contract: '问部门接口或表头改了什么；按新约定改好对接后再同步。',
  delivery: '请部门重新交付。',
  'totals-differ': '请部门核对行数后重新交付；本次没有采用任何一行。',
  'absence-share': '向部门核实这批是否完整，再由两人放行，或退回。',
  'held-before': '先处理挂起的那一次。',
  superseded: '不用处理：已有更新的一批。',
  refused: '不用处理：已由运维人员退回，等部门重新交付。',
  drift: '对照下面的“格式变化”问部门；交错了的请重新交付，确属改版的在下面认可后再同步。',
  'does-not-add-up': '保留数据库并报告：这是户通自身的问题。',
  internal: '报告给开发方：后台日志里有这次任务的编号。',
};

export function whatToDo(problem: string | null): string {
  return (problem && words[problem]) ?? '看下面的说明。';
}

/** Runs that ended badly on purpose: somebody or something newer has settled them. */
export function isSettled(problem: string | null): boolean {
  return problem === 'superseded' || problem === 'refused';
}
