import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from './config.js';

export type MetricsSettings = Pick<Config, 'mode'> & { readonly metricsToken: string | undefined };

export interface MetricsReader {
  readonly headers: IncomingHttpHeaders;
  /** Of the connection itself, not what a header says. */
  readonly remoteAddress: string | undefined;
}

const loopback = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;
/** A proxy on this machine connects from loopback, too; what it hands on came from elsewhere. */
const handedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Whether somebody may read metrics: who sends the token; where none is set, in the demo, who asks from this machine.
 * Counts name nobody, but they tell a stranger how the hub is doing.
 */
export function mayReadMetrics({ mode, metricsToken }: MetricsSettings, reader: MetricsReader): boolean {
  if (metricsToken !== undefined) {
    const sent = /^bearer +(\S+)$/i.exec(reader.headers.authorization ?? '')?.[1];
    return sent !== undefined && timingSafeEqual(digest(sent), digest(metricsToken));
  }
  if (mode !== 'demo' || handedOn.some((name) => reader.headers[name] !== undefined)) return false;
  return loopback.test(reader.remoteAddress ?? '');
}

/** What a reader who may not is told. */
export function metricsRefusal({ metricsToken }: MetricsSettings): string {
  return metricsToken === undefined
    ? 'Metrics are closed: set HUB_METRICS_TOKEN and send it as "Authorization: Bearer <token>".'
    : 'Metrics need the secret of HUB_METRICS_TOKEN, sent as "Authorization: Bearer <token>".';
}
