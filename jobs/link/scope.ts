import type pg from 'pg';
import { comparableName } from '../../schema/canonical/name.js';
import type { PersonMention } from '../../schema/canonical/record/mention.js';
import { linkKey } from './link-key.js';
import { loadDecisions, type Decided } from './loose/decisions.js';
import type { Assignment } from './loose/assignment.js';
import { evidenceKey, type Evidence } from '../../schema/person/person.evidence.js';
import type { GoldenField, StandingSettlement } from '../../schema/person/person.statement.js';
import type { Vault } from '../../schema/vault/index.js';
import { loadSettlements, type Settlements } from './settlements.js';
import {
  findRecordsByHousehold,
  findRecordsByIdToken,
  loadEvidence,
  loadHouseholdsById,
  loadHouseholdsByNumber,
  loadHouseholdsBySource,
  loadLinksOfRecords,
  type RecordName,
  type StoredHousehold,
  type StoredLink,
} from './load.js';
import type { SetAside } from './set-aside.js';

/**
 * Everything that a chunk of changed records can have an effect on: the people whose ID number one of them claims or
 * claimed, all records about those people, and the registered households they speak of.
 */
export interface Scope {
  /** All records in reach that are open, by `evidenceKey`. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** All links of the records in reach, of closed ones too, by `evidenceKey/role`. */
  readonly links: ReadonlyMap<string, StoredLink>;
  /** Blind indexes of the ID numbers that are judged anew. */
  readonly idTokens: ReadonlySet<string>;
  /** Households in reach that records name, by id. */
  readonly households: ReadonlyMap<string, StoredHousehold>;
  /** Numbers of households in reach whose own row or members change. */
  readonly householdNumbers: ReadonlySet<string>;
  /** Key tokens of changed `registered-household` records, closed ones too. */
  readonly householdRecords: ReadonlySet<string>;
  /** The number of the household that a record names: of the register, or the blind index of a case of assistance. */
  readonly householdNumberOf: (evidence: Evidence) => string | undefined;
  /** The blind index of a mention's ID number; null without a valid one. */
  readonly tokenOf: (evidence: Evidence, mention: PersonMention) => string | null;
  /** Whom a mention means by a person's word or by comparison, where that is known. */
  readonly assignmentOf: (key: string) => Assignment | null;
  /** Whether a person said that the mention does not mean who has the number. */
  readonly isRuledOut: (key: string, token: string) => boolean;
  /** What people decided about values of a person, as far as it stands. */
  readonly settlementsOf: (personId: string) => ReadonlyMap<GoldenField, StandingSettlement>;
  /** `comparableName`, remembered. */
  readonly comparable: (name: string) => string;
}

const noSettlements: ReadonlyMap<GoldenField, StandingSettlement> = new Map();

/** What a scope is gathered with; the names say more in `LinkChunkTools`. */
export interface ScopeTools {
  readonly client: pg.ClientBase;
  readonly vault: Vault;
  readonly prepared: ReadonlyMap<string, Evidence>;
  readonly neverLinked: ReadonlySet<string>;
  readonly leftOut: ReadonlySet<string>;
  readonly unreadable: SetAside[];
  readonly given?: ReadonlyMap<string, Assignment | null>;
  readonly hasDecisions: boolean;
  readonly hasSettlements: boolean;
}

/** Gathers a scope round by round: what is found may claim further numbers or speak of further households. */
export class ScopeBuilder {
  readonly evidence = new Map<string, Evidence>();
  readonly links = new Map<string, StoredLink>();
  readonly idTokens = new Set<string>();
  readonly households = new Map<string, StoredHousehold>();
  readonly householdNumbers = new Set<string>();
  readonly householdRecords = new Set<string>();
  readonly #loaded = new Set<string>();
  readonly #tokens = new Map<string, string>();
  readonly #comparable = new Map<string, string>();
  readonly #cases = new Map<string, string>();
  readonly #tokensSearched = new Set<string>();
  readonly #householdsSearched = new Set<string>();
  readonly #client: pg.ClientBase;
  readonly #vault: Vault;
  readonly #prepared: ReadonlyMap<string, Evidence>;
  readonly #neverLinked: ReadonlySet<string>;
  readonly #leftOut: ReadonlySet<string>;
  readonly #unreadable: SetAside[];
  readonly #given: ReadonlyMap<string, Assignment | null>;
  readonly #hasDecisions: boolean;
  readonly #hasSettlements: boolean;
  #settlements: Settlements = new Map();
  readonly #decided = new Map<string, Decided>();

