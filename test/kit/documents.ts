import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { decide, mayCall, type Grant } from '../../schema/access/grant.js';
import { findFieldSource } from '../../schema/read/from.js';

/** Values to choose from for each argument, written as GraphQL literals, by `field.argument` or by the argument's name. */
export type ArgumentValues = Readonly<Record<string, readonly string[]>>;

export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  /** Only fields that it covers are selected. */
  readonly grant: Grant;
  readonly values: ArgumentValues;
  readonly depthMax: number;
  /** Root fields to choose from; each also under an alias. */
  readonly roots: readonly string[];
}

/** `$yes` and `$no` decide `@include` and `@skip`. */
export const documentVariables = { yes: true, no: false };

/** Begins the aliases that PostgreSQL would cut. */
export const longName = 'anAliasThatIsMuchLongerThanWhatPostgreSqlKeepsOfTheNameOfAColumn_';

interface Field {
  readonly type: GraphQLObjectType;
  readonly name: string;
}

/**
 * Documents over everything that the schema and the grant allow: aliases (also such as PostgreSQL would cut), one key selected
 * twice, fragments by name and in line, type conditions on objects and interfaces, `@skip`, `@include`, arguments.
 */
export function documentArbitrary({ schema, grant, values, depthMax, roots }: DocumentOptions): fc.Arbitrary<string> {
  const readable = (type: GraphQLObjectType): string[] =>
    Object.keys(type.getFields()).filter((name) => {
      const source = findFieldSource(type, name);
      return source !== undefined && decide(grant, { typeName: type.name, fieldName: name, ...source }) !== 'refused';
    });

  /** An alias says which field and arguments it stands for, so that equal keys always merge. */
  const field = ({ type, name }: Field, depth: number): fc.Arbitrary<string> => {
    const { args, type: returned } = type.getFields()[name]!;
    const target = getNamedType(returned);
    const inner = isObjectType(target) ? selection(target, depth - 1) : fc.constant('');
    return fc
      .tuple(argumentsOf(name, args, values), fc.constantFrom('', '', 'alias', 'long'), directive, inner)
      .map(([given, alias, condition, selected]) => {
        const key = `${name}_${given.replaceAll(/[^A-Za-z0-9]/g, '_')}`;
        const shown = alias === '' && given === '' ? '' : `${alias === 'long' ? longName : ''}${key}: `;
        return `${shown}${name}${given} ${condition} ${selected}`;
      });
  };

  const selection = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> => {
    const names = readable(type).filter(
      (name) => depth > 0 || !isObjectType(getNamedType(type.getFields()[name]!.type)),
    );
    const usable = names.length === 0 ? ['__typename'] : [...names, '__typename'];
    const one = fc
      .constantFrom(...usable)
      .chain((name) => (name === '__typename' ? fc.constant('__typename') : field({ type, name }, depth)));
    const conditions = [type.name, ...type.getInterfaces().map((each) => each.name), ''];
    const wrapped = fc
      .tuple(fc.array(one, { minLength: 1, maxLength: 2 }), fc.constantFrom(...conditions), directive)
      .map(([fields, condition, when]) => {
        const shared = condition === '' || condition === type.name;
        const inside = shared ? fields.join(' ') : '__typename availability since';
        return `... ${condition === '' ? '' : `on ${condition}`} ${when} { ${inside} }`;
      });
    return fc
      .array(fc.oneof({ weight: 5, arbitrary: one }, { weight: 1, arbitrary: wrapped }), { minLength: 2, maxLength: 7 })
      .map((parts) => `{ __typename ${parts.join(' ')} }`);
  };

  const query = schema.getQueryType()!;
  const callable = roots.filter((name) => mayCall(grant, name));
  return fc
    .array(
      fc.constantFrom(...callable).chain((name) => {
        const { args, type } = query.getFields()[name]!;
        const target = getNamedType(type) as GraphQLObjectType;
        return fc
          .tuple(argumentsOf(name, args, values), selection(target, depthMax))
          .map(([given, selected]) => ({ name, given, selected }));
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map(
      (asked) =>
        `query Generated($yes: Boolean!, $no: Boolean!) { check: __typename @include(if: $yes) @skip(if: $no) ${asked
          .map(({ name, given, selected }, place) => `r${place}: ${name}${given} ${selected}`)
          .join('\n')} }`,
    );
}

const directive = fc.constantFrom(
  '',
  '',
  '',
  '',
  '@include(if: $yes)',
  '@include(if: $no)',
  '@skip(if: $no)',
  '@skip(if: true)',
);

function argumentsOf(field: string, args: readonly GraphQLArgument[], values: ArgumentValues): fc.Arbitrary<string> {
  const each = args.map((argument) => {
    const { name, type } = argument;
    const named = getNamedType(type);
    const choices = [
      ...(values[`${field}.${name}`] ??
        values[name] ??
        (isEnumType(named) ? named.getValues().map((value) => value.name) : [])),
    ];
    const isRequired = String(type).endsWith('!') && argument.defaultValue === undefined;
    const given = choices.map((value) => `${name}: ${value}`);
    return fc.constantFrom(...(isRequired ? given : ['', ...given]));
  });
  return fc.tuple(...each).map((parts) => {
    const given = parts.filter((part) => part !== '');
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  });
}
