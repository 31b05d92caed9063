import type { GraphQLResolveInfo } from 'graphql';
import type { Grant } from '../access/grant.js';
import type { Parameter } from './row.js';
import type { ReadSelection } from './selection.js';

/** A root field's statement, ready but for its values. */
export interface Plan {
  readonly text: string;
  /** Values of the arguments inside the selection, after the root's own. */
  readonly parameters: readonly Parameter[];
  /** What it reads of what departments say, for the access record. */
  readonly selection: ReadSelection;
}

/** Documents come from outside, so what is remembered of them is bounded. */
export const plansMax = 500;

/** Plans by document, root field and what the grant may see; the one used longest ago goes first. */
export class PlanCache {
  readonly #plans = new Map<string, Plan>();
  readonly #max: number;

  constructor(max = plansMax) {
    this.#max = max;
  }

  get size(): number {
    return this.#plans.size;
  }

  /** The plan under a key; made, and an old one forgotten, where there is none. */
  get(key: string, make: () => Plan): Plan {
    let plan = this.#plans.get(key);
    if (plan === undefined) {
      plan = make();
      if (this.#plans.size >= this.#max) this.#plans.delete(this.#plans.keys().next().value as string);
    } else {
      this.#plans.delete(key);
    }
    this.#plans.set(key, plan);
    return plan;
  }
}

/**
 * What a plan depends on: the document, which of its operations and root fields, the policy of the grant, and the boolean
 * variables (`@skip` and `@include` take no others). Null where the document's text is not at hand.
 */
export function planKey(info: GraphQLResolveInfo, grant: Grant, variant: string): string | null {
  const body = info.operation.loc?.source.body;
  if (body === undefined) return null;
  let booleans = '';
  for (const [name, value] of Object.entries(info.variableValues)) {
    if (typeof value === 'boolean') booleans += `${name}=${value};`;
  }
  return [grant.policy, variant, info.operation.name?.value ?? '', info.path.key, booleans, body].join('\u0000');
}
