import type { FastifyInstance } from 'fastify';
import { demoIdentities } from '../schema/access/demo-identities.js';
import { HubError } from '../schema/read/hub-error.js';
import { DemoIssuerError, issueDemoToken, type IssuerSettings } from './demo-issuer.js';

/** Signing in without a password: registered in demo mode alone, so that elsewhere the address does not exist. */
export function registerDemoSession(app: FastifyInstance, settings: IssuerSettings): void {
  app.get('/demo/accounts', () => ({
    accounts: demoIdentities.map(({ sub, name, role, organisation }) => ({ account: sub, name, role, organisation })),
  }));

  app.post('/demo/session', async (request) => {
    const { name } = (request.body ?? {}) as { readonly name?: unknown };
    try {
      const { token, expiresAt } = await issueDemoToken(settings, typeof name === 'string' ? name : '');
      return { token, expiresAt: expiresAt.toISOString() };
    } catch (error) {
      if (!(error instanceof DemoIssuerError)) throw error;
      throw new HubError({ code: 'BAD_USER_INPUT', message: error.message, hint: '没有这个演示账号。' });
    }
  });
}
