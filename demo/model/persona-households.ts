import { personas, type PersonaId } from '../personas.js';
import { parseDay } from './calendar.js';
import type {
  AbsentMember,
  Origin,
  PlannedBirth,
  PlannedCouple,
  PlannedHousehold,
  PlannedMember,
} from './planned-household.js';
import type { Dwelling, Marriage, Person } from './population.js';

const kCode = '420106990001';
const changchengCode = '640106003004';

/** Makes the personas and their households anew for each build, because a built person changes with the days. */
export class PersonaHouseholds {
  private readonly made = new Map<PersonaId, Person>();

  person(id: PersonaId): Person {
    let person = this.made.get(id);
    if (person === undefined) {
      const { name, sex, birthDate, idNumber, ethnicity, phone } = personas[id];
      person = {
        id: `persona-${id}`,
        persona: id,
        name,
        formerName: '',
        surname: [...name][0]!,
        sex,
        birth: parseDay(birthDate),
        ethnicity,
        idNumber,
        phone: birthDate > '2010' ? '' : phone,
        occupation: '职员',
        marital: maritalOf(id),
        diedOn: null,
        ...(id === 'heMin' ? { outside: true } : {}),
      };
      this.made.set(id, person);
    }
    return person;
  }

  in(code: string): PlannedHousehold[] {
    if (code === kCode) return this.inK();
    return code === changchengCode ? this.inChangcheng() : [];
  }

  private inK(): PlannedHousehold[] {
    return [...this.withAFactToTell(), ...this.fromElsewhere(), ...this.withANameToTell()];
  }

  private withAFactToTell(): PlannedHousehold[] {
    const honghu: Origin = { code: '421083', address: '湖北省洪湖市新堤街道柏枝村3组18号' };
    return [
      this.household(
        'elder-couple',
        door('12', '2', '301'),
        [
          this.member('zhangJianguo', '02'),
          this.member('liXiulan', '12'),
          this.member('chenXiaohong', '99', { registeredElsewhere: true, reason: '1', origin: honghu }),
        ],
        { absent: [this.absent('zhangWei', '21')], couples: [this.couple('zhangJianguo', 'liXiulan', '1981-10-01')] },
      ),
      this.household(
        'nuclear',
        door('7', '1', '402'),
        [this.member('liuQiang', '02'), this.member('wangLiElder', '12'), this.member('liuZixuan', '21')],
        {
          couples: [this.couple('liuQiang', 'wangLiElder', '2010-05-01')],
          births: [this.birth('liuZixuan', 'wangLiElder', 'liuQiang')],
        },
      ),
      this.household('single', door('33', '3', '101'), [this.member('wangLiYounger', '02')]),
      this.household('elder-alone', door('5', '1', '102'), [this.member('liuGuiying', '02')], {
        absent: [this.absent('sunGuoqiang', '20')],
      }),
      this.household('elder-alone', door('20', '3', '602'), [this.member('zhaoDefu', '02')]),
      this.household(
        'single-parent',
        door('15', '2', '203'),
        [this.member('zhouJianjun', '02'), this.member('zhouHaoran', '21')],
        {
          couples: [{ ...this.couple('zhouJianjun', 'heMin', '2001-06-18'), divorcedOn: parseDay('2021-03-09') }],
        },
      ),
      this.household(
        'couple',
        door('26', '1', '501'),
        [this.member('sunFusheng', '02'), this.member('zhengYuzhen', '12')],
        {
          absent: [
            {
              person: this.person('sunZhigang'),
              relation: '21',
              status: 'moved-out',
              statusOn: parseDay('2019-09-10'),
            },
          ],
          couples: [this.couple('sunFusheng', 'zhengYuzhen', '1990-02-14')],
        },
      ),
    ];
  }

  private fromElsewhere(): PlannedHousehold[] {
    const shufu: Origin = { code: '653121', address: '新疆维吾尔自治区疏附县托克扎克镇2组9号' };
    const changcheng: Origin = { code: changchengCode, address: '宁夏回族自治区银川市金凤区长城花园3栋2单元201室' };
    return [
      {
        ...this.household(
          'given',
          door('18', '1', '303'),
          [
            this.member('aili', '02', { reason: '2' }),
            this.member('ayiguli', '12', { reason: '3' }),
            this.member('zulifeiya', '30', { reason: '3' }),
          ],
          { couples: [this.couple('aili', 'ayiguli', '2016-07-07')] },
        ),
        registration: 'elsewhere',
        origin: shufu,
      },
      {
        ...this.household('given', door('30', '2', '302'), [this.member('maXiaoyan', '02', { reason: '1' })]),
        registration: 'elsewhere',
        origin: changcheng,
      },
    ];
  }

