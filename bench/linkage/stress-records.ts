import { Random } from '../../demo/model/random.js';
import type { FormRecord } from './demo-form.js';
import { type StressPerson, StressTown } from './stress-people.js';

/** Shares of what clerks leave out or get wrong, by department. Much worse than any department should be. */
const departments = [
  { name: '公安', states: { id: 0.97, birth: 0.99, sex: 0.99, phone: 0.7, address: 0.98 } },
  { name: '卫健', states: { id: 0.8, birth: 0.95, sex: 0.95, phone: 0.6, address: 0.7 } },
  { name: '民政', states: { id: 0.85, birth: 0.9, sex: 0.9, phone: 0.8, address: 0.85 } },
  { name: '社保', states: { id: 0.88, birth: 0.75, sex: 0.8, phone: 0.65, address: 0.6 } },
] as const;

const alike = ['国囯', '明朋', '宇字', '梅海', '洁浩', '晨辰', '丽莉', '伟玮', '静婧', '志智', '英瑛', '杰洁', '平萍', '勇永', '云芸', '玲铃', '佳嘉', '红虹', '文雯', '慧惠', '李季', '王玉', '张章', '陈程']; // prettier-ignore
const traditional: Readonly<Record<string, string>> = { 国: '國', 华: '華', 强: '強', 丽: '麗', 刘: '劉', 张: '張', 陈: '陳', 龙: '龍', 东: '東', 兰: '蘭', 凤: '鳳', 马: '馬' }; // prettier-ignore

/** Records of a town in the Chinese form. */
export function* stressForm(seed: string, wanted: number): Generator<FormRecord> {
  const random = new Random(`${seed} stress`);
  const { people } = new StressTown(random, Math.ceil(wanted / 3));
  const households = new Map<number, StressPerson[]>();
  for (const person of people) households.set(person.household, [...(households.get(person.household) ?? []), person]);
  let made = 0;
  for (const person of people) {
    for (const department of departments) {
      const times = random.chance(0.68) ? (random.chance(0.1) ? 2 : 1) : 0;
      for (let time = 0; time < times; time += 1) {
        if (made >= wanted) return;
        yield write(person, department, `r${made}`, households.get(person.household)!, random);
        made += 1;
      }
    }
  }
}

function write(
  person: StressPerson,
  { name, states }: (typeof departments)[number],
  id: string,
  family: readonly StressPerson[],
  random: Random,
): FormRecord {
  const damage: string[] = [];
  const fall = (kind: string, share: number) => {
    const falls = random.chance(share);
    if (falls) damage.push(kind);
    return falls;
  };
  // Nothing but a name was written down.
  const bare = fall('name-alone', 0.004);
  const state = (kind: string, share: number) => !bare && !fall(`${kind}-missing`, 1 - share);
  const values = {
    name: nameOf(person, random, fall),
    sex: state('sex', states.sex) ? sexOf(person, random, fall) : random.pick(['', '', '未知']),
    birth_date: state('birth', states.birth)
      ? birthOf(person, random, fall)
      : random.pick(['', '', '不详', '1900-01-01']),
    id_number: state('id', states.id)
      ? idOf(person, family, random, fall)
      : random.pick(['', '', '无', '000000000000000000']),
    phone: state('phone', states.phone) ? phoneOf(person, random, fall) : random.pick(['', '', '无', '13800000000']),
    address: state('address', states.address) ? addressOf(person, random, fall) : '',
  };
  return { record: { id, source: name, values }, person: String(person.id), damage };
}

type Fall = (kind: string, share: number) => boolean;

function nameOf(person: StressPerson, random: Random, fall: Fall): string {
  if (person.oldName !== '' && fall('name-old', 0.4)) return person.oldName;
  const { name } = person;
  if (fall('name-typed-for-another', 0.012)) {
    const pair = alike.find(([one, other]) => name.includes(one!) || name.includes(other!));
    if (pair !== undefined)
      return name.includes(pair[0]!) ? name.replace(pair[0]!, pair[1]!) : name.replace(pair[1]!, pair[0]!);
  }
  if (fall('name-traditional', 0.01)) return [...name].map((each) => traditional[each] ?? each).join('');
  if (fall('name-spaced', 0.02)) return [...name].join(random.pick([' ', '　']));
  if (name.length > 2 && fall('name-character-left-out', 0.002)) return name.slice(0, 2);
  return name;
}

