import { fieldReader } from '../prepare.js';
import type { KeysOf, PreparedRecord, Profile } from '../record.js';

/** One key of a record, with what narrows it where too many records share it: the next keys, in the profile's order. */
export interface RecordKey {
  readonly pass: string;
  /** Plain values of the record: whoever stores it seals it first. */
  readonly key: string;
  /** By depth: the key together with one of each further key. Empty where the record says nothing of the sort. */
  readonly narrower: readonly (readonly string[])[];
}

/**
 * By what one record is found among those that are kept elsewhere. Two records that share a key meet; where more share it than may
 * be compared, those meet that share a key of the next depth, and so on: a key is never cut short.
 */
export function recordKeys(record: PreparedRecord, profile: Profile): RecordKey[] {
  const of = fieldReader(profile)(record);
  const keysBy = (keys: KeysOf) => [...new Set(keys(record.record, of))].filter((key) => key !== '');
  return profile.blocking.flatMap(({ name, keys, splitBy }) => {
    const further = splitBy.map(keysBy);
    return keysBy(keys).map((key) => {
      let deeper: readonly string[] = [key];
      const narrower = further.map((next) => {
        // A record that lacks the next key stays with the others that lack it.
        deeper = deeper.flatMap((known) => (next.length === 0 ? [''] : next).map((each) => `${known}\u001f${each}`));
        return deeper;
      });
      return { pass: name, key, narrower };
    });
  });
}
