import { Button } from 'antd';
import { useState } from 'react';
import { useRead } from '../data/read';
import { shortMoment } from '../format/dates';
import { figure } from '../format/figures';
import { QuarantineRowsDocument, type QuarantineLineFragment, type QuarantineRowsQuery } from '../generated/operations';
import { verbs } from '../labels';
import { Failed, Nothing, Waiting } from '../shell/states';

type Page = QuarantineRowsQuery['quarantine'];
type Entry = Page['nodes'][number];

const pageRows = 10;

/** The rows of one line of the summary. Every cell shows its shape alone: nobody in operations sees a value. */
export function QuarantineRows({ line }: { readonly line: QuarantineLineFragment }) {
  const [before, setBefore] = useState<readonly Page[]>([]);
  const after = before.at(-1)?.endCursor ?? null;
  const { department, reason } = line;
  const read = useRead(QuarantineRowsDocument, { department, reason, first: pageRows, after }, { fresh: true });
  if (read.state === 'failed') return <Failed problem={read.problem} retry={read.retry} />;
  const page = read.state === 'ready' ? read.data.quarantine : undefined;
  const isOfLine = (entry: Entry) =>
    entry.stream === line.stream && entry.column === line.column && entry.code === line.code;
  const entries = [...before, ...(page ? [page] : [])].flatMap(({ nodes }) => nodes).filter(isOfLine);
  return (
    <>
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} />
      ))}
      {!page && <Waiting lines={3} slow={read.state === 'loading' && read.slow} label="正在读取隔离的行" />}
      {page && entries.length === 0 && !page.hasNextPage && <Nothing title="这些行已不在隔离区" />}
      {page?.hasNextPage && (
        <div className="table-foot">
          <Button size="small" onClick={() => setBefore([...before, page])}>
            {verbs.more}
          </Button>
          <span>这个原因共 {figure(page.totalCount)} 行</span>
        </div>
      )}
    </>
  );
}

function Row({ entry }: { readonly entry: Entry }) {
  return (
    <article className="masked-row" aria-label={`第 ${entry.ordinal} 行`}>
      <p className="stamp">
        批次 {entry.delivery ?? '—'} 第 {figure(entry.ordinal)} 行 · {shortMoment(entry.createdAt)} 隔离
      </p>
      <dl className="masked-cells">
        {entry.cells.map(({ column, masked }) => (
          <div key={column} className={column === entry.column ? 'masked-cause' : undefined}>
            <dt>
              {column}
              {column === entry.column && <span className="unseen">（原因在此列）</span>}
            </dt>
            <dd>{masked}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
