import type { FieldSpec, PreparedRecord, Profile } from '../record.js';
import { byLevel, compareLevels, contextOf, notStated } from './levels.js';
import { monotone } from './monotone.js';
import type { Parameters } from './parameters.js';

/** What one field says about two records: never a value, so that it may be kept beside the decision. */
export interface FieldEvidence {
  readonly field: string;
  /** The comparator's level, or undefined where one of the two says nothing. */
  readonly level: string | undefined;
  /** In bits: above zero for one person, below for two. */
  readonly weight: number;
  /** How much of `weight` comes from how rare or frequent the value is. */
  readonly rarity?: number;
}

export interface PairEvidence {
  /** The binary logarithm of the odds that both mean one person: prior and fields together. */
  readonly weight: number;
  readonly prior: number;
  /** The field whose agreement changed what agreement elsewhere is worth, where there is one. */
  readonly context?: string;
  /** No machine may link the two, whatever the weight. */
  readonly contradicts?: true;
  readonly fields: readonly FieldEvidence[];
}

interface FieldTable {
  readonly spec: FieldSpec;
  /** By context (0: none, then by field + 1) the weight of each level. */
  readonly byContext: readonly Float64Array[];
  readonly u0: number;
  readonly rarityParts: readonly number[];
  readonly shareOf: ((term: string) => number) | undefined;
}

/** An agreement on a rare value weighs at most so many bits more than one on an ordinary value; one on a frequent value, less. */
const rarityMax = 10;

/** Weighs pairs of records of one profile by one set of parameters. */
export class Scorer {
  readonly prior: number;
  private readonly fields: readonly FieldSpec[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly tables: readonly FieldTable[];
  private readonly levels: Uint8Array;

  /**
   * `population`: how many records there are to choose from. The more there are, the less likely are two of them to mean one
   * person. Who links night by night leaves it out, so that a decision does not change because others arrived.
   */
  constructor(
    private readonly profile: Profile,
    parameters: Parameters,
    population = parameters.trainedOn.records,
  ) {
    this.places = new Map(profile.fields.map(({ field }, index) => [field, index]));
    this.fields = profile.fields;
    this.levels = new Uint8Array(profile.fields.length);
    const lambda = Math.min(0.5, (parameters.lambda * parameters.trainedOn.records) / Math.max(1, population));
    this.prior = Math.log2(lambda / (1 - lambda));
    this.tables = profile.fields.map((spec) => tableOf(spec, profile, parameters));
  }

  weight(a: PreparedRecord, b: PreparedRecord): number {
    compareLevels(this.fields, a, b, this.levels);
    const context = contextOf(this.fields, this.levels);
    let weight = this.prior;
    for (let field = 0; field < this.tables.length; field += 1) {
      const level = this.levels[field]!;
      if (level === notStated) continue;
      weight += this.tables[field]!.byContext[context === field ? 0 : context + 1]![level]!;
      if (context < 0 || context === field) weight += this.rarity(field, level, a, b);
    }
    return weight;
  }

  /** Whether the two contradict each other so that no machine may link them. */
  contradicts(a: PreparedRecord, b: PreparedRecord): boolean {
    return this.holds(this.profile.contradicts, a, b);
  }

  /** Whether the two link nobody by themselves, whatever the weight. */
  mayBeStrangers(a: PreparedRecord, b: PreparedRecord): boolean {
    return this.holds(this.profile.mayBeStrangers, a, b);
  }

  ties(a: PreparedRecord, b: PreparedRecord): boolean {
    return this.holds(this.profile.ties, a, b);
  }

  private holds(rule: Profile['contradicts'], a: PreparedRecord, b: PreparedRecord): boolean {
    if (rule === undefined) return false;
    compareLevels(this.fields, a, b, this.levels);
    return rule((field) => {
      const at = this.places.get(field);
      return at === undefined ? undefined : this.fields[at]!.comparator.levels[this.levels[at]!];
    });
  }

  explain(a: PreparedRecord, b: PreparedRecord): PairEvidence {
    compareLevels(this.fields, a, b, this.levels);
    const context = contextOf(this.fields, this.levels);
    let weight = this.prior;
    const fields = this.tables.map(({ spec, byContext }, field): FieldEvidence => {
      const level = this.levels[field]!;
      if (level === notStated) return { field: spec.field, level: undefined, weight: 0 };
      const rarity = context < 0 || context === field ? this.rarity(field, level, a, b) : 0;
      const own = byContext[context === field ? 0 : context + 1]![level]! + rarity;
      weight += own;
      return { field: spec.field, level: spec.comparator.levels[level], weight: own, ...(rarity === 0 ? {} : { rarity }) }; // prettier-ignore
    });
    return {
      weight,
      prior: this.prior,
      ...(context < 0 ? {} : { context: this.fields[context]!.field }),
      ...(this.contradicts(a, b) ? { contradicts: true as const } : {}),
      fields,
    };
  }

  private rarity(field: number, level: number, a: PreparedRecord, b: PreparedRecord): number {
    const { spec, shareOf, u0, rarityParts } = this.tables[field]!;
    const part = rarityParts[level]!;
    if (part === 0 || shareOf === undefined) return 0;
    const { comparator } = spec;
    const shares = [a, b].map(({ prepared }) => shareOf(comparator.term?.(prepared[field]) ?? ''));
    const share = Math.max(...shares);
    return part * Math.min(rarityMax, Math.log2(u0 / share));
  }
}

function tableOf(spec: FieldSpec, profile: Profile, parameters: Parameters): FieldTable {
  const trained = parameters.fields.find(({ field }) => field === spec.field);
  if (trained === undefined) throw new RangeError(`The parameters lack the field ${spec.field}.`);
  const plain = weightsOf(trained.m, trained.u);
  const byContext = [plain];
  for (const context of profile.fields) {
    const own = parameters.contexts.find(({ field }) => field === context.field)?.u[spec.field];
    byContext.push(own === undefined ? plain : weightsOf(trained.m, own));
  }
  const rarityParts = byLevel(spec.termFrequency ?? {}, spec, 0);
  const frequencies = parameters.frequencies[spec.field];
  if (frequencies === undefined || spec.termFrequency === undefined) {
    return { spec, byContext, u0: trained.u[0]!, rarityParts, shareOf: undefined };
  }
  const { total, rareShare } = frequencies;
  const terms = new Map(Object.entries(frequencies.terms).map(([term, count]) => [term, count / total]));
  return { spec, byContext, u0: trained.u[0]!, rarityParts, shareOf: (term) => terms.get(term) ?? rareShare };
}

function weightsOf(m: readonly number[], u: readonly number[]): Float64Array {
  return Float64Array.from(monotone(m, u), (share, level) => Math.log2(share / u[level]!));
}
