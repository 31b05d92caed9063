import { doorKey, parseAddress, yardOf } from '../canonical/address.js';
import type { CanonicalAddress } from '../canonical/record/mention.js';

/** Codes of GB/T 4761 that mean the head. */
export { headRelations } from '../canonical/codes/relation.js';

/** The day a membership began where no source says: before every day that anybody asks about. */
export const sinceUnknown = '1900-01-01';

/**
 * Names a dwelling: `420106990001|长城花园|12-2-301`, or `420106990001|12-2-301` where the address names no yard within its community; the
 * same for everyone who lives behind one door, whatever words the address used. Where no door could be read the text stands for it. Null
 * without a community. In doubt a door is taken for two rather than two for one: that makes a visit, the other a household of two families.
 */
export function dwellingOf(regionCode: string | undefined, address: CanonicalAddress): string | null {
  if (regionCode === undefined || regionCode.length !== 12) return null;
  const { building, unit, room, text } = address;
  if (building !== undefined && room !== undefined) {
    const yard = yardOf(parseAddress(text));
    return [regionCode, ...(yard === undefined ? [] : [yard]), doorKey({ building, unit, room })].join('|');
  }
  return `${regionCode}|~${text.normalize('NFKC').replace(/\s/g, '').toUpperCase()}`;
}

/** One entry of the household register about a person, with the dwelling of its household where that is known. */
export interface RegisterStay {
  readonly key: string;
  readonly dwelling: string | null;
  readonly relation: string;
  readonly status: 'NORMAL' | 'DEAD' | 'MOVED_OUT';
  readonly statusOn: string | null;
  readonly livesElsewhere: boolean;
  readonly registeredOn: string | null;
}

/** One residence registration of a person. */
export interface RegisteredStay {
  readonly key: string;
  readonly dwelling: string | null;
  readonly relation: string;
  readonly movedInOn: string | null;
  readonly leftOn: string | null;
}

/** Where a person lives or lived, as a membership of a RESIDENCE household; `key` names the record that says so. */
export interface Residence {
  readonly key: string;
  readonly dwelling: string;
  readonly relation: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

function earliest(...days: (string | null | undefined)[]): string | null {
  const known = days.filter((day) => day !== null && day !== undefined);
  return known.length === 0 ? null : known.reduce((left, right) => (left < right ? left : right));
}

/**
 * Where a person resides: where an open residence registration says (the newest, if there are several), else at the address
 * of the registered household, if the entry is normal and does not note that the person lives elsewhere. Where they lived
 * before stays as closed memberships. The register's death ends all of them; a death reported elsewhere ends none. Whoever asks gives an
 * entry as DEAD only where the death is confirmed: one that the register alone knows of takes nobody's home away.
 */
export function residencesOf(entries: readonly RegisterStay[], registrations: readonly RegisteredStay[]): Residence[] {
  const died = earliest(
    ...entries.filter(({ status }) => status === 'DEAD').map(({ statusOn }) => statusOn ?? sinceUnknown),
  );
  const stays = registrations
    .filter((stay): stay is RegisteredStay & { dwelling: string } => stay.dwelling !== null)
    .toSorted((left, right) => {
      const leftOn = left.movedInOn ?? sinceUnknown;
      const rightOn = right.movedInOn ?? sinceUnknown;
      if (leftOn !== rightOn) return leftOn < rightOn ? -1 : 1;
      return left.key < right.key ? -1 : 1;
    });
  const open = stays.findLast(({ leftOn }) => leftOn === null);
  const registered = stays.map((stay): Residence => {
    const validFrom = stay.movedInOn ?? sinceUnknown;
    const next = stay === open ? null : (open?.movedInOn ?? (open && sinceUnknown));
    const validTo = stay === open ? died : (stay.leftOn ?? earliest(next, died));
    return {
      key: stay.key,
      dwelling: stay.dwelling,
      relation: stay.relation,
      validFrom,
      validTo: notBefore(validTo, validFrom),
    };
  });
  return [...registered, ...byRegister(entries, stays, open, died)];
}

/** At the registered address: until the person moved out of it, died, or took up residence elsewhere. */
function byRegister(
  entries: readonly RegisterStay[],
  stays: readonly RegisteredStay[],
  open: RegisteredStay | undefined,
  died: string | null,
): Residence[] {
  const back = stays.reduce<string | null>(
    (last, { leftOn }) => (leftOn !== null && (last === null || leftOn > last) ? leftOn : last),
    null,
  );
  const leftFor = open && (open.movedInOn ?? sinceUnknown);
  return entries.flatMap((entry): Residence[] => {
    if (entry.dwelling === null || entry.livesElsewhere) return [];
    const since = entry.registeredOn ?? sinceUnknown;
    const validFrom = back !== null && back > since && entry.status === 'NORMAL' ? back : since;
    const movedOut = entry.status === 'MOVED_OUT' ? (entry.statusOn ?? validFrom) : null;
    const validTo = notBefore(earliest(died, movedOut, leftFor), validFrom);
    // Who was never there by any record, because residence elsewhere came first, is not said to have been.
    if (leftFor !== undefined && leftFor <= validFrom) return [];
    return [{ key: entry.key, dwelling: entry.dwelling, relation: entry.relation, validFrom, validTo }];
  });
}

function notBefore(validTo: string | null, validFrom: string): string | null {
  return validTo !== null && validTo < validFrom ? validFrom : validTo;
}
