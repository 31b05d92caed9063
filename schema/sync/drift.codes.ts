import { defineCodes } from '../canonical/codes/code-list.js';

/** What of a delivery is not as it was (`jobs/sync/drift-words.ts` names the kinds). */
export const driftKindCodes = defineCodes<string>('Kind of drift', {
  'new-column': '新增列',
  missing: '缺列',
  swapped: '两列互换',
  retyped: '写法改变',
  revalued: '取值改变',
  emptied: '整列变空',
  misshaped: '内容不符',
  refused: '大量隔离',
});
