import type { Delivery, StreamDefinition } from '../../connectors/kit/contract.js';
import { DriftWatch } from './drift-watch.js';

const staged = {
  stream: { name: 's', columns: ['a'] } as unknown as StreamDefinition,
  delivery: { id: 'd', rowsExpected: null } as unknown as Delivery,
  follows: false,
};

it('has a new column written down with the rows that showed it, since nobody may read them again', () => {
  const watch = new DriftWatch();
  watch.begin(staged);
  expect(watch.toSave(staged, false)).toBeUndefined();
  watch.noteNewColumns(staged, ['b']);
  expect(watch.toSave(staged, false)?.newColumns).toEqual(['b']);
  expect(watch.toSave(staged, false)).toBeUndefined();
});
