import { Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useBack } from '../keyboard/keys';
import { useTitle } from '../shell/title';
import { Decisions } from './decisions';
import { Questions } from './questions';
import '../styles/review.css';
import '../styles/sync.css';

const views = [
  { value: 'open', label: '待核对' },
  { value: 'decided', label: '核对记录' },
] as const;
type View = (typeof views)[number]['value'];

/** Whether a record and a person are one: what the hub cannot tell, people look at side by side. */
export default function ReviewPage() {
  useTitle('核对是否同一人');
  const navigate = useNavigate();
  const [view, setView] = useState<View>('open');
  useBack(() => (view === 'open' ? void navigate('/') : setView('open')));
  return (
    <main className="page review">
      <header className="panel-head">
        <h1>核对是否同一人</h1>
        <Segmented aria-label="看什么" value={view} onChange={setView} options={[...views]} />
      </header>
      {view === 'open' ? <Questions /> : <Decisions />}
    </main>
  );
}
