import type { CombinedError } from 'urql';

export type ProblemKind =
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'limit'
  | 'away'
  | 'offline'
  | 'internal';

/** A failure as a person at a desk needs it: what happened, and what to do next. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly title: string;
  readonly hint: string;
  /** What to tell the operators, where the gateway gave one. */
  readonly requestId: string | undefined;
}

const kinds: Record<string, ProblemKind> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not-found',
  BAD_USER_INPUT: 'invalid',
  GRAPHQL_VALIDATION_FAILED: 'internal',
  LIMIT_EXCEEDED: 'limit',
  UNAVAILABLE: 'away',
};

const words: Record<ProblemKind, { title: string; hint: string }> = {
  'signed-out': { title: '登录已到期', hint: '请重新登录；没有填完的表还在。' },
  forbidden: { title: '这个账号不能看这里', hint: '如果工作需要，请向管理员申请相应的权限。' },
  'not-found': { title: '没有找到', hint: '不在库中，或不在您的辖区。' },
  invalid: { title: '输入的内容不对', hint: '请核对后再试。' },
  limit: { title: '查得太快或太多', hint: '请等一分钟再试。' },
  away: { title: '户通暂时不能应答', hint: '数据库或后台正在恢复，请稍后重试。' },
  offline: { title: '连不上户通', hint: '请检查网线或网络，再重试；填了一半的表不会丢。' },
  internal: { title: '户通出错了', hint: '请重试；仍不行，请把下面的编号告诉管理员。' },
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function problemOf(kind: ProblemKind, hint?: string, requestId?: string): Problem {
  return { kind, title: words[kind].title, hint: hint ?? words[kind].hint, requestId };
}

/** Reads what the gateway or the network said; the gateway's own hint wins over ours. */
export function readProblem(error: CombinedError): Problem {
  const status: unknown = error.response?.status;
  const first = error.graphQLErrors[0];
  if (first) {
    const extensions = first.extensions as Record<string, unknown>;
    const kind = kinds[String(extensions['code'])] ?? 'internal';
    return problemOf(kind, text(extensions['hint']), text(extensions['requestId']));
  }
  if (status === 401) return problemOf('signed-out');
  if (status === 429) return problemOf('limit');
  if (typeof status === 'number' && status >= 500) return problemOf('away');
  return problemOf('offline');
}
