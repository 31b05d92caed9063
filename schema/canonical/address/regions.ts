/** Province, prefecture and county at the beginning of an address, with or without their endings. */

const otherProvinces: ReadonlyArray<readonly [string, string]> = [
  ['内蒙古', '内蒙古自治区'],
  ['广西', '广西壮族自治区'],
  ['西藏', '西藏自治区'],
  ['宁夏', '宁夏回族自治区'],
  ['新疆', '新疆维吾尔自治区'],
  ['兵团', '新疆生产建设兵团'],
  ['香港特别行政区', '香港特别行政区'],
  ['澳门特别行政区', '澳门特别行政区'],
];
const named = (names: string, end: string) => names.split(' ').map((name) => [name, name + end] as const);
const provinces: ReadonlyMap<string, string> = new Map(
  [
    ...named(
      '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾',
      '省',
    ),
    ...named('北京 天津 上海 重庆', '市'),
    ...otherProvinces,
  ].flatMap(([short, full]) => [[full, full] as const, [short, full] as const]),
);
const provinceName = new RegExp(
  `^(?:${[...provinces.keys()].toSorted((left, right) => right.length - left.length).join('|')})`,
  'u',
);
/** A short name is a province only where a prefecture or county follows: 北京路, 湖北大厦 and 吉林市 are none. */
const regionFollows =
  /^(?![市路街道])\p{Script=Han}[^\P{Script=Han}路街村巷]{0,10}?(?:市(?![场民政])|(?<![小社园校厂院])区(?!域)|县|州|盟|旗|师)/u;

/** Names within which 镇 or 乡 is no level: 景德镇市, 新乡市. */
const prefecture =
  /^(?:第?[一二三四五六七八九十]{1,3}师(?=\d|\p{Script=Han})|景德镇市|(?:新|萍|湘|桐)乡市|\p{Script=Han}{1,12}?自治州|(?!.{0,3}市[场民政立])\p{Script=Han}[^\d路街巷弄号栋楼镇乡村市区县]{1,8}?(?:市(?![场民政立口])|地区|盟(?=\p{Script=Han}{1,10}?[旗市县])))/u;
const noCity = /^(?:市辖区|省直辖县级行政区划)(?=\p{Script=Han}{2})/u;

const countyEnd =
  '(?:自治县|自治旗|县(?!城(?!关)|[医委政道前镇路街])|区(?![域间])|旗(?![路街村镇杆])|市(?![场民政立口]))';
const county = new RegExp(
  `^(?:(?:内|西|宁|金)乡县|宁乡市|镇[^\\d区县市]{1,2}[区县]|(?:让胡路|路[南北桥]|鼓楼|钟楼|市[中南北])区|\\p{Script=Han}[^\\d号栋楼镇乡村县市旗巷弄]{0,8}?${countyEnd})`,
  'u',
);
/** 小区, 社区, 三区, 花园东区: parts of an estate. */
const partOfEstate =
  /(?:[小社校院库片宅墅舍属活苑]|[花家嘉]园|[A-Z0-9一二三四五六七八九十]|..[东西南北中后前])区$|^.+(?:路|街|大道).+区$|^[东西南北中]区$/u;
/** Without a city before them, these are likelier a part of an estate too: 万科城区, 开发区. */
const likelyPartOfEstate = /[厂景住老家园城里坊庄新矿林发]区$/u;
const knownCounties = /^(?:让胡路区|路[南北桥]区|[东西]城区|道里区|香坊区|浦东新区|滨海新区)$/u;

export interface RegionParts {
  province?: string;
  city?: string;
  district?: string;
}

function takeProvince(text: string, into: RegionParts): string {
  const name = provinceName.exec(text)?.[0];
  if (name === undefined) return text;
  const full = provinces.get(name)!;
  const after = text.slice(name.length);
  const isShort = name !== full && name !== '兵团';
  if (isShort && !regionFollows.test(after)) return text;
  if (name === '兵团' && !/^第?[一二三四五六七八九十\d]/u.test(after)) return text;
  into.province = full;
  // 北京市北京市海淀区, 上海市市辖区
  return after.startsWith(full) ? after.slice(full.length) : after;
}

function takeCounty(text: string, into: RegionParts, part: 'city' | 'district'): string {
  const name = county.exec(text)?.[0];
  if (name === undefined || name.length < 2) return text;
  const isKnown = into.province !== undefined || into.city !== undefined;
  if (!knownCounties.test(name) && (partOfEstate.test(name) || (!isKnown && likelyPartOfEstate.test(name))))
    return text;
  if (!isKnown && (name.length > 5 || (name.endsWith('旗') && name.length < 4))) return text;
  into[part] = name;
  return text.slice(name.length);
}

/** Takes the regions off the beginning; answers what is left. */
export function takeRegions(text: string, into: RegionParts): string {
  let left = takeProvince(text, into).replace(noCity, '');
  const isMunicipality = into.province?.endsWith('市') === true;
  if (!isMunicipality) {
    const city = cityAt(left, into.province !== undefined);
    if (city !== undefined) {
      into.city = city.name;
      left = left.slice(city.length).replace(noCity, '');
      // 第一师阿拉尔市: the city that the division runs.
      const seat = city.name.endsWith('师') ? prefecture.exec(left)?.[0] : undefined;
      if (seat !== undefined) {
        into.city = seat;
        left = left.slice(seat.length);
      }
    }
  }
  return takeCounty(left, into, 'district');
}

/** Capitals and other large cities that are written without 市: 湖北武汉武昌区. */
const cities =
  '石家庄 唐山 保定 邯郸 太原 大同 沈阳 大连 鞍山 长春 哈尔滨 大庆 南京 苏州 无锡 徐州 常州 南通 杭州 宁波 温州 合肥 芜湖 福州 厦门 泉州 南昌 赣州 济南 青岛 烟台 ' +
  '郑州 洛阳 武汉 宜昌 襄阳 荆州 黄石 十堰 孝感 长沙 株洲 衡阳 广州 深圳 佛山 珠海 南宁 桂林 柳州 海口 三亚 成都 绵阳 贵阳 遵义 昆明 大理 拉萨 西安 宝鸡 咸阳 ' +
  '兰州 天水 西宁 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 呼和浩特 包头';
const shortCity = new RegExp(
  `^(${cities.split(' ').join('|')})(?!市|地区)(?=\\p{Script=Han}{2,5}?(?:区|县|市)(?![场民政]))(?!\\p{Script=Han}{1,4}?(?:[小社园校厂院]区|路|街))`,
  'u',
);

function cityAt(text: string, afterProvince: boolean): { name: string; length: number } | undefined {
  const short = shortCity.exec(text)?.[1];
  if (short !== undefined) return { name: `${short}市`, length: short.length };
  const name = prefecture.exec(text)?.[0];
  if (name === undefined || (name.endsWith('师') && !afterProvince)) return undefined;
  return { name, length: name.length };
}
