import { defineConnector } from '../kit/define-connector.js';
import { assistances, deaths, disabilities, marriages, militaryFamilies, oldAgeAllowances } from './mapping.js';
import { openDropWriter } from '../kit/drop/drop-writer.js';
import { dropNames, openSource, settings } from './reader.js';
import { columns } from './writer.js';

const streams = [marriages, assistances, disabilities, oldAgeAllowances, militaryFamilies, deaths];
const chunkRows = 2_000;

export const civilAffairs = defineConnector({
  department: 'civil-affairs',
  label: '民政 · 婚姻、救助、补贴与殡葬',
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
