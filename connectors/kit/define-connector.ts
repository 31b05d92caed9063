import { type Connector, type Source, SourceError } from './contract.js';
import { dayAfter } from './delivery-series.js';

/**
 * Records are as new as their delivery says, and nothing older takes their place: one with a wrong year would keep every true one out
 * for as long. Whatever the transport, it stops the run before anything of it is read. A day ahead is a clock's or a time zone's.
 */
function withoutDaysToCome(source: Source, department: string, today: string | undefined): Source {
  if (today === undefined) return source;
  const limit = dayAfter(today);
  return {
    async deliveries(stream, mode, checkpoint) {
      const found = await source.deliveries(stream, mode, checkpoint);
      const early = found.find(({ asOf }) => asOf.replaceAll('-', '') > limit);
      if (early === undefined) return found;
      throw new SourceError(
        'delivery',
        `${department}: a delivery of ${stream} says that it is of ${early.asOf}, a day that has not come; nothing was read. Ask the department to deliver it again.`,
      );
    },
    findings: () => source.findings?.() ?? [],
    close: () => source.close(),
  };
}

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
  const unknown = Object.keys(connector.writer?.columns ?? {}).filter((stream) => !names.includes(stream));
  if (unknown.length > 0) {
    throw new TypeError(`${connector.department}: the writer names streams that there are not: ${unknown.join(', ')}.`);
  }
  if (!Number.isInteger(connector.chunkRowsMax) || connector.chunkRowsMax < 1) {
    throw new TypeError(`${connector.department}: chunkRowsMax must be a positive integer.`);
  }
  return {
    ...connector,
    open: async (settings, signal, options) =>
      withoutDaysToCome(await connector.open(settings, signal, options), connector.department, options?.today),
  };
}
