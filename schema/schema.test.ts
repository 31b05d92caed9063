import { readFileSync } from 'node:fs';
import { projectPath } from '../runtime/paths.js';
import { hubSdl } from './print-schema.js';

describe('schema.graphql', () => {
  it('is the schema as it is built; after a change run "npm run sdl" and look at the difference', () => {
    expect(readFileSync(projectPath('schema/schema.graphql'), 'utf8')).toBe(hubSdl());
  });
});
