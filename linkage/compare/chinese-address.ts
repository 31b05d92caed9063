import { type AddressParts, parseAddress } from '../../schema/canonical/address.js';
import type { Comparator } from '../record.js';
import { differOnce } from '../text/edits.js';

export interface PreparedAddress {
  readonly city: string;
  readonly district: string;
  /** Names of the place that the door is counted in, by kind: estate, community or village, number along a road, lane; '' unsaid. */
  readonly kinds: readonly string[];
  /** Those of them that are said. */
  readonly places: readonly string[];
  /** Wider or vaguer names: road without its number, street, community. */
  readonly surroundings: readonly string[];
  readonly door: string;
  readonly building: string;
  readonly unit: string;
  readonly room: string;
}

const levels = [
  'same-door',
  'same-door-unit-unsaid',
  'same-door-place-unsaid',
  'same-building',
  'same-place',
  'same-surroundings',
  'differ',
] as const;
type Level = (typeof levels)[number];
const indexOf = Object.fromEntries(levels.map((level, index) => [level, index])) as Readonly<Record<Level, number>>;

/** 长城花园, 长城花园小区 and 长城花园社区 are one place to whoever writes an address. */
function core(name: string | undefined): string {
  return name === undefined ? '' : name.replace(/(?<=..)(?:小区|社区|居委会|村委会)$/u, '');
}

function prepareParts(parts: AddressParts): PreparedAddress | undefined {
  const { road = '', lane = '', roadNumber = '', group = '' } = parts;
  const numbered = roadNumber !== '' && (road !== '' || lane !== '') ? `${road}${lane}${roadNumber}` : '';
  const community = core(parts.community);
  const kinds = [core(parts.estate), community, numbered, lane === '' ? '' : road + lane];
  const places = kinds.filter((name) => name !== '');
  const surroundings = [road, community, parts.street ?? '', group === '' ? '' : community + group].filter(
    (name) => name !== '',
  );
  const address = {
    city: parts.city ?? '',
    district: parts.district ?? '',
    kinds,
    places,
    surroundings,
    door: parts.doorKey ?? '',
    building: parts.building ?? '',
    unit: parts.unit ?? '',
    room: parts.room ?? '',
  };
  return places.length === 0 && surroundings.length === 0 && address.door === '' ? undefined : address;
}

function shareOne(left: readonly string[], right: readonly string[]): boolean {
  for (const name of left) if (right.includes(name)) return true;
  return false;
}

/** Said by both, and differently. */
function contradict(left: string, right: string): boolean {
  return left !== '' && right !== '' && left !== right;
}

function compareWithin(left: PreparedAddress, right: PreparedAddress): Level {
  if (left.door !== '' && left.door === right.door) return 'same-door';
  if (left.building === '' || left.building !== right.building) return 'same-place';
  const isUnitUnsaid = left.unit !== right.unit && (left.unit === '' || right.unit === '');
  if (isUnitUnsaid && left.room !== '' && left.room === right.room) return 'same-door-unit-unsaid';
  return 'same-building';
}

/** Two cities, or two districts of one. A county-level city is a city to one clerk and a district to another. */
function areApart(left: PreparedAddress, right: PreparedAddress): boolean {
  if (contradict(left.district, right.district)) return true;
  return contradict(left.city, right.city) && left.city !== right.district && left.district !== right.city;
}

/** Whether both say a place of one kind, so that two different ones are two places. */
function canContradict(left: PreparedAddress, right: PreparedAddress): boolean {
  return left.kinds.some((name, kind) => name !== '' && right.kinds[kind] !== '');
}

/** A slip in the name of the place (or 新民 for 新民村), where everything else of the door agrees; two short names are two places. */
function isPlaceMistyped(left: PreparedAddress, right: PreparedAddress): boolean {
  const isSlip = (name: string, other: string) => Math.max(name.length, other.length) >= 3 && differOnce(name, other);
  return left.places.some((name) => right.places.some((other) => isSlip(name, other)));
}

function compareAddresses(left: PreparedAddress, right: PreparedAddress): Level {
  const isDoor = left.door !== '' && left.door === right.door;
  const isPlace = shareOne(left.places, right.places);
  // Districts are merged and renamed; the same estate and the same door are still worth something.
  if (areApart(left, right)) return isDoor && isPlace ? 'same-door-place-unsaid' : 'differ';
  if (isPlace) return compareWithin(left, right);
  if (isDoor && (!canContradict(left, right) || isPlaceMistyped(left, right))) return 'same-door-place-unsaid';
  return shareOne(left.surroundings, right.surroundings) ? 'same-surroundings' : 'differ';
}

/** Addresses, door by door, in whatever words. */
export const chineseAddress: Comparator<PreparedAddress> = {
  name: 'chinese-address',
  levels,
  prepare: (raw) => prepareParts(parseAddress(raw)),
  compare: (left, right) => indexOf[compareAddresses(left, right)],
  term: (address) => `${address.places[0] ?? ''} ${address.door}`,
};
