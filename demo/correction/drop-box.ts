import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { departmentDirectory } from '../delivery/world-state.js';
import { writeWhole } from '../delivery/file-writer.js';
import { findAnswer, isRequestId, listRequests, resultOf, takeRequest } from './store.js';

/** Departments that take requests as files, in a folder beside their deliveries. */
const fileDepartments = ['civil-affairs', 'social-insurance'] as const;
type FileDepartment = (typeof fileDepartments)[number];

const manifestSuffix = '.manifest.json';

function boxOf(dataDir: string, department: FileDepartment): string {
  return join(departmentDirectory(dataDir, department), 'corrections');
}

/** Takes in the requests whose manifest is there and right, before a day is gone through. */
export function fetchFiles(dataDir: string): void {
  for (const department of fileDepartments) {
    const box = boxOf(dataDir, department);
    if (!existsSync(box)) continue;
    for (const name of readdirSync(box).filter((each) => each.endsWith(manifestSuffix))) {
      const manifest = JSON.parse(readFileSync(join(box, name), 'utf8')) as {
        request: string;
        file: string;
        sha256: string;
      };
      if (!isRequestId(manifest.request) || manifest.file !== `${manifest.request}.csv`) continue;
      const bytes = readFileSync(join(box, manifest.file));
      if (createHash('sha256').update(bytes).digest('hex') !== manifest.sha256) continue;
      const [id = '', stream = '', key = '', column = '', , , proposed = ''] = cellsOf(bytes.toString('utf8'));
      if (id === manifest.request) takeRequest(dataDir, department, { id, stream, key, column, proposed });
    }
  }
}

/** Puts what was decided beside the requests. */
export function putFiles(dataDir: string): void {
  for (const department of fileDepartments) {
    const box = boxOf(dataDir, department);
    for (const { id } of listRequests(dataDir, department)) {
      const answer = findAnswer(dataDir, department, id);
      const path = join(box, `${id}.answer.json`);
      if (answer === undefined || !existsSync(box) || existsSync(path)) continue;
      writeWhole(path, JSON.stringify({ 请求编号: id, 办理结果: resultOf(answer), 原因代码: answer.code }));
    }
  }
}

/** The cells of the one row after the header. */
function cellsOf(text: string): string[] {
  const [, row = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n(?=[0-9a-f]{8}-)/);
  return [...row.trimEnd().matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