  private withANameToTell(): PlannedHousehold[] {
    return [
      this.household('single', door('9', '2', '202'), [this.member('wangYan', '02')]),
      this.household('couple', door('22', '1', '401'), [this.member('liJi', '02'), this.member('wuQian', '12')], {
        couples: [this.couple('liJi', 'wuQian', '2019-10-01')],
      }),
      this.household(
        'nuclear',
        door('11', '1', '501'),
        [this.member('guoFeng', '02'), this.member('shanXuemei', '12'), this.member('guoYinuo', '31')],
        {
          couples: [this.couple('guoFeng', 'shanXuemei', '2006-01-18')],
          births: [this.birth('guoYinuo', 'shanXuemei', 'guoFeng')],
        },
      ),
      this.household(
        'nuclear',
        door('16', '3', '302'),
        [this.member('chenZhiqiang', '02'), this.member('huangTing', '12'), this.member('chenYiming', '21')],
        {
          couples: [this.couple('chenZhiqiang', 'huangTing', '2023-11-11')],
          births: [this.birth('chenYiming', 'huangTing', 'chenZhiqiang')],
        },
      ),
    ];
  }

  private inChangcheng(): PlannedHousehold[] {
    const k: Origin = { code: kCode, address: '湖北省武汉市武昌区沿湖街K社区12栋2单元301室' };
    return [
      this.household(
        'nuclear',
        door('8', '1', '502'),
        [
          this.member('wangFang', '02'),
          this.member('zhangWei', '11', { registeredElsewhere: true, reason: '3', origin: k }),
          this.member('zhangYutong', '31'),
        ],
        {
          couples: [this.couple('zhangWei', 'wangFang', '2013-05-20')],
          births: [this.birth('zhangYutong', 'wangFang', 'zhangWei')],
        },
      ),
      this.household(
        'couple',
        door('3', '2', '201'),
        [this.member('maZhanshan', '02'), this.member('yangXiuhua', '12')],
        {
          absent: [this.absent('maXiaoyan', '31')],
          couples: [this.couple('maZhanshan', 'yangXiuhua', '1993-08-08')],
        },
      ),
      this.household('elder-alone', door('14', '1', '101'), [this.member('baiXiuying', '02')], {
        absent: [this.absent('baiLing', '31')],
      }),
    ];
  }

  private household(
    type: PlannedHousehold['type'],
    dwelling: Dwelling,
    members: PlannedMember[],
    more: { absent?: AbsentMember[]; couples?: PlannedCouple[]; births?: PlannedBirth[] } = {},
  ): PlannedHousehold {
    return {
      type,
      dwelling,
      members,
      absent: more.absent ?? [],
      couples: more.couples ?? [],
      births: more.births ?? [],
      registration: 'here',
    };
  }

  private member(id: PersonaId, relation: string, more: Partial<PlannedMember> = {}): PlannedMember {
    return { person: this.person(id), relation, ...more };
  }

  private absent(id: PersonaId, relation: string): AbsentMember {
    return { person: this.person(id), relation, status: 'lives-elsewhere', statusOn: null };
  }

  private couple(husband: PersonaId, wife: PersonaId, on: string): PlannedCouple {
    const order: Marriage['order'] = '初婚';
    return { husband: this.person(husband), wife: this.person(wife), on: parseDay(on), order };
  }

  private birth(child: PersonaId, mother: PersonaId, father: PersonaId): PlannedBirth {
    return { child: this.person(child), mother: this.person(mother), father: this.person(father), order: 1 };
  }
}

const single: ReadonlySet<PersonaId> = new Set([
  'wangLiYounger',
  'zhaoDefu',
  'wangYan',
  'maXiaoyan',
  'chenXiaohong',
  'zhouHaoran',
  'sunZhigang',
  'guoYinuo',
  'zhangYutong',
  'liuZixuan',
  'zulifeiya',
  'chenYiming',
]);
const widowed: ReadonlySet<PersonaId> = new Set(['liuGuiying', 'baiXiuying']);
const divorced: ReadonlySet<PersonaId> = new Set(['zhouJianjun', 'heMin']);

function maritalOf(id: PersonaId): string {
  if (single.has(id)) return '10';
  if (widowed.has(id)) return '30';
  return divorced.has(id) ? '40' : '20';
}

function door(building: string, unit: string, room: string): Dwelling {
  return { building, unit, room };
}
