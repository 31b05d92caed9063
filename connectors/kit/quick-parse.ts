import type { z } from 'zod';

/** What the quick way cannot vouch for: the schema itself has the last word on it. */
export const notQuick = Symbol('not quick');

type Part = (value: unknown) => unknown;

/** The parts of a schema's definition that are read here; whatever else one holds makes it one that is not understood. */
interface Definition {
  readonly type: string;
  readonly coerce?: boolean;
  readonly check?: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly checks?: readonly { readonly _zod: { readonly def: object } }[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: unknown;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

interface Check {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
}

class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}

const definitionOf = (schema: z.ZodType): Definition => schema.def;

/** The definition's own check (of a format) and those that were added to it. */
function checksOf(def: Definition): Check[] {
  const own = def.check === undefined ? [] : [def as unknown as Check];
  return [...own, ...(def.checks ?? []).map(({ _zod: { def: added } }) => added as Check)];
}

function ofLength(check: Check): ((length: number) => boolean) | undefined {
  const { minimum = 0, maximum = 0, length = 0 } = check;
  if (check.check === 'min_length') return (found) => found >= minimum;
  if (check.check === 'max_length') return (found) => found <= maximum;
  if (check.check === 'length_equals') return (found) => found === length;
  return undefined;
}

function textTest(check: Check): (value: string) => boolean {
  const length = ofLength(check);
  if (length !== undefined) return (value) => length(value.length);
  const { pattern } = check;
  if (check.check !== 'string_format' || !['regex', 'date'].includes(check.format ?? '') || pattern === undefined) {
    throw new NotUnderstood(check.check);
  }
  if (pattern.global || pattern.sticky) throw new NotUnderstood('a pattern with a memory');
  return (value) => pattern.test(value);
}

function numberTest({ check, format, value = 0, inclusive }: Check): (given: number) => boolean {
  if (check === 'number_format' && format === 'safeint') return Number.isSafeInteger;
  if (check === 'greater_than' && inclusive === true) return (given) => given >= value;
  if (check === 'less_than' && inclusive === true) return (given) => given <= value;
  throw new NotUnderstood(check);
}

function textPart(def: Definition): Part {
  const tests = checksOf(def).map(textTest);
  return (value) => (typeof value === 'string' && tests.every((test) => test(value)) ? value : notQuick);
}

function numberPart(def: Definition): Part {
  const tests = checksOf(def).map(numberTest);
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && tests.every((test) => test(value)) ? value : notQuick;
}

function oneOf(values: readonly unknown[]): Part {
  const known = new Set(values);
  return (value) => (known.has(value) ? value : notQuick);
}

function listPart(def: Definition): Part {
  const element = partOf(def.element as z.ZodType);
  const tests = checksOf(def).map((check) => {
    const test = ofLength(check);
    if (test === undefined) throw new NotUnderstood(check.check);
    return test;
  });
  return (value) => {
    if (!Array.isArray(value) || !tests.every((test) => test(value.length))) return notQuick;
    const out: unknown[] = [];
    for (const one of value) {
      const made = element(one);
      if (made === notQuick) return notQuick;
      out.push(made);
    }
    return out;
  };
}

function objectPart({ shape = {}, catchall, checks }: Definition): Part {
  if (catchall !== undefined || (checks ?? []).length > 0) throw new NotUnderstood('an object with more than a shape');
  const parts = Object.entries(shape).map(([name, schema]) => {
    const { type, innerType } = definitionOf(schema);
    const isOptional = type === 'optional';
    return { name, isOptional, part: partOf(isOptional ? (innerType as z.ZodType) : schema) };
  });
  return (value) => {
    if (typeof value !== 'object' || value === null) return notQuick;
    const out: Record<string, unknown> = {};
    for (const { name, isOptional, part } of parts) {
      const given = (value as Record<string, unknown>)[name];
      if (given === undefined && isOptional) continue;
      const made = part(given);
      if (made === notQuick) return notQuick;
      out[name] = made;
    }
    return out;
  };
}

function partOf(schema: z.ZodType): Part {
  const def = definitionOf(schema);
  if (def.coerce === true) throw new NotUnderstood('a coercion');
  switch (def.type) {
    case 'string': {
      return textPart(def);
    }
    case 'number': {
      return numberPart(def);
    }
    case 'boolean': {
      return (value) => (typeof value === 'boolean' ? value : notQuick);
    }
    case 'enum': {
      return oneOf(Object.values(def.entries ?? {}));
    }
    case 'literal': {
      return oneOf(def.values ?? []);
    }
    case 'array': {
      return listPart(def);
    }
    case 'object': {
      return objectPart(def);
    }
    default: {
      throw new NotUnderstood(def.type);
    }
  }
}

/**
 * A schema of plain objects, texts, numbers and lists as one function, a quarter of the schema's own cost: rows are parsed by the
 * million. What it answers is what the schema answers, its properties in the same order; whatever it does not vouch for is
 * `notQuick`, and for the schema to judge. A schema with anything in it that is not understood is all for the schema.
 */
export function quickParse(schema: z.ZodType): Part {
  try {
    return partOf(schema);
  } catch (error) {
    if (error instanceof NotUnderstood) return () => notQuick;
    throw error;
  }
}
