import type { PreparedRecord, Profile } from '../record.js';
import type { TermFrequencies } from './parameters.js';

/** A term that fewer records say is not written into a file of parameters: a rare name is somebody's. */
export const termRecordsMin = 5;

/** A term is listed where it is so many times as frequent as terms are on average: what is ordinary needs no entry. */
const listedAbove = 2;

/**
 * How frequent each term of a field is whose terms weigh by their frequency. What the records say in all such fields together counts
 * once: six departments that know one person do not make her name six times as frequent.
 */
export function countTerms(records: readonly PreparedRecord[], profile: Profile): Record<string, TermFrequencies> {
  const answer: Record<string, TermFrequencies> = {};
  const weighed = profile.fields.flatMap(({ field, comparator, termFrequency }, index) =>
    termFrequency === undefined || comparator.term === undefined ? [] : [{ field, index, comparator }],
  );
  const told = new Map<string, readonly (string | undefined)[]>();
  for (const { prepared } of records) {
    const terms = weighed.map(({ index, comparator }) =>
      prepared[index] === undefined ? undefined : comparator.term?.(prepared[index]),
    );
    // A name alone may be anybody's: only with all of it said do two records count as one person.
    const isWhole = terms.length > 1 && !terms.includes(undefined);
    told.set(isWhole ? terms.join('\u001f') : `${told.size}`, terms);
  }
  for (const [at, { field }] of weighed.entries()) {
    const counts = new Map<string, number>();
    let total = 0;
    for (const terms of told.values()) {
      const term = terms[at];
      if (term === undefined) continue;
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
