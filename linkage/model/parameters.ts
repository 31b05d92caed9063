import { z } from 'zod';
import type { Profile } from '../record.js';

/** Rises when parameters of an older file no longer mean the same. */
export const parametersVersion = 1;

const share = z.number().min(0).max(1);
const positive = z.number().gt(0).max(1);

const fieldParameters = z.strictObject({
  field: z.string(),
  comparator: z.string(),
  levels: z.array(z.string()).min(2),
  /** How often two records of one person agree at this level, where both say something. */
  m: z.array(positive),
  /** How often two records of different people do. */
  u: z.array(positive),
});

const contextParameters = z.strictObject({
  field: z.string(),
  levelMax: z.int().min(0),
  /** `u` of the other fields among different people who agree in this one. */
  u: z.record(z.string(), z.array(positive)),
});

const frequencies = z.strictObject({
  /** Records that say something in the field. */
  total: z.int().min(0),
  /** Terms that at least `termRecordsMin` records say, and how many do. Rarer ones are not written down. */
  terms: z.record(z.string(), z.int().min(1)),
  /** What an unlisted term is taken for. */
  rareShare: positive,
});

const thresholds = z.strictObject({
  /** The first three are weights in bits, prior included: the binary logarithm of the odds that two records mean one person. */
  link: z.number(),
  review: z.number(),
  /** Below this a pair speaks against: no chain of links may join two such records. */
  apart: z.number(),
  /** A second person whom a record fits worse by at least so many bits is no rival; one who fits better than that sends it to review. */
  rival: z.number().min(0),
  /** The share of wrong links that `link` was set for, and where the figures come from. */
  wrongLinkRate: share,
  from: z.string(),
  figures: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
});

const parametersSchema = z.strictObject({
  version: z.literal(parametersVersion),
  profile: z.string(),
  seed: z.string(),
  trainedOn: z.strictObject({ records: z.int(), anchored: z.int(), pairs: z.int(), description: z.string() }),
  /** The share of pairs with at least one record without a number that mean one person. */
  lambda: positive,
  fields: z.array(fieldParameters),
  contexts: z.array(contextParameters),
  frequencies: z.record(z.string(), frequencies),
  thresholds,
});

export type FieldParameters = z.infer<typeof fieldParameters>;
export type ContextParameters = z.infer<typeof contextParameters>;
export type TermFrequencies = z.infer<typeof frequencies>;
export type Thresholds = z.infer<typeof thresholds>;
export type Parameters = z.infer<typeof parametersSchema>;

/** A file of parameters that does not belong to this engine or this profile. Whoever named the file catches it. */
export class ParametersError extends Error {
  override readonly name = 'ParametersError';
}

/** Reads a file of parameters and holds it against the profile that is to use it. */
export function parseParameters(text: string, profile: Profile): Parameters {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ParametersError('The file of parameters is not JSON. Train it anew.');
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== parametersVersion) {
    throw new ParametersError(
      `The parameters are of version ${version}, this engine reads version ${parametersVersion}. Train them anew.`,
    );
  }
  const parsed = parametersSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ParametersError(`Parameters: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'unreadable'}.`);
  }
  checkProfile(parsed.data, profile);
  return parsed.data;
}

function checkProfile(parameters: Parameters, profile: Profile): void {
  if (parameters.profile !== profile.name) {
    throw new ParametersError(
      `The parameters were trained for the profile ${parameters.profile}, not for ${profile.name}.`,
    );
  }
  for (const { field, comparator } of profile.fields) {
    const trained = parameters.fields.find((each) => each.field === field);
    const levels = comparator.levels.join(', ');
    if (trained === undefined) throw new ParametersError(`The parameters lack the field ${field}. Train them anew.`);
    if (trained.comparator !== comparator.name || trained.levels.join(', ') !== levels) {
      throw new ParametersError(
        `The field ${field} was trained with ${trained.comparator} (${trained.levels.join(', ')}); ` +
          `this engine compares it with ${comparator.name} (${levels}). Train them anew.`,
      );
    }
    if (trained.m.length !== trained.levels.length || trained.u.length !== trained.levels.length) {
      throw new ParametersError(`The field ${field} needs one m and one u for each of its levels.`);
    }
  }
}
