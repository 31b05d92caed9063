import { type DoorItem, itemsFrom } from './door-items.js';
import { type DoorContext, type DoorParts, readDoor } from './door.js';
import { addressCharactersMax, foldAddress } from './fold.js';
import { hanNumeral, normalName } from './numeral.js';
import { type AddressParts, doorKey } from './parts.js';
import { type DoorHint, type PlaceParts, readPlaces } from './places.js';
import { type RegionParts, takeRegions } from './regions.js';

/** How a remark without brackets ends an address. */
const remark = /(?<=[0-9A-Z号室房户])(?:出租|租住|租|暂住|自住|自有|常住|现住|居住|空挂)$/u;

const numeric = new RegExp(`[0-9A-Z${hanNumeral}]`, 'u');
const canStart = new RegExp(
  `[0-9A-Z${hanNumeral}第甲乙丙丁戊己庚辛新老旧东西南北中金银负地特临增商门底车铺首天人和福禄寿喜]`,
  'u',
);
const prefixed = /[新老旧东西南北中金银天地人和福禄寿喜]/u;
/** What may stand before 新3栋: the end of another part. */
const partEnd = /[区园苑城院里村寓庄府邸湾期坊号厦舍]/u;

/** Whether the items of a door may begin here: never inside a number, nor in the middle of a word. */
function mayStart(text: string, index: number): boolean {
  const character = text[index]!;
  if (!canStart.test(character)) return false;
  if (index === 0) return true;
  const before = text[index - 1]!;
  if (before === '、' || (before === '-' && numeric.test(text[index - 2] ?? ''))) return false;
  if (prefixed.test(character) && !partEnd.test(before))
    return /^(?:东|西|南|北|中){1,2}(?:单元|门|梯)|^[金银]座/u.test(text.slice(index, index + 4));
  if (!numeric.test(character) || character === '第') return true;
  if (/[0-9A-Z]/.test(before)) return false;
  return !new RegExp(`[${hanNumeral}]`, 'u').test(before);
}

interface Tail {
  readonly start: number;
  readonly items: readonly DoorItem[];
  /** What follows the items and could not be read; empty where they reach the end. */
  readonly rest: string;
}

const wordsOfDoor = /栋|幢|楼|#|单元|层|室/u;

/** 2栋1单元301现住12栋2单元401 names two doors, and who knows which is meant. 一座城 and 三门路 name none. */
function namesDoor(items: readonly DoorItem[]): boolean {
  return items.some(({ kind, word }) => wordsOfDoor.test(word) || (kind === 'building' && items.length > 1));
}

/**
 * The leftmost run of door items that reaches the end of the text. Where there is none, the last run that begins with a building:
 * it says where, but not behind which door.
 */
function findTail(text: string): Tail | undefined {
  let partial: Tail | undefined;
  let index = 0;
  while (index < text.length) {
    if (!mayStart(text, index)) {
      index += 1;
      continue;
    }
    const found = itemsFrom(text, index);
    if ('items' in found) {
      return partial !== undefined && namesDoor(partial.items)
        ? partial
        : { start: index, items: found.items, rest: '' };
    }
    if (namesDoor(found.read) || found.read.some(({ kind }) => kind === 'unit' || kind === 'row'))
      partial ??= { start: index, items: found.read, rest: text.slice(found.failedAt) };
    index = Math.max(found.failedAt, index + 1);
  }
  return partial;
}

const roadEnd = new RegExp(`(?:路|街|大道|道|巷|胡同|里弄|[${hanNumeral}]条|支弄|[路街道][东西南北中]|段)$`, 'u');
/** What an estate's name ends with: past it 12号 before a room is a building. */
const estateEnd = /(?:[园苑村区期里坊庄城寓家院邸府湾居庭轩台岸郡墅舍厂校]|大学|公司|中心|国际|广场)$/u;
const villageEnd = /(?:[组队社屯村连湾庄]|嘎查)$/u;

function contextOf(before: string, places: PlaceParts, left: string): DoorContext {
  if (left === '' && roadEnd.test(before)) return 'road';
  if (left === '' && (places.community !== undefined || places.group !== undefined) && villageEnd.test(before)) {
    return 'village';
  }
  if (before.endsWith('弄') || (left === '' && places.estate !== undefined) || estateEnd.test(left)) return 'estate';
  return left === '' && places.road === undefined && places.lane === undefined ? 'start' : 'other';
}

