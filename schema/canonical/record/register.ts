import { z } from 'zod';
import { addressSchema, daySchema, regionCodeSchema } from './mention.js';
import { defineRecord } from './record.js';

/** A household of the household register (户口簿). No mentions: its members are `register-entry` records. */
export const registeredHousehold = defineRecord(
  'registered-household',
  z.object({
    householdNumber: z.string().min(1),
    registerKind: z.enum(['FAMILY', 'COLLECTIVE']),
    address: addressSchema,
    status: z.enum(['OPEN', 'CLOSED']),
  }),
);

/** One member of a registered household. Mention: subject. */
export const registerEntry = defineRecord(
  'register-entry',
  z.object({
    householdNumber: z.string().min(1),
    /** GB/T 4761, relation to the head */
    relation: z.string().regex(/^\d{2}$/),
    status: z.enum(['NORMAL', 'DEAD', 'MOVED_OUT']),
    statusOn: daySchema.optional(),
    /** The register notes that the person does not live at the registered address (人户分离). */
    livesElsewhere: z.boolean(),
    /** GB/T 2261.2 */
    maritalStatus: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    registeredOn: daySchema.optional(),
  }),
);

/** A registration of someone who lives here and is registered elsewhere (居住登记). Mention: subject. */
export const residenceRegistration = defineRecord(
  'residence-registration',
  z.object({
    address: addressSchema,
    registeredRegionCode: regionCodeSchema.optional(),
    registeredAddressText: z.string().optional(),
    occupation: z.string().optional(),
    reason: z.enum(['WORK', 'BUSINESS', 'FAMILY', 'STUDY', 'OTHER']),
    movedInOn: daySchema.optional(),
    leftOn: daySchema.optional(),
    localHeadName: z.string().optional(),
    /** GB/T 4761, relation to the head of the dwelling */
    relation: z.string().regex(/^\d{2}$/),
  }),
);
