import type { DoorItem } from './door-items.js';

/**
 * What stands before the items: a road or lane by name, a village, an estate or a Shanghai 弄 (whose 号 are its buildings), nothing, or
 * anything else.
 */
export type DoorContext = 'road' | 'village' | 'estate' | 'start' | 'other';

export interface DoorParts {
  house?: string;
  building?: string;
  unit?: string;
  floor?: string;
  room?: string;
}

const digitsOf = (value: string): number => value.replace(/\D/g, '').length;
/** Floors, units and flats have at most two digits; a room that names its floor has three or more. */
const isShort = (value: string): boolean => digitsOf(value) <= 2;
const isRoom = ({ kind }: DoorItem): boolean => kind === 'bare' || kind === 'room' || kind === 'number';

/** 3楼1号 is 301, 3楼东户 is 3东, B1层5号 is B105. Undefined where floor and room contradict each other. */
function roomOn(floor: string, room: string): string | undefined {
  if (floor.startsWith('B')) return /^\d{1,2}$/.test(room) ? floor + room.padStart(2, '0') : floor + room;
  if (/^\d{1,2}$/.test(room)) return floor + room.padStart(2, '0');
  if (!/^\d/.test(room)) return /^[A-Z]\d{3}/.test(room) ? undefined : floor + room;
  const digits = /^\d+/.exec(room)![0];
  if (digits.length < 3) return digits === floor ? room : undefined;
  return digits.slice(0, -2) === floor || digits.slice(0, -3) === floor ? room : undefined;
}

class Reader {
  readonly parts: DoorParts = {};
  private index = 0;
  /** 解放路12-…: a house number without its word. */
  private isHouseUnsaid = false;

  constructor(
    private readonly items: readonly DoorItem[],
    private readonly context: DoorContext,
    private readonly side: string,
  ) {}

  private peek(offset = 0): DoorItem | undefined {
    return this.items[this.index + offset];
  }

  private get left(): readonly DoorItem[] {
    return this.items.slice(this.index);
  }

  read(): DoorParts {
    this.house();
    this.building();
    this.unit();
    this.floor();
    const room = this.room();
    if (room !== undefined) this.parts.room = room.replaceAll('-', '+');
    return this.parts;
  }

  private house(): void {
    const [first, second] = this.items;
    if (first === undefined) return;
    if (first.kind === 'yard') return this.take('house', first.value);
    const isPlace = this.context === 'road' || this.context === 'village';
    // 12-1号 is one number and no door (a villa's, a house's); 41-3号201室 in an estate is a building.
    if (first.kind === 'bare' && second?.kind === 'number' && second.dashBefore && isShort(second.value)) {
      if (!isPlace && this.items.length > 2) return this.take('building', `${first.value}+${second.value}`, 2);
      return this.take('house', `${first.value}-${second.value}`, 2);
    }
    if (first.kind === 'number') {
      return this.take(this.isHouse(first, this.items.slice(1)) ? 'house' : 'building', first.value);
    }
    if (first.kind === 'bare' && this.context === 'road') {
      if (second?.kind === 'bare' && this.items.length === 2 && isShort(second.value) && second.dashBefore)
        return this.take('house', `${first.value}-${second.value}`, 2);
      if (second?.kind === 'building') return;
      this.isHouseUnsaid = true;
      this.take('house', first.value);
    }
  }

  /** 12号 is the number along a road; before a room or unit it is a building of an estate, and 12号2单元 alone is one too. */
  private isHouse({ value }: DoorItem, after: readonly DoorItem[]): boolean {
    const next = after[0]?.kind;
    if (next === undefined || next === 'building' || next === 'row') return true;
    if (/\D/.test(value)) return this.context !== 'estate';
    if (after.length === 1 && (next === 'storey' || next === 'floor')) return true;
    if (after.length >= 3 && after.every(isRoom)) return true;
    return this.context !== 'estate' && !(this.context === 'start' && next === 'unit');
  }

  private take(part: keyof DoorParts, value: string, count = 1): void {
    // A dash within a part would look like two parts in the door's key; a house number has its own word there.
    this.parts[part] = part === 'house' ? value : value.replaceAll('-', '+');
    this.index += count;
  }

  private building(): void {
    const [first, second] = [this.peek(), this.peek(1)];
    if (first === undefined || this.parts.building !== undefined) return;
    // 12-1号楼, W1-A栋
    if (first.kind === 'bare' && second?.kind === 'building' && second.dashBefore)
      return this.take('building', `${first.value}+${second.value}`, 2);
    if (first.kind === 'building') return this.take('building', first.value);
    if (first.kind === 'row') return this.take('building', `${first.value}排`);
    if (first.kind === 'bare' && second?.kind === 'unit' && second.dashBefore && !this.isHouseUnsaid)
      return this.take('building', first.value);
    if (first.kind === 'storey' && this.isBuilding(first)) this.take('building', first.value);
  }

