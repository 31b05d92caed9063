import autocannon from 'autocannon';

export interface LoadRequest {
  readonly body: string;
  readonly authorization?: string;
}

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly requests: readonly LoadRequest[];
}

export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly bytesPerAnswer: number;
  readonly answered: number;
  /** Answers other than 200, and connections that failed. */
  readonly failed: number;
}

/** Sends requests as fast as they are answered, each connection with one under way. For a process of its own. */
export async function runLoad({ url, connections, seconds, requests }: Load): Promise<LoadResult> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: requests.map(({ body, authorization }) => ({
      method: 'POST' as const,
      body,
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    })),
  });
  const answered = result['2xx'];
  return {
    requestsPerSecond: answered / result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    bytesPerAnswer: Math.round(result.throughput.total / Math.max(result.requests.total, 1)),
    answered,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

/** The parent sends a load, the child runs it and answers. */
export function serveLoad(): void {
  process.on('message', (load: Load) => {
    runLoad(load).then(
      (result) => process.send?.(result),
      () => process.exit(1),
    );
  });
}
