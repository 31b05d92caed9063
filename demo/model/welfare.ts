import { addYears, ageOn } from './calendar.js';
import { referenceDay } from './community-spec.js';
import { bankAccountOf } from './identifiers.js';
import { banks } from './places.js';
import type { PersonaHouseholds } from './persona-households.js';
import type { PlannedHousehold } from './planned-household.js';
import type { AssistanceCase, AssistanceMember, Community, Disability, Person } from './population.js';
import type { Random } from './random.js';

/** Records that end or lapse, or whose holder lives elsewhere, and so do not count; a counter must leave them out. */
const uncounted = { endedCases: 2, lapsedCertificates: 2, endedMilitary: 1 };

const disabilityCategories = ['视力', '听力', '言语', '肢体', '肢体', '肢体', '智力', '精神', '多重'] as const;
const causes = ['因病', '因病', '因残', '年老', '失业', '因学', '其他'] as const;

/** GB/T 4761 to the words of civil affairs. */
const relationWords: Readonly<Record<string, string>> = {
  '02': '本人',
  '10': '配偶',
  '11': '配偶',
  '12': '配偶',
  '20': '儿子',
  '21': '儿子',
  '30': '女儿',
  '31': '女儿',
  '38': '儿媳',
  '28': '女婿',
  '41': '孙子',
  '42': '孙女',
  '51': '父亲',
  '52': '母亲',
  '55': '岳父母',
  '56': '岳父母',
  '53': '公婆',
  '54': '公婆',
  '73': '兄弟',
  '75': '姐妹',
  '97': '其他亲属',
  '99': '非亲属',
};

/** Assistance, disability, old-age allowances and military families, in exactly the community's figures. */
export function grantWelfare(
  community: Community,
  planned: readonly PlannedHousehold[],
  personas: PersonaHouseholds,
  random: Random,
): void {
  const locals = planned.filter(
    (household) =>
      household.registration === 'here' && household.members.every((member) => member.registeredElsewhere !== true),
  );
  const others = random.shuffle(
    locals.filter((household) => household.members.every(({ person }) => person.persona === undefined)),
  );
  const cases = new CaseWriter(community, random);
  grantPersonaCases(community, cases, personas);
  const { figures } = community.spec;
  const count = (kind: AssistanceCase['kind']) =>
    community.assistance.filter((each) => each.kind === kind && each.endedOn === null).length;

  const elderAlone = others.filter((household) => household.type === 'elder-alone');
  const families = others.filter((household) => household.type !== 'elder-alone');
  for (const household of elderAlone
    .filter((each) => each.absent.every((absent) => absent.status === 'dead'))
    .slice(0, 2))
    cases.add('特困', household.members, null);
  while (count('低保') < figures.lowIncomeCases) cases.add('低保', families.pop()!.members, null);
  while (count('低保边缘') < figures.marginalCases) cases.add('低保边缘', families.pop()!.members, null);
  for (let i = 0; i < uncounted.endedCases; i++)
    cases.add('低保', families.pop()!.members, referenceDay - random.between(40, 800));
  const away = planned.find((household) =>
    household.absent.some((absent) => absent.status === 'lives-elsewhere' && absent.person.persona === undefined),
  );
  if (away !== undefined)
    cases.add(
      '低保',
      [{ person: away.absent.find((absent) => absent.status === 'lives-elsewhere')!.person, relation: '02' }],
      null,
    );

  grantDisabilities(community, planned, personas, random);
  grantAllowances(community, planned, random);
  grantMilitary(community, families, personas, random);
}

class CaseWriter {
  constructor(
    private readonly community: Community,
    private readonly random: Random,
  ) {}

  add(
    kind: AssistanceCase['kind'],
    members: ReadonlyArray<{ person: Person; relation: string }>,
    endedOn: number | null,
    cause = this.random.pick(causes),
  ): AssistanceCase {
    const { community, random } = this;
    const approvedOn = (endedOn ?? referenceDay) - random.between(60, 2500);
    const given: AssistanceCase = {
      number: `JZ${community.spec.code}-${String(community.assistance.length + 1).padStart(4, '0')}`,
      kind,
      cause,
      approvedOn,
      endedOn,
      members: members.map(({ person, relation }, index) => this.member(person, index === 0 ? '02' : relation, cause)),
      monthlyYuan: kind === '低保边缘' ? 0 : 420 * members.length + random.between(0, 40) * 10,
      bank: random.pick(banks),
      account: bankAccountOf(random),
    };
    community.assistance.push(given);
    return given;
  }

  private member(person: Person, relation: string, cause: string): AssistanceMember {
    const { random } = this;
    const age = ageOn(person.birth, referenceDay);
    const ill = cause === '因病' && random.chance(0.5) ? random.pick(['慢性病', '重病']) : '健康';
    const earns = age >= 18 && age < 60 && random.chance(0.4);
    return {
      person,
      relation: relationWords[relation] ?? '其他亲属',
      health: cause === '因残' && relation === '02' ? '残疾' : age > 70 && ill === '健康' ? '慢性病' : ill,
      employer: earns ? '沿湖街道环卫所' : '',
      incomeYuan: earns ? random.between(40, 160) * 10 : age >= 60 ? random.between(10, 30) * 10 : 0,
    };
  }
}

