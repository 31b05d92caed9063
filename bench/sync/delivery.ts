import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import { oldAgeAllowances, streamsOfCivilAffairs } from './streams.js';
import { encodeGb18030 } from '../../demo/gb18030.js';
import { idNumberCheckCharacter } from '../../schema/canonical/id-number.js';

/** One folder of civil affairs as it delivers: six CSV files in GB18030, of which one holds all the rows, and a manifest. */
export interface DeliveryFile {
  readonly folder: string;
  readonly csv: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'];
const given = [...'建国秀英桂兰志强玉珍海燕丽华明芳军平霞红'];
const banks = ['中国农业银行', '湖北农村信用社', '中国邮政储蓄银行', '中国工商银行'];
const rowsAWrite = 5_000;
const compactDay = (day: string) => day.replaceAll('-', '');

function regionOf(community: number): string {
  return `4201069${String(90_001 + community)}`;
}

/** Person number `index`: everybody has an ID number that is valid and nobody else's. */
function personOf(index: number): { name: string; idNumber: string; birthDate: string } {
  const day = 1 + (index % 28);
  const month = 1 + (Math.floor(index / 28) % 12);
  const year = 1925 + (Math.floor(index / 336) % 20);
  const sequence = Math.floor(index / 6_720);
  const birthDate = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const region = String(420_106 + Math.floor(sequence / 1_000)).padStart(6, '0');
  const first = `${region}${compactDay(birthDate)}${String(sequence % 1_000).padStart(3, '0')}`;
  const name =
    (surnames[index % surnames.length] as string) +
    (given[Math.floor(index / 20) % given.length] as string) +
    (given[Math.floor(index / 400) % given.length] as string);
  return { name, idNumber: first + idNumberCheckCharacter(first), birthDate };
}

function lineOf(index: number, rows: number, communities: number, changed: boolean): string {
  const { name, idNumber, birthDate } = personOf(index);
  const account = `62284800${String(index).padStart(11, '0')}`;
  const phone = `138${String(index % 100_000_000).padStart(8, '0')}`;
  const region = regionOf(Math.floor((index * communities) / rows));
  const cells = [
    `GL${String(index).padStart(10, '0')}`,
    name,
    idNumber,
    birthDate,
    '80-89周岁',
    changed ? '150.00' : '100.00',
    '2020-01-01',
    '',
    '2026-06-30',
    '',
    banks[index % banks.length],
    account,
    phone,
    region,
  ];
  return `${cells.join(',')}\r\n`;
}

export interface DeliveryPlan {
  readonly directory: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly rows: number;
  readonly communities: number;
  /** One row in so many says something else than the plain delivery; 0: none does. */
  readonly changedEvery: number;
}

async function writeManifest(folder: string, day: string, files: readonly object[]): Promise<void> {
  const delivery = path.basename(folder);
  await writeFile(
    path.join(folder, 'manifest.json'),
    JSON.stringify({ delivery, asOf: day, mode: 'full', files }, null, 2),
  );
}

async function writeHeaders(folder: string) {
  const listed: object[] = [];
  for (const { name, columns } of streamsOfCivilAffairs) {
    if (name === oldAgeAllowances.name) continue;
    const bytes = encodeGb18030(`${columns.join(',')}\r\n`);
    await writeFile(path.join(folder, `${name}.csv`), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    listed.push({ stream: name, file: `${name}.csv`, rows: 0, bytes: bytes.length, sha256 });
  }
  return listed;
}

function entryOf({ rows, bytes, sha256 }: Pick<DeliveryFile, 'rows' | 'bytes' | 'sha256'>) {
  return { stream: oldAgeAllowances.name, file: `${oldAgeAllowances.name}.csv`, rows, bytes, sha256 };
}

export async function writeDelivery(plan: DeliveryPlan): Promise<DeliveryFile> {
  const folder = path.join(plan.directory, `${compactDay(plan.day)}-full`);
  await mkdir(folder, { recursive: true });
  const listed = await writeHeaders(folder);
  const csv = path.join(folder, `${oldAgeAllowances.name}.csv`);
  const out = createWriteStream(csv);
  const hash = createHash('sha256');
  let bytes = 0;
  const write = async (text: string) => {
    const encoded = encodeGb18030(text);
    hash.update(encoded);
    bytes += encoded.length;
    if (!out.write(encoded)) await once(out, 'drain');
  };
  await write(`${oldAgeAllowances.columns.join(',')}\r\n`);
  for (let start = 0; start < plan.rows; start += rowsAWrite) {
    let text = '';
    for (let index = start; index < Math.min(start + rowsAWrite, plan.rows); index += 1) {
      const changed = plan.changedEvery > 0 && index % plan.changedEvery === 0;
      text += lineOf(index, plan.rows, plan.communities, changed);
    }
    await write(text);
  }
  out.end();
  await once(out, 'finish');
  const file = { folder, csv, rows: plan.rows, bytes, sha256: hash.digest('hex') };
  await writeManifest(folder, plan.day, [...listed, entryOf(file)]);
  return file;
}

/** The same rows delivered on another day. */
export async function deliverAgain(before: DeliveryFile, day: string): Promise<DeliveryFile> {
  const folder = path.join(path.dirname(before.folder), `${compactDay(day)}-full`);
  await mkdir(folder, { recursive: true });
  const listed = await writeHeaders(folder);
  const csv = path.join(folder, path.basename(before.csv));
  await link(before.csv, csv).catch(() => copyFile(before.csv, csv));
  await writeManifest(folder, day, [...listed, entryOf(before)]);
  return { ...before, folder, csv };
}
