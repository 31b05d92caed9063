import { personas } from '../../demo/personas.js';
import { buildCity, type City } from '../kit/city.js';
import { eventually } from '../kit/client.js';
import { parseExposition, type Exposition } from '../kit/exposition.js';
import { freePort } from '../kit/free-port.js';
import type { HubProcess } from '../kit/hub-process.js';
import { latestRuns } from '../kit/ledger.js';
import { startCollector, type Collector, type SentSpan } from '../kit/otlp-collector.js';
import { findPlainIdentifiers } from '../policy/plain-identifiers.js';

/* What operators watch a hub by: its metrics, its traces, its doctor. A sync is asked for at the gateway, and read by the worker. */

let city: City;
let collector: Collector;
let workerPort: number;
let workerProcess: HubProcess;
const token = 'the-secret-of-the-monitoring';

beforeAll(async () => {
  collector = await startCollector();
  workerPort = await freePort();
  city = await buildCity({
    HUB_OTLP_URL: collector.url,
    HUB_METRICS_TOKEN: token,
    HUB_WORKER_METRICS_PORT: String(workerPort),
  });
  [workerProcess] = await Promise.all([city.startWorker(), city.startGateway()]);
});
afterAll(async () => {
  await city.close();
  await collector.close();
});

async function metricsOf(address: string): Promise<Exposition> {
  const response = await fetch(`${address}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
  return parseExposition(await response.text());
}

const named = (name: string) => collector.spans.filter((span) => span.name === name);
const inTrace = (traceId: string) => collector.spans.filter((span) => span.traceId === traceId);

/** The names of a span's ancestors, its own last. */
function way(span: SentSpan): string[] {
  const parent = collector.spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [...(parent ? way(parent) : []), span.name];
}

test('a sync that an operator asks for is one trace, from the request to the last chunk', async () => {
  const operator = await city.as('operator');
  await operator.ask('mutation { requestSync(full: true) { id } }');
  await eventually('every department has been read', async () => {
    const runs = await latestRuns(city.database.owner());
    return runs.length >= 4 && runs.every(({ state }) => ['SUCCEEDED', 'FAILED', 'HELD'].includes(state))
      ? runs
      : undefined;
  });
  const unwell = (await latestRuns(city.database.owner())).filter(({ state }) => state !== 'SUCCEEDED');
  expect(unwell).toEqual([]);
  const published = await eventually('the spans have been sent', () => {
    const found = named('publish').filter((span) => way(span)[0] === 'http request');
    return found.length >= 4 ? found : undefined;
  });
  for (const span of published) expect(way(span)).toEqual(['http request', 'sync run', 'publish']);
  const trace = inTrace(published[0]?.traceId ?? '');
  expect(new Set(trace.map(({ service }) => service))).toEqual(new Set(['hutong-gateway', 'hutong-worker']));
  const names = new Set(trace.map(({ name }) => name));
  for (const name of [
    'wait in the queue',
    'list deliveries',
    'stage delivery',
    'apply delivery',
    'apply chunk',
    'link',
  ])
    expect(names).toContain(name);
  const request = trace.find(({ name }) => name === 'connector request');
  expect(way(request as SentSpan).slice(0, 2)).toEqual(['http request', 'sync run']);
  expect(request?.attributes['hub.route']).toMatch(/^\/(?:oauth\/token|api\/v1\/[a-z]+)$/);
  const statement = trace.find(({ attributes }) =>
    /^hub-apply-(?:first-)?chunk$/.test(String(attributes['hub.statement'])),
  );
  expect(way(statement as SentSpan).slice(-3)).toEqual(['apply delivery', 'apply chunk', 'sql']);
});

test('nothing that is sent names anybody', async () => {
  const staff = await city.as('staff-k');
  const { lookup } = await staff.ask<{ lookup: { hits: { person: { name: string } }[] } }>(
    'query Look($text: String!) { lookup(text: $text) { hits { person { name idNumber phone } } } }',
    { text: personas.shanXuemei.name },
  );
  expect(lookup.hits[0]?.person.name).toBe(personas.shanXuemei.name);
  const anyone = city.world.truth.people;
  const someone = anyone.find(({ idNumber }) => idNumber !== null);
  await staff.ask('query Look($text: String!) { lookup(text: $text) { hits { person { name } } } }', {
    text: someone?.idNumber,
  });
  await eventually('the staff’s requests have been sent', () =>
    named('http request').filter(({ attributes }) => attributes['hub.kind'] === 'query').length >= 2 ? true : undefined,
  );
  // What was sent is ASCII but for its own structure, so that no Chinese name or address can be in it; the numbers are looked for.
  const sent = collector.bodies.join('\n');
  expect(collector.spans.length).toBeGreaterThan(100);
  expect(findPlainIdentifiers(sent)).toEqual([]);
  expect(Buffer.byteLength(sent)).toBe(sent.length);
  for (const { name, idNumber } of anyone) {
    if (sent.includes(name) || (idNumber !== null && sent.includes(idNumber)))
      throw new Error('A span names a person.');
  }
  expect(sent).not.toMatch(/Look|staff-k|\$text/);
});

test('the gateway tells the figures of the ledger, the worker those of its own process', async () => {
  const gateway = await metricsOf(city.address);
  const runs = await latestRuns(city.database.owner());
  for (const { department, applied } of runs)
    expect(gateway.value('hub_sync_rows_total', { department, outcome: 'applied' })).toBeGreaterThanOrEqual(applied);
  expect(gateway.value('hub_queue_jobs', { queue: 'sync.civil-affairs', state: 'active' })).toBe(0);
  expect(gateway.value('hub_night_missed')).toBe(0);
  const worker = await metricsOf(`http://127.0.0.1:${workerPort}`);
  expect(worker.value('hub_database_pool_connections', { pool: 'worker', state: 'idle' })).toBeGreaterThanOrEqual(0);
  expect(worker.value('process_resident_memory_bytes')).toBeGreaterThan(0);
  expect((await fetch(`http://127.0.0.1:${workerPort}/metrics`)).status).toBe(403);
  expect((await fetch(`http://127.0.0.1:${workerPort}/health/live`)).status).toBe(200);
});

