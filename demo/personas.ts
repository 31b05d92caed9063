import { parseDay } from './model/calendar.js';
import { idNumberOf, personaSequence } from './model/identifiers.js';

/**
 * People with names and stories, the same in every world and at every scale: tests, documents and the desk's demo
 * speak about them. Their records carry no damage.
 */
export interface Persona {
  readonly name: string;
  readonly sex: '1' | '2';
  readonly birthDate: string;
  readonly idNumber: string;
  readonly ethnicity: string;
  readonly phone: string;
  readonly story: string;
}

const k = '420106';
const changcheng = '640106';
let sequence = personaSequence;

function persona(
  name: string,
  sex: '1' | '2',
  birthDate: string,
  county: string,
  story: string,
  ethnicity = '01',
): Persona {
  // A man's sequence is odd, a woman's even.
  sequence += sequence % 2 === (sex === '1' ? 1 : 0) ? 2 : 1;
  const idNumber = idNumberOf(county, parseDay(birthDate), sequence);
  return { name, sex, birthDate, idNumber, ethnicity, phone: `1380000${String(sequence).padStart(4, '0')}`, story };
}

export const personas = {
  zhangJianguo: persona(
    '张建国',
    '1',
    '1955-03-14',
    k,
    'K 12栋2单元301: low-income applicant, lives with his wife and a tenant; his son is in his register but lives in 长城花园',
  ),
  liXiulan: persona('李秀兰', '2', '1958-05-20', k, 'wife of 张建国, counted in his low-income case'),
  zhangWei: persona('张伟', '1', '1986-07-02', k, 'son of 张建国: registered in K, lives in 长城花园 8栋1单元502'),
  chenXiaohong: persona('陈小红', '2', '1994-11-08', '421083', 'tenant of 张建国, registered in 洪湖'),
  wangFang: persona(
    '王芳',
    '2',
    '1988-09-15',
    changcheng,
    'wife of 张伟, head of the household at 长城花园 8栋1单元502',
  ),
  zhangYutong: persona(
    '张雨桐',
    '2',
    '2015-04-22',
    changcheng,
    'daughter of 张伟 and 王芳, registered with her mother',
  ),
  wangLiElder: persona('王丽', '2', '1985-02-18', k, 'K 7栋1单元402: one of two people of this name in K'),
  wangLiYounger: persona('王丽', '2', '1991-08-30', k, 'K 33栋3单元101: the other, lives by herself'),
  liuQiang: persona('刘强', '1', '1983-12-01', k, 'husband of the elder 王丽'),
  liuZixuan: persona('刘子轩', '1', '2012-10-10', k, 'their son'),
  liuGuiying: persona(
    '刘桂英',
    '2',
    '1942-06-09',
    k,
    'K 5栋1单元102: 84, old-age allowance; lives alone but has a son',
  ),
  sunGuoqiang: persona('孙国强', '1', '1967-03-03', k, 'son of 刘桂英: in her register, lives elsewhere'),
  zhaoDefu: persona(
    '赵德福',
    '1',
    '1948-01-27',
    k,
    'K 20栋3单元602: lives alone, without family (孤寡老人), extremely-poor support',
  ),
  zhouJianjun: persona(
    '周建军',
    '1',
    '1974-10-05',
    k,
    'K 15栋2单元203: disability certificate, marginal low income; the register says married, civil affairs says divorced',
  ),
  zhouHaoran: persona('周浩然', '1', '2003-05-17', k, 'son of 周建军, lives with him'),
  heMin: persona('何敏', '2', '1976-02-02', '421181', 'divorced from 周建军, lives in neither community'),
  sunFusheng: persona('孙福生', '1', '1963-09-01', k, 'K 26栋1单元501: father of a soldier'),
  zhengYuzhen: persona('郑玉珍', '2', '1965-02-11', k, 'wife of 孙福生'),
  sunZhigang: persona('孙志刚', '1', '1999-04-12', k, 'their son, a soldier: moved out of the register'),
  ayiguli: persona(
    '阿依古丽·买买提',
    '2',
    '1993-03-21',
    '653121',
    'K 18栋1单元303: registered in 疏附, her name has a middle dot',
    '05',
  ),
  aili: persona('艾力·吐尔逊', '1', '1990-08-08', '653121', 'husband of 阿依古丽·买买提', '05'),
  zulifeiya: persona('祖丽菲娅·艾力', '2', '2018-06-01', '653121', 'their daughter', '05'),
  wangYan: persona('王䶮', '1', '1997-12-03', k, 'K 9栋2单元202: a character of extension A'),
  liJi: persona('李𠮷', '1', '1991-05-05', k, 'K 22栋1单元401: a character of extension B'),
  wuQian: persona('吴倩', '2', '1993-09-09', k, 'wife of 李𠮷'),
  maXiaoyan: persona(
    '马晓燕',
    '2',
    '1996-06-18',
    changcheng,
    'registered in 长城花园 3栋2单元201, lives in K 30栋2单元302',
    '03',
  ),
  maZhanshan: persona('马占山', '1', '1969-01-15', changcheng, 'father of 马晓燕', '03'),
  yangXiuhua: persona('杨秀花', '2', '1971-07-23', changcheng, 'mother of 马晓燕', '03'),
  shanXuemei: persona(
    '单雪梅',
    '2',
    '1979-11-30',
    k,
    'K 11栋1单元501: a surname that is read shàn; certificate for an only child',
  ),
  guoFeng: persona('郭峰', '1', '1977-04-04', k, 'husband of 单雪梅'),
  guoYinuo: persona('郭一诺', '2', '2008-08-18', k, 'their only child'),
  chenZhiqiang: persona('陈志强', '1', '1994-03-16', k, 'K 16栋3单元302: father of a newborn'),
  huangTing: persona('黄婷', '2', '1996-10-28', k, 'wife of 陈志强'),
  chenYiming: persona(
    '陈一鸣',
    '1',
    '2026-09-28',
    k,
    'their son, born a month before the reference date; the birth record has no ID number for him yet',
  ),
  baiXiuying: persona(
    '白秀英',
    '2',
    '1938-02-14',
    changcheng,
    '长城花园 14栋1单元101: 88, old-age allowance, low income, lives alone; her daughter is in her register',
    '03',
  ),
  baiLing: persona('海玲', '2', '1966-12-24', changcheng, 'daughter of 白秀英, lives elsewhere', '03'),
} as const;

export type PersonaId = keyof typeof personas;

/** Nobody else in the world bears these names, so that a search for one finds what the stories say. */
export const personaNames: ReadonlySet<string> = new Set(Object.values(personas).map((each) => each.name));
