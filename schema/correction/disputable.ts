import { assistanceCauseCodes, assistanceKindCodes, healthCodes } from '../canonical/codes/assistance.js';
import type { CodeList } from '../canonical/codes/code-list.js';
import { disabilityCategoryCodes, disabilityGradeCodes } from '../canonical/codes/disability.js';
import { ethnicityCodes } from '../canonical/codes/ethnicity.js';
import { marriageEventCodes, militaryFamilyKindCodes, specialSupportCauseCodes } from '../canonical/codes/family.js';
import { insuranceStatusCodes } from '../canonical/codes/insurance.js';
import { maritalStatusCodes } from '../canonical/codes/marital-status.js';
import { registerStatusCodes, residenceReasonCodes } from '../canonical/codes/register.js';
import { relationCodes } from '../canonical/codes/relation.js';
import { sexCodes } from '../canonical/codes/sex.js';
import { subsidyStatusCodes } from '../canonical/codes/subsidy.js';
import type { RecordKind } from '../canonical/record/index.js';
import { lifeStatusCodes, personFieldCodes } from '../person/person.codes.js';

/** How a proposed value is written: it decides how it is checked, and how the desk asks for it. */
export type ValueInput = 'text' | 'day' | 'month' | 'amount' | 'code' | 'flag' | 'id-number' | 'phone' | 'account';

export interface DisputableField {
  /** GraphQL type and field under which the value is read. */
  readonly subject: string;
  readonly field: string;
  /** What staff call it. */
  readonly label: string;
  readonly input: ValueInput;
  readonly codes?: CodeList<string>;
  /** GraphQL fields by which somebody learns of the value, this one included: `Person.age` tells the birth date. */
  readonly readAs: readonly string[];
}

/** Kinds of facts: their GraphQL type, their table and the kind of record that they come from. */
export interface FactSubject {
  readonly subject: string;
  readonly table: string;
  readonly kind: RecordKind;
}

export const factSubjects: readonly FactSubject[] = [
  { subject: 'RegisterEntry', table: 'person_register', kind: 'register-entry' },
  { subject: 'ResidenceRegistration', table: 'person_residence', kind: 'residence-registration' },
  { subject: 'Birth', table: 'birth', kind: 'birth' },
  { subject: 'OneChildCertificate', table: 'one_child_certificate', kind: 'one-child-certificate' },
  { subject: 'SpecialSupport', table: 'special_support', kind: 'special-support' },
  { subject: 'Marriage', table: 'marriage', kind: 'marriage' },
  { subject: 'Assistance', table: 'assistance', kind: 'assistance' },
  { subject: 'Disability', table: 'disability', kind: 'disability' },
  { subject: 'OldAgeAllowance', table: 'old_age_allowance', kind: 'old-age-allowance' },
  { subject: 'MilitaryFamily', table: 'military_family', kind: 'military-family' },
  { subject: 'Death', table: 'death', kind: 'death' },
  { subject: 'InsuranceEnrolment', table: 'insurance_enrolment', kind: 'insurance-enrolment' },
  { subject: 'SubsidyPayment', table: 'subsidy_payment', kind: 'subsidy-payment' },
];

type Declared = readonly [label: string, input: ValueInput, codes?: CodeList<string>];
type DeclaredFields = Readonly<Record<string, Declared>>;

const golden = (field: string, input: ValueInput, codes?: CodeList<string>): Declared => [
  personFieldCodes.label(field),
  input,
  ...(codes ? ([codes] as const) : ([] as const)),
];

/** Values of the golden record; who answers is the department of the record that won. */
const personFields: DeclaredFields = {
  name: golden('name', 'text'),
  formerName: golden('formerName', 'text'),
  sex: golden('sex', 'code', sexCodes),
  birthDate: golden('birthDate', 'day'),
  ethnicity: golden('ethnicity', 'code', ethnicityCodes),
  idNumber: golden('idNumber', 'id-number'),
  phone: golden('phone', 'phone'),
  maritalStatus: golden('maritalStatus', 'code', maritalStatusCodes),
  lifeStatus: golden('lifeStatus', 'code', lifeStatusCodes),
  diedOn: golden('diedOn', 'day'),
};

const bank: DeclaredFields = { bank: ['开户银行', 'text'], account: ['银行账号', 'account'] };
const ended: Declared = ['终止日期', 'day'];

