import { readFileSync } from 'node:fs';
import { projectPath } from '../../runtime/paths.js';
import { contractTest } from '../kit/contract-test.js';
import { client, type ListedRow, startListingServer } from '../kit/testing/listing-server.js';
import { publicSecurity } from './connector.js';

const fixtureFolder = projectPath('connectors/public-security/fixture');

function listings(mode: 'full' | 'changes'): Record<string, ListedRow[]> {
  return Object.fromEntries(
    publicSecurity.streams.map(({ name }) => {
      const text = readFileSync(`${fixtureFolder}/${mode}/${name}.json`, 'utf8');
      return [name, JSON.parse(text) as ListedRow[]];
    }),
  );
}

contractTest({
  connector: publicSecurity,
  fixtureFolder,
  async start() {
    const server = await startListingServer();
    server.deliver({ asOf: '2026-11-01', full: listings('full') });
    return {
      settings: { url: `${server.url}/`, ...client },
      advance: () => {
        server.deliver({ asOf: '2026-11-02', full: listings('full'), changed: listings('changes') });
        return Promise.resolve();
      },
      settle: (id, result, refusal) => Promise.resolve(server.settle(id, result, refusal)),
      stop: () => server.stop(),
    };
  },
});

test('settings that cannot work are refused by name', () => {
  const wrong = publicSecurity.settings.safeParse({ url: 'ftp://here', clientId: '', clientSecret: 'x' });
  expect(wrong.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['url', 'clientId']);
});

test('a system that vouches for an earlier day than before is not believed', async () => {
  const server = await startListingServer();
  server.deliver({ asOf: '2026-10-31', full: listings('full'), changed: {} });
  const never = new AbortController().signal;
  const source = await publicSecurity.open({ url: server.url, ...client }, never);
  const checkpoint = { watermark: '2026-11-01T23:59:59+08:00', asOf: '2026-11-01' };
  await expect(source.deliveries('households', 'changes', checkpoint)).rejects.toMatchObject({ problem: 'delivery' });
  await server.stop();
});
