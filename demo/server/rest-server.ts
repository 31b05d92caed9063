import { randomBytes, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { departmentDirectory } from '../delivery/world-state.js';
import { compactDay, isoDay } from '../model/calendar.js';
import { watermarkOf } from '../model/register.js';
import { refuseToken, routeCorrections } from './rest-corrections.js';
import { ListingCursor } from './listing-cursor.js';
import { RegisterListing, streamNames, type ListingPosition } from './register-listing.js';
import { breakOff, htmlPage, noFaults, type RestFaults } from './rest-faults.js';

export interface RestServerOptions {
  readonly dataDir: string;
  /** 0: any free port. */
  readonly port: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly requestsPerSecondMax?: number;
  readonly tokenLifeSeconds?: number;
  readonly faults?: Partial<RestFaults>;
}

export interface RestServer {
  readonly url: string;
  readonly faults: RestFaults;
  stop(): Promise<void>;
}

const requestsPerSecondDefault = 50;
const tokenLifeSecondsDefault = 1800;
const tokensMax = 1000;
const pageRows = { default: 200, max: 1000 };

/** Public security's register behind OAuth2 client credentials, in cursor pages. */
export async function startRestServer(options: RestServerOptions): Promise<RestServer> {
  const faults: RestFaults = { ...noFaults(), ...options.faults };
  const app = Fastify({ logger: false, forceCloseConnections: true });
  const tokens = new Tokens(options.tokenLifeSeconds ?? tokenLifeSecondsDefault);
  const limiter = new RateLimiter(options.requestsPerSecondMax ?? requestsPerSecondDefault);
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(body as string)),
  );
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not_found' }));
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
    reply
      .code(error.statusCode ?? 500)
      .send({ error: (error.statusCode ?? 500) < 500 ? 'invalid_request' : 'server_error' }),
  );
  app.addHook('onRequest', async (_request, reply) => misbehave(faults, limiter, reply));
  app.post('/oauth/token', async (request, reply) => answerToken(request, reply, options, tokens));
  routeListings(app, options, tokens, faults);
  routeCorrections(app, options.dataDir, (request) => isLetIn(request, tokens), faults);
  const url = await app.listen({ host: '127.0.0.1', port: options.port });
  return { url, faults, stop: () => app.close() };
}

async function misbehave(
  faults: RestFaults,
  limiter: RateLimiter,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (faults.down) {
    reply.hijack();
    reply.raw.socket?.destroy();
    return reply;
  }
  if (faults.slowMs > 0) await sleep(faults.slowMs);
  if (faults.html) return reply.type('text/html; charset=utf-8').send(htmlPage);
  const waitSeconds = faults.storm > 0 ? 1 : limiter.waitSeconds();
  if (faults.storm > 0) faults.storm -= 1;
  if (waitSeconds > 0)
    return reply.code(429).header('retry-after', String(waitSeconds)).send({ error: 'too_many_requests' });
  return undefined;
}

function answerToken(
  request: FastifyRequest,
  reply: FastifyReply,
  { clientId, clientSecret }: RestServerOptions,
  tokens: Tokens,
): FastifyReply {
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  let [id, secret] = [form.get('client_id') ?? '', form.get('client_secret') ?? ''];
  const basic = /^Basic (.+)$/i.exec(request.headers.authorization ?? '');
  if (basic !== null) {
    const [first = '', ...rest] = Buffer.from(basic[1]!, 'base64').toString('utf8').split(':');
    [id, secret] = [safeDecode(first), safeDecode(rest.join(':'))];
  }
  if (!same(id, clientId) || !same(secret, clientSecret))
    return reply.code(401).header('www-authenticate', 'Basic').send({ error: 'invalid_client' });
  if (form.get('grant_type') !== 'client_credentials') return reply.code(400).send({ error: 'unsupported_grant_type' });
  return reply
    .header('cache-control', 'no-store')
    .send({ access_token: tokens.issue(), token_type: 'Bearer', expires_in: tokens.lifeSeconds });
}

function routeListings(
  app: FastifyInstance,
  { dataDir, clientSecret }: RestServerOptions,
  tokens: Tokens,
  faults: RestFaults,
): void {
  const listing = new RegisterListing(dataDir, departmentDirectory(dataDir, 'public-security'));
  const cursors = new ListingCursor(clientSecret);
  for (const stream of streamNames) {
    app.get<{ Querystring: Record<string, string | undefined> }>(`/api/v1/${stream}`, async (request, reply) => {
      if (!isLetIn(request, tokens)) return refuseToken(reply);
      const { limit, cursor, updatedSince } = request.query;
      const rows = limit === undefined ? pageRows.default : Number(limit);
      if (!Number.isInteger(rows) || rows < 1 || rows > pageRows.max)
        return reply.code(400).send({ error: 'invalid_limit' });
      const since = updatedSince === undefined ? null : localTime(updatedSince);
      if (since === undefined) return reply.code(400).send({ error: 'invalid_updated_since' });
      const position = cursor === undefined ? await listing.begin(stream, since) : cursors.read(cursor);
      const foreign =
        position === undefined ||
        position.stream !== stream ||
        (updatedSince !== undefined && position.since !== since);
      if (foreign || position.day > listing.refresh()) return reply.code(400).send({ error: 'invalid_cursor' });
      const page = await listing.page(position, rows);
      const body = pageBody(position, page.rows, page.next === null ? null : cursors.write(page.next));
      if (faults.dieMidPage > 0) {
        faults.dieMidPage -= 1;
        breakOff(reply, body);
        return reply;
      }
      return reply.type('application/json; charset=utf-8').send(body);
    });
  }
}

function isLetIn(request: FastifyRequest, tokens: Tokens): boolean {
  return tokens.holds(/^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]);
}

function pageBody(
  { stream, since, day, total }: ListingPosition,
  rows: readonly string[],
  next: string | null,
): string {
  const deliveryId = `ps-${stream}-${since === null ? 'full' : `since-${since.replace(/\D/g, '').slice(0, 14)}`}-${compactDay(day)}`;
  const rest = JSON.stringify({ page: { next, total }, asOf: isoDay(day), deliveryId, watermark: watermarkOf(day) });
  return `{"data":[${rows.join(',')}],${rest.slice(1)}`;
}

/** An instant as the register writes times; undefined when it is not an ISO time with a zone. */
function localTime(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : `${new Date(instant + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

class Tokens {
  private readonly expiries = new Map<string, number>();

  constructor(readonly lifeSeconds: number) {}

  issue(): string {
    const token = randomBytes(24).toString('base64url');
    this.expiries.set(token, performance.now() + this.lifeSeconds * 1000);
    // The oldest goes first: a client that asks for a token at each request must not fill the memory.
    if (this.expiries.size > tokensMax) this.expiries.delete(this.expiries.keys().next().value!);
    return token;
  }

  holds(token: string | undefined): boolean {
    return token !== undefined && (this.expiries.get(token) ?? 0) > performance.now();
  }
}

/** Counts requests of the last whole second. */
class RateLimiter {
  private startMs = 0;
  private count = 0;

  constructor(private readonly requestsPerSecondMax: number) {}

  /** 0 when the request may pass. */
  waitSeconds(): number {
    const now = performance.now();
    if (now - this.startMs >= 1000) {
      this.startMs = now;
      this.count = 0;
    }
    this.count += 1;
    return this.count > this.requestsPerSecondMax ? 1 : 0;
  }
}
