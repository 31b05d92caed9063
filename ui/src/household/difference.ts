import type { HouseholdKind, HouseholdSideFragment } from '../generated/operations';

export type Side = HouseholdSideFragment;
export type Member = Side['members'][number];

/** Where someone of one household is found in the other kind: what differs is marked, not left to be found. */
export interface Difference {
  readonly says: string;
  readonly where: string;
  /** The other household's page, where it is in the reader's area. */
  readonly to: string | undefined;
}

const registerKinds: readonly HouseholdKind[] = ['REGISTERED', 'COLLECTIVE'];
const residenceKinds: readonly HouseholdKind[] = ['RESIDENCE'];

export function isRegister(kind: HouseholdKind): boolean {
  return registerKinds.includes(kind);
}

/** The registered and the residence households of a dwelling, whichever of them was opened. */
export function sidesOf(opened: Side, counterparts: readonly Side[]): { registered: Side[]; residence: Side[] } {
  const all = [opened, ...counterparts];
  return {
    registered: all.filter((side) => isRegister(side.kind)),
    residence: all.filter((side) => residenceKinds.includes(side.kind)),
  };
}

/** How a member's other household differs from those shown; undefined where it is one of them. */
export function differenceOf(member: Member, of: Side, shown: readonly Side[]): Difference | undefined {
  const wanted = isRegister(of.kind) ? residenceKinds : registerKinds;
  const isShown = shown.some(
    (side) => wanted.includes(side.kind) && side.members.some((other) => other.person.id === member.person.id),
  );
  if (isShown) return undefined;
  const says = isRegister(of.kind) ? '不住本户' : '户籍不在本户';
  const elsewhere = member.person.memberships.find((one) => wanted.includes(one.householdKind) && one.validTo === null);
  if (!elsewhere) return { says, where: isRegister(of.kind) ? '库中没有住处' : '库中没有户籍', to: undefined };
  const address = elsewhere.household?.address;
  return {
    says,
    where: [elsewhere.householdRegion.name, address?.door ?? address?.text].filter(Boolean).join(' '),
    to: elsewhere.household ? `/household/${elsewhere.household.id}?member=${member.person.id}` : undefined,
  };
}
