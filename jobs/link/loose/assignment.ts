import type { ReviewCandidateEvidence } from './reviews.js';

/** Whom a mention means that no valid number of its own says: by a person's word, or by comparing. */
export interface Assignment {
  /** What joins all that speaks of one person: blind index of the number, or `loose:` and the link of the register's entry. */
  readonly token: string;
  readonly method: 'MANUAL' | 'SCORED';
  /** Bits, prior included; null by a person's word. */
  readonly score: number | null;
  readonly evidence: readonly ReviewCandidateEvidence[] | null;
  /** Which parameters weighed it. */
  readonly parameters: string | null;
  readonly decidedBy: string | null;
}

const ownPrefix = 'loose:';

/** The token of somebody whom the register knows and of whom nobody has a valid number: a person by that entry alone. */
export function ownToken(linkId: string): string {
  return ownPrefix + linkId;
}

export function isOwnToken(token: string): boolean {
  return token.startsWith(ownPrefix);
}

/** Evidence as a text that is the same for the same evidence, however the database orders the keys of its JSON. */
export function evidenceText(evidence: readonly ReviewCandidateEvidence[] | null): string {
  return (evidence ?? []).map(({ field, level, weight }) => `${field}:${level}:${weight}`).join('|');
}
