/**
 * Kinds of household that say where somebody is registered or lives. Only they put a person into an area: who is insured or
 * counted for assistance together may live anywhere, and a case handled in a community shows nobody to its staff who is not there.
 */
const placeKinds: readonly string[] = ['REGISTERED', 'COLLECTIVE', 'RESIDENCE'];

export function tellsPlace(kind: string): boolean {
  return placeKinds.includes(kind);
}
