import fc from 'fast-check';
import { SeededRandom } from '../random.js';
import type { Comparator, LinkRecord, Profile } from '../record.js';
import { linkRecords } from '../engine.js';
import { monotone } from './monotone.js';
import { parametersVersion, parseParameters } from './parameters.js';
import { Preparer } from '../prepare.js';
import { countTerms } from './term-frequency.js';
import { trainParameters } from './train.js';

const exact = (name: string): Comparator<string> => ({
  name,
  levels: ['same', 'differ'],
  prepare: (raw) => (raw === '' ? undefined : raw),
  compare: (a, b) => (a === b ? 0 : 1),
  term: (value) => value,
});

const fields = ['name', 'birth', 'place', 'trade'];
const profile: Profile = {
  name: 'test',
  fields: fields.map((field) => ({
    field,
    comparator: exact(field),
    ...(field === 'name' ? { termFrequency: { same: 1 } } : {}),
  })),
  blocking: [
    { name: 'name', presupposes: ['name'], keys: ({ values }) => [values['name'] ?? ''], splitBy: [] },
    { name: 'birth', presupposes: ['birth'], keys: ({ values }) => [values['birth'] ?? ''], splitBy: [] },
  ],
};

/** People with two records each; a field of a second record is wrong at a known rate. */
const wrongRates: Readonly<Record<string, number>> = { name: 0.1, birth: 0.05, place: 0.3, trade: 0.2 };
const sizes: Readonly<Record<string, number>> = { name: 200, birth: 400, place: 40, trade: 12 };

function people(count: number, seed: string): LinkRecord[] {
  const random = new SeededRandom(seed);
  const draw = (field: string) => `${field}${random.below(sizes[field]!)}`;
  return Array.from({ length: count }, (_, person) => {
    const said = Object.fromEntries(fields.map((field) => [field, draw(field)]));
    const again = Object.fromEntries(
      fields.map((field) => [field, random.below(1000) < wrongRates[field]! * 1000 ? draw(field) : said[field]!]),
    );
    return [said, again].map((values, index) => ({ id: `p${person}-${index}`, values }));
  }).flat();
}

const options = { seed: 'test', description: 'test', wrongLinkRate: 0.01 };

describe('training', () => {
  const records = people(1500, 'a');
  const parameters = trainParameters(records, profile, options);

  it('finds how often one person and different people agree, from records whose truth it does not know', () => {
    for (const { field, m, u } of parameters.fields) {
      const size = sizes[field]!;
      const agreeing = 1 - wrongRates[field]! * (1 - 1 / size);
      expect(Math.abs(m[0]! - agreeing)).toBeLessThan(0.05);
      expect(Math.abs(u[0]! - 1 / size)).toBeLessThan(0.3 / size);
    }
    const pairs = (records.length * (records.length - 1)) / 2;
    expect(parameters.lambda * pairs).toBeGreaterThan(1500 * 0.7);
    expect(parameters.lambda * pairs).toBeLessThan(1500 * 1.3);
  });

  it('gives the same parameters for the same records in another order and with other ids', () => {
    const turned = records.toReversed().map(({ values }, index) => ({ id: `x${index}`, values }));
    expect(trainParameters(turned, profile, options)).toEqual(parameters);
  });

  it('writes down no term that few records say', () => {
    const counts = new Map<string, number>();
    for (const { values } of records) counts.set(values['name']!, (counts.get(values['name']!) ?? 0) + 1);
    for (const term of Object.keys(parameters.frequencies['name']!.terms))
      expect(counts.get(term)).toBeGreaterThanOrEqual(5);
  });

  it('links what it was trained for, in any order of the records', () => {
    const groups = (given: readonly LinkRecord[]) =>
      linkRecords(given, profile, parameters)
        .clusters.map((members) => members.map((at) => given[at]!.id).join(' '))
        .toSorted();
    const clusters = groups(records);
    expect(groups(records.toReversed())).toEqual(clusters);
    const right = clusters.filter((group) => /^p(\d+)-0 p\1-1$/.test(group)).length;
    const pairs = clusters.filter((group) => group.includes(' ')).length;
    expect(right / pairs).toBeGreaterThan(0.97);
    expect(right).toBeGreaterThan(700);
  });
});

describe('monotone', () => {
  const shares = fc
    .array(fc.tuple(fc.double({ min: 1e-6, max: 1, noNaN: true }), fc.double({ min: 1e-6, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((pairs) => {
      const total = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0);
      return { m: pairs.map(([m]) => m / total(0)), u: pairs.map(([, u]) => u / total(1)) };
    });

  it('never lets a looser agreement weigh more, and keeps the sum', () => {
    fc.assert(
      fc.property(shares, ({ m, u }) => {
        const fitted = monotone(m, u);
        const ratios = fitted.map((share, level) => share / u[level]!);
        const rising = ratios.filter((ratio, level) => level > 0 && ratio > ratios[level - 1]! * (1 + 1e-9));
        expect(rising).toEqual([]);
        expect(fitted.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('a file of parameters', () => {
  const parameters = trainParameters(people(30, 'b'), profile, options);
  const parse = (change: object) => () => parseParameters(JSON.stringify({ ...parameters, ...change }), profile);

  it('comes back as it was written', () => {
    expect(parse({})()).toEqual(parameters);
  });

  it('is refused with a reason', () => {
    expect(() => parseParameters('{', profile)).toThrow('is not JSON');
    expect(parse({ version: parametersVersion + 1 })).toThrow(`this engine reads version ${parametersVersion}`);
    expect(parse({ profile: 'other' })).toThrow('trained for the profile other');
    expect(parse({ fields: parameters.fields.slice(1) })).toThrow('lack the field name');
    expect(parse({ lambda: 2 })).toThrow('lambda');
    expect(parse({ fields: parameters.fields.map((field) => ({ ...field, levels: ['same', 'close'] })) })).toThrow(
      'this engine compares it with name (same, differ)',
    );
  });
});

describe('how frequent a term is', () => {
  const twoTerms: Profile = {
    ...profile,
    fields: profile.fields.map((spec) => (spec.field === 'birth' ? { ...spec, termFrequency: { same: 1 } } : spec)),
  };
  const counted = (records: readonly LinkRecord[]) => {
    const preparer = new Preparer(twoTerms);
    return countTerms(
      records.map((record) => preparer.prepare(record)),
      twoTerms,
    )['name']!;
  };
  const known = (times: number, birth: (at: number) => string): LinkRecord[] =>
    Array.from({ length: times }, (_, at) => ({ id: `r${at}`, values: { name: 'Wang', birth: birth(at) } }));

  it('does not grow with the departments that know one person', () => {
    expect(counted(known(6, () => '1980'))).toMatchObject({ total: 1, terms: {} });
  });

  it('grows with people, and with records that may be anybody', () => {
    const others = Array.from({ length: 30 }, (_, at) => ({ id: `o${at}`, values: { name: `n${at}`, birth: '1' } }));
    expect(counted([...known(6, (at) => `198${at}`), ...others]).terms).toEqual({ Wang: 6 });
    expect(counted([...known(6, () => ''), ...others]).terms).toEqual({ Wang: 6 });
  });
});
