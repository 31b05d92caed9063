import { boundaryAt, countBoundaries, drawFault, faultKinds, type Boundaries } from './fault.js';
import { ownBuild, rob, sabotages } from './sabotage.js';
import { endsStatement, statementIn, WireSplitter } from './wire.js';

const boundaries: Boundaries = {
  first: new Map([
    ['a', 7],
    ['b', 2],
  ]),
  day: new Map([['a', 5]]),
  month: new Map([['b', 11]]),
};

it('draws the same fault for the same seed and index, and every kind in turn', () => {
  const campaign = { seed: 3, backend: 'both' } as const;
  const drawn = faultKinds.map((_, index) => drawFault(campaign, index));
  expect(new Set(drawn.map(({ kind }) => kind)).size).toBe(faultKinds.length);
  for (const { index, kind, place, when, backend } of drawn)
    expect(drawFault(campaign, index)).toMatchObject({ kind, place, when, backend });
});

it('reaches every boundary, and none that there is not', () => {
  const all = countBoundaries(boundaries);
  const reached = new Set<string>();
  for (let index = 0; index < 8 * all; index += 1) {
    const { place, when } = drawFault({ seed: 1, only: 'kill', backend: 'both' }, index);
    const { part, mark } = boundaryAt(boundaries, place, when);
    expect(mark.statement).toBeLessThanOrEqual(boundaries[part].get(mark.department) ?? 0);
    reached.add(`${part} ${mark.department} ${mark.statement}`);
  }
  expect(reached.size).toBe(all);
});

it('cuts a client’s bytes into messages wherever they are torn', () => {
  const query = Buffer.from('Q\0\0\0\x0dselect 1\0', 'latin1');
  const start = Buffer.from([0, 0, 0, 9, 0, 3, 0, 0, 0]);
  const bytes = Buffer.concat([start, query, query]);
  for (let at = 0; at <= bytes.length; at += 1) {
    const splitter = new WireSplitter('client');
    const messages = [bytes.subarray(0, at), bytes.subarray(at)].flatMap((part) => splitter.push(part));
    expect(messages.map(({ type }) => type)).toEqual(['', 'Q', 'Q']);
    expect(messages.filter(endsStatement).map(statementIn)).toEqual(['select 1', 'select 1']);
  }
});

it.each(sabotages)('finds in the build the protection that the sabotage "%s" takes away', (how) => {
  expect(rob(ownBuild, how)).not.toBe('');
});
