import { Button } from 'antd';
import { useState } from 'react';
import { useSessionStore } from '../session/session-context';

/** Exchanges the token for a cookie of some minutes and opens the queues: an address never holds a token. */
export function QueueLink() {
  const session = useSessionStore();
  const [failed, setFailed] = useState(false);
  const [asking, setAsking] = useState(false);
  const open = async () => {
    setAsking(true);
    setFailed(false);
    // Opened before the answer is there: a window that is opened later counts as not asked for.
    const page = window.open('', '_blank');
    const address = await askAddress(session.get().session?.token);
    setAsking(false);
    if (address && page) {
      page.opener = null;
      page.location.href = address;
      return;
    }
    page?.close();
    setFailed(true);
  };
  return (
    <span className="queue-link">
      {failed && <span role="alert">任务队列打不开，请稍后重试；同步本身不受影响。</span>}
      <Button size="small" loading={asking} onClick={() => void open()}>
        任务队列
      </Button>
    </span>
  );
}

async function askAddress(token: string | undefined): Promise<string | undefined> {
  try {
    const response = await fetch('/ops/session', {
      method: 'POST',
      headers: { authorization: `Bearer ${token ?? ''}` },
      cache: 'no-store',
    });
    return response.ok ? ((await response.json()) as { address: string }).address : undefined;
  } catch {
    return undefined;
  }
}