function sexOf({ sex }: StressPerson, random: Random, fall: Fall): string {
  const said = fall('sex-wrong', 0.004) ? (sex === '1' ? '2' : '1') : sex;
  return random.pick(said === '1' ? ['男', '1', 'M'] : ['女', '2', 'F']);
}

function birthOf({ birth }: StressPerson, random: Random, fall: Fall): string {
  let digits = birth;
  if (fall('birth-one-digit', 0.012)) {
    const place = random.pick([2, 3, 5, 7]);
    digits = digits.slice(0, place) + random.between(0, 9) + digits.slice(place + 1);
  } else if (fall('birth-swapped', 0.003)) digits = birth.slice(0, 4) + birth.slice(6) + birth.slice(4, 6);
  // Many older people give the day of the moon's calendar: a month or so earlier.
  else if (Number(birth.slice(0, 4)) < 1965 && fall('birth-lunar', 0.03)) {
    digits = `${birth.slice(0, 4)}${String(Math.max(1, Number(birth.slice(4, 6)) - 1)).padStart(2, '0')}${String(random.between(1, 28)).padStart(2, '0')}`;
  } else if (fall('birth-year-only', 0.006)) digits = `${birth.slice(0, 4)}0101`;
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return random.pick([
    `${year}-${month}-${day}`,
    digits,
    `${year}.${Number(month)}.${Number(day)}`,
    `${year}/${Number(month)}/${Number(day)}`,
    `${year}年${Number(month)}月${Number(day)}日`,
  ]);
}

function idOf({ idNumber, birth }: StressPerson, family: readonly StressPerson[], random: Random, fall: Fall): string {
  if (fall('id-one-digit', 0.012)) {
    const place = random.between(0, 16);
    return (
      idNumber.slice(0, place) + ((Number(idNumber[place]) + random.between(1, 9)) % 10) + idNumber.slice(place + 1)
    );
  }
  if (fall('id-transposed', 0.006)) {
    const place = random.between(6, 15);
    return idNumber.slice(0, place) + idNumber[place + 1] + idNumber[place] + idNumber.slice(place + 2);
  }
  if (fall('id-cut', 0.003)) return idNumber.slice(0, random.between(14, 17));
  if (fall('id-masked', 0.004)) return `${idNumber.slice(0, 6)}********${idNumber.slice(14)}`;
  if (fall('id-of-family', 0.003)) return random.pick(family).idNumber;
  if (birth < '19990101' && fall('id-15-digit', 0.02)) return idNumber.slice(0, 6) + idNumber.slice(8, 17);
  return random.chance(0.05) ? idNumber.toLowerCase() : idNumber;
}

function phoneOf(person: StressPerson, random: Random, fall: Fall): string {
  if (fall('phone-of-family', 0.3)) return person.familyPhone;
  if (fall('phone-other', 0.12)) return `13${String(random.between(0, 999_999_999)).padStart(9, '0')}`;
  if (fall('phone-one-digit', 0.01)) return person.phone.slice(0, 10) + ((Number(person.phone[10]) + 1) % 10);
  return random.pick([
    person.phone,
    person.phone,
    `+86 ${person.phone}`,
    `${person.phone.slice(0, 3)}-${person.phone.slice(3, 7)}-${person.phone.slice(7)}`,
  ]);
}

function addressOf(person: StressPerson, random: Random, fall: Fall): string {
  const full = person.oldAddress !== '' && fall('address-old', 0.4) ? person.oldAddress : person.address;
  if (fall('address-short', 0.3)) return full.replace('河南省南阳市方城县', random.pick(['', '方城县']));
  if (fall('address-dashes', 0.15)) return full.replace(/(\d+)号楼(\d+)单元(\d+)室/, '$1-$2-$3');
  if (fall('address-town-alone', 0.03)) return '河南省南阳市方城县';
  return full;
}
