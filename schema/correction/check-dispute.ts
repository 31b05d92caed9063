import type { Grant } from '../access/grant.js';
import { disputeReasonCodes } from '../canonical/codes/correction.js';
import { isId } from '../canonical/id.js';
import { oneLine } from '../canonical/one-line.js';
import type { DisputeAct } from '../read/context.js';
import { badUserInput, hubError } from '../read/errors.js';
import { readsField } from '../read/leaf.js';
import type { DisputeInput } from './correction.type.js';
import { findDisputable } from './disputable.js';
import { readProposal } from './disputed-value.js';

const remarkCharactersMax = 200;

/** A dispute as it may be filed. Throws where it names no value, where the grant does not read it, or where a part cannot be used. */
export function checkDispute(grant: Grant, input: DisputeInput): Omit<DisputeAct, 'actor' | 'organisation'> {
  const { personId, subject, field } = input;
  const disputable = findDisputable(subject, field);
  const factId = input.factId ?? null;
  if (!isId(personId) || (factId !== null && !isId(factId))) {
    throw badUserInput('An id is none that the hub gave out.', '人员或记录编号无效，请刷新后重试。');
  }
  if (disputable === undefined || (subject === 'Person') !== (factId === null)) {
    throw badUserInput(
      'The subject, field and factId name no value that can be disputed: ask disputableValues.',
      '该项内容不能在这里提出异议。',
    );
  }
  if (!readsField(grant)(subject, field)) {
    throw hubError(
      'FORBIDDEN',
      `The grant does not cover ${subject}.${field}.`,
      '当前授权不包含这项内容，不能提出异议。',
    );
  }
  if (!disputeReasonCodes.has(input.reason)) {
    throw badUserInput(`The reason is one of ${disputeReasonCodes.codes.join(', ')}.`, '请选择异议理由。');
  }
  const remark = oneLine(input.remark ?? '');
  if (remark.length > remarkCharactersMax) {
    throw badUserInput(
      `The remark takes ${remarkCharactersMax} characters at most.`,
      `说明不超过${remarkCharactersMax}个字。`,
    );
  }
  const given = (input.proposed ?? '').trim();
  const proposed = given === '' ? null : readProposal(disputable, given);
  if (given !== '' && proposed === null) {
    throw badUserInput(
      `The proposed value does not fit ${subject}.${field} (${disputable.input}).`,
      `“${disputable.label}”的建议值填写有误，请检查后重填。`,
    );
  }
  if (proposed === null && remark === '') {
    throw badUserInput('Propose a value or write a remark.', '请填写建议值，或在说明中写明情况。');
  }
  return {
    personId: personId.toLowerCase(),
    subject,
    field,
    factId: factId?.toLowerCase() ?? null,
    reason: input.reason,
    proposed,
    remark: remark === '' ? null : remark,
  };
}
