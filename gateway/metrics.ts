import { Counter, Gauge, Histogram, Registry } from '../runtime/metrics.js';

/** Counts of the gateway. Labels are of a closed set: never an account, an address as it was typed, an operation's own name or a value. */
export interface Metrics {
  countRequest(labels: { readonly route: string; readonly status: number }, seconds: number): void;
  countOperation(labels: OperationLabels): void;
  /** From the first byte of the request to the last of the answer. */
  timeOperation(labels: OperationLabels, seconds: number): void;
  countRefusedToken(reason: string): void;
  streamOpened(): void;
  streamClosed(): void;
  /** Prometheus's text format 0.0.4. */
  render(): Promise<string>;
}

export interface OperationLabels {
  /** `query`, `mutation` or `subscription`. */
  readonly kind: string;
  /** `compiled`, `resolved` or `stream`. */
  readonly way: string;
}

const secondsBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** `refresh` brings up to date what is read from elsewhere before the registry is written down. */
export function createMetrics(registry: Registry = new Registry(), refresh?: () => Promise<void> | undefined): Metrics {
  const registers = [registry];
  const requests = new Counter({
    name: 'hub_http_requests_total',
    help: 'HTTP requests by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'hub_http_request_seconds',
    help: 'Time to answer an HTTP request, by route.',
    labelNames: ['route'],
    buckets: secondsBounds,
    registers,
  });
  const operations = new Counter({
    name: 'hub_operations_total',
    help: 'GraphQL operations by kind and way of execution.',
    labelNames: ['kind', 'way'],
    registers,
  });
  const operationSeconds = new Histogram({
    name: 'hub_operation_seconds',
    help: 'Time to answer a GraphQL operation, by kind and way of execution.',
    labelNames: ['kind', 'way'],
    buckets: secondsBounds,
    registers,
  });
  const refusedTokens = new Counter({
    name: 'hub_refused_tokens_total',
    help: 'Refused tokens by reason.',
    labelNames: ['reason'],
    registers,
  });
  const streams = new Gauge({ name: 'hub_streams', help: 'Open event streams.', registers });
  return {
    countRequest({ route, status }, duration) {
      requests.inc({ route, status });
      requestSeconds.observe({ route }, duration);
    },
    countOperation: ({ kind, way }) => operations.inc({ kind, way }),
    timeOperation: ({ kind, way }, seconds) => operationSeconds.observe({ kind, way }, seconds),
    countRefusedToken: (reason) => refusedTokens.inc({ reason }),
    streamOpened: () => streams.inc(),
    streamClosed: () => streams.dec(),
    async render() {
      await refresh?.();
      return registry.metrics();
    },
  };
}
