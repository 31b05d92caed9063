import { type AddressParts } from './parts.js';

/** `5+3` is written as it was read, `5-3`. */
const asWritten = (part: string): string => part.replaceAll('+', '-');

function buildingWords(building: string): string {
  if (building.endsWith('排') || /^\p{Script=Han}{2,}$/u.test(building)) return building;
  if (/\d[甲乙丙丁戊己庚辛]$/u.test(building)) return `${building}号楼`;
  return `${asWritten(building)}${/^[金银天地人和福禄寿喜]$/u.test(building) ? '座' : '栋'}`;
}

function doorWords({ building, unit, floor, room }: AddressParts): (string | undefined)[] {
  // 4-1-5-2: with words for building and unit, 5-2 would be the fifth floor's second flat.
  const isUnclearPair = room !== undefined && /^\d{1,2}\+\d{1,2}$/.test(room);
  if (isUnclearPair && building !== undefined && unit !== undefined) return [asWritten(`${building}-${unit}-${room}`)];
  return [
    building === undefined ? undefined : buildingWords(building),
    unit === undefined ? undefined : `${asWritten(unit)}单元`,
    floor === undefined ? undefined : floorWords(floor),
    room === undefined ? undefined : roomWords(room, floor),
  ];
}

/**
 * An address in the one notation that reads back as the same parts: what `parseAddress` is held to. What could not be read is left
 * out.
 */
export function addressText(parts: AddressParts): string {
  const { road, lane, roadNumber, estate } = parts;
  const number = roadNumber === undefined ? '' : `${roadNumber}号`;
  const isLane = lane !== undefined && road === undefined;
  return [
    parts.province,
    parts.city,
    parts.district,
    parts.street,
    parts.community,
    parts.group,
    isLane || (road === undefined && lane === undefined) ? estate : undefined,
    road,
    lane,
    number,
    road === undefined ? undefined : estate,
    ...doorWords(parts),
  ]
    .filter((part) => part !== undefined)
    .join('');
}

function floorWords(floor: string): string {
  return floor.startsWith('B') ? `负${floor.slice(1)}层` : `${floor}层`;
}

/** A room that was read from its floor and its number on it is written as that number again. */
function roomWords(room: string, floor: string | undefined): string {
  if (floor !== undefined && room.startsWith(floor)) {
    const own = room.slice(floor.length);
    if (/^\D/u.test(own)) return /^[东西南北中左右]/u.test(own) ? `${own}户` : own;
    if (floor.startsWith('B')) return `${own}室`;
  }
  if (/^[^\dA-Z]{2}/u.test(room)) return room;
  return /[东西南北中左右]$/u.test(room) ? `${room}户` : `${asWritten(room)}室`;
}
