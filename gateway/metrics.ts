/** Counts of the gateway in Prometheus's text format 0.0.4. Labels are of a closed set: never an account, a path or a value. */
export interface Metrics {
  countRequest(labels: { readonly route: string; readonly status: number }, seconds: number): void;
  countOperation(labels: { readonly kind: string; readonly way: string }): void;
  countRefusedToken(reason: string): void;
  streamOpened(): void;
  streamClosed(): void;
  render(): string;
}

const secondsBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

function labelled(name: string, labels: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value}"`);
  return `${name}{${pairs.join(',')}}`;
}

class CounterFamily {
  readonly #name: string;
  readonly #help: string;
  readonly #counts = new Map<string, number>();

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  add(labels: Readonly<Record<string, string | number>>): void {
    const key = labelled(this.#name, labels);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  lines(): string[] {
    const values = [...this.#counts].map(([key, count]) => `${key} ${count}`);
    return [`# HELP ${this.#name} ${this.#help}`, `# TYPE ${this.#name} counter`, ...values];
  }
}

class Histogram {
  readonly #name: string;
  readonly #help: string;
  readonly #buckets = secondsBounds.map(() => 0);
  #count = 0;
  #sum = 0;

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  observe(seconds: number): void {
    this.#count += 1;
    this.#sum += seconds;
    for (const [index, bound] of secondsBounds.entries()) {
      if (seconds <= bound) this.#buckets[index] = (this.#buckets[index] ?? 0) + 1;
    }
  }

  lines(): string[] {
    return [
      `# HELP ${this.#name} ${this.#help}`,
      `# TYPE ${this.#name} histogram`,
      ...secondsBounds.map((bound, index) => `${this.#name}_bucket{le="${bound}"} ${this.#buckets[index]}`),
      `${this.#name}_bucket{le="+Inf"} ${this.#count}`,
      `${this.#name}_sum ${this.#sum}`,
      `${this.#name}_count ${this.#count}`,
    ];
  }
}

export function createMetrics(): Metrics {
  const requests = new CounterFamily('hub_http_requests_total', 'HTTP requests by route and status.');
  const operations = new CounterFamily('hub_operations_total', 'GraphQL operations by kind and way of execution.');
  const tokens = new CounterFamily('hub_refused_tokens_total', 'Refused tokens by reason.');
  const seconds = new Histogram('hub_http_request_seconds', 'Time to answer /graphql.');
  let streams = 0;
  return {
    countRequest({ route, status }, duration) {
      requests.add({ route, status });
      if (route === '/graphql') seconds.observe(duration);
    },
    countOperation: (labels) => operations.add(labels),
    countRefusedToken: (reason) => tokens.add({ reason }),
    streamOpened: () => void (streams += 1),
    streamClosed: () => void (streams -= 1),
    render() {
      const memory = process.memoryUsage();
      return [
        ...requests.lines(),
        ...operations.lines(),
        ...tokens.lines(),
        ...seconds.lines(),
        '# HELP hub_streams Open event streams.',
        '# TYPE hub_streams gauge',
        `hub_streams ${streams}`,
        '# HELP process_resident_memory_bytes Resident memory.',
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${memory.rss}`,
        '',
      ].join('\n');
    },
  };
}
