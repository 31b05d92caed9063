import { householdKindLabels } from '../labels';
import { Stamp } from '../value/value';
import type { Side } from './difference';

/** Kinds beside the pair: who is counted for assistance together, who is insured together, and what the relation is to. */
const relatedKinds = { ASSISTANCE: '申请人', INSURANCE: '户主' } as const;
type RelatedKind = keyof typeof relatedKinds;

const isRelated = (side: Side): side is Side & { kind: RelatedKind } => side.kind in relatedKinds;

/** The households of further kinds that people of this one belong to, as far as the reader may see them. */
export function RelatedHouseholds({ sides }: { readonly sides: readonly Side[] }) {
  const related = sides.filter(isRelated).filter(({ members }) => members.length > 0);
  if (related.length === 0) return null;
  return (
    <div className="pair related">
      {related.map((side) => (
        <section key={side.id} className="panel side" aria-labelledby={`side-${side.id}`} data-kind={side.kind}>
          <header className="panel-head">
            <h2 id={`side-${side.id}`}>
              {householdKindLabels[side.kind]} <small>{side.size} 人</small>
            </h2>
            <Stamp source={side.source} />
          </header>
          <ul className="lines">
            {side.members.map(({ id, person, isHead, relation, validFrom }) => (
              <li key={id}>
                <strong>{person.name}</strong>
                <span>{isHead ? relatedKinds[side.kind] : relation.label}</span>
                {validFrom !== null && <span className="stamp">{validFrom} 起</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
