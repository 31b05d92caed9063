import { connectors } from '../index.js';
import { departments } from '../../schema/canonical/department.js';
import type { Connector, Delivery, StreamDefinition } from './contract.js';
import { type DatedDelivery, pendingDeliveries } from './dated-deliveries.js';
import { defineConnector } from './define-connector.js';
import { defineStream } from './define-stream.js';
import { describeReject, rejectTexts } from './reject.js';

test('every department has its connector', () => {
  expect(connectors.map((connector) => connector.department).toSorted()).toEqual([...departments].toSorted());
});

test('a reject is described in both languages without more than reason, column and code', () => {
  expect(describeReject({ reason: 'unmapped-code', column: '业务类型', code: '补领' })).toBe(
    `业务类型 = 补领: ${rejectTexts['unmapped-code'].zh}`,
  );
  expect(describeReject({ reason: 'column-count' }, 'en')).toBe(rejectTexts['column-count'].en);
});

describe('a declaration with a mistake stops at once', () => {
  const stream: StreamDefinition = {
    name: 's',
    kind: 'death',
    label: 's',
    columns: ['A'],
    map: () => ({ outcome: 'reject', key: null, reject: { reason: 'contract' } }),
  };
  const [connector] = connectors;
  const declare = (changed: Partial<Connector>) => () => defineConnector({ ...(connector as Connector), ...changed });

  test.each([
    ['no stream', { streams: [] }],
    ['two streams of one name', { streams: [stream, stream] }],
    ['a column twice', { streams: [{ ...stream, columns: ['A', 'A'] }] }],
    ['a chunk of nothing', { chunkRowsMax: 0 }],
  ])('%s', (_, changed) => expect(declare(changed)).toThrow(TypeError));

  test('a key that is no column', () => {
    const body = () => ({ mentions: [], fact: { diedOn: '2026-01-01', certificateNumber: '1' } });
    const spec = { department: 'civil-affairs', name: 's', kind: 'death', label: 's', columns: ['A'], body } as const;
    expect(() => defineStream({ ...spec, keyColumns: ['B'] })).toThrow('key column B');
  });
});

test('a delivery of a day that has not come stops its run, whatever brought it', async () => {
  const [connector] = connectors;
  const deliveryOf = (asOf: string) => ({ id: asOf, mode: 'full', asOf }) as unknown as Delivery;
  const open = async (asOf: string, today?: string) => {
    const source = { deliveries: () => Promise.resolve([deliveryOf(asOf)]), close: () => Promise.resolve() };
    const declared = defineConnector({ ...(connector as Connector), open: () => Promise.resolve(source) });
    const opened = await declared.open({}, new AbortController().signal, today === undefined ? {} : { today });
    return (await opened.deliveries('s', 'full', null)).length;
  };
  expect(await open('2026-11-22', '20261122')).toBe(1);
  expect(await open('2026-11-23', '20261122')).toBe(1);
  expect(await open('2199-01-01')).toBe(1);
  await expect(open('2026-11-24', '20261122')).rejects.toMatchObject({ problem: 'delivery' });
  await expect(open('9999-12-31', '20261231')).rejects.toThrow('a day that has not come');
});

describe('deliveries that wait', () => {
  const delivery = (id: string): DatedDelivery => ({
    id,
    date: id.slice(0, 8),
    mode: id.endsWith('full') ? 'full' : 'changes',
  });
  const all = ['20261102-changes', '20261101-full', '20261103-changes', '20261201-full', '20261202-changes'].map(
    delivery,
  );
  const ids = (list: readonly DatedDelivery[]) => list.map(({ id }) => id);

  test('a full load begins with the newest full delivery', () => {
    expect(ids(pendingDeliveries(all, 'full', null))).toEqual(['20261201-full', '20261202-changes']);
    expect(ids(pendingDeliveries(all, 'changes', null))).toEqual(['20261201-full', '20261202-changes']);
    expect(pendingDeliveries([delivery('20261102-changes')], 'full', null)).toEqual([]);
  });

  test('changes go on after the last one taken', () => {
    const rest = pendingDeliveries(all, 'changes', { date: '20261102' });
    expect(ids(rest)).toEqual(['20261103-changes', '20261201-full', '20261202-changes']);
    expect(pendingDeliveries(all, 'changes', { date: '20261202' })).toEqual([]);
  });
});
