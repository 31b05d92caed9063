import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrueDoor, TruePerson, TrueProfile, TrueRecord } from '../delivery/truth-files.js';

/** The truth of a small world, whole in memory; each part is read when it is first asked for. */
export interface Truth {
  readonly people: readonly TruePerson[];
  readonly records: readonly TrueRecord[];
  readonly residents: readonly TrueDoor[];
  readonly profiles: readonly TrueProfile[];
  /** The same of a day after the first: its changes, and everybody as of it. */
  onDay(day: string): Omit<Truth, 'onDay'>;
}

export function readTruth(dataDir: string): Truth {
  return Object.assign(parts(dataDir, ''), { onDay: (day: string) => parts(dataDir, `${day.replaceAll('-', '')}-`) });
}

function parts(dataDir: string, prefix: string): Omit<Truth, 'onDay'> {
  const read = <T>(name: string) => {
    let rows: T[] | undefined;
    return () =>
      (rows ??= readFileSync(join(dataDir, 'truth', `${prefix}${name}.ndjson`), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T));
  };
  const [people, records, residents, profiles] = [
    read<TruePerson>('people'),
    read<TrueRecord>('records'),
    read<TrueDoor>('residents'),
    read<TrueProfile>('profiles'),
  ];
  return {
    get people() {
      return people();
    },
    get records() {
      return records();
    },
    get residents() {
      return residents();
    },
    get profiles() {
      return profiles();
    },
  };
}
