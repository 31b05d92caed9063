import { useEffect, useState } from 'react';
import { useRead, type Read } from '../data/read';
import { hasWrongCheckCharacter } from '../format/identifiers';
import { LookupDocument, type LookupQuery } from '../generated/operations';
import { isWholeIdNumber, isWorthAsking } from './reading';

export type Hit = LookupQuery['lookup']['hits'][number];

const pauseMs = 140;

/** Follows a text at a distance, so that a burst of keys is one question; a whole ID number is asked at once. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), isWholeIdNumber(text) || text === '' ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export interface Lookup {
  /** The answer to the text as it stands; undefined while it is still being typed. */
  readonly answer: Read<LookupQuery> | undefined;
  readonly hits: readonly Hit[];
}

/** Looks up what stands in the search box, while it is being typed. */
export function useLookup(text: string, composing: boolean): Lookup {
  const wanted = text.trim();
  const settled = useSettled(composing ? '' : wanted);
  // A number that cannot be one is not asked about; the list says what is wrong with it.
  const asks = isWorthAsking(settled) && !hasWrongCheckCharacter(settled);
  const read = useRead(LookupDocument, { text: settled }, { pause: !asks });
  const answer = asks && settled === wanted ? read : undefined;
  return { answer, hits: answer?.state === 'ready' ? answer.data.lookup.hits : [] };
}

/** The address of a hit: opaque ids alone. Undefined where its household is not in the reader's area. */
export function hitAddress(hit: Hit): string | undefined {
  if (!hit.household) return undefined;
  return `/household/${hit.household.id}${hit.person ? `?member=${hit.person.id}` : ''}`;
}
