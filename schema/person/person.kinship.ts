import type { Department } from '../canonical/department.js';

/** What the other is to the person. Both directions are kept. */
export type KinshipRelation = 'SPOUSE' | 'CHILD' | 'PARENT';

/** Two people whom a record relates: `other` is `relation` to `person`. */
export interface KinshipEvidence {
  readonly personId: string;
  readonly otherId: string;
  readonly relation: KinshipRelation;
  readonly department: Department;
  readonly recordId: string;
  /** Orders evidence for one pair independently of arrival. */
  readonly key: string;
}

/** The newest registration between two people, for pairs that civil affairs knows. */
export interface MarriageEvent {
  readonly pair: readonly [string, string];
  readonly event: 'MARRIED' | 'DIVORCED';
  readonly registeredOn: string;
  readonly department: Department;
  readonly recordId: string;
  readonly key: string;
}

export interface Kinship extends Omit<KinshipEvidence, 'key'> {
  readonly endedOn: string | null;
}

const inverse: Readonly<Record<KinshipRelation, KinshipRelation>> = {
  SPOUSE: 'SPOUSE',
  CHILD: 'PARENT',
  PARENT: 'CHILD',
};

/**
 * What a member of a registered household is to its head (GB/T 4761), where that is a near relative: spouses 10-12, children
 * 20-39 without sons-in-law (28) and daughters-in-law (38), parents 51 and 52. Undefined for everybody else.
 */
export function kinshipToHead(relation: string): KinshipRelation | undefined {
  if (['10', '11', '12'].includes(relation)) return 'SPOUSE';
  if (/^[23]\d$/.test(relation) && relation !== '28' && relation !== '38') return 'CHILD';
  return relation === '51' || relation === '52' ? 'PARENT' : undefined;
}

export interface RegisterMember {
  readonly personId: string;
  readonly relation: string;
  readonly status: string;
  readonly registeredOn: string | null;
  readonly recordId: string;
  readonly department: Department;
  readonly key: string;
}

/** The member to whom the relations of a registered household refer: one who is there before one who is gone, then the newest. */
export function headOf<M extends Omit<RegisterMember, 'personId'>>(members: readonly M[]): M | undefined {
  return members
    .filter(({ relation }) => relation === '02' || relation === '01')
    .toSorted((left, right) => {
      const gone = Number(left.status !== 'NORMAL') - Number(right.status !== 'NORMAL');
      if (gone !== 0) return gone;
      const leftOn = left.registeredOn ?? '';
      const rightOn = right.registeredOn ?? '';
      if (leftOn !== rightOn) return leftOn > rightOn ? -1 : 1;
      return left.key < right.key ? -1 : 1;
    })[0];
}

/** Near relatives by one household's register. */
export function registerKinship(members: readonly RegisterMember[]): KinshipEvidence[] {
  const head = headOf(members);
  if (head === undefined) return [];
  return members.flatMap((member) => {
    const relation = kinshipToHead(member.relation);
    if (relation === undefined || member.personId === head.personId) return [];
    const { department, recordId, key } = member;
    return [{ personId: head.personId, otherId: member.personId, relation, department, recordId, key }];
  });
}

/**
 * Brings evidence about pairs together: both directions, one row a pair and relation (the first by key), and a marriage
 * ended where the newest registration between the two is a divorce. A divorce alone makes nobody a former spouse.
 */
export function settleKinship(evidence: readonly KinshipEvidence[], events: readonly MarriageEvent[]): Kinship[] {
  const newest = new Map<string, MarriageEvent>();
  const married: KinshipEvidence[] = [];
  for (const event of events) {
    const [personId, otherId] = event.pair;
    const name = pairName(personId, otherId);
    const known = newest.get(name);
    if (
      known === undefined ||
      event.registeredOn > known.registeredOn ||
      (event.registeredOn === known.registeredOn && event.key > known.key)
    ) {
      newest.set(name, event);
    }
    if (event.event === 'MARRIED') married.push({ ...event, personId, otherId, relation: 'SPOUSE' });
  }
  const best = new Map<string, KinshipEvidence>();
  for (const one of [...evidence, ...married]) {
    if (one.personId === one.otherId) continue;
    for (const direction of [
      one,
      { ...one, personId: one.otherId, otherId: one.personId, relation: inverse[one.relation] },
    ]) {
      const name = `${direction.personId}/${direction.otherId}/${direction.relation}`;
      const known = best.get(name);
      if (known === undefined || direction.key < known.key) best.set(name, direction);
    }
  }
  return [...best.values()].map(({ personId, otherId, relation, department, recordId }) => {
    const last = relation === 'SPOUSE' ? newest.get(pairName(personId, otherId)) : undefined;
    const endedOn = last?.event === 'DIVORCED' ? last.registeredOn : null;
    return { personId, otherId, relation, department, recordId, endedOn };
  });
}

function pairName(left: string, right: string): string {
  return left < right ? `${left}/${right}` : `${right}/${left}`;
}
