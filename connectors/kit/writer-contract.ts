import type { CanonicalRecord } from '../../schema/canonical/record/index.js';
import { type Connector, type RawRow, type Source, SourceError, type StreamDefinition } from './contract.js';
import { inDepartmentTerms, receiptPattern, type CorrectionRequest, type CorrectionWriter } from './writer.js';

/** What a fixture does with a request that it has got: as the department's own people would answer it. */
export type SettleRequest = (id: string, result: string, refusal: string) => Promise<void>;

const never = new AbortController().signal;
const ids = ['01a20266-1e68-83cc-af85-000001000001', '01a20266-1e68-83cc-af85-000001000002'] as const;

function requestFor(id: string, stream: StreamDefinition, more: Partial<CorrectionRequest> = {}): CorrectionRequest {
  return {
    id,
    stream: stream.name,
    key: 'K1',
    role: 'subject',
    field: 'name',
    label: '姓名',
    value: '张三',
    proposed: '张"三", 丰',
    reason: 'WRONG_VALUE',
    remark: null,
    organisation: 'K社区居民委员会',
    filedOn: '2026-11-02',
    dueOn: '2026-11-16',
    ...more,
  };
}

/** The value of a field as its record says it: of the fact, or of the mention in a role. */
function valueOf(record: CanonicalRecord, role: string, field: string): string | undefined {
  const fact = record.fact as Readonly<Record<string, unknown>>;
  const mention = record.mentions.find((each) => each.role === role) as Readonly<Record<string, unknown>> | undefined;
  const value = field in fact ? fact[field] : mention?.[field];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** What a column of the writer's is for: `child.name` is of one role's mention, `name` of the subject's or of the fact. */
function placeOf(declared: string): { role: string; field: string } {
  const [first = '', second] = declared.split('.');
  return second === undefined ? { role: 'subject', field: first } : { role: first, field: second };
}

/** A value that is written as the writer would write it comes back, through the mapping, as the value that it was. */
export async function checkWritesBack(connector: Connector, source: Source): Promise<void> {
  let checked = 0;
  for (const [name, columns] of Object.entries(connector.writer?.columns ?? {})) {
    const stream = connector.streams.find((each) => each.name === name) as StreamDefinition;
    expect(Object.values(columns).filter(({ column }) => !stream.columns.includes(column))).toEqual([]);
    for (const delivery of await source.deliveries(name, 'full', null)) {
      for await (const { rows } of delivery.read(null, never)) {
        for (const row of rows) checked += checkRow(connector, stream, Object.keys(columns), row, delivery.asOf);
      }
    }
  }
  expect(checked).toBeGreaterThan(0);
}

function checkRow(
  connector: Connector,
  stream: StreamDefinition,
  declared: readonly string[],
  { ordinal, values }: RawRow,
  asOf: string,
): number {
  const mapped = stream.map({ ordinal, values }, asOf);
  if (mapped.outcome !== 'record') return 0;
  let checked = 0;
  for (const { role, field } of declared.map(placeOf)) {
    const value = valueOf(mapped.record, role, field);
    if (value === undefined) continue;
    const request = requestFor(ids[0], stream, { role, field, value, proposed: value });
    const { column, proposed } = inDepartmentTerms(connector.writer?.columns ?? {}, request);
    // What the column cannot say goes to a person instead.
    if (column === null) continue;
    expect({ field, again: stream.map({ ordinal, values: { ...values, [column]: proposed } }, asOf) }).toEqual({
      field,
      again: mapped,
    });
    checked += 1;
  }
  return checked;
}

/** A request that is sent twice is one; its answer comes as soon as the department has one, and no sooner. */
export async function checkSending(
  connector: Connector,
  writer: CorrectionWriter,
  settle: SettleRequest,
): Promise<void> {
  const stream = connector.streams.find(({ name }) => name in (connector.writer?.columns ?? {})) as StreamDefinition;
  const send = (id: string) => writer.send(requestFor(id, stream), never);
  const receipt = await send(ids[0]);
  expect(receipt.number).toMatch(receiptPattern);
  expect(await send(ids[0])).toEqual(receipt);
  expect((await send(ids[1])).number).not.toBe(receipt.number);
  const answers = async (of: readonly string[]) => {
    const found: unknown[] = [];
    for await (const answer of writer.answers(of, never)) found.push(answer);
    return found;
  };
  expect(await answers(ids)).toEqual(ids.map((id) => ({ id, code: null })));
  await settle(ids[1], '2', '02');
  expect(await answers(ids)).toEqual([
    { id: ids[0], code: null },
    { id: ids[1], code: 'EVIDENCE_NEEDED' },
  ]);
  await settle(ids[0], '1', '');
  expect(await answers([ids[0]])).toEqual([{ id: ids[0], code: 'ACCEPTED' }]);
  // One answer that was not agreed keeps nobody from the others.
  await settle(ids[0], '7', '');
  expect(await answers(ids)).toEqual([
    { id: ids[0], error: expect.any(SourceError) },
    { id: ids[1], code: 'EVIDENCE_NEEDED' },
  ]);
  expect(await answers([ids[0]])).toMatchObject([{ error: { problem: 'contract' } }]);
}
