import { houseAt } from './door-items.js';
import { hanNumeral, normalName, normalNumber } from './numeral.js';

export interface PlaceParts {
  street?: string;
  community?: string;
  group?: string;
  road?: string;
  lane?: string;
  roadNumber?: string;
  estate?: string;
}

/** Whether the text's door is a house by its number alone, a building of an estate, or absent: a 村 can be either. */
export type DoorHint = 'building' | 'house' | 'none';

const number = `(?:[0-9]{1,4}|[${hanNumeral}]{1,5})`;

const regiment = new RegExp(`^第?(${number})团(?=[^体\\p{L}]|第?${number}连|\\p{Script=Han}{1,4}镇|场)`, 'u');
const street =
  /^(\p{Script=Han}[^\d号栋]{0,9}?)(街道办事处|街道办|街道(?!口)|民族乡|镇(?![路街]|[江海][东西南北中]?[路街]|花园|公寓)|乡(?![路街镇]|花园|情|村)|苏木)/u;
const streetOfCommunity = new RegExp(
  `^\\p{Script=Han}{1,5}街(?=[\\p{Script=Han}A-Z0-9]{1,8}?(?:社区|居委会|(?<!新|工人|[${hanNumeral}])村(?!路|街)))`,
  'u',
);

const committee =
  /^((?:第?\d{1,3})?[^\d路街巷弄号栋团室层户]{0,10}?|[^\d巷弄号栋]{2,4})(?<=.)(社区居民委员会|社区居委会|居民委员会|居委会|家委会|社区|村民委员会|村委会|行政村|嘎查)/u;
const village =
  /^([^路街巷弄号栋组社室层户]{1,9}?村)(?!\p{Script=Han}{0,2}(?:大街|路|街(?!坊)|大道)|[小东西南北]?区\d*[号栋])/u;
/** 曹杨一村, 和平新村, 工人村: estates of a city. */
const urbanVillage = new RegExp(`(?:[${hanNumeral}0-9]|新|工人|农民|职工|教师|干部|度假)村$`, 'u');
const company = new RegExp(`^第?(${number})连`, 'u');
const group = new RegExp(
  `^([^路街巷弄号栋\\d${hanNumeral}]{0,8}?)-?第?(${number})(村民小组|村民组|居民小组|居民组|小组|组(?!团)|生产队|大队|队(?!部)|社(?!区)|屯)`,
  'u',
);
const groupByName = new RegExp(
  `^([^路街巷弄号栋\\d]{1,7}?(?:屯|村民小组|小组|组(?!团)))(?=\\d|[${hanNumeral}]|$)`,
  'u',
);

const roadEnd = '(?:大道|大街|公路|路(?![口边旁桥局])|街(?![口边旁坊道])|(?<![街步通隧河轨铁味])道(?![口里外教]))';
const road = new RegExp(
  `^((?!大街|铁路(?:局|宿舍|小区|家属))[^\\d路街巷弄号栋]{1,11}?\\d{0,2}${roadEnd}(?:[东西南北中前后${hanNumeral}]{0,3}(?:大街|路|街|段)|[东西南北中](?=[\\d特甲乙临附]|$))?)(?!支路)`,
  'u',
);
const numberedLane = new RegExp(`^第?(${number})(弄|巷)(?:(${number})支弄)?`, 'u');
const namedLane = new RegExp(
  `^([^\\d弄号栋]{1,9}?(?:巷(?!胡同|道)|胡同|支路|夹道|里弄|弄|[一二三四五六七八九十]条(?!胡同|巷)|条胡同))`,
  'u',
);
const numberedLaneOfEstate = new RegExp(`^(.{2,12}?[村苑园区城里寨])第?(${number})巷$`, 'u');

function takeStreet(text: string, into: PlaceParts): string {
  const corps = regiment.exec(text);
  if (corps !== null) {
    into.street = `${normalNumber(corps[1]!)}团`;
    return text.slice(corps[0].length).replace(/^场/u, '');
  }
  const match = street.exec(text);
  if (match !== null && !/[小古]镇$|水乡$|[路街]..*[镇乡]$/u.test(match[0])) {
    into.street = match[1]! + (match[2]!.startsWith('街道') ? '街道' : match[2]!);
    return text.slice(match[0].length);
  }
  const short = streetOfCommunity.exec(text)?.[0];
  if (short === undefined) return text;
  into.street = short;
  return text.slice(short.length);
}

