import { z } from 'zod';
import { daySchema } from './mention.js';
import { defineRecord } from './record.js';

/** A birth registered by family planning. Mentions: child, mother, father (each where known). */
export const birth = defineRecord(
  'birth',
  z.object({ certificateNumber: z.string().min(1), bornOn: daySchema, order: z.int().min(1).max(20) }),
);

/** A certificate of honour for parents of an only child (独生子女父母光荣证). Mentions: subject (holder), child. */
export const oneChildCertificate = defineRecord(
  'one-child-certificate',
  z.object({ certificateNumber: z.string().min(1), issuedOn: daySchema }),
);

/** Support for parents whose only child died or is disabled (计划生育特别扶助). Mention: subject. */
export const specialSupport = defineRecord(
  'special-support',
  z.object({
    cause: z.enum(['CHILD_DEATH', 'CHILD_DISABILITY']),
    since: daySchema,
    endedOn: daySchema.optional(),
    monthlyYuan: z.number().min(0),
  }),
);
