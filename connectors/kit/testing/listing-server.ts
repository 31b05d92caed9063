import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ListedRow = Readonly<Record<string, unknown>>;

/** A department's REST system in small, for tests of the transport. Everything it does wrong is asked for. */
export interface ListingServer {
  readonly url: string;
  readonly requests: string[];
  /** Answers the next requests below `/api` by hand; one that answers false leaves the request to the server. */
  intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  /** Every token given out so far stops working. */
  expireTokens(): void;
  /** The day's listings by stream; `changed` are those that `updatedSince` answers. */
  deliver(day: { asOf: string; full: Record<string, ListedRow[]>; changed?: Record<string, ListedRow[]> }): void;
  /** What became of a correction, as the server answers it. */
  settle(id: string, result: string, refusal: string): void;
  stop(): Promise<void>;
}

export const client = { clientId: 'hub', clientSecret: 'a secret of the test' };

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function startListingServer(): Promise<ListingServer> {
  let tokens = new Set<string>();
  let made = 0;
  let day: Parameters<ListingServer['deliver']>[0] = { asOf: '2026-11-01', full: {} };

  async function giveToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await bodyOf(request);
    const right = form.get('client_id') === client.clientId && form.get('client_secret') === client.clientSecret;
    if (!right) return answer(response, 401, { error: 'invalid_client' });
    made += 1;
    tokens.add(`token-${made}`);
    answer(response, 200, { access_token: `token-${made}`, token_type: 'Bearer', expires_in: 1800 });
  }

  function list(url: URL, response: ServerResponse): void {
    const stream = url.pathname.split('/').at(-1) ?? '';
    const since = url.searchParams.get('updatedSince');
    const watermark = `${day.asOf}T23:59:59+08:00`;
    const changed = since === watermark ? [] : (day.changed?.[stream] ?? []);
    const rows = since === null ? (day.full[stream] ?? []) : changed;
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const to = from + Number(url.searchParams.get('limit') ?? 200);
    const deliveryId = `ps-${stream}-${since === null ? 'full' : 'changes'}-${day.asOf.replaceAll('-', '')}`;
    const page = { next: to < rows.length ? String(to) : null, total: rows.length };
    answer(response, 200, { data: rows.slice(from, to), page, asOf: day.asOf, deliveryId, watermark });
  }

  const corrections = new Map<string, { BLJG: string; YYDM: string }>();
  async function correct(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    if (request.method === 'POST') {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const { QQBH } = JSON.parse(text) as { QQBH: string };
      if (request.headers['idempotency-key'] !== QQBH) return answer(response, 400, { error: 'invalid_request' });
      if (!corrections.has(QQBH)) corrections.set(QQBH, { BLJG: '0', YYDM: '' });
      return answer(response, 201, { SLH: `GZ-${[...corrections.keys()].indexOf(QQBH) + 1}` });
    }
    const id = url.pathname.split('/').at(-1) ?? '';
    const found = corrections.get(id);
    return found === undefined
      ? answer(response, 404, { error: 'not_found' })
      : answer(response, 200, { QQBH: id, ...found });
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    control.requests.push(`${request.method} ${url.pathname}${url.search}`);
    if (url.pathname === '/oauth/token') return void giveToken(request, response);
    if (control.intercept?.(request, response)) return;
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    if (!tokens.has(token)) return answer(response, 401, { error: 'invalid_token' });
    if (url.pathname.startsWith('/api/v1/corrections')) return void correct(request, url, response);
    list(url, response);
  });
  const url = await listen(server);
  const control: ListingServer = {
    url,
    requests: [],
    intercept: null,
    expireTokens: () => {
      tokens = new Set();
    },
    deliver: (given) => {
      day = given;
    },
    settle: (id, result, refusal) => void corrections.set(id, { BLJG: result, YYDM: refusal }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return control;
}
