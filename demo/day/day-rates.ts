/**
 * How often things happen, for 10,000 residents a day; each happens at least once a day in each community, so that an
 * incremental sync has something to do. The demo's days are livelier than real ones.
 */
export const dayRates = {
  births: 1.5,
  deaths: 1,
  moveIns: 6,
  moveOuts: 4,
  registerMoveOuts: 1.5,
  marriages: 2,
  divorces: 0.6,
  jobsFound: 4,
  jobsLost: 4,
  phoneChanges: 5,
  signsOfLife: 3,
  corrections: 6,
  withdrawals: 0.5,
} as const;

export type DayEvent = keyof typeof dayRates;

/** Days after which the slower departments follow an event. */
export const followUpDays = {
  birthIdNumber: [5, 12],
  lateRegisterDeath: [3, 12],
  insuranceAfterDeath: [1, 6],
  allowanceAfterDeath: [2, 9],
  registerAfterMarriage: [0, 3],
} as const;

export const lateRegisterDeathShare = 0.4;
