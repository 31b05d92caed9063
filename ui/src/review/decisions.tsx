import { Button } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useRead } from '../data/read';
import { shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import {
  LinkDecisionsDocument,
  RevokeLinkDecisionDocument,
  type DecidedFragment,
  type LinkDecisionsQuery,
} from '../generated/operations';
import { useBack } from '../keyboard/keys';
import { verbs } from '../labels';
import { Failed, Nothing, Waiting } from '../shell/states';
import { ReasonedActs } from '../sync/reasoned-act';
import { recordWords } from './record';

type Page = LinkDecisionsQuery['linkDecisions'];

/** What was decided in the area, the latest first; each can be taken back. */
export function Decisions() {
  const [after, setAfter] = useState<string | null>(null);
  const [before, setBefore] = useState<readonly Page[]>([]);
  const read = useRead(LinkDecisionsDocument, { after }, { fresh: true });
  const page = read.state === 'ready' ? read.data.linkDecisions : undefined;
  const nodes = [...before, ...(page ? [page] : [])].flatMap((one) => one.nodes);
  if (page && nodes.length === 0) return <Nothing title="还没有人核对过">核对过的会列在这里，随时可以撤销。</Nothing>;
  // A page that was left behind keeps what it said: what is revoked on it is read anew from the first.
  const onRevoked = () => {
    setBefore([]);
    setAfter(null);
    if (read.state === 'ready') read.retry();
  };
  return (
    <section className="panel" aria-labelledby="review-decided">
      <h2 id="review-decided">核对记录 {page && <small>{figure(page.totalCount)} 项，新的在前</small>}</h2>
      {nodes.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">核对人</th>
              <th scope="col">记录</th>
              <th scope="col">结论</th>
              <th scope="col">候选人</th>
              <th scope="col">说明</th>
              <th scope="col" className="table-act">
                <span className="unseen">操作</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((one) => (
              <Decision key={one.id} decision={one} onRevoked={onRevoked} />
            ))}
          </tbody>
        </table>
      )}
      {read.state === 'loading' && <Waiting lines={4} slow={read.slow} label="正在读取核对记录" />}
      {read.state === 'failed' && <Failed problem={read.problem} retry={read.retry} />}
      {page?.hasNextPage && (
        <p className="table-foot">
          <Button
            onClick={() => {
              setBefore([...before, page]);
              setAfter(page.endCursor);
            }}
          >
            {verbs.more}
          </Button>
        </p>
      )}
    </section>
  );
}

interface DecisionProps {
  readonly decision: DecidedFragment;
  readonly onRevoked: () => void;
}

function Decision({ decision: one, onRevoked }: DecisionProps) {
  const [isOpen, setOpen] = useState(false);
  const [, revoke] = useMutation(RevokeLinkDecisionDocument);
  useBack(() => setOpen(false), isOpen);
  return (
    <>
      <tr data-decision={one.id} className={one.reversible ? undefined : 'record-past'}>
        <td>{shortMoment(one.decidedAt)}</td>
        <td>
          {one.decidedBy} <span className="stamp">{one.organisation}</span>
        </td>
        <td>
          {one.mentionName ?? '（记录已不在）'} <span className="stamp">{recordWords(one)}</span>
        </td>
        <td>{one.reversible ? one.verdict.label : <s>{one.verdict.label}</s>}</td>
        <td>
          {one.person ? one.person.name : '（不在您的辖区）'}{' '}
          {one.person?.birthDate && <span className="stamp">{one.person.birthDate.slice(0, 4)} 年生</span>}
        </td>
        <td>{one.reason}</td>
        <td className="table-act">
          {one.reversible && one.person && (
            <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {verbs.revoke}
            </Button>
          )}
          {!one.reversible && (
            <span className="stamp">
              {one.revokedBy} {one.revokedAt && shortMoment(one.revokedAt)} 撤销：{one.revokedReason}
            </span>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="table-below">
          <td colSpan={7}>
            <p>撤销后，机器重新判断这条记录，可能再来问您。原来的结论留作记录。</p>
            <ReasonedActs
              label="为什么撤销"
              acts={[
                {
                  verb: verbs.revoke,
                  kind: 'danger',
                  act: async (reason) => (await revoke({ id: one.id, reason })).error,
                },
              ]}
              onDone={() => {
                setOpen(false);
                onRevoked();
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}
