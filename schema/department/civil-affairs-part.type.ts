import { Field, ObjectType } from 'type-graphql';
import { OldAgeAllowance } from '../allowance/allowance.type.js';
import { Assistance } from '../assistance/assistance.type.js';
import { Death } from '../death/death.type.js';
import { Disability } from '../disability/disability.type.js';
import { Marriage } from '../marriage/marriage.type.js';
import { MilitaryFamily } from '../military-family/military-family.type.js';
import { Joined } from '../read/from.js';
import { DepartmentPart } from './department.type.js';
import { factsOf } from './fact.js';
import type { Ref } from '../read/ref.js';

const held = { sensitivity: 'SENSITIVE', department: 'civil-affairs' } as const;

@ObjectType({
  implements: DepartmentPart,
  description:
    'Civil affairs’ part 民政数据: marriage, assistance, disability, allowances, preferential treatment, death.',
})
export class CivilAffairsPart extends DepartmentPart {
  @Field(() => [Marriage], { description: 'Marriages and divorces 婚姻登记, latest first.' })
  @Joined({ ...held, ...factsOf('marriage', (row) => `${row.column('registered_on')} desc, ${row.column('id')}`) })
  marriages!: Ref<Marriage>[];

  @Field(() => [Assistance], { description: 'Social assistance 社会救助, open cases first.' })
  @Joined({
    ...held,
    ...factsOf(
      'assistance',
      (row) => `${row.column('ended_on')} is not null, ${row.column('approved_on')} desc, ${row.column('id')}`,
    ),
  })
  assistance!: Ref<Assistance>[];

  @Field(() => [Disability], { description: 'Disability certificates 残疾人证.' })
  @Joined({ ...held, ...factsOf('disability', (row) => `${row.column('issued_on')} desc, ${row.column('id')}`) })
  disabilities!: Ref<Disability>[];

  @Field(() => [OldAgeAllowance], { description: 'Old-age allowances 高龄津贴.' })
  @Joined({
    ...held,
    ...factsOf(
      'old_age_allowance',
      (row) => `${row.column('ended_on')} is not null, ${row.column('started_on')} desc, ${row.column('id')}`,
    ),
  })
  oldAgeAllowances!: Ref<OldAgeAllowance>[];

  @Field(() => [MilitaryFamily], { description: 'Preferential treatment 军烈属优待.' })
  @Joined({
    ...held,
    ...factsOf(
      'military_family',
      (row) => `${row.column('ended_on')} is not null, ${row.column('since')} desc, ${row.column('id')}`,
    ),
  })
  militaryFamilies!: Ref<MilitaryFamily>[];

  @Field(() => [Death], { description: 'Deaths 死亡登记.' })
  @Joined({ ...held, ...factsOf('death', (row) => `${row.column('died_on')} desc, ${row.column('id')}`) })
  deaths!: Ref<Death>[];
}
