import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settings as hubSettings } from '../../runtime/settings.js';
import { departments } from '../../schema/canonical/department.js';
import { canonicalRecordSchema } from '../../schema/canonical/record/index.js';
import { CommandError } from '../output.js';
import { type Transport, type TransportName, transports } from './transports.js';

export interface NewConnector {
  readonly name: string;
  readonly label: string;
  readonly english: string;
  readonly transport: TransportName;
  readonly kind: string;
}

/** Kinds of records that there are. */
export const recordKinds: readonly string[] = canonicalRecordSchema.options.flatMap(({ shape }) => [
  ...shape.kind.values,
]);

const nameLengthMax = 40;
const labelLengthMax = 20;
/** Folders below connectors/ that are no departments, and words that mean the hub itself. */
const reserved = new Set(['kit', 'hub', 'index', 'testing']);
const departmentFile = 'schema/canonical/department.ts';
const endOfTable = '} as const satisfies';

function refuse(message: string): never {
  throw new CommandError(message, 'usage');
}

function prefixOf(name: string): string {
  return `HUB_${name.toUpperCase().replaceAll('-', '_')}`;
}

function checkName(root: string, name: string): void {
  if (name.length > nameLengthMax || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || reserved.has(name)) {
    refuse(
      `"${name}" cannot name a department: small letters, digits and single hyphens, at most ${nameLengthMax}, as in civil-affairs.`,
    );
  }
  if (departments.some((known) => known === name) || existsSync(path.join(root, 'connectors', name))) {
    refuse(`connectors/${name} is there already: choose another name, or remove it first.`);
  }
  // Settings are told apart by how they begin.
  const prefix = `${prefixOf(name)}_`;
  const taken = [...Object.keys(hubSettings), ...departments.map((known) => `${prefixOf(known)}_`)];
  const clash = taken.find(
    (setting) => setting.startsWith(prefix) || (setting.endsWith('_') && prefix.startsWith(setting)),
  );
  if (clash !== undefined)
    refuse(`"${name}" would share the beginning of its settings with ${clash}: choose another name.`);
}

function checkWords({ label, english, kind }: NewConnector): void {
  for (const [option, text] of [
    ['--label', label],
    ['--english', english],
  ] as const) {
    if (text.length > labelLengthMax * 2 || !/^[\p{L}\p{N}][\p{L}\p{N} ()·-]*$/u.test(text)) {
      refuse(`${option} takes a short name without quotes, such as 财政 or "Finance bureau".`);
    }
  }
  if (!recordKinds.includes(kind)) {
    refuse(
      `There is no kind of record "${kind}". There are ${recordKinds.join(', ')}; docs/how-to/add-a-connector.md says how to add one.`,
    );
  }
}

/** The folder of the sources: connectors are written there, and a built hub has none. */
export function checkCheckout(root: string): void {
  for (const file of ['tsconfig.json', 'connectors/index.ts', departmentFile, 'cli/new-connector/templates']) {
    if (existsSync(path.join(root, file))) continue;
    refuse(
      `A connector is written in a checkout of the sources, and ${file} is not here: clone the repository, run npm ci and try there.`,
    );
  }
}

function camelOf(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  const filled = template.replaceAll(/\{\{(\w+)\}\}/g, (whole, word: string) => words[word] ?? whole);
  // What a transport puts in may name the department in turn.
  return filled === template ? filled : fill(filled, words);
}

function wordsOf(asked: NewConnector, transport: Transport): Readonly<Record<string, string>> {
  const camel = camelOf(asked.name);
  const prefix = prefixOf(asked.name);
  return {
    ...asked,
    camel,
    pascal: `${camel.charAt(0).toUpperCase()}${camel.slice(1)}`,
    prefix,
    imports: transport.imports.join('\n'),
    chunkRows: transport.chunkRows,
    settings: transport.settings,
    settingRows: transport.settingRows.map(([name, meaning]) => `| \`${prefix}_${name}\` | ${meaning} |`).join('\n'),
    open: transport.open,
    close: transport.close,
    deliveries: transport.deliveries,
    start: transport.start,
  };
}

/** Names the department in the one table from which its labels and its place in GraphQL follow. */
function nameDepartment(root: string, { name, label, english }: NewConnector): void {
  const file = path.join(root, departmentFile);
  const text = readFileSync(file, 'utf8');
  const end = text.indexOf(endOfTable);
  if (end < 0) throw new CommandError(`${departmentFile} has no table of departments to add a line to.`);
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  writeFileSync(
    file,
    `${text.slice(0, end)}  ${key}: { label: '${label}', english: '${english}' },\n${text.slice(end)}`,
  );
}

/** Writes the folder of a new connector; answers the files, as paths from the checkout's root. Throws before it writes anything. */
export function scaffoldConnector(root: string, asked: NewConnector): readonly string[] {
  checkCheckout(root);
  checkName(root, asked.name);
  checkWords(asked);
  const words = wordsOf(asked, transports[asked.transport]);
  const template = (name: string) =>
    fill(readFileSync(path.join(root, 'cli/new-connector/templates', `${name}.txt`), 'utf8'), words);
  const names = ['connector.ts', 'reader.ts', 'mapping.ts', 'connector.test.ts', 'README.md'];
  if (asked.transport === 'soap') names.push('service.wsdl');
  const files = names.map((name) => [name, template(name)] as const);
  files.push(['fixture/expected.json', '{}\n']);
  const folder = path.join(root, 'connectors', asked.name);
  mkdirSync(path.join(folder, 'fixture'), { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text, { flag: 'wx' });
  nameDepartment(root, asked);
  return [...files.map(([name]) => `connectors/${asked.name}/${name}`), departmentFile];
}
