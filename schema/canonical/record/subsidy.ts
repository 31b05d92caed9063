import { z } from 'zod';
import { daySchema, monthSchema } from './mention.js';
import { defineRecord } from './record.js';

export const subsidyKinds = [
  'FARMLAND_PROTECTION',
  'FARM_MACHINERY',
  'GRAIN_GROWER',
  'LOW_INCOME',
  'EXTREMELY_POOR',
  'TEMPORARY_ASSISTANCE',
  'DISABILITY_LIVING',
  'DISABILITY_NURSING',
  'OLD_AGE',
  'PREFERENTIAL_TREATMENT',
  'FAMILY_PLANNING_SUPPORT',
  'HOUSING_RENT',
  'STUDENT_LIVING',
] as const;

/** A card number as its source masked it: too few digits in a row to be used. */
export const maskedCardSchema = z
  .string()
  .max(32)
  .regex(/^\d{0,8}\*+\d{0,4}$/);

/** One payment of a subsidy to a household's card. Mention: subject, the head of the household who is paid. */
export const subsidyPayment = defineRecord(
  'subsidy-payment',
  z.object({
    subsidy: z.enum(subsidyKinds),
    amountYuan: z.number().min(0),
    /** The month that it is paid for. */
    month: monthSchema,
    paidOn: daySchema.optional(),
    /** RETURNED: the bank sent it back, so that nobody has it. */
    status: z.enum(['PAID', 'RETURNED']),
    bank: z.string().optional(),
    cardMask: maskedCardSchema.optional(),
  }),
);
