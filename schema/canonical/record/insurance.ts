import { z } from 'zod';
import { daySchema, monthSchema } from './mention.js';
import { defineRecord } from './record.js';

export const insuranceKinds = [
  'RESIDENT_PENSION',
  'EMPLOYEE_PENSION',
  'RESIDENT_MEDICAL',
  'EMPLOYEE_MEDICAL',
  'UNEMPLOYMENT',
  'WORK_INJURY',
  'MATERNITY',
] as const;

/** One person's enrolment in one kind of social insurance. Mention: subject. */
export const insuranceEnrolment = defineRecord(
  'insurance-enrolment',
  z.object({
    insurance: z.enum(insuranceKinds),
    status: z.enum(['ACTIVE', 'SUSPENDED', 'ENDED']),
    /** Unified social credit code, GB 32100 */
    employerCode: z.string().length(18).optional(),
    employerName: z.string().optional(),
    monthlyBaseYuan: z.number().min(0).optional(),
    startedOn: daySchema,
    lastPaidMonth: monthSchema.optional(),
  }),
);
