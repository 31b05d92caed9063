import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A part of a new connector that nobody has written yet. Thrown where that part would run; the contract test lists them all. */
export class LeftToDoError extends Error {
  override readonly name = 'LeftToDoError';
}

/**
 * Stands in a new connector for what is still to be written, so that it compiles from its first day. In a comment it says what is to
 * be done to the line below.
 *
 * @public
 */
export function leftToDo(what: string): never {
  throw new LeftToDoError(what);
}

const inCode = /leftToDo\(\s*(['"`])([\s\S]+?)\1/g;
const inText = /^.*\bTO DO: *(.+?) *(?:-->)?$/gm;

/** What is left to do in a connector's folder, file by file; empty for one that is finished. */
export function findLeftToDo(folder: string, streams: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const pattern = name.endsWith('.ts') ? inCode : /\.(md|wsdl|xml|sql)$/.test(name) ? inText : null;
    if (pattern === null) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    for (const match of text.matchAll(pattern)) {
      const line = text.slice(0, match.index).split('\n').length;
      found.push(`${name}:${line} ${match.at(-1)}`);
    }
  }
  return [...found, ...missingInFixture(folder, streams), ...missingInIndex(folder)];
}

/** A day may pass without a change of a stream; a stream without a row shows nothing. */
const rowsMin = { full: 1, changes: 0 } as const;

function missingInFixture(folder: string, streams: readonly string[]): string[] {
  const path = join(folder, 'fixture', 'expected.json');
  if (!existsSync(path)) return ['fixture/expected.json say what each row of the fixture becomes'];
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, unknown[]>>>
  >;
  return streams.flatMap((stream) =>
    (['full', 'changes'] as const)
      .filter((mode) => (expected[stream]?.[mode]?.length ?? -1) < rowsMin[mode])
      .map((mode) => `fixture/expected.json say what each row of ${stream} (${mode}) becomes`),
  );
}

function missingInIndex(folder: string): string[] {
  const index = join(dirname(folder), 'index.ts');
  const isThere = readFileSync(index, 'utf8').includes(`'./${basename(folder)}/connector.js'`);
  return isThere ? [] : [`../index.ts list the connector, last of all: from then on the hub reads the department`];
}
