import { z } from 'zod';
import { daySchema } from './mention.js';
import { defineRecord } from './record.js';

const payee = { bank: z.string().optional(), account: z.string().optional() };

/** A marriage or divorce registration. Mentions: subject and spouse. */
export const marriage = defineRecord(
  'marriage',
  z.object({
    event: z.enum(['MARRIED', 'DIVORCED']),
    /** GB/T 2261.2 status that results for both: 21 first, 22 again, 23 resumed, 40 divorced */
    resultingStatus: z.enum(['20', '21', '22', '23', '40']),
    registeredOn: daySchema,
    certificateNumber: z.string().min(1),
  }),
);

/** One member of an assistance case (低保, 低保边缘, 特困); members of a case are counted together. Mention: subject. */
export const assistance = defineRecord(
  'assistance',
  z.object({
    caseNumber: z.string().min(1),
    kind: z.enum(['LOW_INCOME', 'MARGINAL_LOW_INCOME', 'EXTREMELY_POOR']),
    isApplicant: z.boolean(),
    /** GB/T 4761, relation to the applicant */
    relation: z.string().regex(/^\d{2}$/),
    cause: z.enum(['ILLNESS', 'DISABILITY', 'OLD_AGE', 'UNEMPLOYMENT', 'STUDY', 'OTHER']).optional(),
    health: z.enum(['HEALTHY', 'CHRONIC', 'SERIOUS', 'DISABLED']).optional(),
    occupation: z.string().optional(),
    employer: z.string().optional(),
    monthlyIncomeYuan: z.number().min(0).optional(),
    monthlyAmountYuan: z.number().min(0).optional(),
    ...payee,
    approvedOn: daySchema,
    endedOn: daySchema.optional(),
  }),
);

/** A disability certificate and its two subsidies. Mention: subject. */
export const disability = defineRecord(
  'disability',
  z.object({
    /** Holds the ID number by its own rule, so it is sealed like one. */
    certificateNumber: z.string().min(1),
    category: z.enum(['VISUAL', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE']),
    grade: z.int().min(1).max(4),
    issuedOn: daySchema,
    expiresOn: daySchema.optional(),
    livingSubsidyYuan: z.number().min(0).optional(),
    nursingSubsidyYuan: z.number().min(0).optional(),
    ...payee,
  }),
);

/** The old-age allowance (高龄津贴). Mention: subject. */
export const oldAgeAllowance = defineRecord(
  'old-age-allowance',
  z.object({
    tier: z.enum(['80-89', '90-99', '100+']),
    monthlyYuan: z.number().min(0),
    startedOn: daySchema,
    endedOn: daySchema.optional(),
    lastSignOfLifeOn: daySchema.optional(),
    agentName: z.string().optional(),
    ...payee,
  }),
);

/** Preferential treatment of a soldier's or martyr's family (军烈属). Mention: subject. */
export const militaryFamily = defineRecord(
  'military-family',
  z.object({
    kind: z.enum(['SOLDIER', 'MARTYR']),
    certificateNumber: z.string().min(1),
    since: daySchema,
    endedOn: daySchema.optional(),
  }),
);

/** A death as civil affairs records it (cremation or burial). Mention: subject. */
export const death = defineRecord(
  'death',
  z.object({ diedOn: daySchema, registeredOn: daySchema.optional(), certificateNumber: z.string().min(1) }),
);
