import { defineCodes } from './code-list.js';

/** Sex, GB/T 2261.1. */
export const sexCodes = defineCodes('Sex (GB/T 2261.1)', { '0': '未知', '1': '男', '2': '女', '9': '未说明' });
