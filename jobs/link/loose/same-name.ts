import { chineseName } from '../../../linkage/compare/chinese-name.js';

/** Names up to here are one clerk's slip apart: sound, shape, an unreadable character. */
const slipMax = chineseName.levels.indexOf('near-sound');

/** Whether two spellings are of one name, for claims that one number joins already. */
export function isSameName(one: string, other: string): boolean {
  const [left, right] = [chineseName.prepare(one, nobody), chineseName.prepare(other, nobody)];
  return left !== undefined && right !== undefined && chineseName.compare(left, right) <= slipMax;
}

const nobody = { id: '', values: {} };
