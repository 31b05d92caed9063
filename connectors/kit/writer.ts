import { z } from 'zod';
import type { AnswerCode, DisputeReason } from '../../schema/canonical/codes/correction.js';
import { type OpenOptions, SourceError } from './contract.js';
import type { Crosswalk } from './crosswalk.js';

/** A value that the hub's users dispute, in the hub's own terms, for the department that holds it. */
export interface CorrectionRequest {
  /** Names the request for ever: sent again, it is the same request, and the department answers with the same receipt. */
  readonly id: string;
  /** The stream whose record it is, and the record's key there, as the department itself writes it. */
  readonly stream: string;
  readonly key: string;
  /** Of whom the record speaks, by its mention's role. */
  readonly role: string;
  /** The field in the hub's terms, and what staff call it. */
  readonly field: string;
  readonly label: string;
  /** What the record says, and what it should say; null: nothing. */
  readonly value: string | null;
  readonly proposed: string | null;
  readonly reason: DisputeReason;
  readonly remark: string | null;
  /** Who filed it, by organisation. */
  readonly organisation: string;
  readonly filedOn: string;
  readonly dueOn: string;
}

/** The department has it. `number` is the department's own, or the hub's where it gives none; nothing personal. */
export interface Receipt {
  readonly number: string;
}

/** What the department says of a request; null: it is still being looked into. */
export interface CorrectionAnswer {
  readonly id: string;
  readonly code: AnswerCode | null;
}

/** An answer that could not be read. */
export interface UnreadAnswer {
  readonly id: string;
  readonly error: SourceError;
}

/** An open connection by which corrections go out and answers come back. Methods throw SourceErrors. */
export interface CorrectionWriter {
  /** Safe to repeat: a request that the department has already changes nothing there. */
  send(request: CorrectionRequest, signal: AbortSignal): Promise<Receipt>;
  /**
   * What the department has answered so far, request by request in this order. One that cannot be read keeps none of the others; those
   * of which nothing comes have not been asked after.
   */
  answers(ids: readonly string[], signal: AbortSignal): AsyncIterable<CorrectionAnswer | UnreadAnswer>;
  close(): Promise<void>;
}

/**
 * Asks after one request after the other. What is wrong with one answer is said of that one; where the department is away or lets
 * nobody in, the request at which that was seen says so as well, so that others are asked after first next time, and asking ends.
 */
export async function* askEach(
  ids: readonly string[],
  ask: (id: string) => Promise<AnswerCode | null>,
): AsyncGenerator<CorrectionAnswer | UnreadAnswer> {
  for (const id of ids) {
    const answer = await ask(id).then(
      (code) => ({ id, code }),
      (error: unknown) => {
        if (error instanceof SourceError) return { id, error };
        throw error;
      },
    );
    yield answer;
    if ('error' in answer && answer.error.problem !== 'contract' && answer.error.problem !== 'delivery')
      throw answer.error;
  }
}

/** How a department writes one of its fields: its column, and its own code or notation for a value of the hub's. */
export interface DepartmentColumn {
  readonly column: string;
  /** Null: the column cannot say this value, and a person reads it. */
  readonly write?: (value: string) => string | null;
}

/** By stream and field. A field that is not here is sent by its label alone, for a person to read. */
export type DepartmentColumns = Readonly<Record<string, Readonly<Record<string, DepartmentColumn>>>>;

/** What of a department's connector sends corrections. */
export interface WriterDefinition<S> {
  readonly columns: DepartmentColumns;
  open(settings: S, signal: AbortSignal, options: OpenOptions): Promise<CorrectionWriter>;
}

/** A correction in the department's own terms. */
export interface DepartmentTerms {
  /** Null where the department has no column for the field. */
  readonly column: string | null;
  readonly value: string | null;
  readonly proposed: string | null;
}

export function inDepartmentTerms(columns: DepartmentColumns, request: CorrectionRequest): DepartmentTerms {
  const { stream, role, field, value, proposed } = request;
  const known = columns[stream];
  const found = known?.[`${role}.${field}`] ?? known?.[field];
  const write = (text: string | null) => (text === null || found?.write === undefined ? text : found.write(text));
  const isSayable = found !== undefined && (proposed === null || write(proposed) !== null);
  return isSayable
    ? { column: found.column, value: write(value), proposed: write(proposed) }
    : { column: null, value, proposed };
}

/** The department's own code for one of the hub's: the first that means it, null where none does. */
export function codeWriter<C extends string>({ codes }: Crosswalk<C>): (value: string) => string | null {
  const back = new Map<string, string>();
  for (const [own, meaning] of codes) if (!back.has(meaning)) back.set(meaning, own);
  return (value) => back.get(value) ?? null;
}

/** `2026-11-02` -> `20261102`. */
export const compactDay = (day: string): string => day.replaceAll('-', '');

/** A receipt's number is kept in plain, so that it may look like nothing but a number. */
export const receiptPattern = /^[0-9A-Za-z-]{1,64}$/;

/** 异议理由 as the hub's interface for corrections numbers them; a department with numbers of its own has a map of its own. */
export const agreedReasons: Readonly<Record<CorrectionRequest['reason'], string>> = {
  WRONG_VALUE: '01',
  OUTDATED: '02',
  MISSING: '03',
  WRONG_PERSON: '04',
};

/** 办理结果: 0 in hand, 1 followed, 2 refused. 原因代码: why it was refused; empty otherwise. */
export const agreedResultSchema = z.enum(['0', '1', '2']);
export const agreedRefusalSchema = z.enum(['', '01', '02', '03', '04']);

const agreedRefusals: Readonly<Record<z.infer<typeof agreedRefusalSchema>, AnswerCode>> = {
  '': 'CONFIRMED_AS_IS',
  '01': 'CONFIRMED_AS_IS',
  '02': 'EVIDENCE_NEEDED',
  '03': 'RECORD_NOT_FOUND',
  '04': 'NOT_RESPONSIBLE',
};

/** The answer that a result and its reason make; null while the request is in hand. */
export function agreedAnswer(
  result: z.infer<typeof agreedResultSchema>,
  refusal: z.infer<typeof agreedRefusalSchema>,
): AnswerCode | null {
  if (result === '0') return null;
  return result === '1' ? 'ACCEPTED' : agreedRefusals[refusal];
}
