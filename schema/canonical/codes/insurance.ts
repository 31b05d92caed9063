import { defineCodes } from './code-list.js';

/** Kinds of social insurance. */
export const insuranceKindCodes = defineCodes('Insurance kind', {
  RESIDENT_PENSION: '城乡居民养老保险',
  EMPLOYEE_PENSION: '职工养老保险',
  RESIDENT_MEDICAL: '城乡居民医疗保险',
  EMPLOYEE_MEDICAL: '职工医疗保险',
  UNEMPLOYMENT: '失业保险',
  WORK_INJURY: '工伤保险',
  MATERNITY: '生育保险',
});

/** Status of an enrolment. */
export const insuranceStatusCodes = defineCodes('Insurance status', {
  ACTIVE: '正常参保',
  SUSPENDED: '暂停',
  ENDED: '终止',
});
