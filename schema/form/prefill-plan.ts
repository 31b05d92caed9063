import {
  Kind,
  parse,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Grant } from '../access/grant.js';
import { livingSql } from '../person/person.living.js';
import { answerStatement, Compilation, listOfObjects, oneObject, rootTail } from '../read/compile.js';
import { quoted } from '../read/json-key.js';
import type { Plan } from '../read/plans.js';
import { byIds } from '../read/root.js';
import { aliasedRow } from '../read/row.js';
import type { FieldDeclaration, FormDeclaration } from './form.js';

/** Which columns of the statement hold what the client itself selects, by response keys. */
export interface PrefillPlan extends Plan {
  readonly household: ReadonlyMap<string, string>;
  readonly applicant: ReadonlyMap<string, string>;
  /** Person fields of a member's line, by the key of the list and the key of the person. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A selection of our own as the field that carries it. */
function selecting(fields: string): FieldNode {
  const [operation] = parse(`{ subject { ${fields} } }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet.selections[0] as FieldNode;
}

function readsOf(fields: readonly Pick<FieldDeclaration, 'from'>[]): string {
  return fields.map(({ from }) => from?.reads ?? '').join(' ');
}

interface Selected {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

function selected(info: GraphQLResolveInfo, type: string, nodes: readonly FieldNode[], name: string): Selected[] {
  const { schema, fragments, variableValues } = info;
  const fields = collectSubfields(schema, fragments, variableValues, typeOf(info, type), nodes);
  return [...fields]
    .map(([key, of]) => ({ key, nodes: of }))
    .filter(({ nodes: [node] }) => node?.kind === Kind.FIELD && node.name.value === name);
}

function typeOf(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  return info.schema.getType(name) as GraphQLObjectType;
}

/** Members first by headship, as on the paper form; who applies is the one named, else the form's own choice: of the living first. */
const memberOrder = (m: string) => `not ${m}.is_head, ${m}.relation, ${m}.id`;
const applicantOrder = {
  head: (m: string) => `not ${livingSql(`p_${m}`)}, ${memberOrder(m)}`,
  oldest: (m: string) => `not ${livingSql(`p_${m}`)}, p_${m}.birth_date nulls last, ${m}.id`,
} as const;

/**
 * One statement for a form: what its fields read of the household, the applicant and the members, and beside that what the
 * client selects of the same. Parameters: filing numbers, ids, and the applicant's id or null.
 */
export function compilePrefill(info: GraphQLResolveInfo, grant: Grant, form: FormDeclaration): PrefillPlan {
  const { schema, fragments, variableValues: variables } = info;
  const compilation = new Compilation({ schema, fragments, variables, grant }, 3);
  const { parameters } = compilation;
  const [household, m, a] = [compilation.nextAlias(), compilation.nextAlias(), compilation.nextAlias()] as const;
  let views = 0;
  const object = (type: string, nodes: readonly FieldNode[], alias: string) => {
    const row = aliasedRow(alias, parameters, null, alias === household ? '$1::int[]' : null);
    return oneObject(compilation.columns(typeOf(info, type), nodes, row, null), '', compilation.nextAlias());
  };
  const view = (type: string, found: readonly Selected[], alias: string, columns: string[]): Map<string, string> =>
    new Map(
      found.map(({ key, nodes }) => {
        const name = `view${(views += 1)}`;
        columns.push(`${object(type, nodes, alias)} as ${quoted(name)}`);
        return [key, name];
      }),
    );
  const members = (alias: string) => ` from hub.membership ${alias}
    join hub.person p_${alias} on p_${alias}.filing = ${alias}.person_filing and p_${alias}.id = ${alias}.person_id
    where ${alias}.filing = ${household}.filing and ${alias}.filing = any($1::int[]) and ${alias}.household_id = ${household}.id
      and ${alias}.valid_to is null`;

  const memberColumns = [`${object('Membership', [selecting(`id ${readsOf(form.members)}`)], m)} as data`];
  const memberViews = new Map(
    selected(info, 'FormDraft', info.fieldNodes, 'members').map(({ key, nodes }) => [
      key,
      view('Person', selected(info, 'FormMemberRow', nodes, 'person'), `p_${m}`, memberColumns),
    ]),
  );
  const applicantReads = `id ${readsOf(form.applicant)} ${form.notices.map(({ reads }) => reads).join(' ')}`;
  const applicantColumns = [`${object('Person', [selecting(applicantReads)], `p_${a}`)} as data`];
  const applicant = view(
    'Person',
    selected(info, 'FormDraft', info.fieldNodes, 'applicant'),
    `p_${a}`,
    applicantColumns,
  );
  const chosen = `${members(a)} and ($3::uuid is null or ${a}.person_id = $3::uuid)
    order by ${applicantOrder[form.applicantByDefault](a)} limit 1`;

  const columns = [
    `${object('Household', [selecting(`id ${readsOf(form.household)}`)], household)} as data`,
    `${oneObject(applicantColumns, chosen, compilation.nextAlias())} as applicant`,
    `${form.members.length === 0 && memberViews.size === 0 ? `'[]'::json` : listOfObjects(memberColumns, `${members(m)} order by ${memberOrder(m)}`, compilation.nextAlias())} as members`,
  ];
  const householdViews = view(
    'Household',
    selected(info, 'FormDraft', info.fieldNodes, 'household'),
    household,
    columns,
  );
  const root = aliasedRow(household, parameters, null, null);
  const answer = oneObject(columns, rootTail(byIds('household'), root, false, 'Household'), compilation.nextAlias());
  return {
    text: answerStatement(answer),
    parameters: parameters.values,
    selection: compilation.selection(),
    household: householdViews,
    applicant,
    members: memberViews,
  };
}
