import { Alert, Button } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { moveFocus } from '../keyboard/keys';
import { verbs } from '../labels';
import { Waiting } from '../shell/states';
import { useTitle } from '../shell/title';
import { askAccounts, askSession, type AccountsAnswer, type DemoAccount, type Failure } from './demo-accounts';
import type { SessionStore, SignedOutBecause } from './session';

const failureWords: Record<Failure, { title: string; description: string }> = {
  'not-demo': { title: '这里不是演示环境', description: '演示账号在此不能登录。请从单位的统一登录入口进入。' },
  away: { title: '连不上户通', description: '请确认户通已启动、网络正常，再试一次。' },
};

/** Sign-in of the demo: pick who you are. */
export function SignIn({ store, because }: { readonly store: SessionStore; readonly because: SignedOutBecause }) {
  useTitle('登录');
  const [accounts, setAccounts] = useState<readonly DemoAccount[]>();
  const [asking, setAsking] = useState<string>();
  const [failure, setFailure] = useState<Failure>();

  const take = (answer: AccountsAnswer) => {
    if ('accounts' in answer) setAccounts(answer.accounts);
    setFailure('failure' in answer ? answer.failure : undefined);
  };
  const takeFirst = useEffectEvent(take);
  useEffect(() => {
    void askAccounts().then(takeFirst);
  }, []);

  const pick = async (account: string) => {
    setAsking(account);
    const answer = await askSession(account);
    setAsking(undefined);
    if ('token' in answer) store.signIn(answer);
    else setFailure(answer.failure);
  };

  return (
    <main className="sign-in">
      <h1>
        户通 <small>社区工作台</small>
      </h1>
      {because === 'expired' && (
        <Alert type="warning" showIcon title="登录已到期" description="请重新登录；没有填完的表还在这个窗口里。" />
      )}
      {failure && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={failureWords[failure].title}
          description={failureWords[failure].description}
          action={failure === 'away' && <Button onClick={() => void askAccounts().then(take)}>{verbs.retry}</Button>}
        />
      )}
      {failure !== 'not-demo' && <h2 id="accounts">选一个演示账号</h2>}
      {!accounts && !failure && <Waiting lines={3} slow={false} label="正在读取账号" />}
      {accounts && <Accounts accounts={accounts} asking={asking} onPick={(account) => void pick(account)} />}
    </main>
  );
}

interface AccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly asking: string | undefined;
  readonly onPick: (account: string) => void;
}

function Accounts({ accounts, asking, onPick }: AccountsProps) {
  return (
    <>
      <ul aria-labelledby="accounts" onKeyDown={moveFocus}>
        {accounts.map(({ account, label, does }, index) => (
          <li key={account}>
            <Button
              block
              data-choice
              data-account={account}
              autoFocus={index === 0}
              loading={asking === account}
              disabled={asking !== undefined && asking !== account}
              onClick={() => onPick(account)}
            >
              <strong>{label}</strong>
              <span>{does}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="stamp">↑ ↓ 选择，回车登录。演示数据全部是虚构的；部门系统走接口，不用工作台。</p>
    </>
  );
}
