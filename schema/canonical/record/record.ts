import { z } from 'zod';
import { departmentSchema } from '../department.js';
import { daySchema, mentionSchema, regionCodeSchema } from './mention.js';

/**
 * Makes the schema of one kind of canonical record: what one row of one department says, in the hub's own terms.
 *
 * `key` is the source's own key of the row (it may hold personal data; it is stored as a keyed hash only).
 * `asOf` is the day for which the source vouches. `regionCode` is the community where the row is filed, where known.
 */
export function defineRecord<K extends string, F extends z.ZodType>(kind: K, fact: F) {
  return z.object({
    kind: z.literal(kind),
    department: departmentSchema,
    key: z.string().min(1).max(200),
    asOf: daySchema,
    regionCode: regionCodeSchema.optional(),
    mentions: z.array(mentionSchema).max(6),
    fact,
  });
}
