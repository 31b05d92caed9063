import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DepartmentName } from '../department/stream.js';
import { writeWhole } from '../delivery/file-writer.js';
import { isoDay, type Day } from '../model/calendar.js';

/** What a department was asked to correct, as far as its own people need it. */
export interface CorrectionRequest {
  /** The asker's number: the same number is the same request. */
  readonly id: string;
  readonly stream: string;
  readonly key: string;
  /** The department's column; empty where the asker knows none. */
  readonly column: string;
  readonly proposed: string;
}

/** `code`: why not, as the department numbers its reasons; empty for a request that is followed. */
export interface CorrectionAnswer {
  readonly day: string;
  readonly accepted: boolean;
  readonly code: '' | '01' | '02' | '03' | '04';
}

/** Ids come from outside and become names of files. */
const idPattern = /^[0-9a-f-]{36}$/;
const answerSuffix = '.answer.json';

export function isRequestId(text: string): boolean {
  return idPattern.test(text);
}

function folderOf(dataDir: string, department: DepartmentName): string {
  return join(dataDir, 'corrections', department);
}

/** The number of a request in the department's own books; it follows from the request, so that asking twice gets it twice. */
export function receiptOf(id: string): string {
  return `GZ-${id.slice(0, 4)}-${id.slice(9, 13)}-${id.slice(19, 23)}-${id.slice(32)}`.toUpperCase();
}

/** Takes a request in; one that is there already stays as it was. Answers its receipt. */
export function takeRequest(dataDir: string, department: DepartmentName, request: CorrectionRequest): string {
  const folder = folderOf(dataDir, department);
  const path = join(folder, `${request.id}.json`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeWhole(path, JSON.stringify(request));
  }
  return receiptOf(request.id);
}

export function listRequests(dataDir: string, department: DepartmentName): CorrectionRequest[] {
  const folder = folderOf(dataDir, department);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith(answerSuffix))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CorrectionRequest);
}

export function findRequest(dataDir: string, department: DepartmentName, id: string): CorrectionRequest | undefined {
  const path = join(folderOf(dataDir, department), `${id}.json`);
  return isRequestId(id) && existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as CorrectionRequest)
    : undefined;
}

export function findAnswer(dataDir: string, department: DepartmentName, id: string): CorrectionAnswer | undefined {
  const path = join(folderOf(dataDir, department), `${id}${answerSuffix}`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CorrectionAnswer) : undefined;
}

/** As the interfaces say it: 0 in hand, 1 followed, 2 refused. */
export function resultOf(answer: CorrectionAnswer | undefined): '0' | '1' | '2' {
  if (answer === undefined) return '0';
  return answer.accepted ? '1' : '2';
}

export function keepAnswer(
  dataDir: string,
  department: DepartmentName,
  id: string,
  day: Day,
  code: CorrectionAnswer['code'],
): void {
  const answer: CorrectionAnswer = { day: isoDay(day), accepted: code === '', code };
  writeWhole(join(folderOf(dataDir, department), `${id}${answerSuffix}`), JSON.stringify(answer));
}
