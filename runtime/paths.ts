import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of package.json: compiled files lie one level deeper than sources, so neither may count on its own depth. */
function findProjectRoot(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json'))) return folder;
    if (folder === path.dirname(folder)) throw new Error('no package.json above runtime/paths: is the checkout whole?');
  }
}

/** Path of a file of the checkout that is not compiled (SDL, fixtures, the built desk), such as `schema/schema.graphql`. */
export function projectPath(...parts: string[]): string {
  return path.join(findProjectRoot(), ...parts);
}
