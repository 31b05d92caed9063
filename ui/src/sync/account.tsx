import { figure } from '../format/figures';
import { Shape } from '../value/shapes';
import { outcomeWords, rowsToRelease, type Outcome } from './outcome';

/** What became of rows: of a run, or of one delivery of it. */
export interface RowAccount {
  readonly rowsRead: number;
  readonly rowsApplied: number;
  readonly rowsUnchanged: number;
  readonly rowsSuperseded: number;
  readonly rowsQuarantined: number;
}

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const { word, shape } = outcomeWords[outcome];
  return (
    <span className={`outcome outcome-${outcome}`}>
      <Shape name={shape} />
      {word}
    </span>
  );
}

/** The heads of the accounting columns: read is the sum of the others, or the run does not count. */
export function AccountHeads() {
  return (
    <>
      {['读取', '采用', '未变', '被取代', '隔离'].map((label, index) => (
        <th scope="col" className="number" key={label}>
          {index > 0 && <span className="sign">{index === 1 ? '=' : '+'}</span>}
          {label}
        </th>
      ))}
    </>
  );
}

/** The part of a held run's account that none of the columns has: rows that wait for two people. */
export function ToRelease({ run }: { readonly run: Parameters<typeof rowsToRelease>[0] | null }) {
  const rows = run ? rowsToRelease(run) : 0;
  return rows > 0 ? (
    <small className="stamp" data-to-release={rows}>
      {' '}
      放行后应用 {figure(rows)}
    </small>
  ) : null;
}

export function AccountCells({ account }: { readonly account: RowAccount | null }) {
  const counts = account
    ? [account.rowsRead, account.rowsApplied, account.rowsUnchanged, account.rowsSuperseded, account.rowsQuarantined]
    : [null, null, null, null, null];
  return (
    <>
      {counts.map((count, index) => (
        // The columns are fixed.
        // oxlint-disable-next-line react/no-array-index-key
        <td className="number" key={index}>
          {count === null ? '—' : figure(count)}
        </td>
      ))}
    </>
  );
}
