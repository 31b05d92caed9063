import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { demoIdentities } from '../../schema/access/demo-identities.js';
import { decide, grantFor, mayCall, type FieldToRead, type Grant } from '../../schema/access/grant.js';
import type { Role } from '../../schema/access/role.js';
import { roles } from '../../schema/access/roles/index.js';
import { sensitivities, sensitivityClasses } from '../../schema/access/sensitivity.js';
import { buildHubSchema } from '../../schema/build.js';
import { departments } from '../../schema/canonical/department.js';
import { findFieldSource, type FieldSource } from '../../schema/read/from.js';

interface DeclaredField extends FieldToRead {
  readonly kind: FieldSource['kind'];
}

interface Walk {
  readonly declared: readonly DeclaredField[];
  readonly undeclared: readonly string[];
  readonly undescribed: readonly string[];
  readonly roots: readonly string[];
}

const operationTypes = ['Query', 'Mutation', 'Subscription'];

/** Every field of every type that a client can select. */
function walk(schema: GraphQLSchema): Walk {
  const declared: DeclaredField[] = [];
  const undeclared: string[] = [];
  const undescribed: string[] = [];
  const roots: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (!type.description && !operationTypes.includes(type.name)) undescribed.push(type.name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name, description } of Object.values(type.getFields())) {
      if (!description) undescribed.push(`${type.name}.${name}`);
      if (operationTypes.includes(type.name)) roots.push(name);
      const source = findFieldSource(type, name);
      if (source === undefined) undeclared.push(`${type.name}.${name}`);
      else declared.push({ ...source, typeName: type.name, fieldName: name });
    }
  }
  return { declared, undeclared, undescribed, roots };
}

const schema = buildHubSchema();
const { declared, undeclared, undescribed, roots } = walk(schema);
const nameOf = ({ typeName, fieldName }: FieldToRead) => `${typeName}.${fieldName}`;

/** A grant of the role for each of its purposes. */
function grantsOf(role: Role): Grant[] {
  const identity = demoIdentities.find((candidate) => candidate.role === role.name);
  if (identity === undefined) throw new Error(`No demo account has the role ${role.name}.`);
  return role.purposes.map((purpose) => grantFor({ ...identity, purpose, iat: 0, exp: 60 }));
}

describe('every field of the schema', () => {
  it('is described', () => expect(undescribed).toEqual([]));

  it('says how sensitive it is and whose it is', () => {
    expect(undeclared).toEqual([]);
    const owners: readonly string[] = [...departments, 'hub'];
    expect(declared.filter(({ sensitivity }) => !sensitivities.includes(sensitivity)).map(nameOf)).toEqual([]);
    expect(declared.filter(({ department }) => !owners.includes(department)).map(nameOf)).toEqual([]);
  });

  it('is covered by a role', () => {
    const grants = roles.flatMap(grantsOf);
    const uncovered = declared.filter((field) => grants.every((grant) => decide(grant, field) === 'refused'));
    expect(uncovered.map(nameOf)).toEqual([]);
  });

  it('that is an identifier is sealed at rest or has a mask of its own making', () => {
    const identifiers = declared.filter(({ sensitivity }) => sensitivity === 'IDENTIFIER');
    expect(identifiers.length).toBeGreaterThan(4);
    expect(identifiers.filter(({ kind }) => kind !== 'sealed').map(nameOf)).toEqual([]);
    expect(declared.filter(({ kind, sensitivity }) => kind === 'sealed' && sensitivity !== 'IDENTIFIER')).toEqual([]);
  });

  it('is in a class that is defined, with the law it comes from', () => {
    for (const sensitivity of sensitivities) {
      const { label, definition, law } = sensitivityClasses[sensitivity];
      expect([label, definition, law]).not.toContain('');
    }
  });

  it('of a department is at least internal', () => {
    const open = declared.filter(({ department, sensitivity }) => department !== 'hub' && sensitivity === 'PUBLIC');
    expect(open.map(nameOf)).toEqual([]);
  });
});

