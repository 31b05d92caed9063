import { departments } from '../canonical/department.js';
import { demoIdentities, findDemoIdentity } from './demo-identities.js';
import { GrantError, decide, grantFor, mayCall, type Claims, type FieldToRead, type Grant } from './grant.js';
import { purposes } from './purpose.js';
import { roles } from './roles/index.js';

const issuedAt = 1_800_000_000;

function buildClaims(account: string, change: Partial<Claims> = {}): Claims {
  const identity = findDemoIdentity(account);
  if (identity === undefined) throw new Error(`no demo account ${account}`);
  return { ...identity, iat: issuedAt, exp: issuedAt + 3600, ...change };
}

function grantOf(account: string, change: Partial<Claims> = {}): Grant {
  return grantFor(buildClaims(account, change));
}

const idNumber: FieldToRead = {
  typeName: 'Person',
  fieldName: 'idNumber',
  department: 'public-security',
  sensitivity: 'IDENTIFIER',
};
const income: FieldToRead = {
  typeName: 'Assistance',
  fieldName: 'monthlyIncomeYuan',
  department: 'civil-affairs',
  sensitivity: 'SENSITIVE',
};
const enrolment: FieldToRead = {
  typeName: 'InsuranceEnrolment',
  fieldName: 'status',
  department: 'social-insurance',
  sensitivity: 'PERSONAL',
};
const base: FieldToRead = {
  typeName: 'InsuranceEnrolment',
  fieldName: 'monthlyBaseYuan',
  department: 'social-insurance',
  sensitivity: 'SENSITIVE',
};
const deathDay: FieldToRead = {
  typeName: 'Death',
  fieldName: 'diedOn',
  department: 'civil-affairs',
  sensitivity: 'SENSITIVE',
};
const rowsRead: FieldToRead = {
  typeName: 'SyncRun',
  fieldName: 'rowsRead',
  department: 'hub',
  sensitivity: 'INTERNAL',
};

describe('a grant', () => {
  it('is given to every demo account', () => {
    expect(demoIdentities.map(({ sub }) => grantOf(sub).policy)).toEqual([
      'public-security/household-registration',
      'family-planning/family-planning-services',
      'civil-affairs/social-assistance',
      'social-insurance/insurance-administration',
      'finance/subsidy-payment',
      'community-staff/form-assistance',
      'community-staff/form-assistance',
      'operator/sync-operation',
      'operator/sync-operation',
    ]);
  });

  it.each<[string, string, Partial<Claims>, RegExp]>([
    ['a role nobody wrote', 'staff-k', { role: 'mayor' }, /does not know/],
    ['a purpose of another role', 'staff-k', { purpose: 'social-assistance' }, /form-assistance/],
    ['no organisation', 'staff-k', { organisation: ' ' }, /organisation/],
    ['a life of a day', 'staff-k', { exp: issuedAt + 86_400 }, /28800 seconds/],
    ['the whole country for staff', 'staff-k', { area: '0' }, /street, community/],
    ['a county for staff', 'staff-k', { area: '420106' }, /street, community/],
    ['no area', 'civil-affairs', { area: '' }, /area/],
    ['an area that is none', 'civil-affairs', { area: "42' or 1=1" }, /area/],
  ])('is refused for %s', (_, account, change, message) => {
    expect(() => grantOf(account, change)).toThrow(GrantError);
    expect(() => grantOf(account, change)).toThrow(message);
  });

  it('of an operator has no area, whatever the token says', () => {
    expect(grantOf('operator', { area: '420106990001' }).area).toBeNull();
  });
});

describe('a decision', () => {
  it.each<[string, FieldToRead, string]>([
    ['public-security', idNumber, 'plain'],
    ['social-insurance', idNumber, 'plain'],
    ['staff-k', idNumber, 'masked'],
    ['operator', idNumber, 'refused'],
    ['civil-affairs', income, 'plain'],
    ['staff-k', income, 'plain'],
    ['social-insurance', income, 'refused'],
    ['public-security', income, 'refused'],
    ['family-planning', income, 'refused'],
    ['civil-affairs', enrolment, 'plain'],
    ['civil-affairs', base, 'refused'],
    ['social-insurance', base, 'plain'],
    ['social-insurance', deathDay, 'plain'],
    ['public-security', deathDay, 'plain'],
    ['operator', rowsRead, 'plain'],
  ])('for %s on %j is %s', (account, field, decision) => {
    expect(decide(grantOf(account), field)).toBe(decision);
  });

  it('follows the purpose of the token, not the department alone', () => {
    expect(decide(grantOf('civil-affairs', { purpose: 'marriage-registration' }), enrolment)).toBe('refused');
  });

  it('refuses what nobody declared', () => {
    const unknown = {
      typeName: 'Tax',
      fieldName: 'paid',
      department: 'customs',
      sensitivity: 'PERSONAL',
    } as unknown as FieldToRead;
    for (const { sub } of demoIdentities) expect(decide(grantOf(sub), unknown)).toBe('refused');
  });

  it('lets operators call nothing that reads a person', () => {
    const grant = grantOf('operator');
    for (const field of ['household', 'person', 'personByIdNumber', 'lookup', 'community', 'prefill']) {
      expect(mayCall(grant, field)).toBe(false);
    }
    expect(mayCall(grant, 'syncRuns')).toBe(true);
    expect(mayCall(grantOf('staff-k'), 'syncRuns')).toBe(false);
  });
});

describe('the roles', () => {
  it('are one for each department, and each has a stated purpose and reasons', () => {
    for (const department of departments) expect(roles.map(({ name }) => name)).toContain(department);
    for (const role of roles) {
      expect(role.purposes.length).toBeGreaterThan(0);
      for (const purpose of role.purposes) expect(purposes[purpose].legalBasis.law).not.toBe('');
      for (const coverage of role.covered) expect(coverage.because.length).toBeGreaterThan(10);
    }
  });

  it('show a machine nothing of another department beyond declared fields', () => {
    for (const role of roles.filter(({ kind }) => kind === 'machine')) {
      const foreign = role.covered.filter(({ department }) => department !== 'hub' && department !== role.name);
      for (const coverage of foreign) expect(coverage.only ?? []).not.toHaveLength(0);
    }
  });

  it('mask identifiers for everyone who is not a system', () => {
    for (const role of roles.filter(({ kind }) => kind !== 'machine')) expect(role.masked).toContain('IDENTIFIER');
  });
});