test('the doctor finds a hub that is well, and says which night comes next', async () => {
  const { stdout } = await city.run('doctor');
  for (const line of [/^ok {3}schedule: "0 2 \* \* \*" in Asia\/Shanghai, next at \d{4}-/m, /^ok {3}held runs: none$/m])
    expect(stdout).toMatch(line);
  expect(stdout).toMatch(/^ok {3}clock: [01]\.\d s apart$/m);
  expect(stdout).toMatch(/^ok {3}keys: the root key opens HASH 1, INDEX 1, SEAL 1$/m);
  expect(stdout).not.toContain(token);
  expect(stdout).not.toMatch(/postgres(?:ql)?:\/\/[^ ]*:[^ ]*@/);
});

test('a worker that is dead leaves a night that nobody ran, and the gateway says so', async () => {
  workerProcess.process.kill('SIGKILL');
  await workerProcess.finished;
  await city.database.owner().query(`update hub.migration set executed_at = executed_at - interval '30 days'`);
  await city.database.owner().query(
    `update hub.sync_run set requested_at = requested_at - interval '3 days', started_at = started_at - interval '3 days',
       finished_at = finished_at - interval '3 days'`,
  );
  const metrics = await eventually('the figures are read anew', async () => {
    const read = await metricsOf(city.address);
    return read.value('hub_night_missed') === 1 ? read : undefined;
  });
  expect(metrics.value('hub_night_department_missed', { department: 'civil-affairs' })).toBe(1);
  const doctor = await city.run('doctor');
  expect(doctor.code).toBe(1);
  expect(doctor.stdout).toMatch(/^BAD {2}last night: due at .* nothing ran for .*civil-affairs/m);
});
