/** The demo's accounts for people. The departments' accounts are for their systems, which ask over GraphQL and have no desk. */
export interface DemoAccount {
  readonly name: string;
  readonly label: string;
  readonly does: string;
}

export const demoAccounts: readonly DemoAccount[] = [
  { name: 'staff-k', label: 'K 社区 窗口', does: '查户、填表、打印；只看本社区' },
  { name: 'staff-changcheng', label: '长城花园社区 窗口', does: '查户、填表、打印；只看本社区' },
  { name: 'operator', label: '运行人员', does: '看每晚同步的结果；看不到居民' },
];

export type SignInAnswer =
  | { readonly kind: 'signed-in'; readonly token: string; readonly expiresAt: string }
  | { readonly kind: 'not-demo' }
  | { readonly kind: 'away' };

/** Asks the demo issuer for a token; outside demo mode there is none. */
export async function askDemoSession(name: string, ask: typeof fetch): Promise<SignInAnswer> {
  try {
    const response = await ask('/demo/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
      cache: 'no-store',
    });
    if (response.status === 404 || response.status === 403) return { kind: 'not-demo' };
    if (!response.ok) return { kind: 'away' };
    const body = (await response.json()) as { token: string; expiresAt: string };
    return { kind: 'signed-in', token: body.token, expiresAt: body.expiresAt };
  } catch {
    return { kind: 'away' };
  }
}
