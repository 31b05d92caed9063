import fc from 'fast-check';
import { loopbackHosts, parseAllowedHosts, resolveAllowed } from './allowed-hosts.js';

describe('the list of hosts', () => {
  it('is read with ports, IPv6 addresses and ways that need no encryption', () => {
    expect(parseAllowedHosts(' Register.example:8443,insecure:10.2.0.7\n[fd00::7]:22 ')).toEqual([
      { host: 'register.example', port: 8443, insecure: false },
      { host: '10.2.0.7', port: null, insecure: true },
      { host: 'fd00::7', port: 22, insecure: false },
    ]);
    expect(parseAllowedHosts('')).toEqual([]);
  });

  it.each(['https://a.example', 'a:0', 'a:70000', '[nonsense]', 'a/b', 'user@a', '*', '*.example', 'insecure:'])(
    'names what it cannot read: %s',
    (text) => expect(() => parseAllowedHosts(`fine.example,${text}`)).toThrow(text),
  );
});

/** Asks for a host whose name leads to the given addresses. */
async function judge(
  list: string,
  host: string,
  options: { port?: number; secure?: boolean; leadsTo?: string[] } = {},
) {
  const { port = 443, secure = true, leadsTo = ['10.1.1.1'] } = options;
  const resolve = (): Promise<{ address: string; family: number }[]> =>
    Promise.resolve(leadsTo.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  return resolveAllowed({ host, port, secure }, parseAllowedHosts(list), resolve).then(
    () => 'allowed',
    (error: unknown) => (error as { problem: string }).problem,
  );
}

describe('a host', () => {
  it('is allowed by its whole name, on its port', async () => {
    expect(await judge('a.example', 'A.example.')).toBe('allowed');
    expect(await judge('a.example:443', 'a.example')).toBe('allowed');
    expect(await judge('a.example:443', 'a.example', { port: 8443 })).toBe('not-listed');
    expect(await judge('a.example', 'b.a.example')).toBe('not-listed');
    expect(await judge('a.example', 'a.example.evil.example')).toBe('not-listed');
    expect(await judge('', 'a.example')).toBe('not-listed');
    expect(await judge('[fd00::7]', '[fd00::7]', { leadsTo: ['fd00::7'] })).toBe('allowed');
  });

  it('is reached in the open only where the list says so, or on this machine', async () => {
    const open = { secure: false, port: 80 };
    expect(await judge('a.example', 'a.example', open)).toBe('insecure');
    expect(await judge('insecure:a.example', 'a.example', open)).toBe('allowed');
    expect(await judge('a.example:443,insecure:a.example:80', 'a.example', open)).toBe('allowed');
    expect(await judge('localhost', 'localhost', { ...open, leadsTo: ['127.0.0.1', '::1'] })).toBe('allowed');
  });

  it.each([
    '169.254.169.254',
    'fe80::1',
    '::ffff:169.254.169.254',
    '100.100.100.200',
    '0.0.0.0',
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
  ])('whose name leads to %s is refused, even as one address of several', async (address) => {
    expect(await judge('a.example', 'a.example', { leadsTo: ['10.1.1.1', address] })).toBe('address');
  });

  it('at such an address is allowed where the address itself is listed', async () => {
    expect(await judge('169.254.7.7', '169.254.7.7', { leadsTo: ['169.254.7.7'] })).toBe('allowed');
    expect(await judge('a.example, 127.0.0.1', 'a.example', { leadsTo: ['127.0.0.1'] })).toBe('allowed');
  });

  it('is never one that stands in no list', async () => {
    const name = fc.domain();
    await fc.assert(
      fc.asyncProperty(name, fc.array(name), async (host, list) => {
        fc.pre(!list.includes(host));
        expect(await judge(list.join(','), host)).toBe('not-listed');
      }),
    );
  });

  it('is resolved for real', async () => {
    const near = { host: 'localhost', port: 1, secure: false };
    expect((await resolveAllowed(near, loopbackHosts)).length).toBeGreaterThan(0);
    const nowhere = { host: 'nowhere.invalid', port: 1, secure: true };
    await expect(resolveAllowed(nowhere, parseAllowedHosts('nowhere.invalid'))).rejects.toMatchObject({
      problem: 'unknown-name',
    });
  });
});