describe('every role', () => {
  it.each(roles.map((role) => [role.name, role] as const))('%s names only what exists', (_, role) => {
    expect(role.rootFields.filter((field) => !roots.includes(field))).toEqual([]);
    for (const coverage of role.covered) {
      const matching = declared.filter(
        ({ department, sensitivity }) =>
          department === coverage.department && coverage.sensitivity.includes(sensitivity),
      );
      const names = new Set(matching.flatMap((field) => [field.typeName, nameOf(field)]));
      expect((coverage.only ?? []).filter((name) => !names.has(name))).toEqual([]);
    }
  });

  it('together can call every query, mutation and subscription', () => {
    const grants = roles.flatMap(grantsOf);
    expect(roots.filter((field) => !grants.some((grant) => mayCall(grant, field)))).toEqual([]);
  });

  it('that reads no person is refused every field about one', () => {
    for (const grant of roles.filter(({ kind }) => kind === 'operator').flatMap(grantsOf)) {
      const seen = declared.filter(
        (field) =>
          ['PERSONAL', 'SENSITIVE', 'IDENTIFIER'].includes(field.sensitivity) && decide(grant, field) !== 'refused',
      );
      expect(seen.map(nameOf)).toEqual([]);
    }
  });

  it('of a department reads its own part whole', () => {
    for (const grant of roles.filter(({ kind }) => kind === 'machine').flatMap(grantsOf)) {
      const own = declared.filter(({ department }) => department === grant.role.name);
      expect(own.filter((field) => decide(grant, field) !== 'plain').map(nameOf)).toEqual([]);
    }
  });
});

/** The agreement, in short: types of other departments' facts that each department reads, wholly or in part. */
const agreed: Readonly<Record<string, readonly string[]>> = {
  'public-security/household-registration': [
    'civil-affairs: CivilAffairsPart, Death, Person',
    'family-planning: Birth, FamilyPlanningPart',
  ],
  'family-planning/family-planning-services': [
    'civil-affairs: CivilAffairsPart, Death, Marriage, Person',
    'public-security: Person, PublicSecurityPart, RegisterEntry, ResidenceRegistration',
  ],
  'civil-affairs/social-assistance': [
    'family-planning: Birth, FamilyPlanningPart, SpecialSupport',
    'finance: FinancePart, HouseholdSubsidies, SubsidyPayment, SubsidyYear',
    'public-security: Person, PublicSecurityPart, RegisterEntry, ResidenceRegistration',
    'social-insurance: InsuranceEnrolment, SocialInsurancePart',
  ],
  'civil-affairs/welfare-allowances': [
    'family-planning: Birth, FamilyPlanningPart, SpecialSupport',
    'public-security: Person, PublicSecurityPart, RegisterEntry, ResidenceRegistration',
  ],
  'civil-affairs/marriage-registration': [
    'public-security: Person, PublicSecurityPart, RegisterEntry, ResidenceRegistration',
  ],
  'social-insurance/insurance-administration': [
    'civil-affairs: Assistance, CivilAffairsPart, Death',
    'public-security: Person, PublicSecurityPart, RegisterEntry',
  ],
  'finance/subsidy-payment': [
    'civil-affairs: Assistance, CivilAffairsPart, Death, OldAgeAllowance',
    'public-security: Person, PublicSecurityPart, RegisterEntry',
  ],
};

it('what each department reads of the others is what was agreed', () => {
  const found = roles
    .filter(({ kind }) => kind === 'machine')
    .flatMap(grantsOf)
    .map((grant) => {
      const foreign = declared.filter(
        (field) =>
          field.department !== 'hub' &&
          field.department !== grant.role.name &&
          field.sensitivity !== 'INTERNAL' &&
          decide(grant, field) === 'plain',
      );
      const types = Object.groupBy(foreign, ({ department }) => department);
      const lines = Object.entries(types).map(
        ([department, fields]) =>
          `${department}: ${[...new Set(fields.map(({ typeName }) => typeName))].toSorted().join(', ')}`,
      );
      return [grant.policy, lines.toSorted()] as const;
    });
  expect(Object.fromEntries(found)).toEqual(agreed);
});
