/** Department systems are refused whole where their grant lacks a field; staff and operators get masks. */
export type ActorKind = 'MACHINE' | 'STAFF';

/** Who asks, as the verified token says. Nothing of it comes from the request's body or address. */
export interface Actor {
  /** The token's `sub`: a stable name of an account or a system, never a person's name. */
  readonly subject: string;
  /** Shown on the desk. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly organisation: string;
  /** The name of a file in schema/access/roles/. */
  readonly role: string;
  /** The legal basis that the organisation reads on. */
  readonly purpose: string;
  /** Region-code prefix of 2 to 12 digits, or `0` for the whole country. */
  readonly area: string;
  /** When the token ends; a stream ends with it. */
  readonly expiresAt: Date;
}

/** What a checked and compiled operation depends on besides its text: two actors of one key read the same fields. */
export function grantKey(actor: Actor): string {
  return `${actor.organisation}|${actor.role}|${actor.purpose}`;
}
