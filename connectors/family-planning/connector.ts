import { defineConnector } from '../kit/define-connector.js';
import { births, oneChildCertificates, specialSupports } from './mapping.js';
import { openSource, settings } from './reader.js';
import { columns, openWriter } from './writer.js';

const streams = [births, oneChildCertificates, specialSupports];
const chunkRows = 2_000;

export const familyPlanning = defineConnector({
  department: 'family-planning',
  label: '卫健 · 生育与扶助',
  settings,
  streams,
  staleAfterHours: 48,
  chunkRowsMax: chunkRows,
  open: (given, _signal, { hosts, chunkRowsMax = chunkRows } = {}) =>
    openSource(given, streams, { hosts, chunkRowsMax }),
  writer: { columns, open: (given, _signal, options) => openWriter(given, options) },
});
