import { performance } from 'node:perf_hooks';
import { Damager } from '../../demo/damage/damager.js';
import { households, residences } from '../../demo/department/public-security.js';
import { cellText } from '../../demo/department/stream.js';
import { buildCommunity } from '../../demo/model/community-builder.js';
import { communitySpecs, partnerOf } from '../../demo/model/community-spec.js';
import { doorKey, parseDoor } from '../../schema/canonical/address.js';

/** How many of a kind of address gave their true door, another one, or none. */
export interface DoorCount {
  addresses: number;
  exact: number;
  wrong: number;
  none: number;
}

export interface DoorMeasurement {
  /** Addresses that the demo's clerks wrote in other words. */
  readonly rewritten: DoorCount & { readonly accuracy: number };
  /** All others, by their text alone: the columns for building, unit and room are not looked at. */
  readonly standard: DoorCount & { readonly accuracy: number };
  readonly addressesPerSecond: number;
}

interface Written {
  readonly text: string;
  readonly door: string;
  readonly isRewritten: boolean;
}

/** Every address with a door in public security's register and registrations, at `factor` times the declared rates of damage. */
function* writtenAddresses(seed: string, communities: number, factor: number): Generator<Written> {
  const specs = communitySpecs(communities, 'demo');
  const damager = new Damager(seed, 'demo', factor);
  for (const spec of specs) {
    const { community } = buildCommunity(seed, spec, partnerOf(spec, specs));
    for (const stream of [households, residences]) {
      for (const fact of stream.facts(community)) {
        const source = stream.write(fact, community);
        const { LDH: building, DYH: unit, SH: room } = source.row;
        if (cellText(building) === '') continue;
        const door = doorKey({ building: cellText(building), unit: cellText(unit), room: cellText(room) });
        const { row, damage } = damager.damage(source, stream, community);
        // Damage may have taken the column: then nothing is written.
        if (row['DZ'] === undefined) continue;
        yield { text: cellText(row['DZ']), door, isRewritten: damage.includes('address-other-words') };
      }
    }
  }
}

const emptyCount = (): DoorCount => ({ addresses: 0, exact: 0, wrong: 0, none: 0 });
const withAccuracy = (count: DoorCount) => ({
  ...count,
  accuracy: count.addresses === 0 ? 1 : count.exact / count.addresses,
});

/** Reads every address of a demo world and holds the door against the one that the register means. */
export function measureDoors(options: {
  readonly seed: string;
  readonly communities: number;
  readonly factor: number;
  readonly onMiss?: (text: string, read: string | null, door: string) => void;
}): DoorMeasurement {
  const counts = { rewritten: emptyCount(), standard: emptyCount() };
  let milliseconds = 0;
  for (const { text, door, isRewritten } of writtenAddresses(options.seed, options.communities, options.factor)) {
    const started = performance.now();
    const read = parseDoor(text);
    milliseconds += performance.now() - started;
    const key = read && doorKey(read);
    const count = counts[isRewritten ? 'rewritten' : 'standard'];
    count.addresses += 1;
    count[key === door ? 'exact' : key === null ? 'none' : 'wrong'] += 1;
    if (key !== door) options.onMiss?.(text, key, door);
  }
  const all = counts.rewritten.addresses + counts.standard.addresses;
  return {
    rewritten: withAccuracy(counts.rewritten),
    standard: withAccuracy(counts.standard),
    addressesPerSecond: milliseconds === 0 ? 0 : Math.round((all / milliseconds) * 1000),
  };
}
