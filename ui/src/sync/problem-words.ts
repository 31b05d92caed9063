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
  return (problem && words[problem]) ?? '报告给开发方，附上任务编号。';
}

/** What a run did about a delivery that is not as it should be, and what an operator does, by the kind of finding. */
const deliveryWords: Readonly<Record<string, string>> = {
  missing: '中间缺了日子，之后的交付都在等：请部门补交，或交一次全量；当天确无交付的，写进设置里的“无交付日”。',
  unfinished: '清单或分册还没到齐，到齐后自动取用；一直不齐就问部门。',
  skipped: '不用处理：后来的全量已包含它。',
  damaged: '读不了，之后的交付都在等：请部门重新交付。',
  late: '两天以上没有新的交付：问部门。',
  'late-arrival': '它的日子已经过了，没有读：里面若有后来没有的内容，请做一次全量同步。',
  repeated: '内容与以前的一批相同，没有取用，以免冲掉后来的变化：请部门在原名下交对的一批。',
  replaced: '取用之后又被换过，换上的没有读：问清以哪份为准，再做一次全量同步。',
  'future-day': '日期还没到，没有读，之后的交付都在等：请部门改正日期后重新交付。',
  empty: '整批没有一行：问部门是否属实。',
  'unknown-name': '有名字不在约定内的文件，没有读：到交付目录看一看，更正要用原来那天的名字交。',
};

export function aboutDelivery(kind: string): string {
  return deliveryWords[kind] ?? '问部门这批是否正常。';
}

/** What an operator does about a correction that does not reach its department, by why not. */
const stuckWords: Readonly<Record<string, string>> = {
  unavailable: '会自动再试；一直不通就查网络和部门系统。',
  credentials: '向部门要新的凭证或写入权限，改好设置并重启后台，再点“立即重送”。',
  settings: '按说明补正该部门的连接设置，重启后台，再点“立即重送”。',
  contract: '问部门更正接口改了什么；按新约定改好对接后再点“立即重送”。',
  delivery: '问部门更正目录或记录是否被移走，再点“立即重送”。',
};

/** What an operator does about an answer that the hub cannot get or read. */
const unreadWords: Readonly<Record<string, string>> = {
  unavailable: '会自动再问；一直不通就查网络和部门系统。',
  credentials: '向部门要新的凭证或读取权限，改好设置并重启后台，会自动再问。',
  settings: '按说明补正该部门的连接设置，重启后台，会自动再问。',
  contract: '这条答复不合约定：请部门按约定重新答复，会自动再问；其他答复不受影响。',
  delivery: '这条答复的文件有问题：请部门重新放一份，会自动再问；其他答复不受影响。',
};

export function aboutStuckDelivery(problem: string, isSent: boolean): string {
  if (isSent) return unreadWords[problem] ?? '会自动再问；一直不行就报告给开发方。';
  return stuckWords[problem] ?? '报告给开发方：后台日志里有这次送达的编号。';
}

/** Runs that ended badly on purpose: somebody or something newer has settled them. */
export function isSettled(problem: string | null): boolean {
  return problem === 'superseded' || problem === 'refused';
}
