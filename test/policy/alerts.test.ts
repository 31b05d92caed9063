import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createMetrics } from '../../gateway/metrics.js';
import { registerLedgerMetrics } from '../../jobs/index.js';
import { createRegistry } from '../../runtime/metrics.js';
import { projectPath } from '../../runtime/paths.js';
import { parseExposition } from '../kit/exposition.js';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
}

const { groups } = parse(readFileSync(projectPath('docs/alerts.yml'), 'utf8')) as {
  groups: readonly { readonly name: string; readonly rules: readonly Rule[] }[];
};
const rules = groups.flatMap((group) => group.rules);
const runbook = readFileSync(projectPath('docs/OPERATIONS.md'), 'utf8');

/** Every metric that a gateway tells, by the names that it tells them under. */
async function metricsThere(): Promise<Set<string>> {
  const registry = createRegistry();
  const away = { query: () => Promise.reject(new Error('away')) } as never;
  const figures = registerLedgerMetrics(registry, {
    pool: away,
    queueBackend: { createQueue: away } as never,
    schedule: { cron: '0 2 * * *', timezone: 'Asia/Shanghai' },
  });
  const { types } = parseExposition(await createMetrics(registry, () => figures.refresh()).render());
  const histograms = [...types].filter(([, type]) => type === 'histogram').map(([name]) => name);
  return new Set([
    ...types.keys(),
    ...histograms.flatMap((name) => [`${name}_bucket`, `${name}_sum`, `${name}_count`]),
  ]);
}

const metricName = /\b(?:hub|nodejs|process)_[a-z0-9_]+\b/g;

it('name metrics that there are', async () => {
  const there = await metricsThere();
  const named = rules.flatMap(({ expr }) => expr.match(metricName) ?? []);
  expect(new Set(named).size).toBeGreaterThan(12);
  expect(named.filter((name) => !there.has(name))).toEqual([]);
});

it('name metrics in the runbook that there are', async () => {
  const there = await metricsThere();
  const named = [...runbook.matchAll(/`((?:hub|nodejs|process)_[a-z0-9_]+)(?:\{[^`]*\})?`/g)].map(
    ([, name = '']) => name,
  );
  // Names of roles and databases look alike.
  const others = new Set(['hub_owner', 'hub_gateway', 'hub_worker', 'hub_queue', 'hub_backup']);
  expect(named.filter((name) => !there.has(name) && !others.has(name))).toEqual([]);
});

it('have what Prometheus asks of them', () => {
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule.alert).toMatch(/^Hub[A-Z][A-Za-z]+$/);
    expect(['critical', 'warning']).toContain(rule.labels.severity);
    expect(rule.for ?? '0m').toMatch(/^\d+[mh]$/);
    expect(rule.annotations.summary).toMatch(/\.$/);
    // Brackets that do not close are the usual slip; the rest is Prometheus's to say.
    for (const [open, close] of ['()', '{}', '[]'] as const)
      expect(rule.expr.split(open as string).length).toBe(rule.expr.split(close as string).length);
  }
});

it('have a page of the runbook each, and no page is without its alert', () => {
  const pages = [...runbook.matchAll(/^#### (Hub\w+)$/gm)].map(([, name]) => name);
  expect(pages).toHaveLength(rules.length);
  expect(new Set(pages)).toEqual(new Set(rules.map(({ alert }) => alert)));
  for (const { alert } of rules) {
    const page = runbook.split(`#### ${alert}\n`)[1]?.split(/^#{2,4} /m)[0] ?? '';
    for (const part of ['**Means**', '**See**', '**Do**', '**Over**']) expect(`${alert} ${page}`).toContain(part);
  }
});