/** Values of facts, by type; each is named as in the canonical record of its kind. */
const factFields: Readonly<Record<string, DeclaredFields>> = {
  RegisterEntry: {
    relation: ['与户主关系', 'code', relationCodes],
    status: ['户籍状态', 'code', registerStatusCodes],
    statusOn: ['状态日期', 'day'],
    livesElsewhere: ['人户分离', 'flag'],
    maritalStatus: ['婚姻状况（户籍）', 'code', maritalStatusCodes],
    registeredOn: ['迁入日期', 'day'],
  },
  ResidenceRegistration: {
    occupation: ['职业', 'text'],
    reason: ['居住事由', 'code', residenceReasonCodes],
    movedInOn: ['迁入日期', 'day'],
    leftOn: ['离开日期', 'day'],
    relation: ['与本地户主关系', 'code', relationCodes],
  },
  Birth: { bornOn: ['出生日期', 'day'], order: ['孩次', 'amount'] },
  OneChildCertificate: { issuedOn: ['发证日期', 'day'] },
  SpecialSupport: {
    cause: ['扶助类型', 'code', specialSupportCauseCodes],
    since: ['起始日期', 'day'],
    endedOn: ended,
    monthlyYuan: ['月金额（元）', 'amount'],
  },
  Marriage: {
    event: ['登记类型', 'code', marriageEventCodes],
    resultingStatus: ['婚姻状况', 'code', maritalStatusCodes],
    registeredOn: ['登记日期', 'day'],
  },
  Assistance: {
    kind: ['救助类别', 'code', assistanceKindCodes],
    relation: ['与申请人关系', 'code', relationCodes],
    cause: ['致困原因', 'code', assistanceCauseCodes],
    health: ['健康状况', 'code', healthCodes],
    occupation: ['职业', 'text'],
    employer: ['工作单位', 'text'],
    monthlyIncomeYuan: ['月收入（元）', 'amount'],
    monthlyAmountYuan: ['月救助金（元）', 'amount'],
    approvedOn: ['批准日期', 'day'],
    endedOn: ended,
    ...bank,
  },
  Disability: {
    category: ['残疾类别', 'code', disabilityCategoryCodes],
    grade: ['残疾等级', 'code', disabilityGradeCodes],
    issuedOn: ['发证日期', 'day'],
    expiresOn: ['有效期至', 'day'],
    livingSubsidyYuan: ['生活补贴（元/月）', 'amount'],
    nursingSubsidyYuan: ['护理补贴（元/月）', 'amount'],
    ...bank,
  },
  OldAgeAllowance: {
    monthlyYuan: ['月金额（元）', 'amount'],
    startedOn: ['起始日期', 'day'],
    endedOn: ended,
    lastSignOfLifeOn: ['最近生存认证日期', 'day'],
    agentName: ['代理人姓名', 'text'],
    ...bank,
  },
  MilitaryFamily: {
    kind: ['优抚类别', 'code', militaryFamilyKindCodes],
    since: ['起始日期', 'day'],
    endedOn: ended,
  },
  Death: { diedOn: ['死亡日期', 'day'], registeredOn: ['登记日期', 'day'] },
  InsuranceEnrolment: {
    status: ['参保状态', 'code', insuranceStatusCodes],
    employerName: ['单位名称', 'text'],
    monthlyBaseYuan: ['缴费基数（元/月）', 'amount'],
    startedOn: ['参保日期', 'day'],
    lastPaidMonth: ['最后缴费年月', 'month'],
  },
  SubsidyPayment: {
    amountYuan: ['金额（元）', 'amount'],
    paidOn: ['发放日期', 'day'],
    status: ['发放状态', 'code', subsidyStatusCodes],
  },
};

/** Under these any field's value may stand; whoever has read them may have read it. */
const asUnconfirmedOrSettled = [
  'UnconfirmedFact.value',
  'UnconfirmedFact.label',
  'Settlement.value',
  'Settlement.label',
];

/** Other fields that tell a golden value. A person's facts tell it too, as far as they come from the record that won. */
const alsoReadAs: Readonly<Record<string, readonly string[]>> = {
  'Person.name': ['Household.headName', 'Marriage.spouseName', 'Birth.childName', 'OneChildCertificate.childName'],
  'Person.birthDate': ['Person.age', 'Person.tags'],
  'Person.maritalStatus': [
    'RegisterEntry.maritalStatus',
    'Marriage.resultingStatus',
    'Marriage.event',
    ...asUnconfirmedOrSettled,
  ],
  'Person.lifeStatus': [
    'RegisterEntry.status',
    'Death.diedOn',
    'Person.diedOn',
    'Person.tags',
    ...asUnconfirmedOrSettled,
  ],
  'Person.diedOn': ['Death.diedOn', 'RegisterEntry.statusOn', 'Person.age'],
  'RegisterEntry.maritalStatus': ['Person.maritalStatus'],
  'RegisterEntry.status': ['Person.lifeStatus'],
  'Marriage.resultingStatus': ['Person.maritalStatus'],
  'Marriage.event': ['Person.maritalStatus'],
  'Death.diedOn': ['Person.diedOn', 'Person.lifeStatus', 'Person.age'],
  'Assistance.kind': ['Person.tags'],
  'Assistance.endedOn': ['Person.tags'],
};

function declare(subject: string, fields: DeclaredFields): DisputableField[] {
  return Object.entries(fields).map(([field, [label, input, codes]]) => {
    const path = `${subject}.${field}`;
    return { subject, field, label, input, ...(codes && { codes }), readAs: [path, ...(alsoReadAs[path] ?? [])] };
  });
}

/** Every value that can be disputed. A further one is a line here, and one in the writer of its department. */
export const disputableFields: readonly DisputableField[] = [
  ...declare('Person', personFields),
  ...Object.entries(factFields).flatMap(([subject, fields]) => declare(subject, fields)),
];

const byPath = new Map(disputableFields.map((each) => [`${each.subject}.${each.field}`, each]));

export function findDisputable(subject: string, field: string): DisputableField | undefined {
  return byPath.get(`${subject}.${field}`);
}

export function findFactSubject(subject: string): FactSubject | undefined {
  return factSubjects.find((each) => each.subject === subject);
}
