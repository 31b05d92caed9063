import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();
/** A calendar month, `YYYY-MM`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** A region code of GB/T 2260 with the street and community levels: 2, 4, 6, 9 or 12 digits. */
export const regionCodeSchema = z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/);

/** Why a citizen ID number that a row carried cannot serve as evidence. */
export const idNumberProblems = ['missing', 'malformed', 'check-character', 'birth-date'] as const;

export const mentionRoles = ['subject', 'spouse', 'child', 'mother', 'father'] as const;

/**
 * A person as one record names them. It is evidence, not a person: linking decides whom it means.
 * `idNumber` is present only if it is valid (18 characters, GB 11643); otherwise `idNumberProblem` says why and
 * `idNumberGiven` keeps what was written, for a person to review.
 */
export const mentionSchema = z.object({
  role: z.enum(mentionRoles),
  name: z.string().min(1),
  formerName: z.string().min(1).optional(),
  idNumber: z.string().length(18).optional(),
  idNumberGiven: z.string().optional(),
  idNumberProblem: z.enum(idNumberProblems).optional(),
  /** GB/T 2261.1 */
  sex: z.enum(['0', '1', '2', '9']).optional(),
  birthDate: daySchema.optional(),
  /** GB/T 3304, two digits */
  ethnicity: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  /** Digits only, with country code dropped. */
  phone: z.string().optional(),
});

export type PersonMention = z.infer<typeof mentionSchema>;
export type MentionRole = (typeof mentionRoles)[number];

/** A dwelling as a source writes it, and the door that the address grammar read from it, where it could. */
export const addressSchema = z.object({
  text: z.string().min(1),
  building: z.string().optional(),
  unit: z.string().optional(),
  room: z.string().optional(),
});

export type CanonicalAddress = z.infer<typeof addressSchema>;