  constructor(tools: ScopeTools) {
    this.#client = tools.client;
    this.#vault = tools.vault;
    this.#prepared = tools.prepared;
    this.#neverLinked = tools.neverLinked;
    this.#leftOut = tools.leftOut;
    this.#unreadable = tools.unreadable;
    this.#given = tools.given ?? new Map();
    this.#hasDecisions = tools.hasDecisions;
    this.#hasSettlements = tools.hasSettlements;
  }

  readonly tokenOf = (evidence: Evidence, mention: PersonMention): string | null => {
    const { idNumber } = mention;
    if (idNumber === undefined) return null;
    const link = this.links.get(linkKey(evidence, mention.role));
    if (link?.recordId === evidence.recordId && (link.method === 'ID_NUMBER' || link.method === 'NONE'))
      return link.idToken;
    const known = this.#tokens.get(idNumber);
    if (known !== undefined) return known;
    const token = this.#vault.blindIndex('id-number', idNumber);
    this.#tokens.set(idNumber, token);
    return token;
  };

  readonly householdNumberOf = ({ record }: Evidence): string | undefined => {
    if (record.kind === 'registered-household' || record.kind === 'register-entry') return record.fact.householdNumber;
    if (record.kind !== 'assistance') return undefined;
    const { caseNumber } = record.fact;
    let number = this.#cases.get(caseNumber);
    if (number === undefined)
      this.#cases.set(caseNumber, (number = this.#vault.blindIndex('assistance-case', caseNumber)));
    return number;
  };

  readonly assignmentOf = (key: string): Assignment | null => {
    const same = this.#decided.get(key)?.same;
    if (same) {
      const { token, by } = same;
      return token === null
        ? null
        : { token, method: 'MANUAL', score: null, evidence: null, parameters: null, decidedBy: by };
    }
    const given = this.#given.get(key);
    if (given !== undefined) return given;
    const link = this.links.get(key);
    // What was compared stands until it is compared anew.
    return link?.method === 'SCORED' && link.idToken !== null && !this.isRuledOut(key, link.idToken)
      ? {
          token: link.idToken,
          method: 'SCORED',
          score: link.score,
          evidence: link.evidence,
          parameters: link.parameters,
          decidedBy: null,
        }
      : null;
  };

  readonly isRuledOut = (key: string, token: string): boolean => this.#decided.get(key)?.different.has(token) === true;

  readonly settlementsOf = (personId: string) => this.#settlements.get(personId) ?? noSettlements;

  readonly comparable = (name: string): string => {
    const known = this.#comparable.get(name);
    if (known !== undefined) return known;
    const folded = comparableName(name);
    this.#comparable.set(name, folded);
    return folded;
  };

  /** `changed`: the records of the chunk. Without households: only who is meant, and by which claims. */
  async gather(changed: readonly RecordName[], { withHouseholds = true } = {}): Promise<Scope> {
    let touched = await this.#load(changed, this.#neverLinked);
    this.#touch(touched);
    while (touched.length > 0) {
      if (withHouseholds) await this.#findHouseholds(touched);
      const names = await this.#findFurther();
      touched = this.#changedSinceLinked(await this.#load(names));
      this.#touch(touched);
    }
    if (this.#hasSettlements) {
      const people = [...this.links.values()].flatMap(({ personId }) => personId ?? []);
      this.#settlements = await loadSettlements(this.#client, new Set(people));
    }
    return this;
  }

