import type { PreparedRecord, Profile } from '../record.js';
import type { TermFrequencies } from './parameters.js';

/** A term that fewer records say is not written into a file of parameters: a rare name is somebody's. */
export const termRecordsMin = 5;

/** A term is listed where it is so many times as frequent as terms are on average: what is ordinary needs no entry. */
const listedAbove = 2;

/** How many records say each term of a field whose terms weigh by their frequency. */
export function countTerms(records: readonly PreparedRecord[], profile: Profile): Record<string, TermFrequencies> {
  const answer: Record<string, TermFrequencies> = {};
  for (const [index, { field, comparator, termFrequency }] of profile.fields.entries()) {
    if (termFrequency === undefined || comparator.term === undefined) continue;
    const counts = new Map<string, number>();
    let total = 0;
    for (const { prepared } of records) {
      if (prepared[index] === undefined) continue;
      const term = comparator.term(prepared[index]);
      counts.set(term, (counts.get(term) ?? 0) + 1);
      total += 1;
    }
    answer[field] = { total, ...listed(counts, total) };
  }
  return answer;
}

function listed(counts: ReadonlyMap<string, number>, total: number): Omit<TermFrequencies, 'total'> {
  const terms: Record<string, number> = {};
  let rare = 0;
  let rareRecords = 0;
  const listedMin = Math.max(termRecordsMin, (listedAbove * total) / Math.max(1, counts.size));
  for (const [term, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (count >= listedMin) terms[term] = count;
    else {
      rare += 1;
      rareRecords += count;
    }
  }
  const rareShare = rare === 0 ? 1 / Math.max(1, total) : rareRecords / rare / total;
  return { terms, rareShare: Math.min(1, Math.max(rareShare, 1e-9)) };
}
