import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A Date is a day of the calendar written YYYY-MM-DD.');
}

function parseMoment(value: unknown): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString();
  throw new GraphQLError('A DateTime is written as ISO 8601, e.g. 2026-11-22T02:00:00.000Z.');
}

/** A calendar day. It stays text from the database to the client: a day has no time zone to lose. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day 日期, `YYYY-MM-DD`.',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** A moment, written by PostgreSQL already in the one form that clients get. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment 时间, ISO 8601 in UTC, e.g. `2026-11-22T02:00:00.000Z`.',
  serialize: parseMoment,
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
});