function takeCommunity(text: string, into: PlaceParts, hint: DoorHint): string {
  const unit = company.exec(text);
  if (unit !== null && into.street?.endsWith('团')) {
    into.community = `${normalNumber(unit[1]!)}连`;
    return text.slice(unit[0].length);
  }
  const match = committee.exec(text);
  if (match !== null) {
    const end = /^村民|^村委|^行政/u.test(match[2]!) ? '村' : match[2] === '嘎查' ? '嘎查' : '社区';
    into.community = normalName(match[1]! + (match[1]!.endsWith(end) ? '' : end));
    return text.slice(match[0].length);
  }
  const name = village.exec(text)?.[1];
  if (name === undefined) return text;
  const after = text.slice(name.length);
  const isRural = /[镇乡]$|苏木$/u.test(into.street ?? '') || group.test(after) || groupByName.test(after);
  if (!isRural && (urbanVillage.test(name) || hint === 'building')) return text;
  into.community = normalName(name);
  return after;
}

const groupWords: Readonly<Record<string, string>> = {
  屯: '屯',
  社: '社',
  队: '队',
  生产队: '队',
  大队: '大队',
};

function takeGroup(text: string, into: PlaceParts): string {
  const match = group.exec(text);
  if (match !== null) {
    const [all, before, value, word] = match;
    const normal = normalNumber(value!);
    if (normal === undefined) return text;
    into.group = `${normal}${groupWords[word!] ?? '组'}`;
    // 城关镇李家湾1组: what stands between the town and the group is the village; past the village it is a hamlet.
    if (before !== '' && into.community === undefined && (into.street !== undefined || before!.endsWith('场')))
      into.community = before!;
    else if (before !== '') into.group = before! + into.group;
    return text.slice(all.length);
  }
  const name = groupByName.exec(text)?.[1];
  if (name === undefined || into.community === undefined) return text;
  into.group = name.replace(/村民小组$|小组$/u, '组');
  return text.slice(name.length);
}

function takeNumber(text: string, into: PlaceParts): string {
  const along = /^(\d{1,4})-(\d{1,2})号(?!楼|栋|幢)/u.exec(text);
  const house = along === null ? houseAt(text, 0) : undefined;
  const end = along?.[0].length ?? house?.end;
  if (end === undefined || /^街坊|^楼|^栋|^线/u.test(text.slice(end))) return text;
  into.roadNumber = along === null ? house!.value : `${Number(along[1])}-${Number(along[2])}`;
  return text.slice(end).replace(/^(?:大院|院)?内?(?!\p{Script=Han}?[里路街])/u, '');
}

function takeRoad(text: string, into: PlaceParts): string {
  const numbered = numberedLane.exec(text);
  if (numbered !== null) {
    const [all, value, word, branch] = numbered;
    const own = normalNumber(value!);
    if (own === undefined) return text;
    into.lane =
      word === '弄' ? `${own}弄${branch === undefined ? '' : `${normalNumber(branch)}支弄`}` : normalName(`${value}巷`);
    return takeNumber(text.slice(all.length), into);
  }
  const way = road.exec(text)?.[1];
  const lane = namedLane.exec(text)?.[1];
  if (lane !== undefined && (way === undefined || lane.endsWith('支路') || lane.length < way.length)) {
    const parted = numberedLaneOfEstate.exec(lane);
    if (parted !== null) into.estate = normalName(parted[1]!);
    into.lane = normalName(parted === null ? lane : `${parted[2]}巷`);
    return takeNumber(text.slice(lane.length), into);
  }
  if (way === undefined) return text;
  into.road = normalName(way);
  return takeNumber(text.slice(way.length), into);
}

/** Past the village and not yet at a number, a name is a hamlet: 马庄, 箐口村. */
const hamlet = /^\p{Script=Han}{1,6}$/u;

const stepsMax = 12;

/** Reads what stands between the regions and the door; answers what belongs to none of its parts. */
export function readPlaces(text: string, into: PlaceParts, hint: DoorHint): string {
  let left = takeStreet(text, into);
  for (let step = 0; step < stepsMax && left !== ''; step++) {
    const before = left;
    if (into.community === undefined && into.road === undefined) left = takeCommunity(left, into, hint);
    if (left === before && into.group === undefined) left = takeGroup(left, into);
    if (left === before) left = takeRoad(left, into);
    if (left === before && into.community === undefined) left = takeCommunity(left, into, hint);
    if (left === before && into.roadNumber === undefined) left = takeNumber(left, into);
    if (left === before) break;
    left = left.replace(/^-+/, '');
  }
  const isVillage = /[村]$|嘎查$/u.test(into.community ?? '') && into.road === undefined && into.lane === undefined;
  if (isVillage && into.group === undefined && hamlet.test(left) && !/[区苑园楼房]$/u.test(left)) {
    into.group = left;
    return '';
  }
  return left;
}
