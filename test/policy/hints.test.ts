import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '../../runtime/paths.js';
import { forms } from '../../schema/form/catalogue.js';
import { roles } from '../../schema/access/roles/index.js';

const rooms = ['cli', 'connectors', 'gateway', 'jobs', 'linkage', 'schema'];

/** Who may know of hints: what publishes them, and nothing that decides. */
const publishers = ['schema/build.ts', 'schema/household/household.type.ts', 'schema/person/person.type.ts'];

function sourcesOf(room: string): string[] {
  return readdirSync(projectPath(room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.relative(projectPath('.'), path.join(entry.parentPath, entry.name)));
}

describe('hints for a visit decide nothing', () => {
  it('and so no rule, job, form or gateway reads them: only the types that show them do', () => {
    const sources = rooms.flatMap(sourcesOf);
    expect(sources).toContain('schema/visit/visit.sql.ts');
    const readers = sources.filter(
      (file) =>
        !file.startsWith('schema/visit/') &&
        /from '[^']*\/visit\/|visitHints|VisitHint/.test(readFileSync(projectPath(file), 'utf8')),
    );
    // The role's file names the query, without which nobody could ask.
    expect(readers.toSorted()).toEqual([...publishers, 'schema/access/roles/community-staff.ts'].toSorted());
  });

  it('in no form are they asked for', () => {
    const catalogue = JSON.stringify(forms, (_key, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    expect(catalogue).toContain('reads');
    expect(catalogue).not.toMatch(/\bhints\b/);
  });

  it('no department’s system gets them', () => {
    const asking = roles.filter(({ rootFields }) => rootFields.includes('visitHints'));
    expect(asking.map(({ kind }) => kind)).toEqual(['staff']);
  });
});
