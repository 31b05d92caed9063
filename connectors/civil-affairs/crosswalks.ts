import { crosswalk } from '../kit/crosswalk.js';

/** Civil affairs' own words and what they mean in the hub. A word that is not here refuses its row. */
export const changes = crosswalk({ 增: 'put', 改: 'put', 删: 'delete' });

export const marriageEvents = crosswalk({ 结婚: 'MARRIED', 离婚: 'DIVORCED' });
/** GB/T 2261.2 */
export const marriageOrders = crosswalk({ 初婚: '21', 再婚: '22', 复婚: '23' });

export const assistanceKinds = crosswalk({
  低保: 'LOW_INCOME',
  低保边缘: 'MARGINAL_LOW_INCOME',
  特困: 'EXTREMELY_POOR',
});
export const yesNo = crosswalk({ 是: 'YES', 否: 'NO' });
export const causes = crosswalk({
  因病: 'ILLNESS',
  因残: 'DISABILITY',
  年老: 'OLD_AGE',
  失业: 'UNEMPLOYMENT',
  因学: 'STUDY',
  其他: 'OTHER',
});
export const healths = crosswalk({ 健康: 'HEALTHY', 慢性病: 'CHRONIC', 重病: 'SERIOUS', 残疾: 'DISABLED' });
/** GB/T 2261.1 */
export const sexes = crosswalk({ 男: '1', 女: '2' });

/** GB/T 4761. Parents-in-law are told apart by the member's sex, see `motherInLaw`. */
export const relations = crosswalk({
  本人: '01',
  配偶: '10',
  儿子: '20',
  女儿: '30',
  儿媳: '38',
  女婿: '28',
  父亲: '51',
  母亲: '52',
  公婆: '53',
  岳父母: '55',
  孙子: '41',
  孙女: '42',
  兄弟: '70',
  姐妹: '70',
  其他亲属: '97',
  非亲属: '99',
});
/** The woman of a couple of parents-in-law has the code after the man's. */
export const motherInLaw: ReadonlyMap<string, string> = new Map([
  ['53', '54'],
  ['55', '56'],
]);

export const disabilityCategories = crosswalk({
  视力: 'VISUAL',
  听力: 'HEARING',
  言语: 'SPEECH',
  肢体: 'PHYSICAL',
  智力: 'INTELLECTUAL',
  精神: 'MENTAL',
  多重: 'MULTIPLE',
});
export const disabilityGrades = crosswalk(
  { 一级: '1', 二级: '2', 三级: '3', 四级: '4' },
  { unknown: /^[一二三四五六七八九十]级$/ },
);

export const ageTiers = crosswalk(
  { '80-89周岁': '80-89', '90-99周岁': '90-99', '100周岁以上': '100+' },
  { unknown: /^\d{2,3}-\d{2,3}周岁$/ },
);
export const militaryKinds = crosswalk({ 军属: 'SOLDIER', 烈属: 'MARTYR' });
