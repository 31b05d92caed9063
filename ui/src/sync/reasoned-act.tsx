import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { CombinedError } from 'urql';
import { readProblem, type Problem } from '../data/problem';
import { Failed } from '../shell/states';

/** What an operator can do for a reason that is kept. Answers what went wrong, if anything did. */
export interface ReasonedAct {
  readonly verb: string;
  readonly kind: 'primary' | 'danger';
  readonly act: (reason: string) => Promise<CombinedError | undefined>;
}

interface ReasonedActsProps {
  readonly label: string;
  readonly acts: readonly ReasonedAct[];
  readonly onDone: () => void;
}

const reasonCharacters = { min: 4, max: 200 };

/** A line for the reason and a button for each thing that may be done with it. */
export function ReasonedActs({ label, acts, onDone }: ReasonedActsProps) {
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const field = useId();
  const says = reason.trim();
  const isShort = says.length < reasonCharacters.min;

  const start = async ({ verb, act }: ReasonedAct) => {
    setProblem(undefined);
    setAsking(verb);
    const error = await act(says);
    setAsking(undefined);
    if (error) setProblem(readProblem(error));
    else onDone();
  };

  return (
    <>
      {problem && <Failed problem={problem} retry={undefined} />}
      <div className="reasoned">
        <label htmlFor={field}>{label}</label>
        <Input
          id={field}
          value={reason}
          maxLength={reasonCharacters.max}
          autoComplete="off"
          aria-describedby={`${field}-rule`}
          onChange={(event) => setReason(event.target.value)}
        />
        {acts.map((one) => (
          <Button
            key={one.verb}
            type={one.kind === 'primary' ? 'primary' : 'default'}
            danger={one.kind === 'danger'}
            loading={asking === one.verb}
            disabled={isShort || (asking !== undefined && asking !== one.verb)}
            onClick={() => void start(one)}
          >
            {one.verb}
          </Button>
        ))}
        <span id={`${field}-rule`} className="stamp">
          至少 {reasonCharacters.min} 个字，写下后留存；不写个人信息
        </span>
      </div>
    </>
  );
}
