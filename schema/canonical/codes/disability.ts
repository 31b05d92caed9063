import { defineCodes } from './code-list.js';

/** Categories of a disability certificate. */
export const disabilityCategoryCodes = defineCodes('Disability category', {
  VISUAL: '视力残疾',
  HEARING: '听力残疾',
  SPEECH: '言语残疾',
  PHYSICAL: '肢体残疾',
  INTELLECTUAL: '智力残疾',
  MENTAL: '精神残疾',
  MULTIPLE: '多重残疾',
});

/** Grades of a disability certificate, gravest first. */
export const disabilityGradeCodes = defineCodes('Disability grade', {
  '1': '一级',
  '2': '二级',
  '3': '三级',
  '4': '四级',
});
