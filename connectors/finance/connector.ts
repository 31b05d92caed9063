import { defineConnector } from '../kit/define-connector.js';
import { payments } from './mapping.js';
import { openSource, partRowsMax, settings } from './reader.js';
import { columns, openWriter } from './writer.js';

const streams = [payments];

export const finance = defineConnector({
  department: 'finance',
  label: '财政 · 惠民惠农补贴',
  settings,
  streams,
  staleAfterHours: 48,
  chunkRowsMax: partRowsMax,
  open: (given, signal, { hosts, today, chunkRowsMax = partRowsMax } = {}) =>
    openSource(given, streams, signal, { hosts, today, chunkRowsMax }),
  writer: { columns, open: openWriter },
});
