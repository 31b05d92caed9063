import type { Random } from '../../demo/model/random.js';
import { idNumberCheckCharacter } from '../../schema/canonical/id-number.js';

/**
 * People of a made-up town that has nothing in common with the demo world but the language: other names, villages without door
 * numbers, twins, sisters with a character in common, sons named after fathers, telephones that a whole family gives,
 * dormitories, and strangers who share a name and a birthday.
 */
export interface StressPerson {
  readonly id: number;
  readonly household: number;
  readonly name: string;
  /** What some departments still write. */
  readonly oldName: string;
  readonly sex: '1' | '2';
  /** YYYYMMDD */
  readonly birth: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
  readonly oldAddress: string;
  readonly familyPhone: string;
}

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
];
const compound = ['欧阳', '诸葛', '上官', '司马'];
const maleCharacters = [
  ...'伟强磊军勇杰涛明超刚平辉鹏飞波斌宇浩凯健俊帆旭亮宁峰龙建国志文华永海林春德昌福贵祥顺庆义忠良生成光东兴世学孝思远泽豪轩睿晨嘉子博瑞铭皓宸奕',
];
const femaleCharacters = [
  ...'芳娜敏静秀丽艳娟霞燕玲桂英华兰凤洁梅琳素云莲真环雪荣爱妹香月莺媛红春菊珍贞莉清惠美慧淑珠雅芝玉萍娥芬彩佳嘉琼勤婷颖露瑶怡婵雁倩欣妍梓涵诗雨若萱语桐可馨',
];
const generationCharacters = [...'建国文德明志春玉秀子家俊晓永世'];
const roads = [
  '解放路',
  '人民路',
  '滨河大道',
  '学府街',
  '新华北街',
  '青年巷',
  '凤凰街',
  '工农路',
  '育才路',
  '迎宾大道',
];
const estates = ['锦绣华庭', '阳光小区', '翠苑', '纺织厂家属院', '金色家园', '书香苑', '怡景湾', '机务段宿舍'];
const villages = ['石桥村', '上王村', '柳林村', '大湾村', '李家庄', '前进村', '马家沟村', '红旗村'];
const counties = ['411322', '411303', '510722', '610527', '372925'];
const town = '河南省南阳市方城县';

/** The more frequent the earlier: as names are. */
function frequent<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(items.length * random.fraction() ** 1.8)]!;
}

export class StressTown {
  readonly people: StressPerson[] = [];
  private households = 0;
  private readonly sequences = new Map<string, number>();

  constructor(
    private readonly random: Random,
    private readonly wanted: number,
  ) {
    while (this.people.length < wanted) {
      if (random.chance(0.04)) this.dormitory();
      else this.family();
    }
    this.addNamesakes();
  }

  private family(): void {
    const { random } = this;
    const household = (this.households += 1);
    const home = {
      household,
      address: this.door(),
      oldAddress: random.chance(0.12) ? this.door() : '',
      familyPhone: this.phone(),
    };
    const surname = this.surname();
    const father = this.person({
      ...home,
      sex: '1',
      name: surname + this.given('1'),
      year: random.between(1948, 1990),
    });
    const fatherYear = Number(father.birth.slice(0, 4));
    if (random.chance(0.85)) {
      this.person({
        ...home,
        sex: '2',
        name: this.surname() + this.given('2'),
        year: fatherYear + random.between(-3, 5),
      });
    }
    if (random.chance(0.2))
      this.person({
        ...home,
        sex: '2',
        name: this.surname() + this.given('2'),
        year: fatherYear - random.between(20, 32),
      });
    const shared = random.chance(0.35) ? random.pick(generationCharacters) : '';
    const children = random.pick([0, 1, 1, 1, 2, 2, 3]);
    let birth = '';
    for (let child = 0; child < children; child += 1) {
      const sex = random.chance(0.52) ? '1' : '2';
      const isTwin = birth !== '' && random.chance(0.04);
      const named =
        sex === '1' && random.chance(0.06) ? this.after(father.name) : surname + this.given(isTwin ? '1' : sex, shared);
      const year = Math.min(2025, fatherYear + random.between(21, 34));
      birth = this.person({ ...home, sex, name: named, year, ...(isTwin ? { birth } : {}) }).birth;
    }
  }

