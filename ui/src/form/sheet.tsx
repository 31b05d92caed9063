import { Button } from 'antd';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useKey } from '../keyboard/keys';
import { verbs } from '../labels';
import { dayOf } from '../format/dates';
import type { Answers } from './draft';
import { finalOf, isOnPaper, type Entry, type FormDraft } from './entries';

interface SheetProps {
  readonly draft: FormDraft;
  readonly entries: readonly Entry[];
  readonly answers: Answers;
  readonly clerk: string;
  /** The paper is signed: the draft is no longer needed. */
  readonly onDone: () => void;
}

interface Cell {
  readonly label: string;
  readonly text: string;
  /** Signed or pasted by hand. */
  readonly isByHand: boolean;
}

/** How much fits beside another answer, in half-width characters. */
const besideMax = 24;

/** The width of a text on paper: a Chinese character is as wide as two Latin ones. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > '\u00ff' ? 2 : 1), 0);
}

/** Fields in pairs, as a paper form has them; a long answer takes a line of its own. */
function rowsOf(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    const isShort = (one: Cell | undefined) => one !== undefined && !one.isByHand && widthOf(one.text) <= besideMax;
    if (last?.length === 1 && isShort(cell) && isShort(last[0])) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

function Section({ title, cells }: { readonly title: string; readonly cells: readonly Cell[] }) {
  return (
    <>
      <tr>
        <th colSpan={4} scope="colgroup" className="sheet-section">
          {title}
        </th>
      </tr>
      {rowsOf(cells).map((row) => (
        <tr key={row.map((cell) => cell.label).join()}>
          {row.map((cell) => (
            <Fragment key={cell.label}>
              <th scope="row">{cell.label}</th>
              <td colSpan={row.length === 1 ? 3 : 1} className={cell.isByHand ? 'sheet-room' : undefined}>
                {cell.text}
              </td>
            </Fragment>
          ))}
        </tr>
      ))}
    </>
  );
}

function Members({ draft, entries, answers }: Pick<SheetProps, 'draft' | 'entries' | 'answers'>) {
  const columns = [...new Map(draft.members.flatMap(({ fields }) => fields).map((field) => [field.id, field.label]))];
  if (draft.members.length === 0) return null;
  return (
    <table className="sheet-table sheet-members">
      <caption>家庭成员</caption>
      <thead>
        <tr>
          {columns.map(([id, label]) => (
            <th scope="col" key={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {draft.members.map(({ person }) => (
          <tr key={person.id}>
            {columns.map(([id]) => {
              const entry = entries.find((one) => one.key === `${person.id}:${id}`);
              return <td key={id}>{entry ? finalOf(entry, answers).text : ''}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The form on A4, as the paper form that it replaces, ready to sign. The screen shows it as it will be printed. */
export function Sheet({ draft, entries, answers, clerk, onDone }: SheetProps) {
  const [today] = useState(() => dayOf(new Date()));
  const print = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    print.current?.focus();
  }, []);
  useKey('p', () => window.print());
  const own = entries.filter((entry) => !entry.person);
  const sections = [...new Set(own.map((entry) => entry.field.section))];
  const isMasked = entries.some((entry) => finalOf(entry, answers).text.includes('*'));
  return (
    <>
      <div className="fill-acts no-print">
        <Button type="primary" size="large" ref={print} onClick={() => window.print()}>
          {verbs.print} <kbd>P</kbd>
        </Button>
        <Button size="large" onClick={onDone}>
          {verbs.done}
        </Button>
        <span className="stamp">A4 纵向；下面就是打印的样子</span>
      </div>
      <article className="sheet" aria-label="打印样张">
        <h2>{draft.form.title}</h2>
        <p className="sheet-sub">
          <span>{draft.household.region.name}</span>
          <span>填表日期 {today}</span>
        </p>
        <table className="sheet-table">
          <colgroup>
            <col className="sheet-label" />
            <col />
            <col className="sheet-label" />
            <col />
          </colgroup>
          <tbody>
            {sections.map((section) => (
              <Section
                key={section}
                title={section}
                cells={own
                  .filter((entry) => entry.field.section === section)
                  .map((entry) => ({
                    label: entry.field.label,
                    text: finalOf(entry, answers).text,
                    isByHand: isOnPaper(entry.field),
                  }))}
              />
            ))}
          </tbody>
        </table>
        <Members draft={draft} entries={entries} answers={answers} />
        <p className="sheet-declare">本人确认以上内容属实。{isMasked && '号码中的“*”为遮蔽，请对照原件填写全号。'}</p>
        <div className="sheet-sign">
          <span>申请人（签字）：</span>
          <span>经办人（签字）：</span>
          <span>　　　　年　　月　　日</span>
        </div>
        <footer>
          依据：{draft.form.legalBasis}　·　表样 {draft.form.version}　·　经办 {clerk}
        </footer>
      </article>
    </>
  );
}
