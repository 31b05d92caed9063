import type { Comparator, LinkRecord, PreparedRecord, Profile } from './record.js';

/**
 * Prepares the fields of records for one profile. Equal texts share one prepared value where a comparator looks at nothing but
 * the text, so that a file with a family's address four times a head holds it once.
 */
export class Preparer {
  private readonly known: readonly (Map<string, unknown> | undefined)[];

  /** `sharedValuesMax`: beyond so many different texts of a field, sharing starts anew, so that memory stays bounded. */
  constructor(
    private readonly profile: Profile,
    private readonly sharedValuesMax = sharedValuesOfFile,
  ) {
    this.known = profile.fields.map(({ comparator }) => (comparator.prepare.length < 2 ? new Map() : undefined));
  }

  prepare(record: LinkRecord): PreparedRecord {
    const prepared = this.profile.fields.map(({ field, comparator }, index) =>
      this.value(comparator, record.values[field] ?? '', record, this.known[index]),
    );
    const anchor = this.profile.anchorOf?.(record);
    if (anchor === undefined || this.profile.toldByAnchor === undefined) return { record, prepared, anchor };
    const values = this.profile.toldByAnchor(anchor);
    const told = this.profile.fields.flatMap(({ field }, index) =>
      prepared[index] === undefined && values[field] !== undefined ? [index] : [],
    );
    if (told.length === 0) return { record, prepared, anchor };
    for (const index of told) {
      const { field, comparator } = this.profile.fields[index]!;
      prepared[index] = this.value(comparator, values[field]!, record, this.known[index]);
    }
    return { record, prepared, anchor, told };
  }

  private value(
    comparator: Comparator,
    raw: string,
    record: LinkRecord,
    known: Map<string, unknown> | undefined,
  ): unknown {
    if (known === undefined) return comparator.prepare(raw, record);
    if (known.has(raw)) return known.get(raw);
    const value = comparator.prepare(raw, record);
    if (known.size >= this.sharedValuesMax) known.clear();
    known.set(raw, value);
    return value;
  }
}

/** Enough for a file that is linked in one go. */
const sharedValuesOfFile = 500_000;

/** A record whose identity number turned out to belong to somebody else: what is left of it as evidence. */
export function withoutAnchor({ record, prepared, told = [] }: PreparedRecord, profile: Profile): PreparedRecord {
  const at = profile.fields.findIndex(({ field }) => field === profile.anchorField);
  const isLost = (index: number) => index === at || told.includes(index);
  return { record, prepared: prepared.map((value, index) => (isLost(index) ? undefined : value)), anchor: undefined };
}

/** Reads prepared values by field name, as blocking keys want them. */
export function fieldReader(profile: Profile): (prepared: PreparedRecord) => (field: string) => unknown {
  const places = new Map(profile.fields.map(({ field }, index) => [field, index]));
  return ({ prepared }) =>
    (field) => {
      const place = places.get(field);
      return place === undefined ? undefined : prepared[place];
    };
}
