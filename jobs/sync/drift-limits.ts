/**
 * When a delivery no longer looks like the ones before it. All limits of drift are here; `npm run measure:drift` says what they
 * find and what they stop wrongly on the demo world.
 */
export const driftLimits = {
  /** Rows of one delivery that are looked at, spread over all of it: shares of 2,000 rows are right to within 2 %. */
  sampleRowsMax: 2_000,
  /** A delivery, or a history, of fewer rows says too little: its rows are judged one by one, as ever. */
  rowsMin: 50,

  /**
   * A column that refuses more than this share of a delivery's rows has changed; that many mistakes are not made in one night.
   * Departments' own mistakes stay below 2 % a column in everything we have seen.
   */
  refusedShareMax: 0.2,
  /** Of a column that is seldom filled, more than this share of what it holds, from this many rows on. */
  refusedOfFilledMax: 0.5,
  refusedRowsMin: 20,
  /** So many rows, with so many of them refused for one column, are enough to stop reading the rest. */
  earlyRowsMin: 2_000,
  earlyShareMin: 0.5,
  /** A field that every row of a listing lacks, from this many rows on, is gone from the interface; one row that lacks it is damaged. */
  lackingRowsMin: 5,

  /** Cells of another kind (another notation of days, text for numbers) than ever before, as a share of the filled cells. */
  otherKindShareMax: 0.5,
  /** Cells that hold another value of the same kind (renumbered codes, amounts of another unit), over what chance explains. */
  otherBucketShareMax: 0.3,
  /** Rows in which two columns stand to each other otherwise (an end before its beginning, a sex that its ID number denies). */
  otherRelationShareMax: 0.5,
  /** A column that is empty in more than this share of rows, and was in less than half of them. */
  emptyShareMax: 0.95,
  emptyShareBefore: 0.5,

  /**
   * Two columns have changed places when their contents are better explained by each other's history: by this much for each row
   * (natural logarithm of how much likelier) and in all. A tenth a row is a tenth of the rows telling clearly.
   */
  swapEvidenceARow: 0.1,
  swapEvidenceInAll: 25,
  /** Neither of the two may speak against it by more than this a row. */
  swapEvidenceAgainst: 0.02,

  /** Share of a declared shape among the filled cells of a column, from the first delivery on (`StreamSpec.shapes`). */
  shapeShareMin: 0.5,

  /** Weight of what was learned before against a new delivery: three deliveries ago counts for an eighth. */
  memoryWeight: 0.5,
} as const;
