/**
 * Surnames with their rough share in 10,000 people. Those at the end are rare and are here because a reader, human or
 * machine, gets their pronunciation wrong as surnames.
 */
export const surnames: ReadonlyArray<readonly [string, number]> = [
  ['王', 720],
  ['李', 719],
  ['张', 683],
  ['刘', 538],
  ['陈', 453],
  ['杨', 308],
  ['赵', 229],
  ['黄', 223],
  ['周', 212],
  ['吴', 205],
  ['徐', 166],
  ['孙', 154],
  ['胡', 131],
  ['朱', 126],
  ['高', 121],
  ['林', 118],
  ['何', 117],
  ['郭', 115],
  ['马', 105],
  ['罗', 104],
  ['梁', 84],
  ['宋', 81],
  ['郑', 78],
  ['谢', 72],
  ['韩', 68],
  ['唐', 65],
  ['冯', 64],
  ['于', 62],
  ['董', 61],
  ['萧', 59],
  ['程', 57],
  ['曹', 57],
  ['袁', 54],
  ['邓', 54],
  ['许', 54],
  ['傅', 51],
  ['沈', 50],
  ['曾', 50],
  ['彭', 49],
  ['吕', 47],
  ['苏', 47],
  ['卢', 47],
  ['蒋', 47],
  ['蔡', 46],
  ['贾', 42],
  ['丁', 42],
  ['魏', 42],
  ['薛', 41],
  ['叶', 40],
  ['阎', 40],
  ['余', 40],
  ['潘', 39],
  ['杜', 39],
  ['戴', 36],
  ['夏', 36],
  ['钟', 36],
  ['汪', 35],
  ['田', 35],
  ['任', 34],
  ['姜', 34],
  ['范', 33],
  ['方', 33],
  ['石', 31],
  ['姚', 31],
  ['谭', 31],
  ['廖', 30],
  ['邹', 30],
  ['熊', 29],
  ['金', 29],
  ['陆', 28],
  ['郝', 28],
  ['孔', 27],
  ['白', 27],
  ['崔', 26],
  ['康', 26],
  ['毛', 25],
  ['邱', 25],
  ['秦', 25],
  ['江', 24],
  ['史', 24],
  ['顾', 23],
  ['侯', 23],
  ['邵', 22],
  ['孟', 22],
  ['龙', 21],
  ['万', 21],
  ['段', 20],
  ['雷', 20],
  ['钱', 19],
  ['汤', 19],
  ['尹', 18],
  ['黎', 18],
  ['易', 17],
  ['常', 17],
  ['武', 16],
  ['乔', 16],
  ['贺', 16],
  ['赖', 15],
  ['龚', 15],
  ['文', 15],
  ['欧阳', 9],
  ['司马', 3],
  ['上官', 3],
  ['诸葛', 2],
  ['夏侯', 1],
  ['单', 6],
  ['仇', 3],
  ['解', 5],
  ['尉迟', 1],
  ['查', 4],
  ['朴', 2],
  ['盖', 2],
  ['区', 3],
  ['乐', 2],
  ['曲', 5],
  ['翟', 6],
  ['缪', 4],
];

/** Surnames that Hui families of the north-west often have. */
export const huiSurnames: ReadonlyArray<readonly [string, number]> = [
  ['马', 420],
  ['杨', 70],
  ['王', 60],
  ['丁', 55],
  ['李', 50],
  ['张', 45],
  ['白', 40],
  ['哈', 35],
  ['海', 30],
  ['纳', 30],
  ['撒', 20],
  ['金', 30],
  ['锁', 15],
  ['虎', 15],
  ['买', 20],
  ['拜', 12],
  ['妥', 10],
  ['苏', 25],
  ['罗', 18],
];

