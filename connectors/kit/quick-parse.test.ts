import fc from 'fast-check';
import { z } from 'zod';
import { canonicalRecordSchema } from '../../schema/canonical/record/index.js';
import { notQuick, quickParse } from './quick-parse.js';

const texts = ['', '1', '40', '2026-02-28', '2026-02-29', '2024-02-29', '2026-11', '420106990001', '王秀英', '420106192709250148', '****1234', '91420106MA4KX0XX0X']; // prettier-ignore
const numbers = [0, 1, 4, 5, 12.5, -1, 2 ** 53];
const anything = fc.oneof(fc.constantFrom(...texts, ...numbers), fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)); // prettier-ignore

/** Values that a part of a schema often takes, and now and then one that it does not. */
function drafts(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = schema.def as unknown as { readonly type: string } & Readonly<Record<string, unknown>>;
  const likely = (): fc.Arbitrary<unknown> => {
    if (def.type === 'optional') return fc.option(drafts(def['innerType'] as z.ZodType), { nil: undefined });
    if (def.type === 'enum') return fc.constantFrom(...Object.values(def['entries'] as object));
    if (def.type === 'literal') return fc.constantFrom(...(def['values'] as unknown[]));
    if (def.type === 'array') return fc.array(drafts(def['element'] as z.ZodType), { maxLength: 3 });
    if (def.type === 'object') {
      const shape = Object.entries(def['shape'] as Record<string, z.ZodType>).toReversed();
      const more = fc.record(Object.fromEntries(shape.map(([name, part]) => [name, drafts(part)])));
      return fc.tuple(more, fc.dictionary(fc.constantFrom('extra', 'other'), anything)).map((both) => ({ ...both[0], ...both[1] })); // prettier-ignore
    }
    const fitting = [...texts, ...numbers, true, false].filter((value) => schema.safeParse(value).success);
    return fitting.length === 0 ? anything : fc.constantFrom(...fitting);
  };
  return fc.oneof({ weight: 60, arbitrary: likely() }, { weight: 1, arbitrary: anything });
}

it.each(canonicalRecordSchema.options.map((schema) => [schema.shape.kind.value, schema] as const))(
  'makes of %s what its schema makes, in the same order, or leaves it to the schema',
  (_, schema) => {
    const quick = quickParse(schema);
    let vouched = 0;
    fc.assert(
      fc.property(drafts(schema), (draft) => {
        const made = quick(draft);
        const parsed = schema.safeParse(draft);
        if (made !== notQuick) vouched += 1;
        // Nothing that the schema takes is left to it: else the quick way would be none.
        expect(made === notQuick).toBe(!parsed.success);
        expect(JSON.stringify(made === notQuick ? undefined : made)).toBe(JSON.stringify(parsed.data));
      }),
      { numRuns: 300 },
    );
    expect(vouched).toBeGreaterThan(0);
  },
);

it.each([
  ['a transformation', z.object({ a: z.string().transform((text) => text.length) })],
  ['a refinement', z.object({ a: z.string().refine((text) => text === 'x') })],
  ['a default', z.object({ a: z.string().default('x') })],
  ['an object that keeps what it does not know', z.looseObject({ a: z.string() })],
  ['an object that refuses what it does not know', z.strictObject({ a: z.string() })],
  ['another format', z.object({ a: z.email() })],
  ['a coercion', z.object({ a: z.coerce.string() })],
  ['a text that is trimmed', z.object({ a: z.string().trim() })],
])('leaves a schema with %s to itself', (_, schema) => {
  expect(quickParse(schema)({ a: 'x' })).toBe(notQuick);
});
