import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { moveFocus } from '../keyboard/keys';
import { askDemoSession, demoAccounts, type SignInAnswer } from './demo-accounts';
import type { SessionStore, SignedOutBecause } from './session';

const said: Record<Exclude<SignInAnswer['kind'], 'signed-in'>, { title: string; description: string }> = {
  'not-demo': { title: '这里不是演示环境', description: '演示账号在此不能登录。请从单位的统一登录入口进入。' },
  away: { title: '连不上户通', description: '请确认户通已启动，再试一次。' },
};

/** Sign-in of the demo: pick who you are. */
export function SignIn({ store, because }: { readonly store: SessionStore; readonly because: SignedOutBecause }) {
  const [asking, setAsking] = useState<string>();
  const [problem, setProblem] = useState<keyof typeof said>();
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    document.title = '登录 · 户通';
    list.current?.querySelector('button')?.focus();
  }, []);

  const pick = async (name: string) => {
    setAsking(name);
    setProblem(undefined);
    const answer = await askDemoSession(name, window.fetch.bind(window));
    setAsking(undefined);
    if (answer.kind === 'signed-in') store.signIn({ token: answer.token, expiresAt: answer.expiresAt });
    else setProblem(answer.kind);
  };

  return (
    <main className="sign-in">
      <h1>
        户通 <small>社区工作台</small>
      </h1>
      {because === 'expired' && (
        <Alert type="warning" showIcon title="登录已到期" description="请重新登录；没有填完的表还在这个窗口里。" />
      )}
      {problem && (
        <Alert type="error" showIcon role="alert" title={said[problem].title} description={said[problem].description} />
      )}
      <h2 id="accounts">选一个演示账号</h2>
      <ul ref={list} aria-labelledby="accounts" onKeyDown={moveFocus}>
        {demoAccounts.map((account) => (
          <li key={account.name}>
            <Button
              block
              data-choice
              data-account={account.name}
              loading={asking === account.name}
              disabled={asking !== undefined && asking !== account.name}
              onClick={() => void pick(account.name)}
            >
              <strong>{account.label}</strong>
              <span>{account.does}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="stamp">↑ ↓ 选择，回车登录。演示数据全部是虚构的；部门系统的账号走接口，不用工作台。</p>
    </main>
  );
}
