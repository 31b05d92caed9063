import { defineConnector } from '../kit/define-connector.js';
import { enrolments } from './mapping.js';
import { openSource, settings } from './reader.js';

const streams = [enrolments];
const chunkRows = 2_000;

export const socialInsurance = defineConnector({
  department: 'social-insurance',
  label: '社保 · 参保',
  settings,
  streams,
  staleAfterHours: 48,
  chunkRowsMax: chunkRows,
  open: (given, signal, { chunkRowsMax = chunkRows, ...options } = {}) =>
    openSource(given, streams, { ...options, chunkRowsMax }, signal),
});