  /** 12楼2单元, 305楼201, 5楼301 (no floor has another floor's room); 3楼301 and 3楼5号 may be floors, and are no building. */
  private isBuilding({ value }: DoorItem): boolean {
    const after = this.left.slice(1);
    if (after.some(({ kind, word }) => (kind === 'unit' && word !== '门' && word !== '号门') || kind === 'floor'))
      return true;
    if (after.some(({ kind }) => kind === 'storey') || after.filter(isRoom).length > 1) return true;
    if (after[0]?.kind === 'unit' && after.length > 1) return true;
    if (Number(value) >= 40) return true;
    const [room] = after;
    return room !== undefined && isRoom(room) && !isShort(room.value) && roomOn(value, room.value) === undefined;
  }

  private unit(): void {
    const [first, second] = [this.peek(), this.peek(1)];
    if (first?.kind === 'unit') this.take('unit', first.value);
    else if (first?.word === '座' && this.parts.building !== undefined && second !== undefined)
      this.take('unit', first.value);
  }

  private floor(): void {
    const [first, second] = [this.peek(), this.peek(1)];
    if (first?.kind !== 'floor' && first?.kind !== 'storey') return;
    // 2单元-1层101: with the only dash in the text before it, the floor is below ground.
    const isMinus = first.dashBefore && !this.items.some((item) => item !== first && item.dashBefore);
    if (isMinus && second !== undefined && roomOn(first.value, second.value) === undefined) return;
    this.take('floor', isMinus ? `B${first.value}` : first.value);
  }

  private room(): string | undefined {
    const { left } = this;
    const { floor } = this.parts;
    const [only] = left;
    if (left.length === 0) return this.side !== '' && floor !== undefined ? floor + this.side : undefined;
    if (only?.kind === 'special' && left.length === 1) return (floor ?? '') + only.value;
    // 6楼2门: past the floor a door is a flat's.
    if (floor !== undefined && left.length === 1 && only?.kind === 'unit' && only.word.endsWith('门'))
      return roomOn(floor, only.value);
    if (!left.every((item, index) => (item.kind === 'bare' ? true : isRoom(item) && index === left.length - 1)))
      return undefined;
    const room = this.roomOf(left);
    return room === undefined ? undefined : room + this.side;
  }

  private roomOf(left: readonly DoorItem[]): string | undefined {
    const values = left.map(({ value }) => value);
    const { house, building, unit, floor } = this.parts;
    if (floor !== undefined) return values.length === 1 ? roomOn(floor, values[0]!) : undefined;
    if (unit !== undefined) return this.afterUnit(values);
    if (building !== undefined) return this.afterBuilding(values);
    if (values.length >= 3) return this.afterNothing(values);
    if (house !== undefined) return this.afterHouse(left);
    return values.length === 2 ? this.afterNothing(values) : aloneRoom(left[0]!, this.context);
  }

  private afterUnit([first, second, ...more]: readonly string[]): string | undefined {
    if (first === undefined || more.length > 0) return undefined;
    if (second === undefined) return first;
    if (!isShort(first)) return isShort(second) ? `${first}+${second}` : undefined;
    const room = roomOn(first, second);
    if (room !== undefined && /^\d/.test(first)) this.parts.floor = first;
    else return undefined;
    return room;
  }

  private afterBuilding([first, second, ...more]: readonly string[]): string | undefined {
    if (second === undefined) return first;
    if (!isShort(first!)) return isShort(second) && more.length === 0 ? `${first}+${second}` : undefined;
    if (more.length === 0 && isShort(second)) return `${first}+${second}`;
    this.parts.unit = first!;
    return more.length === 0 ? second : this.afterUnit([second, ...more]);
  }

  private afterHouse(left: readonly DoorItem[]): string | undefined {
    const [first, second] = left;
    if (second !== undefined) {
      if (!isShort(first!.value) && !isShort(second.value)) return undefined;
      return `${first!.value}+${second.value}`;
    }
    return first!.kind === 'room' || (!isShort(first!.value) && digitsOf(first!.value) <= 5) ? first!.value : undefined;
  }

  /** 12-301, 3-2-1: building, unit, room. Of four numbers nobody knows whether the last two are a floor and its flat: 4-1-5-2. */
  private afterNothing(values: readonly string[]): string | undefined {
    const [building, ...more] = values;
    if (digitsOf(building!) > 3 || values.length > 4) return undefined;
    const before = { ...this.parts };
    this.parts.building = building!;
    if (more.length === 1) return more[0];
    const [unit, ...rest] = more;
    this.parts.unit = unit!;
    const [room, flat] = rest.length === 1 ? rest : [undefined, rest[1]];
    if (isShort(unit!) && room !== undefined) return room;
    if (isShort(unit!) && isShort(rest[0]!) && isShort(flat ?? '')) return `${rest[0]}+${flat}`;
    delete this.parts.building;
    delete this.parts.unit;
    Object.assign(this.parts, before);
    return undefined;
  }
}

function aloneRoom({ kind, value }: DoorItem, context: DoorContext): string | undefined {
  if (kind === 'room') return value;
  return kind === 'bare' && !isShort(value) && context !== 'road' ? value : undefined;
}

/** What the items mean by their words, their order and what stands before them. */
export function readDoor(items: readonly DoorItem[], context: DoorContext): DoorParts {
  const last = items.at(-1);
  const side = last?.kind === 'side' ? last.value : '';
  return new Reader(side === '' ? items : items.slice(0, -1), context, side).read();
}
