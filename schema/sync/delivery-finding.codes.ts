import { defineCodes } from '../canonical/codes/code-list.js';

/** What is not as it should be about a delivery; docs/OPERATIONS.md says what a run does about each. */
export const deliveryFindingCodes = defineCodes<string>('Kind of delivery finding', {
  missing: '缺少某日交付',
  unfinished: '交付尚不完整',
  skipped: '由后来的全量代替',
  damaged: '交付已损坏',
  late: '迟迟未交付',
  'late-arrival': '过期才到',
  repeated: '内容重复（换名重交）',
  replaced: '已取用的交付被替换',
  'future-day': '日期在未来',
  empty: '全量为空',
  'unknown-name': '文件名不在约定内',
});