  /** Strangers of one address and, often, one telephone: a factory's. */
  private dormitory(): void {
    const household = (this.households += 1);
    const address = `${town}产业园区${this.random.between(1, 40)}号职工宿舍`;
    const familyPhone = this.phone();
    const size = this.random.between(5, 60);
    for (let each = 0; each < size; each += 1) {
      const sex = this.random.chance(0.6) ? '1' : '2';
      this.person({
        household,
        address,
        oldAddress: '',
        familyPhone,
        sex,
        name: this.surname() + this.given(sex),
        year: this.random.between(1975, 2006),
      });
    }
  }

  /** A son whose name is the father's but for one character of equal or near sound, or with one character more. */
  private after(name: string): string {
    const last = this.random.pick(maleCharacters);
    return name.length === 2 ? name + last : name.slice(0, 2) + last;
  }

  /** People elsewhere who share name, sex and birth date with somebody. */
  private addNamesakes(): void {
    const count = Math.round(this.wanted * 0.003);
    for (let each = 0; each < count; each += 1) {
      const { name, sex, birth } = this.random.pick(this.people);
      const household = (this.households += 1);
      this.person({
        household,
        address: this.door(),
        oldAddress: '',
        familyPhone: this.phone(),
        sex,
        name,
        year: 0,
        birth,
      });
    }
  }

  private person(given: {
    household: number;
    address: string;
    oldAddress: string;
    familyPhone: string;
    sex: '1' | '2';
    name: string;
    year: number;
    birth?: string;
  }): StressPerson {
    const { random } = this;
    const birth = given.birth ?? this.birthIn(given.year);
    const person: StressPerson = {
      id: this.people.length + 1,
      household: given.household,
      name: given.name,
      oldName: random.chance(0.01) ? given.name.slice(0, 1) + this.given(given.sex) : '',
      sex: given.sex,
      birth,
      idNumber: this.idNumber(birth, given.sex),
      phone: this.phone(),
      address: given.address,
      oldAddress: given.oldAddress,
      familyPhone: given.familyPhone,
    };
    this.people.push(person);
    return person;
  }

  private birthIn(year: number): string {
    const day = this.random.chance(0.01)
      ? '0101'
      : `${pad(this.random.between(1, 12))}${pad(this.random.between(1, 28))}`;
    return `${year}${day}`;
  }

  private idNumber(birth: string, sex: '1' | '2'): string {
    const start = `${frequent(counties, this.random)}${birth}`;
    const next = (this.sequences.get(start) ?? this.random.between(0, 60)) + 1;
    this.sequences.set(start, next);
    const seventeen = start + String((next * 2 + (sex === '1' ? 1 : 0)) % 1000).padStart(3, '0');
    return seventeen + idNumberCheckCharacter(seventeen);
  }

  private surname(): string {
    return this.random.chance(0.01) ? this.random.pick(compound) : frequent(surnames, this.random);
  }

  private given(sex: '1' | '2', shared = ''): string {
    const characters = sex === '1' ? maleCharacters : femaleCharacters;
    if (shared !== '') return shared + frequent(characters, this.random);
    const first = frequent(characters, this.random);
    return this.random.chance(0.22) ? first : first + frequent(characters, this.random);
  }

  private phone(): string {
    return `1${this.random.pick(['38', '39', '50', '87', '56', '86', '77'])}${String(this.random.between(0, 99_999_999)).padStart(8, '0')}`;
  }

  private door(): string {
    const { random } = this;
    if (random.chance(0.3)) return `${town}${random.pick(villages)}${random.between(1, 9)}组`;
    if (random.chance(0.15)) return `${town}${random.pick(villages)}${random.between(1, 400)}号`;
    const street = `${random.pick(roads)}${random.between(1, 300)}号`;
    const estate = random.chance(0.7) ? random.pick(estates) : '';
    const floor = random.between(1, 18);
    return `${town}${street}${estate}${random.between(1, 30)}号楼${random.between(1, 4)}单元${floor}0${random.between(1, 4)}室`;
  }
}

const pad = (value: number) => String(value).padStart(2, '0');
