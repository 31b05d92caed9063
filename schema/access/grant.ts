import { isAreaCode, regionLevelOf } from '../canonical/region-code.js';
import type { Department } from '../canonical/department.js';
import { purposes, type PurposeName } from './purpose.js';
import type { Coverage, Role } from './role.js';
import { roles } from './roles/index.js';
import type { Sensitivity } from './sensitivity.js';

/** What a verified token says. The gateway checks the signature, issuer, audience and times before. */
export interface Claims {
  /** The account, such as `staff-k`. */
  readonly sub: string;
  /** What the desk shows of the person or system. */
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly purpose: string;
  /** Region code of the jurisdiction; `0` is the whole country. Not looked at for roles that read no person. */
  readonly area: string;
  /** Seconds since 1970. */
  readonly iat: number;
  readonly exp: number;
}

/** What one request may do: deny by default, everything allowed is in the role's file. */
export interface Grant {
  readonly actor: string;
  readonly actorName: string;
  readonly role: Role;
  readonly organisation: string;
  readonly purpose: PurposeName;
  /** Null: the role reads no person, and enters the database as an operator. */
  readonly area: string | null;
  /** Seconds since 1970; a stream ends then. */
  readonly expiresAt: number;
  /** Equal for grants that decide every field alike: what a plan cache may key on. */
  readonly policy: string;
}

/** A token that is genuine and yet grants nothing. The gateway answers it with FORBIDDEN; the message names no person. */
export class GrantError extends Error {
  override readonly name = 'GrantError';
}

/** The grant of a verified token. Throws a GrantError where the token claims what its role may not have. */
export function grantFor(claims: Claims): Grant {
  const role = roles.find(({ name }) => name === claims.role);
  if (role === undefined) throw new GrantError('The token names a role that the hub does not know.');
  const purpose = role.purposes.find((name) => name === claims.purpose);
  if (purpose === undefined) {
    throw new GrantError(`The role ${role.name} needs one of its purposes in the token: ${role.purposes.join(', ')}.`);
  }
  if (claims.organisation.trim() === '') throw new GrantError('The token names no organisation.');
  if (claims.exp - claims.iat > role.grantLifeSecondsMax) {
    throw new GrantError(`A token for ${role.name} may live ${role.grantLifeSecondsMax} seconds at most.`);
  }
  return {
    actor: claims.sub,
    actorName: claims.name,
    role,
    organisation: claims.organisation,
    purpose,
    area: areaFor(role, claims.area),
    expiresAt: claims.exp,
    policy: `${role.name}/${purpose}`,
  };
}

function areaFor(role: Role, area: string): string | null {
  if (role.jurisdiction.length === 0) return null;
  if (isAreaCode(area) && role.jurisdiction.includes(regionLevelOf(area))) return area;
  throw new GrantError(
    `A token for ${role.name} needs an area of one of these levels: ${role.jurisdiction.join(', ')}.`,
  );
}

/** A field as it declares itself (`schema/read/from.ts`). */
export interface FieldToRead {
  readonly typeName: string;
  readonly fieldName: string;
  readonly department: Department | 'hub';
  readonly sensitivity: Sensitivity;
}

export type Decision = 'plain' | 'masked' | 'refused';

/** Whether a grant reads a field, and how. Pure: one policy and one field always give one answer. */
export function decide(grant: Grant, field: FieldToRead): Decision {
  if (!grant.role.covered.some((coverage) => covers(coverage, grant.purpose, field))) return 'refused';
  return grant.role.masked.includes(field.sensitivity) ? 'masked' : 'plain';
}

function covers(coverage: Coverage, purpose: PurposeName, field: FieldToRead): boolean {
  if (coverage.department !== field.department || !coverage.sensitivity.includes(field.sensitivity)) return false;
  if (coverage.purposes !== undefined && !coverage.purposes.includes(purpose)) return false;
  if (coverage.only === undefined) return true;
  return coverage.only.includes(field.typeName) || coverage.only.includes(`${field.typeName}.${field.fieldName}`);
}

/** Whether a grant may call a query, mutation or subscription at all. */
export function mayCall(grant: Grant, rootField: string): boolean {
  return grant.role.rootFields.includes(rootField);
}

/** The label of the grant's purpose, as an access record and the desk show it. */
export function purposeLabelOf(grant: Grant): string {
  return purposes[grant.purpose].label;
}
