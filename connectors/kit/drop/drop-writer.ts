import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AnswerCode } from '../../../schema/canonical/codes/correction.js';
import { type OpenOptions, SourceError } from '../contract.js';
import {
  agreedAnswer,
  agreedReasons,
  agreedRefusalSchema,
  agreedResultSchema,
  askEach,
  type CorrectionAnswer,
  type CorrectionRequest,
  type CorrectionWriter,
  type DepartmentColumns,
  inDepartmentTerms,
  type UnreadAnswer,
} from '../writer.js';
import type { DropEntry, DropFolder } from './drop-folder.js';
import { type DropSettings, openDrop } from './open-drop.js';

/** Below the folder of deliveries; no delivery, and passed over by whoever lists those. */
export const correctionsFolder = 'corrections';

const header = [
  '请求编号',
  '业务',
  '主键',
  '字段',
  '字段说明',
  '原值',
  '建议值',
  '理由代码',
  '说明',
  '提出单位',
  '提出日期',
  '答复期限',
];
const answerSuffix = '.answer.json';
const answerBytesMax = 64 << 10;
const answerSchema = z.object({ 请求编号: z.string(), 办理结果: agreedResultSchema, 原因代码: agreedRefusalSchema });

const cell = (value: string | null) => {
  const text = value ?? '';
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * What somebody wrote in their own words, for people: a spreadsheet takes a cell that begins like this for a formula. Keys and values are
 * the department's own or checked by the hub, and its program reads them as they are.
 */
const inWords = (text: string | null) => (text !== null && /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);

/** A file of one request, UTF-8 with a mark, as spreadsheets want it. */
function fileOf(columns: DepartmentColumns, request: CorrectionRequest): Buffer {
  const { column, value, proposed } = inDepartmentTerms(columns, request);
  const row = [
    request.id,
    request.stream,
    request.key,
    column,
    request.label,
    value,
    proposed,
    agreedReasons[request.reason],
    inWords(request.remark),
    inWords(request.organisation),
    request.filedOn,
    request.dueOn,
  ];
  return Buffer.from(`\uFEFF${header.join(',')}\r\n${row.map(cell).join(',')}\r\n`, 'utf8');
}

/** Four groups: nothing that looks like the number of a person. */
function receiptOf(sha256: string): string {
  return `SHA-${sha256
    .slice(0, 16)
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/g, '$1-')}`;
}

/**
 * Corrections as files in the department's own folder, here or on its SFTP server: the request, then its manifest with rows, bytes
 * and SHA-256, which says that the request is whole. The department puts its answer beside them.
 */
export async function openDropWriter(
  settings: DropSettings,
  names: { readonly label: string; readonly prefix: string },
  columns: DepartmentColumns,
  options: OpenOptions,
  signal: AbortSignal,
): Promise<CorrectionWriter> {
  const drop = await openDrop(settings, names, options, signal);
  return {
    async send(request) {
      const bytes = fileOf(columns, request);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file = `${request.id}.csv`;
      const manifest = { request: request.id, file, rows: 1, bytes: bytes.length, sha256, dueOn: request.dueOn };
      await drop.put(`${correctionsFolder}/${file}`, bytes);
      await drop.put(`${correctionsFolder}/${request.id}.manifest.json`, Buffer.from(JSON.stringify(manifest), 'utf8'));
      // The department signs for no file: what lies there, by its hash, is the receipt.
      return { number: receiptOf(sha256) };
    },
    answers: (ids) => readAnswers(drop, ids, names.label),
    close: () => drop.close(),
  };
}

async function* readAnswers(
  drop: DropFolder,
  ids: readonly string[],
  label: string,
): AsyncGenerator<CorrectionAnswer | UnreadAnswer> {
  const listed = new Map((await drop.list(correctionsFolder)).map((entry) => [entry.name, entry]));
  yield* askEach(ids, async (id) => {
    const entry = listed.get(`${id}${answerSuffix}`);
    return entry === undefined || entry.kind !== 'file' ? null : readAnswer(drop, id, entry, label);
  });
}

async function readAnswer(drop: DropFolder, id: string, entry: DropEntry, label: string): Promise<AnswerCode | null> {
  const path = `${correctionsFolder}/${entry.name}`;
  if (entry.bytes > answerBytesMax) throw notAgreed(label);
  const text = await readFile(await drop.fetch({ path, bytes: entry.bytes, modifiedMs: entry.modifiedMs }), 'utf8');
  await drop.discard({ path });
  const answer = parseAnswer(text);
  if (answer === undefined || answer.请求编号 !== id) throw notAgreed(label);
  return agreedAnswer(answer.办理结果, answer.原因代码);
}

function parseAnswer(text: string): z.infer<typeof answerSchema> | undefined {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function notAgreed(label: string): SourceError {
  return new SourceError(
    'contract',
    `${label}: an answer to a correction is not in the agreed form (请求编号, 办理结果 0/1/2, 原因代码): ask the department.`,
  );
}
