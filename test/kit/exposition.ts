/** One line of what a process tells Prometheus. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Exposition {
  /** Names of metrics, as their TYPE line has them. */
  readonly types: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
  /** The value of the one series with this name and at least these labels. */
  value(name: string, labels?: Readonly<Record<string, string>>): number | undefined;
}

const sampleLine = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)(?: (-?\d+))?$/;
const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;
const kinds = ['counter', 'gauge', 'histogram', 'summary', 'untyped'];

function fail(line: string, why: string): never {
  throw new Error(`Prometheus would refuse "${line}": ${why}.`);
}

function parseLabels(text: string, line: string): Record<string, string> {
  const labels: Record<string, string> = {};
  label.lastIndex = 0;
  while (label.lastIndex < text.length) {
    const [, name, value] = label.exec(text) ?? fail(line, 'its labels are not well formed');
    if (name === undefined || value === undefined || name in labels) fail(line, 'a label stands there twice');
    labels[name] = value.replaceAll(/\\(["\\n])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
  }
  return labels;
}

function parseValue(text: string, line: string): number {
  const special: Readonly<Record<string, number>> = {
    '+Inf': Number.POSITIVE_INFINITY,
    '-Inf': Number.NEGATIVE_INFINITY,
  };
  const value = special[text] ?? Number(text);
  // Prometheus reads numbers with Go's ParseFloat, which takes it in any case.
  return Number.isNaN(value) && !/^nan$/i.test(text) ? fail(line, 'its value is no number') : value;
}

/** A histogram's and summary's series carry a suffix. */
function familyOf(name: string, types: ReadonlyMap<string, string>): string | undefined {
  if (types.has(name)) return name;
  const base = name.replace(/_(?:bucket|sum|count)$/, '');
  return ['histogram', 'summary'].includes(types.get(base) ?? '') ? base : undefined;
}

function checkHistograms(types: ReadonlyMap<string, string>, samples: readonly Sample[]): void {
  for (const [name] of [...types].filter(([, type]) => type === 'histogram')) {
    const last = new Map<string, number>();
    for (const { labels, value } of samples.filter((sample) => sample.name === `${name}_bucket`)) {
      const { le, ...rest } = labels;
      const key = JSON.stringify(rest);
      if (le === undefined || value < (last.get(key) ?? 0)) fail(name, 'its buckets do not add up');
      last.set(key, value);
    }
    for (const { labels, value } of samples.filter((sample) => sample.name === `${name}_count`)) {
      if (last.get(JSON.stringify(labels)) !== value) fail(name, 'its +Inf bucket is not its count');
    }
  }
}

/** Reads Prometheus's text format 0.0.4, and refuses what Prometheus would. */
export function parseExposition(text: string): Exposition {
  if (!text.endsWith('\n')) fail(text.slice(-40), 'the last line has no end');
  const types = new Map<string, string>();
  const helped = new Set<string>();
  const samples: Sample[] = [];
  const seen = new Set<string>();
  let family: string | undefined;
  const finished = new Set<string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, word, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) ?(.*)$/.exec(line) ?? [];
    if (word === 'HELP') {
      if (helped.has(name) || rest === '') fail(line, 'it helps twice, or not at all');
      helped.add(name);
    } else if (word === 'TYPE') {
      if (types.has(name) || !kinds.includes(rest)) fail(line, 'a type is given once, and is one of five');
      types.set(name, rest);
    } else if (!line.startsWith('#')) {
      const [, sample = '', labelText = '', value = ''] = sampleLine.exec(line) ?? fail(line, 'it is no sample');
      const found = familyOf(sample, types) ?? fail(line, 'nothing says of which type it is');
      if (found !== family && finished.has(found)) fail(line, 'lines of one metric stand together');
      family = found;
      finished.add(found);
      const labels = parseLabels(labelText, line);
      const key = `${sample} ${JSON.stringify(Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
      if (seen.has(key)) fail(line, 'the series stands there twice');
      seen.add(key);
      samples.push({ name: sample, labels, value: parseValue(value, line) });
    }
  }
  checkHistograms(types, samples);
  return {
    types,
    samples,
    value: (name, wanted = {}) =>
      samples.find(
        (sample) =>
          sample.name === name && Object.entries(wanted).every(([key, value]) => sample.labels[key] === value),
      )?.value,
  };
}
