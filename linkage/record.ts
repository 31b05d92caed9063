/**
 * What the engine of record linkage works on. The room knows no database, no department and no file: records come in as
 * plain values, decisions go out by record id.
 */

export interface LinkRecord {
  /** Unique and stable: whatever has no order of its own is ordered by it. */
  readonly id: string;
  /** The department that said it, where there is one. */
  readonly source?: string;
  /** Field name -> the value as typed. undefined or '' is: not stated. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** Turns what somebody typed into something comparable, and says how far two of them agree. */
export interface Comparator<Prepared = unknown> {
  readonly name: string;
  /**
   * From full agreement (index 0) to disagreement (last). Parameters are stored by these names, so a level is never renamed
   * without raising the version of the parameters.
   */
  readonly levels: readonly string[];
  /** undefined where the value says nothing: missing, a placeholder, unreadable. Called once a record. */
  prepare(raw: string, record: LinkRecord): Prepared | undefined;
  /** Index into `levels`. Symmetric: compare(a, b) is compare(b, a). */
  compare(a: Prepared, b: Prepared): number;
  /** The term whose frequency weighs an agreement at level 0 (and at levels close to it), if the field has one. */
  term?(value: Prepared): string;
}

export interface FieldSpec {
  readonly field: string;
  // A profile holds comparators of different prepared values side by side; each only ever sees its own.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly comparator: Comparator<any>;
  /**
   * By level, how much of a term's rarity counts (1: an agreement on a rare value weighs as its frequency says; absent: not at
   * all). Needs `comparator.term`.
   */
  readonly termFrequency?: Readonly<Record<string, number>>;
  /**
   * Up to which level (included) an agreement puts a pair into a context of its own, in which two different people are alike in
   * other things too: those who share a door share a surname and often a telephone. The first field that agrees so decides.
   */
  readonly contextLevelMax?: number;
  /** Fields that agree among different people as a matter of course where this one does: an ID number carries birth date and sex. */
  readonly carries?: readonly string[];
}

/** A record with every field of its profile prepared, in the profile's order. */
export interface PreparedRecord {
  readonly record: LinkRecord;
  readonly prepared: readonly unknown[];
  readonly anchor: string | undefined;
  /** Indices of the fields that the record leaves out and its number tells. */
  readonly told?: readonly number[];
}

/** Keys of one record: '' and repeated keys are ignored. `of` answers the prepared value of a field, if it says anything. */
export type KeysOf = (record: LinkRecord, of: (field: string) => unknown) => readonly string[];

/** Two records that share a key of one pass are compared. */
export interface BlockingPass {
  readonly name: string;
  /** Fields whose agreement a shared key presupposes: pairs of this pass teach nothing about them. */
  readonly presupposes: readonly string[];
  readonly keys: KeysOf;
  /**
   * A block that is too large is split by the keys of the first of these, what is still too large by the second, and so on. A
   * record without such a key stays in a part of its own with all others that have none.
   */
  readonly splitBy: readonly KeysOf[];
}

export interface Profile {
  readonly name: string;
  readonly fields: readonly FieldSpec[];
  readonly blocking: readonly BlockingPass[];
  /** What is believed before anything is counted, by field and level: the shares among pairs of one person. */
  readonly expected?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The field that `anchorOf` reads: a record whose number turned out to be somebody else's says nothing there. */
  readonly anchorField?: string;
  /** The valid identity number that anchors, in canonical form; undefined where it is missing or damaged. */
  readonly anchorOf?: (record: LinkRecord) => string | undefined;
  /** What a valid number itself says, by field: it stands in where the record says nothing there. */
  readonly toldByAnchor?: (anchor: string) => Readonly<Record<string, string>>;
  /** Whether an anchored record speaks of the same person as another with the same number; without it the number is enough. */
  readonly anchorAgrees?: (a: PreparedRecord, b: PreparedRecord) => boolean;
  /** How many of the things that the number itself says a record contradicts. */
  readonly anchorDoubt?: (record: PreparedRecord) => number;
  /**
   * Whether what two records say contradicts itself so that no machine may link them, whatever else agrees: twins share everything
   * but the given name. `level` answers the level of a field, undefined where one of the two says nothing. A person may still decide.
   */
  readonly contradicts?: (level: (field: string) => string | undefined) => boolean;
  /**
   * Whether so little of what two records say is alike, and so much is not, that both may well be two people of one name and birthday.
   * Such a pair links nobody by itself, and groups with such a pair between them become one only where another pair `ties` them.
   */
  readonly mayBeStrangers?: (level: (field: string) => string | undefined) => boolean;
  /** Whether two records share what people of one name and birthday do not: the door, the telephone, nearly the number. */
  readonly ties?: (level: (field: string) => string | undefined) => boolean;
  /** Pairs that no machine may merge, whatever else agrees: two different valid identity numbers. */
  readonly veto?: (a: PreparedRecord, b: PreparedRecord) => boolean;
}
