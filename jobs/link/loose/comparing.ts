import { readFileSync } from 'node:fs';
import { Preparer } from '../../../linkage/prepare.js';
import { parseParameters, type Parameters } from '../../../linkage/model/parameters.js';
import { Scorer } from '../../../linkage/model/weights.js';
import { chineseProfile } from '../../../linkage/profile/chinese.js';
import type { LinkRecord, PreparedRecord, Profile } from '../../../linkage/record.js';
import type { JudgeTools } from './judge.js';

/** How mentions are compared: one profile, one set of parameters, for as long as the worker lives. */
export interface Comparing extends JudgeTools {
  /** Names the parameters beside what was decided by them. */
  readonly name: string;
  prepare(record: LinkRecord): PreparedRecord;
}

/** A worker lives long, and keeps no more of what people are called, and where they live, than a chunk needs. */
const sharedValuesMax = 2_000;

export function comparingBy(profile: Profile, parameters: Parameters): Comparing {
  const preparer = new Preparer(profile, sharedValuesMax);
  return {
    name: `${parameters.profile} v${parameters.version} ${parameters.seed}`,
    profile,
    scorer: new Scorer(profile, parameters),
    thresholds: parameters.thresholds,
    prepare: (record) => preparer.prepare(record),
  };
}

/** Reads a file of parameters for the Chinese profile. Throws a ParametersError for any other. */
export function comparingFrom(path: string): Comparing {
  return comparingBy(chineseProfile, parseParameters(readFileSync(path, 'utf8'), chineseProfile));
}
