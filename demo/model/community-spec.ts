import { dayOf, type Day } from './calendar.js';
import { ningxiaCounties, originCounties } from './places.js';
import { slotsPerCounty } from './identifiers.js';

/** The day of the first full delivery: every figure is exact on it. */
export const referenceDay: Day = dayOf(2026, 11, 1);

/** Counted on the reference day by the definitions in demo/README.md; made exactly so. */
export interface Figures {
  readonly buildings: number;
  readonly households: number;
  readonly residents: number;
  readonly over65: number;
  readonly over90: number;
  readonly lowIncomeCases: number;
  readonly marginalCases: number;
  readonly disabled: number;
  readonly aloneWithoutFamily: number;
  readonly militaryHouseholds: number;
}

export interface CommunitySpec {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  /** What stands before the building in a standard address. */
  readonly addressPrefix: string;
  readonly county: string;
  /** Which part of the county's ID number sequences is this community's own. */
  readonly slot: number;
  readonly originCounties: ReadonlyArray<readonly [string, string]>;
  readonly figures: Figures;
  readonly unitsPerBuilding: number;
  readonly floors: number;
  /** Share of residents who are registered elsewhere. */
  readonly registeredElsewhere: number;
  /** GB/T 3304 codes and their weights among families. */
  readonly ethnicities: ReadonlyArray<readonly [string, number]>;
  readonly damage: 'resolvable' | 'every-kind';
  /** Families that are registered in the partner community and live here; and the other way round. */
  readonly crossFamilies: number;
}

export type Scale = 'tiny' | 'demo';

const hubei: ReadonlyArray<readonly [string, number]> = [
  ['01', 955],
  ['15', 16],
  ['03', 8],
  ['11', 6],
  ['06', 5],
  ['08', 4],
  ['02', 3],
  ['05', 2],
  ['04', 1],
];
const yinchuan: ReadonlyArray<readonly [string, number]> = [
  ['01', 640],
  ['03', 320],
  ['11', 12],
  ['02', 10],
  ['05', 8],
  ['17', 4],
  ['04', 6],
];

const kFigures: Figures = {
  buildings: 81,
  households: 3180,
  residents: 11_182,
  over65: 875,
  over90: 9,
  lowIncomeCases: 13,
  marginalCases: 1,
  disabled: 34,
  aloneWithoutFamily: 4,
  militaryHouseholds: 9,
};
const kTinyFigures: Figures = {
  buildings: 40,
  households: 60,
  residents: 211,
  over65: 26,
  over90: 2,
  lowIncomeCases: 3,
  marginalCases: 1,
  disabled: 5,
  aloneWithoutFamily: 2,
  militaryHouseholds: 2,
};
const changchengFigures: Figures = {
  buildings: 64,
  households: 2604,
  residents: 8073,
  over65: 742,
  over90: 7,
  lowIncomeCases: 31,
  marginalCases: 6,
  disabled: 88,
  aloneWithoutFamily: 6,
  militaryHouseholds: 12,
};
const changchengTinyFigures: Figures = {
  buildings: 20,
  households: 40,
  residents: 124,
  over65: 14,
  over90: 1,
  lowIncomeCases: 2,
  marginalCases: 1,
  disabled: 3,
  aloneWithoutFamily: 1,
  militaryHouseholds: 1,
};

function kCommunity(scale: Scale): CommunitySpec {
  return {
    index: 0,
    code: '420106990001',
    name: 'K社区',
    addressPrefix: '湖北省武汉市武昌区沿湖街K社区',
    county: '420106',
    slot: 0,
    originCounties: originCounties.slice(0, 40),
    figures: scale === 'tiny' ? kTinyFigures : kFigures,
    unitsPerBuilding: 3,
    floors: 7,
    registeredElsewhere: 0.12,
    ethnicities: hubei,
    damage: 'resolvable',
    crossFamilies: scale === 'tiny' ? 1 : 9,
  };
}

function changcheng(scale: Scale): CommunitySpec {
  return {
    index: 1,
    code: '640106003004',
    name: '长城花园社区',
    addressPrefix: '宁夏回族自治区银川市金凤区长城花园',
    county: '640106',
    slot: slotsPerCounty - 1,
    originCounties: originCounties.slice(40, 88),
    figures: scale === 'tiny' ? changchengTinyFigures : changchengFigures,
    unitsPerBuilding: 4,
    floors: 6,
    registeredElsewhere: 0.3,
    ethnicities: yinchuan,
    damage: 'every-kind',
    crossFamilies: scale === 'tiny' ? 1 : 11,
  };
}

/** Further communities have K's size, Ningxia's people and every kind of damage. */
function further(index: number): CommunitySpec {
  const [county, countyName] = ningxiaCounties[(index - 2) % ningxiaCounties.length]!;
  const group = (index - 2) % ningxiaCounties.length;
  const slot = Math.floor((index - 2) / ningxiaCounties.length);
  const code = `${county}9${String(1 + (slot >> 3)).padStart(2, '0')}${String(1 + (slot & 7)).padStart(3, '0')}`;
  const name = `第${slot + 1}社区`;
  return {
    ...changcheng('demo'),
    index,
    code,
    name,
    county,
    slot,
    addressPrefix: `宁夏回族自治区${countyName}${name}`,
    figures: kFigures,
    unitsPerBuilding: 3,
    floors: 7,
    crossFamilies: 4,
    // Communities of equal slot in different counties draw from different counties, so that no ID number is given twice.
    originCounties: originCounties.slice(40 + 2 * group, 42 + 2 * group),
  };
}

/** The most communities that ID numbers suffice for. */
export const communitiesMax = 2 + ningxiaCounties.length * (slotsPerCounty - 1);

/** K and 长城花园 first, then as many further ones as asked for. */
export function communitySpecs(count: number, scale: Scale): readonly CommunitySpec[] {
  if (!Number.isInteger(count) || count < 1 || count > communitiesMax) {
    throw new RangeError(`The number of communities must be between 1 and ${communitiesMax}, got ${count}.`);
  }
  const specs = [kCommunity(scale), changcheng(scale)];
  for (let index = 2; index < count; index++) specs.push(further(index));
  return specs.slice(0, count);
}

/** Communities exchange residents in pairs, so that any of them can be built alone. */
export function partnerOf(spec: CommunitySpec, specs: readonly CommunitySpec[]): CommunitySpec | undefined {
  return specs[spec.index ^ 1];
}
