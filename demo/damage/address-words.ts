import type { CommunitySpec } from '../model/community-spec.js';
import type { Random } from '../model/random.js';

const digits = [...'零一二三四五六七八九'];

/** A number below 100 as it is read: 12 is 十二, 20 is 二十. */
function readNumber(value: number): string {
  if (value < 10) return digits[value]!;
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : digits[tens]}十${value % 10 === 0 ? '' : digits[value % 10]}`;
}

/** A room number as it is read, digit by digit: 301 is 三零一. */
function readDigits(text: string): string {
  return [...text].map((digit) => digits[Number(digit)]).join('');
}

/** The same door in the words of a clerk who did not follow the standard. */
export function addressInOtherWords(
  spec: CommunitySpec,
  building: string,
  unit: string,
  room: string,
  random: Random,
): string {
  const withoutProvince = spec.addressPrefix.replace(/^.*?(自治区|省)/, '');
  // 第1 and K are no names of an estate: 第1 before 12栋 would say 第112栋, which nobody could read as meant.
  const estate = /[0-9A-Z]社区$/.test(spec.name) ? spec.name : spec.name.replace(/社区$/, '');
  const prefix = random.pick([spec.addressPrefix, withoutProvince, estate]);
  return (
    prefix +
    random.pick([
      `${building}栋${unit}单元${room}`,
      `${building}-${unit}-${room}`,
      `${readNumber(Number(building))}号楼${readNumber(Number(unit))}单元${readDigits(room)}室`,
      `${building}号楼${unit}单元${room}室`,
    ])
  );
}
