import { defineConnector } from '../kit/define-connector.js';
import { households, members, residences } from './mapping.js';
import { columns, openWriter } from './writer.js';
import { openSource, pageRowsMax, settings } from './reader.js';

/** Households first: their members and residents refer to them. */
const streams = [households, members, residences];

export const publicSecurity = defineConnector({
  department: 'public-security',
  label: '公安 · 户籍与居住登记',
  settings,
  streams,
  staleAfterHours: 48,
  chunkRowsMax: pageRowsMax,
  open: (given, signal, { hosts, chunkRowsMax = pageRowsMax } = {}) =>
    Promise.resolve(openSource(given, streams, signal, { hosts, chunkRowsMax })),
  writer: { columns, open: (given, signal, options) => Promise.resolve(openWriter(given, signal, options)) },
});
