import { context, trace } from '@opentelemetry/api';
import pg from 'pg';
import { switchTelemetry } from './telemetry.js';
import { traceStatements } from './trace-statements.js';

export interface Tracing {
  /** Sends what has not been sent yet, and stops. */
  stop(): Promise<void>;
}

const queueSpansMax = 4_096;
const exportTimeoutMs = 5_000;
const exportEveryMs = 2_000;

/** A collector's address without a path means where it takes traces. */
function endpointOf(url: string): string {
  const endpoint = new URL(url);
  if (endpoint.pathname === '/') endpoint.pathname = '/v1/traces';
  return endpoint.href;
}

/**
 * Sends spans to an OpenTelemetry collector over HTTP. What cannot be sent is dropped: a collector that is away costs the hub
 * nothing but its traces. The SDK is loaded only here, so that a hub without tracing does not carry it.
 */
export async function startTracing(options: {
  readonly url: string;
  /** `gateway`, `worker` */
  readonly process: string;
  /** Of all traces, this share is kept. */
  readonly share: number;
}): Promise<Tracing> {
  const [sdk, { OTLPTraceExporter }, { AsyncLocalStorageContextManager }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({ url: endpointOf(options.url), timeoutMillis: exportTimeoutMs });
  const batches = new sdk.BatchSpanProcessor({
    exporter,
    maxQueueSize: queueSpansMax,
    scheduledDelayMillis: exportEveryMs,
    exportTimeoutMillis: exportTimeoutMs,
  });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': `hutong-${options.process}` }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(options.share) }),
    spanProcessors: [batches],
  });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const restore = traceStatements(pg.Client.prototype);
  switchTelemetry(true);
  return {
    async stop() {
      switchTelemetry(false);
      restore();
      await provider.shutdown().catch(() => undefined);
      trace.disable();
      context.disable();
    },
  };
}
