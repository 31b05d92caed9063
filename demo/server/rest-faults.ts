import type { FastifyReply } from 'fastify';

/** Switches for tests; a running server obeys a change at once. */
export interface RestFaults {
  /** Connections are cut before an answer. */
  down: boolean;
  /** Each answer waits this long. */
  slowMs: number;
  /** A proxy's error page, with status 200, in place of JSON. */
  html: boolean;
  /** This many more requests are answered 429 with `Retry-After: 1`. */
  storm: number;
  /** This many more pages break off in the middle. */
  dieMidPage: number;
  /** This many more corrections are taken, and the connection is cut before the receipt. */
  loseReceipts: number;
}

export function noFaults(): RestFaults {
  return { down: false, slowMs: 0, html: false, storm: 0, dieMidPage: 0, loseReceipts: 0 };
}

export const htmlPage =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>';

/** Announces the whole body, sends half of it, and cuts the connection. */
export function breakOff(reply: FastifyReply, body: string): void {
  const bytes = Buffer.from(body);
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
  reply.raw.write(bytes.subarray(0, bytes.length >> 1), () => reply.raw.socket?.destroy());
}