function hintOf(tail: Tail | undefined): DoorHint {
  const [first, second] = tail?.items ?? [];
  if (first === undefined) return 'none';
  if (first.kind === 'number' && second === undefined) return 'house';
  return 'building';
}

/** What stands where an estate would, and is none. */
const noEstate = /[?、]|集体户|不详|固定|未知|^无$|对面|附近|隔壁|旁边?$/u;

const cottages = /(?:平|民|瓦|自建)房|棚户/u;

/** 创业大厦, 教工楼: a building by its name. */
const buildingName = /(?:大厦|大楼|[^0-9A-Z号]楼)$/u;
/** Any yard has one of these: no name by which a building is known. */
const commonBuilding =
  /^(?:(?:综合|宿舍|家属|办公|住宅|教工|教学|公寓|单身|职工|商住|居民|主|附|新|老|旧|东|西|南|北|前|后|红|白|灰|黄|小|大)楼|大楼|大厦)$/u;

const isBuildingName = (name: string): boolean => buildingName.test(name) && !commonBuilding.test(name);

/** The door with its building, the house number that stands for one, or the village house; undefined where none is said. */
function keyOf(parts: Omit<AddressParts, 'doorKey'>, isVillage: boolean): string | undefined {
  const { building, unit, room, roadNumber, group, estate, road, lane } = parts;
  if (building !== undefined) return room === undefined ? undefined : doorKey({ building, unit, room });
  if (roadNumber === undefined || (estate !== undefined && parts.lane === undefined)) return undefined;
  const house = `${isVillage ? (group ?? '') : ''}${roadNumber}号`;
  if (room !== undefined) return doorKey({ building: house, unit, room });
  const isAlone = (unit ?? parts.floor ?? road ?? lane) === undefined;
  return isVillage && isAlone ? house : undefined;
}

function defined(parts: Readonly<Record<string, string | undefined>>): AddressParts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== ''));
}

/**
 * The parts of an address as it was typed. Only what the text says: a part that it does not name, or names in two ways, is absent.
 * Linear in the length of the text; more than 300 characters are no address and are left unread.
 */
export function parseAddress(given: string | null | undefined): AddressParts {
  if (given === null || given === undefined || given === '') return {};
  if (given.length > addressCharactersMax) return { rest: given };
  const text = foldAddress(given).replace(remark, '');
  const regions: RegionParts = {};
  const local = takeRegions(text, regions);
  const tail = findTail(local);
  const before = (tail === undefined ? local : local.slice(0, tail.start)).replace(/-+$/, '');
  const places: PlaceParts = {};
  const left = readPlaces(before, places, hintOf(tail));
  const context = contextOf(before, places, left);
  const door: DoorParts = tail === undefined ? {} : readDoor(tail.items, context);
  if (places.roadNumber !== undefined && door.house !== undefined) {
    // 12号内5号: a house within a house, of which the text says no more.
    return assemble(regions, places, {}, left, local.slice(tail!.start), context);
  }
  if (tail !== undefined && tail.rest !== '') {
    delete door.room;
    delete door.floor;
  }
  return assemble(regions, places, door, left, tail?.rest ?? '', context);
}

/** Gives a door that is none away: `?` stands for what nobody could read, and 平房5-3 may be a row and a house or anything else. */
function withoutUnclear(inside: DoorParts, left: string): DoorParts {
  const isUnclear = left.includes('?') || (cottages.test(left) && inside.building?.endsWith('排') !== true);
  return isUnclear && inside.floor !== undefined ? { floor: inside.floor } : isUnclear ? {} : inside;
}

function assemble(
  regions: RegionParts,
  places: PlaceParts,
  door: DoorParts,
  left: string,
  rest: string,
  context: DoorContext,
): AddressParts {
  const { house, ...said } = door;
  const inside = withoutUnclear(said, left);
  const name = inside.building?.endsWith('排') === true ? left.replace(/平房$/u, '') : left;
  const isName = name !== '' && !noEstate.test(name);
  const says = inside.room ?? inside.unit ?? inside.floor;
  const parts: Omit<AddressParts, 'doorKey'> = {
    ...regions,
    ...places,
    ...(isName && { estate: normalName(name) }),
    ...(house !== undefined && { roadNumber: house }),
    ...inside,
    rest: (isName ? '' : left) + rest,
  };
  const { estate, ...others } = parts;
  const isNamed = says !== undefined && parts.building === undefined && estate !== undefined && isBuildingName(estate);
  const named = isNamed ? { ...others, building: estate } : parts;
  return defined({ ...named, doorKey: keyOf(named, context === 'village') });
}
