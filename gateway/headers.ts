import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * What a browser may do with the desk: its own files, styles that Ant Design writes while it runs, no frame, no form to
 * elsewhere. Ant Design's icons and small pictures are data URLs.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Headers of every answer. No CORS header is among them: another origin's pages get nothing. */
export function setHeaders(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.headers({ ...headers, 'x-request-id': request.id });
}

export function registerHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    setHeaders(request, reply);
    // What was answered to one reader is kept by nobody in between; static files say otherwise for themselves.
    if (request.method === 'POST') reply.header('cache-control', 'no-store');
    done();
  });
}