  /** Loads records and their links; answers those that were not loaded before. */
  async #load(names: readonly RecordName[], neverLinked: ReadonlySet<string> = new Set()): Promise<RecordName[]> {
    const fresh = names.filter((name) => {
      const key = evidenceKey(name);
      if (this.#loaded.has(key)) return false;
      this.#loaded.add(key);
      return true;
    });
    const people = fresh.filter((name) => name.kind !== 'registered-household' && !neverLinked.has(evidenceKey(name)));
    const counting = fresh.filter((name) => !this.#leftOut.has(evidenceKey(name)));
    const unread = counting.filter((name) => !this.#prepared.has(evidenceKey(name)));
    const [links, read] = await Promise.all([
      loadLinksOfRecords(this.#client, people),
      loadEvidence(this.#client, this.#vault, unread, this.#unreadable),
    ]);
    for (const name of counting) {
      const evidence = this.#prepared.get(evidenceKey(name));
      if (evidence !== undefined) this.evidence.set(evidence.key, evidence);
    }
    for (const evidence of read) this.evidence.set(evidence.key, evidence);
    for (const link of links) this.links.set(linkKey(link, link.role), link);
    if (this.#hasDecisions) {
      const opened = fresh.flatMap((name) => this.evidence.get(evidenceKey(name)) ?? []);
      for (const [key, decided] of await loadDecisions(this.#client, opened)) this.#decided.set(key, decided);
    }
    return fresh;
  }

  /** A record that waits for its own turn has changed already: what it claimed before and claims now counts as touched. */
  #changedSinceLinked(names: readonly RecordName[]): RecordName[] {
    const stale = new Set<string>();
    for (const link of this.links.values()) {
      if (this.evidence.get(link.key)?.recordId !== link.recordId) stale.add(link.key);
    }
    return names.filter((name) => stale.has(evidenceKey(name)));
  }

  #touch(names: readonly RecordName[]): void {
    const keys = new Set(names.map(evidenceKey));
    for (const link of this.links.values()) {
      if (link.idToken !== null && keys.has(link.key)) this.idTokens.add(link.idToken);
    }
    for (const key of keys) {
      const evidence = this.evidence.get(key);
      for (const mention of evidence?.record.mentions ?? []) {
        const token = evidence === undefined ? null : this.tokenOf(evidence, mention);
        if (token !== null) this.idTokens.add(token);
        const assigned = evidence === undefined ? null : this.assignmentOf(linkKey(evidence, mention.role));
        if (assigned !== null) this.idTokens.add(assigned.token);
      }
    }
  }

  /** The households that changed records name, or named. */
  async #findHouseholds(names: readonly RecordName[]): Promise<void> {
    const numbers = new Set<string>();
    const sources = names.filter(({ kind }) => kind === 'registered-household').map(({ keyToken }) => keyToken);
    for (const name of names) {
      const evidence = this.evidence.get(evidenceKey(name));
      const number = evidence && this.householdNumberOf(evidence);
      if (number !== undefined) numbers.add(number);
    }
    const keys = new Set(names.map(evidenceKey));
    const spokenOf = [...this.links.values()].filter((link) => link.householdId !== null && keys.has(link.key));
    const ids = new Set(spokenOf.map(({ householdId }) => householdId as string));
    const found = await Promise.all([
      loadHouseholdsBySource(this.#client, sources),
      loadHouseholdsById(this.#client, [...ids]),
    ]);
    for (const token of sources) this.householdRecords.add(token);
    for (const household of found.flat()) {
      this.households.set(household.id, household);
      numbers.add(household.number);
    }
    const fresh = [...numbers].filter((number) => !this.householdNumbers.has(number));
    for (const household of await loadHouseholdsByNumber(this.#client, fresh, namedKinds)) {
      this.households.set(household.id, household);
    }
    for (const number of fresh) this.householdNumbers.add(number);
  }

  /**
   * Whether what changed can change anything about the household's other members. Of a collective household, which can be a university,
   * only its own record can: nobody there is anybody's relative or head by it, and its place is stored.
   */
  #concernsMembers({ kind, sourceRef }: StoredHousehold): boolean {
    return kind !== 'COLLECTIVE' || sourceRef === null || this.householdRecords.has(sourceRef);
  }

  /** Records that claim a touched number, and those that name a touched household with the numbers that they claim. */
  async #findFurther(): Promise<RecordName[]> {
    const households = [...this.households.values()]
      .filter(({ id, number }) => this.householdNumbers.has(number) && !this.#householdsSearched.has(id))
      .filter((household) => this.#concernsMembers(household))
      .map(({ id }) => id);
    for (const id of households) this.#householdsSearched.add(id);
    const entries = await findRecordsByHousehold(this.#client, households);
    await this.#load(entries);
    this.#touch(entries);

    const tokens = [...this.idTokens].filter((token) => !this.#tokensSearched.has(token));
    for (const token of tokens) this.#tokensSearched.add(token);
    return findRecordsByIdToken(this.#client, tokens);
  }
}

/** Kinds of household that records name by a number. */
export const namedKinds = ['REGISTERED', 'COLLECTIVE', 'ASSISTANCE'] as const;

/** The numbers of households whose members speak in scope. */
export function numbersNamed({
  evidence,
  householdNumberOf,
}: Pick<Scope, 'evidence' | 'householdNumberOf'>): Set<string> {
  const numbers = new Set<string>();
  for (const one of evidence.values()) {
    const number = one.kind === 'registered-household' ? undefined : householdNumberOf(one);
    if (number !== undefined) numbers.add(number);
  }
  return numbers;
}