interface GivenNames {
  readonly single: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Characters of given names by sex and by the time of birth: before 1970, to 1989, to 2004, and since. */
export const givenNames: Readonly<Record<'1' | '2', readonly [GivenNames, GivenNames, GivenNames, GivenNames]>> = {
  '1': [
    {
      single: [...'军刚平勇斌明华强辉健忠义'],
      first: [...'建国志文德永光振家玉金长福庆宝春大世学正'],
      second: [...'国华军明生林荣清平民山海祥贵良成发才福兴元'],
    },
    {
      single: [...'伟勇军磊涛强超斌波鹏刚杰峰辉'],
      first: [...'建志海文晓俊小永国立宏立新少红东春学'],
      second: [...'军强波伟峰平明辉龙华斌林飞勇生刚东涛'],
    },
    {
      single: [...'浩宇鑫杰超鹏博凯帅阳晨旭洋昊'],
      first: [...'子俊宇志嘉文天家晓明浩一泽思建'],
      second: [...'豪杰轩鹏涛阳伟航辉龙浩文飞宇成凯'],
    },
    {
      single: [...'睿辰泽宸奕熙皓铭'],
      first: [...'子浩宇梓俊一嘉奕沐泽皓铭思明景'],
      second: [...'轩宇涵泽辰睿霖宸博阳然熙航诚远'],
    },
  ],
  '2': [
    {
      single: [...'英兰芳珍梅霞玲琴红萍敏莲'],
      first: [...'秀桂玉淑凤金春美素惠爱月翠兰彩'],
      second: [...'英兰珍芳华荣梅琴莲香云霞清娥凤玲珠'],
    },
    {
      single: [...'丽静敏燕娟霞艳芳红玲萍娜洁'],
      first: [...'海晓红丽春小雪冬秋亚文燕玉艳素'],
      second: [...'燕霞红丽梅娟玲芳萍英华云敏琴艳华'],
    },
    {
      single: [...'婷雪颖静欣丹悦倩琪璐莹瑶'],
      first: [...'雨思佳欣诗晓梦嘉文雅子静心慧'],
      second: [...'婷怡雯琪颖涵雪洁悦萱琳瑶欣倩'],
    },
    {
      single: [...'诺妍玥桐瑶萱苒汐'],
      first: [...'梓欣雨子诗若一语思可沐芷锦依'],
      second: [...'涵怡萱诺彤妍桐琪瑶玥汐然溪晴'],
    },
  ],
};

/** Rare characters that systems lose: extension A (䶮, 㛃, 㼆), B (𠮷), E (𬭚), and rare ones of the first block; two are commoner here than others. */
export const rareCharacters: readonly string[] = [
  '䶮',
  '䶮',
  '䶮',
  '𠮷',
  '𠮷',
  '㛃',
  '㼆',
  '堃',
  '喆',
  '翀',
  '旸',
  '𬭚',
  '赟',
];

/** Given and father's names of Uyghurs (ethnicity 05), joined by a middle dot. */
export const uyghurNames: Readonly<Record<'1' | '2', readonly string[]>> = {
  '1': ['买买提', '阿卜杜热依木', '艾力', '吐尔逊', '玉素甫', '阿迪力', '热合曼', '依明', '库尔班', '艾合买提'],
  '2': ['阿依古丽', '古丽娜尔', '帕提古丽', '热依汗', '阿娜尔罕', '迪丽努尔', '米热古丽', '祖丽菲娅'],
};

/** Kazakh names (ethnicity 17), joined by a middle dot. */
export const kazakhNames: Readonly<Record<'1' | '2', readonly string[]>> = {
  '1': ['叶尔波力', '努尔兰', '巴合提', '哈那提', '赛力克', '木拉提'],
  '2': ['阿依努尔', '古丽扎提', '巴哈古丽', '加娜尔', '萨吾列'],
};

export const tibetanNames: Readonly<Record<'1' | '2', readonly string[]>> = {
  '1': ['扎西次仁', '多吉', '丹增', '格桑顿珠', '洛桑', '旦增曲扎'],
  '2': ['卓玛', '央金', '次仁拉姆', '格桑梅朵', '白玛'],
};

export const mongolianNames: Readonly<Record<'1' | '2', readonly string[]>> = {
  '1': ['巴特尔', '苏和', '孟和', '阿拉腾', '朝鲁', '布仁'],
  '2': ['其其格', '萨仁', '乌云', '娜仁', '斯琴高娃', '托娅'],
};
