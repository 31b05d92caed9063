import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { projectPath } from '../../../runtime/paths.js';
import { addressText, type AddressParts, parseAddress } from '../address.js';

interface Labelled {
  readonly set: string;
  readonly text: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly door: string;
}

/** 401 addresses from many cities and villages, labelled by hand. No cell holds a comma or a quotation mark. */
function readLabelled(): readonly Labelled[] {
  const [header, ...lines] = readFileSync(projectPath('schema/canonical/address/labelled.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return lines.map((cells) => {
    const row = Object.fromEntries(header!.map((name, index) => [name, cells[index]!]));
    const { set, text, door, ...parts } = row as Record<'set' | 'text' | 'door', string>;
    return { set, text, door, parts };
  });
}

const labelled = readLabelled();
const inSet = (set: string) => labelled.filter((row) => row.set === set);

function isWhole({ text, parts }: Labelled): boolean {
  const read = parseAddress(text) as Readonly<Record<string, string | undefined>>;
  return Object.entries(parts).every(([part, value]) => (read[part] ?? '') === value);
}

// `held-out` was looked at once (125 of 129 doors, 111 whole) and its bugs mended since; `second-held-out` was written after that, and
// nothing was changed for it. What it has wrong stands here.
describe.each([
  ['tuned', 226, 1, 0.97, []],
  ['held-out', 129, 1, 0.94, []],
  ['second-held-out', 46, 0.97, 0.89, [['上海市浦东新区惠南镇东城花苑一村48号602室', '48号-602']]],
])('addresses labelled %s', (set, count, doors, whole, known) => {
  const rows = inSet(set);

  it('are as many as were labelled', () => expect(rows).toHaveLength(count));

  it('never give a door that is not theirs', () => {
    const wrong = rows.filter(({ text, door }) => {
      const read = parseAddress(text).doorKey;
      return read !== undefined && read !== door;
    });
    expect(wrong.map(({ text }) => [text, parseAddress(text).doorKey])).toEqual(known);
  });

  it('give their door, and their parts', () => {
    const right = rows.filter(({ text, door }) => (parseAddress(text).doorKey ?? '') === door);
    expect(right.length / rows.length).toBeGreaterThanOrEqual(doors);
    expect(rows.filter(isWhole).length / rows.length).toBeGreaterThanOrEqual(whole);
  });
});

const withoutRest = (parts: AddressParts): AddressParts => ({ ...parts, rest: '' });

test('an address in its normal form reads back as the same parts', () => {
  const changed = labelled.filter(({ text }) => {
    const read = withoutRest(parseAddress(text));
    const again = withoutRest(parseAddress(addressText(read)));
    return !isDeepStrictEqual(read, again);
  });
  expect(changed.map(({ text }) => text)).toEqual([]);
});
