import type { Random } from '../model/random.js';

/** Characters of names that sound alike, as a clerk mishears them. */
const homophones = groups(
  '建健',
  '伟玮炜',
  '丽莉俐',
  '芳方',
  '英瑛',
  '华桦',
  '明鸣铭',
  '军均君',
  '平萍苹',
  '红宏洪',
  '志智',
  '玲铃',
  '文雯',
  '秀绣',
  '国帼',
  '梅玫',
  '静婧',
  '杰洁',
  '晓小',
  '宇雨羽',
  '涵晗',
  '佳嘉',
  '琪棋',
  '慧惠',
  '浩昊皓',
  '辰晨',
  '永勇',
  '林琳',
  '峰锋',
  '张章',
  '于余',
  '冯逢',
  '程成',
  '蒋讲',
  '付傅',
  '肖萧',
);
/** Characters that look alike, as a clerk misreads them. */
const lookAlikes = groups(
  '荣菜',
  '晴睛',
  '杨扬',
  '侯候',
  '陈阵',
  '王玉',
  '士土',
  '彬杉',
  '博搏',
  '鹏朋',
  '桂挂',
  '志忘',
  '明朋',
  '李季',
  '马鸟',
  '田由',
  '白自',
  '金全',
  '子于',
  '天夫',
  '祥详',
  '洁浩',
  '凤风',
  '淑椒',
  '霞暇',
  '建键',
  '海诲',
  '玉王',
  '雪雷',
);
const dots = ['•', '・', '‧', '･', '.'] as const;

/** What systems of the old code page store for 䶮. */
export const privateUseOfYan = '\ue863';
/** A glyph that one department's clerks drew for themselves: nobody else can know what it means. */
export const ownGlyph = '\ue05a';

export function homophoneOf(name: string, random: Random): string {
  return replaceOne(name, homophones, random);
}

export function lookAlikeOf(name: string, random: Random): string {
  return replaceOne(name, lookAlikes, random);
}

export function dotVariantOf(name: string, random: Random): string {
  return name.includes('·') ? name.replaceAll('·', random.pick(dots)) : name;
}

export function knownPrivateUseOf(name: string): string {
  return name.replace('䶮', privateUseOfYan);
}

/** The last character becomes a self-made glyph. */
export function unknownPrivateUseOf(name: string): string {
  const characters = [...name];
  return characters.length < 2 ? name : [...characters.slice(0, -1), ownGlyph].join('');
}

function replaceOne(name: string, alike: ReadonlyMap<string, readonly string[]>, random: Random): string {
  const characters = [...name];
  const places = characters.flatMap((character, index) => (alike.has(character) ? [index] : []));
  if (places.length === 0) return name;
  const place = random.pick(places);
  characters[place] = random.pick(alike.get(characters[place]!)!);
  return characters.join('');
}

function groups(...texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const text of texts) {
    const characters = [...text];
    for (const character of characters) {
      const others = characters.filter((other) => other !== character);
      map.set(character, [...(map.get(character) ?? []), ...others]);
    }
  }
  return map;
}
