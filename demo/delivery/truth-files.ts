import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DamagedRow } from '../damage/damager.js';
import type { StreamFormat } from '../department/stream.js';
import { isoDay, type Day } from '../model/calendar.js';
import type { Figures } from '../model/community-spec.js';
import { doorOf, type Community, type Person } from '../model/population.js';
import { residentsByDoor } from '../model/profile.js';
import type { Operation } from './delivery.js';
import { FileWriter } from './file-writer.js';

/** One line of `people.ndjson`. */
export interface TruePerson {
  readonly person: string;
  readonly persona?: string;
  readonly name: string;
  readonly sex: string;
  readonly birthDate: string;
  readonly idNumber: string;
  readonly ethnicity: string;
  readonly diedOn?: string;
}

/** One line of `records.ndjson`: whom a record is about, whatever it says. */
export interface TrueRecord {
  readonly department: string;
  readonly stream: string;
  readonly key: string;
  readonly operation?: Operation;
  readonly people: Readonly<Record<string, string>>;
  readonly household?: string;
  readonly damage?: readonly string[];
}

/** One line of `residents.ndjson`: who lives at a door on the reference day. */
export interface TrueDoor {
  readonly community: string;
  readonly door: string;
  readonly people: readonly string[];
}

/** One line of `profiles.ndjson`. */
export interface TrueProfile {
  readonly community: string;
  readonly asOf: string;
  readonly figures: Figures;
}

export interface TruthWriter {
  community(community: Community, day: Day, figures: Figures): void;
  record(stream: StreamFormat, operation: Operation | undefined, row: DamagedRow): void;
  finish(): void;
}

/** The truth, which only tests and benchmarks read. Files of a later day carry the day at the head of their names. */
export function truthFiles(dataDir: string, prefix = ''): TruthWriter {
  const directory = join(dataDir, 'truth');
  mkdirSync(directory, { recursive: true });
  const open = (name: string) => new FileWriter(join(directory, `${prefix}${name}.ndjson`));
  const [people, records, residents, profiles] = [open('people'), open('records'), open('residents'), open('profiles')];
  /** People of two communities are written once. */
  const shared = new Set<string>();
  const put = (file: FileWriter, value: unknown) => file.write(`${JSON.stringify(value)}\n`);
  return {
    community(community, day, figures) {
      for (const person of community.people) {
        if (
          person.persona !== undefined ||
          !person.id.startsWith(`${community.spec.code}-`) ||
          person.id.includes('-x')
        ) {
          if (shared.has(person.id)) continue;
          shared.add(person.id);
        }
        put(people, truePerson(person));
      }
      for (const { dwelling, people: living } of residentsByDoor(community, day).values()) {
        put(residents, {
          community: community.spec.code,
          door: doorOf(dwelling),
          people: living.map(({ id }) => id),
        } satisfies TrueDoor);
      }
      put(profiles, { community: community.spec.code, asOf: isoDay(day), figures } satisfies TrueProfile);
    },
    record(stream, operation, { key, mentions, householdNumber, damage }) {
      const named: Record<string, string> = {};
      for (const { role, person } of mentions) named[role] = person.id;
      put(records, {
        department: stream.department,
        stream: stream.name,
        key,
        ...(operation === undefined ? {} : { operation }),
        people: named,
        ...(householdNumber === undefined ? {} : { household: householdNumber }),
        ...(damage.length === 0 ? {} : { damage }),
      } satisfies TrueRecord);
    },
    finish() {
      for (const file of [people, records, residents, profiles]) file.finish();
    },
  };
}

function truePerson(person: Person): TruePerson {
  return {
    person: person.id,
    ...(person.persona === undefined ? {} : { persona: person.persona }),
    name: person.name,
    sex: person.sex,
    birthDate: isoDay(person.birth),
    idNumber: person.idNumber,
    ethnicity: person.ethnicity,
    ...(person.diedOn === null ? {} : { diedOn: isoDay(person.diedOn) }),
  };
}
