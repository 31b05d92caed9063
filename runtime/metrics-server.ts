import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { mayReadMetrics, metricsRefusal, type MetricsSettings } from './metrics-access.js';

/** The port is taken. The command line prints the message alone. */
export class MetricsPortError extends Error {
  override readonly name = 'MetricsPortError';
}

export interface MetricsServer {
  readonly address: string;
  close(): Promise<void>;
}

/** For a process that serves nothing else: `/health/live`, and `/metrics` to who may read them. */
export async function startMetricsServer(
  settings: MetricsSettings & { readonly host: string; readonly port: number },
  registry: Registry,
): Promise<MetricsServer> {
  const answer = async ({ url, method, headers, socket }: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const say = (status: number, text: string, type = 'text/plain; charset=utf-8') =>
      reply.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    if (method !== 'GET') say(405, 'GET only.\n');
    else if (url === '/health/live') say(200, '{"status":"live"}', 'application/json');
    else if (url !== '/metrics') say(404, 'There is nothing at this address.\n');
    else if (!mayReadMetrics(settings, { headers, remoteAddress: socket.remoteAddress }))
      say(403, `${metricsRefusal(settings)}\n`);
    else say(200, await registry.metrics(), registry.contentType);
  };
  const server = createServer((request, reply) => void answer(request, reply).catch(() => reply.destroy()));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new MetricsPortError(
              `Port ${settings.port} of ${settings.host} is in use: set HUB_WORKER_METRICS_PORT to another number.`,
            )
          : error,
      ),
    );
    server.listen(settings.port, settings.host, resolve);
  });
  const { port } = server.address() as { port: number };
  return {
    address: `http://${settings.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