function grantPersonaCases(community: Community, cases: CaseWriter, personas: PersonaHouseholds): void {
  if (community.spec.index === 0) {
    cases.add(
      '低保',
      [
        { person: personas.person('zhangJianguo'), relation: '02' },
        { person: personas.person('liXiulan'), relation: '12' },
      ],
      null,
      '因病',
    );
    cases.add(
      '低保边缘',
      [
        { person: personas.person('zhouJianjun'), relation: '02' },
        { person: personas.person('zhouHaoran'), relation: '21' },
      ],
      null,
      '因残',
    );
    cases.add('特困', [{ person: personas.person('zhaoDefu'), relation: '02' }], null, '年老');
  }
  if (community.spec.index === 1)
    cases.add('低保', [{ person: personas.person('baiXiuying'), relation: '02' }], null, '年老');
}

function grantDisabilities(
  community: Community,
  planned: readonly PlannedHousehold[],
  personas: PersonaHouseholds,
  random: Random,
): void {
  const residents = planned
    .flatMap((household) => household.members.map((member) => member.person))
    .filter((person) => person.persona === undefined && ageOn(person.birth, referenceDay) >= 3);
  const chosen = random.shuffle(residents);
  const wanted = community.spec.figures.disabled;
  if (community.spec.index === 0)
    community.disabilities.push(disabilityOf(personas.person('zhouJianjun'), random, { category: '肢体', grade: 2 }));
  while (community.disabilities.length < wanted) community.disabilities.push(disabilityOf(chosen.pop()!, random, {}));
  for (let i = 0; i < uncounted.lapsedCertificates; i++) {
    community.disabilities.push(
      disabilityOf(chosen.pop()!, random, { expiresOn: referenceDay - random.between(1, 300) }),
    );
  }
}

function disabilityOf(person: Person, random: Random, fixed: Partial<Disability>): Disability {
  const category = fixed.category ?? random.pick(disabilityCategories);
  const grade = fixed.grade ?? (random.between(1, 4) as Disability['grade']);
  const expiresOn = fixed.expiresOn ?? (random.chance(0.7) ? referenceDay + random.between(100, 3200) : null);
  const digit = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'].indexOf(category) + 1;
  const oldest = Math.max(person.birth + 700, referenceDay - 3000);
  return {
    certificate: `${person.idNumber}${digit}${grade}`,
    person,
    category,
    grade,
    expiresOn,
    issuedOn: Math.min(random.between(oldest, Math.max(oldest, referenceDay - 400)), referenceDay - 30),
    livingYuan: grade <= 2 ? 110 : null,
    nursingYuan: grade === 1 ? 220 : grade === 2 ? 110 : null,
    bank: random.pick(banks),
    account: bankAccountOf(random),
  };
}

function grantAllowances(community: Community, planned: readonly PlannedHousehold[], random: Random): void {
  const by80 = addYears(referenceDay, -80);
  for (const household of planned) {
    for (const { person } of household.members) {
      if (person.birth > by80 || (person.persona === undefined && !random.chance(0.9))) continue;
      const age = ageOn(person.birth, referenceDay);
      community.allowances.push({
        key: `GL${community.spec.code}${String(community.allowances.length + 1).padStart(5, '0')}`,
        person,
        monthlyYuan: age >= 100 ? 500 : age >= 90 ? 200 : 100,
        from: addYears(person.birth, 80),
        to: null,
        lastSignOfLifeOn: referenceDay - random.between(5, 360),
        agent: random.chance(0.3) ? (household.absent[0]?.person.name ?? '') : '',
        bank: random.pick(banks),
        account: bankAccountOf(random),
      });
    }
  }
}

function grantMilitary(
  community: Community,
  families: readonly PlannedHousehold[],
  personas: PersonaHouseholds,
  random: Random,
): void {
  const { spec, militaryFamilies } = community;
  const add = (person: Person, ended: boolean) =>
    militaryFamilies.push({
      key: `YD${spec.code}${String(militaryFamilies.length + 1).padStart(4, '0')}`,
      person,
      kind: random.chance(0.7) ? '军属' : '烈属',
      since: referenceDay - random.between(900, 6000),
      endedOn: ended ? referenceDay - random.between(20, 800) : null,
    });
  let households = 0;
  if (spec.index === 0) {
    add(personas.person('sunFusheng'), false);
    households += 1;
  }
  for (const household of families) {
    if (households === spec.figures.militaryHouseholds) break;
    // Two holders in one household are one household.
    household.members.slice(0, households % 3 === 1 ? 2 : 1).forEach(({ person }) => add(person, false));
    households += 1;
  }
  for (const household of families.slice(-uncounted.endedMilitary)) add(household.members[0]!.person, true);
}
