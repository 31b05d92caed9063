/** An account of the demo for a person, as the sign-in shows it. */
export interface DemoAccount {
  readonly account: string;
  readonly label: string;
  readonly does: string;
}

export type Failure = 'not-demo' | 'away';

export type AccountsAnswer = { readonly accounts: readonly DemoAccount[] } | { readonly failure: Failure };

export type SignInAnswer = { readonly token: string; readonly expiresAt: string } | { readonly failure: Failure };

/** What people of a role do at the desk. The departments' accounts are for their systems, which have no desk. */
const roleWords: Record<string, string> = {
  'community-staff': '查户、填表、打印；只看本社区',
  operator: '看每晚同步的结果；看不到居民',
};

async function ask<T>(address: string, init: RequestInit, read: (body: never) => T): Promise<T | { failure: Failure }> {
  try {
    const response = await fetch(address, { ...init, cache: 'no-store' });
    if (response.status === 404) return { failure: 'not-demo' };
    return response.ok ? read((await response.json()) as never) : { failure: 'away' };
  } catch {
    return { failure: 'away' };
  }
}

interface ListedAccount {
  readonly account: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}

/** The demo's accounts for people; outside demo mode there are none, and no such address. */
export function askAccounts(): Promise<AccountsAnswer> {
  return ask('/demo/accounts', {}, ({ accounts }: { readonly accounts: readonly ListedAccount[] }) => ({
    accounts: accounts.flatMap(({ account, name, role, organisation }) => {
      const does = roleWords[role];
      return does === undefined ? [] : [{ account, label: `${organisation} · ${name}`, does }];
    }),
  }));
}

export function askSession(account: string): Promise<SignInAnswer> {
  const body = JSON.stringify({ name: account });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  return ask('/demo/session', init, ({ token, expiresAt }: { readonly token: string; readonly expiresAt: string }) => ({
    token,
    expiresAt,
  }));
}
