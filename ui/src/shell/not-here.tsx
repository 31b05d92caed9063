import { Link, useNavigate } from 'react-router';
import { useBack } from '../keyboard/keys';
import { Nothing } from './states';

/** An address that leads nowhere. */
export function NotHere() {
  const navigate = useNavigate();
  useBack(() => void navigate('/'));
  return (
    <main className="page">
      <Nothing title="没有这个页面">
        地址可能抄错了。回到<Link to="/">首页</Link>，或按 / 查找。
      </Nothing>
    </main>
  );
}
