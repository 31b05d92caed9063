import type { PreparedRecord, Profile } from '../record.js';
import { withoutAnchor } from '../prepare.js';
import { Union } from './union.js';

export interface AnchoredRecords {
  /** As given; a record whose number is somebody else's without its number. */
  readonly records: readonly PreparedRecord[];
  /** By index: whose number it claimed in vain. */
  readonly contradicted: ReadonlyMap<number, string>;
}

/**
 * Exact linking by identity number. Claims to one number that agree (by the profile's rule; agreement passes on) speak of one
 * person. Where they fall into groups, the number belongs to the group that is least in doubt, then the largest, then the one
 * with the smallest id; the others lose it as evidence: one number on two people is a conflict and no person.
 */
export function judgeAnchors(records: readonly PreparedRecord[], profile: Profile): AnchoredRecords {
  const claims = new Map<string, number[]>();
  for (const [index, { anchor }] of records.entries()) {
    if (anchor === undefined) continue;
    const group = claims.get(anchor);
    if (group === undefined) claims.set(anchor, [index]);
    else group.push(index);
  }
  const contradicted = new Map<number, string>();
  if (profile.anchorAgrees === undefined) return { records, contradicted };
  for (const [anchor, group] of claims) {
    if (group.length === 1) continue;
    for (const index of refusedClaims(group, records, profile)) contradicted.set(index, anchor);
  }
  if (contradicted.size === 0) return { records, contradicted };
  const judged = records.map((record, index) => (contradicted.has(index) ? withoutAnchor(record, profile) : record));
  return { records: judged, contradicted };
}

function refusedClaims(claims: readonly number[], records: readonly PreparedRecord[], profile: Profile): number[] {
  const union = new Union(claims.length);
  for (let a = 0; a < claims.length; a += 1) {
    for (let b = a + 1; b < claims.length; b += 1) {
      if (union.find(a) === union.find(b)) continue;
      if (profile.anchorAgrees!(records[claims[a]!]!, records[claims[b]!]!)) union.join(a, b);
    }
  }
  const groups = union.groups().map((group) => group.map((at) => claims[at]!));
  if (groups.length === 1) return [];
  const [, ...refused] = groups.map((group) => ranked(group, records, profile)).toSorted(byBelief);
  return refused.flatMap(({ group }) => group);
}

interface RankedGroup {
  readonly group: readonly number[];
  readonly doubt: number;
  readonly firstId: string;
}

function ranked(group: readonly number[], records: readonly PreparedRecord[], profile: Profile): RankedGroup {
  const doubts = group.map((index) => profile.anchorDoubt?.(records[index]!) ?? 0);
  const firstId = group.map((index) => records[index]!.record.id).reduce((a, b) => (a < b ? a : b));
  return { group, doubt: Math.min(...doubts), firstId };
}

function byBelief(a: RankedGroup, b: RankedGroup): number {
  return a.doubt - b.doubt || b.group.length - a.group.length || (a.firstId < b.firstId ? -1 : 1);
}
