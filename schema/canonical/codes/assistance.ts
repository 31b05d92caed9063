import { defineCodes } from './code-list.js';

/** Kinds of social assistance cases. */
export const assistanceKindCodes = defineCodes('Assistance kind', {
  LOW_INCOME: '最低生活保障',
  MARGINAL_LOW_INCOME: '低保边缘',
  EXTREMELY_POOR: '特困供养',
});

/** Why a household is in need. */
export const assistanceCauseCodes = defineCodes('Assistance cause', {
  ILLNESS: '因病',
  DISABILITY: '因残',
  OLD_AGE: '年老',
  UNEMPLOYMENT: '失业',
  STUDY: '因学',
  OTHER: '其他',
});

/** State of health as assistance files note it. */
export const healthCodes = defineCodes('State of health', {
  HEALTHY: '健康',
  CHRONIC: '慢性病',
  SERIOUS: '重病',
  DISABLED: '残疾',
});
