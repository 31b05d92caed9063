import type { Availability, Department, StampFragment } from '../generated/operations';
import { departmentLabels } from '../labels';
import { isMasked } from '../format/identifiers';
import { Shape } from '../value/shapes';
import { awayWords, Fact, Stamp, type FactState } from '../value/value';

interface DepartmentCardProps {
  readonly department: Department;
  readonly availability: Availability;
  readonly since: string | null;
  /** How many records the card shows. */
  readonly count: number;
  readonly children: React.ReactNode;
}

/** One department's part. A department that has not synced says so, and the rest of the page stands. */
export function DepartmentCard({ department, availability, since, count, children }: DepartmentCardProps) {
  const label = departmentLabels[department];
  return (
    <section
      className={`panel card card-${availability.toLowerCase()}`}
      aria-label={label}
      data-department={department}
    >
      <header className="panel-head">
        <h2>{label}</h2>
        {availability === 'STALE' && (
          <span className="mark mark-stale">
            <Shape name="stale" />
            数据已过期
          </span>
        )}
      </header>
      {availability === 'UNAVAILABLE' ? (
        <p className="card-say">
          <span className="mark mark-unavailable">
            <Shape name="unavailable" />
            暂不可用
          </span>
          <span className="stamp">{awayWords(department, since)}；不等于没有记录。</span>
        </p>
      ) : (
        <>
          {children}
          {count === 0 && (
            <p className="card-say">
              <span className="mark mark-none">
                <Shape name="none" />
                无记录
              </span>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** A row of a record: its label and value; null says that the department has none. */
export type RecordRow = readonly [label: string, text: string | null | undefined];

interface RecordProps {
  readonly title: string;
  /** What holds now; past records are drawn back. */
  readonly past?: boolean;
  readonly status?: string | undefined;
  readonly source: StampFragment;
  readonly rows: readonly RecordRow[];
}

function factOf(text: string | null | undefined): FactState {
  if (text === null || text === undefined || text === '') return { state: 'none' };
  return { state: isMasked(text) ? 'masked' : 'held', text };
}

/** One record of a department, with one stamp that speaks for all of its values. */
export function DepartmentRecord({ title, past = false, status, source, rows }: RecordProps) {
  return (
    <article className={past ? 'record record-past' : 'record'}>
      <h3>
        {title}
        {status && <span className="tag">{status}</span>}
      </h3>
      <dl className="facts">
        {rows.map(([label, text]) => (
          <Fact key={label} label={label} fact={factOf(text)} dense />
        ))}
      </dl>
      <Stamp source={source} />
    </article>
  );
}
