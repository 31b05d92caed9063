import { SourceError } from '../../connectors/kit/contract.js';
import { rejectTexts } from '../../connectors/kit/reject.js';
import { quarantineReasonCodes, runProblemCodes } from '../../schema/sync/sync.codes.js';
import { judge, type RunProblem, RunStoppedError } from './problem.js';

const problems: Readonly<Record<RunProblem, true>> = {
  unavailable: true,
  credentials: true,
  contract: true,
  delivery: true,
  settings: true,
  'totals-differ': true,
  'does-not-add-up': true,
  'absence-share': true,
  'held-before': true,
  superseded: true,
  refused: true,
  drift: true,
  internal: true,
};

test('an operator reads every problem of a run and every reason of a row in Chinese', () => {
  expect([...runProblemCodes.codes].toSorted()).toEqual(Object.keys(problems).toSorted());
  expect([...quarantineReasonCodes.codes].toSorted()).toEqual(Object.keys(rejectTexts).toSorted());
});

test('a message that a department had a hand in can be kept', () => {
  for (const error of [new SourceError('delivery', 'a\u0000b\ud800'), new RunStoppedError('drift', 'a\u0000b\ud800')]) {
    expect(judge(error).message).toBe('a?b?');
  }
});
