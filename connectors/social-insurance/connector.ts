import { defineConnector } from '../kit/define-connector.js';
import { enrolments } from './mapping.js';
import { openDropWriter } from '../kit/drop/drop-writer.js';
import { dropNames, openSource, settings } from './reader.js';
import { columns } from './writer.js';

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
  writer: {
    columns,
    open: (given, signal, options) => openDropWriter(given, dropNames, columns, options, signal),
  },
});
