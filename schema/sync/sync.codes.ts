import { defineCodes } from '../canonical/codes/code-list.js';

/** States of a run in the ledger. */
export const runStateCodes = defineCodes<string>('Run state', {
  QUEUED: '排队中',
  RUNNING: '读取中',
  LINKING: '关联中',
  SUCCEEDED: '成功',
  HELD: '挂起待处理',
  FAILED: '失败',
});

/** Why a run was held or failed. A problem that is not listed is shown as its code. */
export const runProblemCodes = defineCodes<string>('Run problem', {
  unavailable: '部门系统连接不上',
  credentials: '部门系统拒绝了凭证',
  contract: '部门接口与约定不符',
  delivery: '交付文件不完整或损坏',
  settings: '部门连接设置有误',
  'totals-differ': '行数与部门总数不符',
  'does-not-add-up': '账目不平',
  'absence-share': '缺失记录超过限额',
  drift: '数据格式与以往不符',
  'held-before': '同一批次的任务仍在挂起',
  superseded: '已由较新的批次取代',
  refused: '运维人员决定不予应用',
  internal: '户通内部错误',
});

/** Why a row is in quarantine (`connectors/kit/contract.ts` names the reasons). */
export const quarantineReasonCodes = defineCodes<string>('Quarantine reason', {
  'column-count': '列数不符',
  'bad-bytes': '编码错误',
  'private-use-character': '含无法识别的字符',
  'missing-key': '缺少主键',
  'missing-value': '缺少必填值',
  'unmapped-code': '代码未对照',
  'malformed-date': '日期格式错误',
  'malformed-number': '数字格式错误',
  'malformed-region': '区划代码错误',
  'id-number-rounded': '证件号码被表格软件舍入',
  'malformed-id-number': '证件号码格式错误',
  'malformed-credit-code': '统一社会信用代码错误',
  'unknown-column': '未知列',
  contract: '与约定不符',
});

/** How far a delivery has come within its run. */
export const streamStateCodes = defineCodes<string>('Stream state', {
  STAGING: '读取中',
  STAGED: '已读完',
  APPLIED: '已应用',
});

/** What became of a row in quarantine. */
export const quarantineStateCodes = defineCodes<string>('Quarantine state', {
  OPEN: '待处理',
  RELEASED: '已放行',
  REFUSED: '已放弃',
  DROPPED: '随批次作废',
});

/** What an operator decides about a held run. */
export const releaseDecisionCodes = defineCodes<string>('Release decision', {
  RELEASE: '放行',
  REFUSE: '退回',
});
