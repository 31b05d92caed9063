import type { CommunitySpec } from './community-spec.js';
import { doorOf, type Dwelling } from './population.js';
import type { Random } from './random.js';

/** All doors of a community, building by building. */
function allDoors(spec: CommunitySpec): Dwelling[] {
  const doors: Dwelling[] = [];
  for (let building = 1; building <= spec.figures.buildings; building++) {
    for (let unit = 1; unit <= spec.unitsPerBuilding; unit++) {
      for (let floor = 1; floor <= spec.floors; floor++) {
        for (const side of ['01', '02'])
          doors.push({ building: String(building), unit: String(unit), room: `${floor}${side}` });
      }
    }
  }
  return doors;
}

/** Doors where those who live in the partner community are registered: known without building the community. */
export function crossDoors(spec: CommunitySpec): Dwelling[] {
  return allDoors(spec).slice(-spec.crossFamilies);
}

export function standardAddress(spec: CommunitySpec, dwelling: Dwelling): string {
  return `${spec.addressPrefix}${dwelling.building}栋${dwelling.unit}单元${dwelling.room}室`;
}

/** Hands out doors: first one in every building that has none yet, then any. */
export class Doors {
  private readonly free: Dwelling[];

  constructor(spec: CommunitySpec, taken: readonly Dwelling[], random: Random) {
    const reserved = new Set([...taken, ...crossDoors(spec)].map(doorOf));
    const lived = new Set(taken.map((dwelling) => dwelling.building));
    const open = random.shuffle(allDoors(spec).filter((dwelling) => !reserved.has(doorOf(dwelling))));
    const first: Dwelling[] = [];
    const others: Dwelling[] = [];
    for (const dwelling of open) {
      (lived.has(dwelling.building) ? others : first).push(dwelling);
      lived.add(dwelling.building);
    }
    this.free = [...others.toReversed(), ...first];
  }

  /** A door to live at. */
  take(): Dwelling {
    return this.got(this.free.pop());
  }

  /** A door to be registered at without living there: never the one that a building needs for its residents. */
  takeSpare(): Dwelling {
    return this.got(this.free.shift());
  }

  private got(dwelling: Dwelling | undefined): Dwelling {
    if (dwelling === undefined)
      throw new Error('The community has more households than doors. Give it more floors or units.');
    return dwelling;
  }

  /** What nobody took. */
  rest(): Dwelling[] {
    return this.free;
  }
}
