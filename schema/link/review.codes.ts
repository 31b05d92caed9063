import { defineCodes } from '../canonical/codes/code-list.js';
import type { MentionRole } from '../canonical/record/mention.js';

/** How a question stands. */
export const reviewStateCodes = defineCodes('State of a link review', {
  OPEN: '待核对',
  DECIDED: '已核对',
  GONE: '已无需核对',
});

/** Why nobody but a person can say whom a mention means. */
export const reviewReasonCodes = defineCodes('Reason of a link review', {
  IN_BETWEEN: '相似但不够确定',
  FITS_SEVERAL: '有几个人都像',
  NUMBER_OF_ANOTHER: '证件号码是别人的',
});

export const linkVerdictCodes = defineCodes('Verdict about a mention and a person', {
  SAME: '同一人',
  DIFFERENT: '不是同一人',
  UNSURE: '无法判断',
});
export type LinkVerdictCode = (typeof linkVerdictCodes.codes)[number];

/** As whom a record names somebody. */
export const mentionRoleCodes = defineCodes<MentionRole>('Role of a mention', {
  subject: '本人',
  spouse: '配偶',
  child: '子女',
  mother: '母亲',
  father: '父亲',
});

/** What two mentions are compared by (`linkage/profile/chinese.ts`). */
export const evidenceFieldCodes = defineCodes('Compared field', {
  name: '姓名',
  sex: '性别',
  birth_date: '出生日期',
  id_number: '证件号码',
  phone: '电话',
  address: '住址',
});

/**
 * What came of comparing a field, in the words of the window: the levels that the comparators declare (`linkage/compare/`), each
 * under its field.
 */
export const evidenceLevelCodes = defineCodes('Level of agreement', {
  'name.exact': '姓名一字不差',
  'name.same-folded': '姓名相同，写法不同（繁简、全角或间隔点）',
  'name.same-sound': '姓名同音，用字不同',
  'name.look-alike': '姓名有形近字',
  'name.readable-part-same': '姓名看得清的字相同',
  'name.other-order': '姓与名的顺序不同',
  'name.part-left-out': '姓名少写一部分',
  'name.near-sound': '姓名读音相近',
  'name.readable-surname-same': '只看得清姓，姓相同',
  'name.character-left-out-or-moved': '姓名漏字、多字或字序颠倒',
  'name.one-character': '姓名有一个字不同',
  'name.same-surname': '同姓，名不同',
  'name.differ': '姓名不同',
  'sex.same': '性别相同',
  'sex.differ': '性别不同',
  'birth_date.exact': '出生日期相同',
  'birth_date.day-and-month-swapped': '出生日期的月和日写反',
  'birth_date.lunar-and-solar': '出生日期一个公历、一个农历',
  'birth_date.less-precise': '出生日期一个只写到年或月',
  'birth_date.one-slip': '出生日期差一个数字',
  'birth_date.year-off-by-one': '出生年份差一年，月日相同',
  'birth_date.one-part-wrong': '出生日期的月或日不同',
  'birth_date.same-month-and-day': '出生月日相同，年份不同',
  'birth_date.same-year': '出生年份相同，月日不同',
  'birth_date.differ': '出生日期不同',
  'id_number.same': '证件号码相同',
  'id_number.same-but-check': '证件号码只有校验位不同',
  'id_number.shown-part-same': '证件号码看得到的部分相同',
  'id_number.one-slip': '证件号码差一位，或相邻两位颠倒',
  'id_number.two-slips': '证件号码差两位',
  'id_number.same-region-and-birth': '证件号码里的地区和生日相同，其余不同',
  'id_number.same-birth': '证件号码里只有生日相同',
  'id_number.differ': '证件号码不同',
  'phone.same': '电话相同',
  'phone.same-without-area': '电话相同，一个没写区号',
  'phone.one-digit-off': '电话差一位',
  'phone.differ': '电话不同',
  'address.same-door': '住址是同一门牌',
  'address.same-door-unit-unsaid': '同楼同室，一个没写单元',
  'address.same-door-place-unsaid': '门牌相同，小区或道路没写全',
  'address.same-building': '住址同一栋楼，室不同',
  'address.same-place': '住址同一小区或同一路号',
  'address.same-surroundings': '住址同一街道或同一道路',
  'address.differ': '住址不同',
});
