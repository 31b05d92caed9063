import { defineCodes } from './code-list.js';

/** Subsidies that are paid to a household's one card 惠民惠农财政补贴“一卡通”; provinces publish lists of their own. */
export const subsidyKindCodes = defineCodes('Subsidy kind', {
  FARMLAND_PROTECTION: '耕地地力保护补贴',
  FARM_MACHINERY: '农机购置补贴',
  GRAIN_GROWER: '实际种粮农民补贴',
  LOW_INCOME: '城乡低保金',
  EXTREMELY_POOR: '特困人员救助供养金',
  TEMPORARY_ASSISTANCE: '临时救助金',
  DISABILITY_LIVING: '困难残疾人生活补贴',
  DISABILITY_NURSING: '重度残疾人护理补贴',
  OLD_AGE: '高龄津贴',
  PREFERENTIAL_TREATMENT: '优抚对象抚恤补助',
  FAMILY_PLANNING_SUPPORT: '计划生育家庭特别扶助金',
  HOUSING_RENT: '住房租赁补贴',
  STUDENT_LIVING: '家庭经济困难学生生活补助',
});

/** What became of a payment. */
export const subsidyStatusCodes = defineCodes('Subsidy payment status', {
  PAID: '已发放',
  RETURNED: '银行退回',
});
