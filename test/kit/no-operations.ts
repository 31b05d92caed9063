import type { CorrectionActs, LinkActs, OperatorActs, SettlementActs } from '../../schema/read/context.js';

const none = () => Promise.reject(new Error('No jobs in this test.'));

/** For tests that have no jobs. */
export const noOperations: OperatorActs = {
  releaseRun: none,
  refuseRun: none,
  retryQuarantine: none,
  refuseQuarantine: none,
  acceptDrift: none,
  night: none,
};

export const noSettlements: SettlementActs = { explain: none, settle: none, confirm: none, revoke: none };

export const noCorrections: CorrectionActs = { dispute: none, answer: none, withdraw: none, retry: none };

export const noLinks: LinkActs = { openReviews: none, decide: none, revoke: none };
