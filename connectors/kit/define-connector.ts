import type { Connector } from './contract.js';

/** Declares a connector; a mistake in the declaration stops the hub at its start rather than at night. */
export function defineConnector<S>(connector: Connector<S>): Connector<S> {
  const names = connector.streams.map((stream) => stream.name);
  if (names.length === 0 || new Set(names).size !== names.length) {
    throw new TypeError(`${connector.department}: stream names must be there and differ; got ${names.join(', ')}.`);
  }
  for (const stream of connector.streams) {
    if (new Set(stream.columns).size !== stream.columns.length) {
      throw new TypeError(`${connector.department}/${stream.name}: a column is declared twice.`);
    }
  }
  if (!Number.isInteger(connector.chunkRowsMax) || connector.chunkRowsMax < 1) {
    throw new TypeError(`${connector.department}: chunkRowsMax must be a positive integer.`);
  }
  return connector;
}
