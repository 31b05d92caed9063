import { Field, ObjectType } from 'type-graphql';
import { Birth, OneChildCertificate, SpecialSupport } from '../fertility/fertility.type.js';
import { Joined } from '../read/from.js';
import { DepartmentPart } from './department.type.js';
import { factsOf } from './fact.js';
import type { Ref } from '../read/ref.js';

const held = { sensitivity: 'SENSITIVE', department: 'family-planning' } as const;

@ObjectType({ implements: DepartmentPart, description: 'Family planning’s part 卫健数据: births and support.' })
export class FamilyPlanningPart extends DepartmentPart {
  @Field(() => [Birth], { description: 'Births 出生登记, as child or parent.' })
  @Joined({ ...held, ...factsOf('birth', (row) => `${row.column('born_on')}, ${row.column('id')}`) })
  births!: Ref<Birth>[];

  @Field(() => [OneChildCertificate], { description: 'One-child certificates 独生子女父母光荣证.' })
  @Joined({
    ...held,
    ...factsOf('one_child_certificate', (row) => `${row.column('issued_on')} desc, ${row.column('id')}`),
  })
  oneChildCertificates!: Ref<OneChildCertificate>[];

  @Field(() => [SpecialSupport], { description: 'Special support 计划生育特别扶助.' })
  @Joined({ ...held, ...factsOf('special_support', (row) => `${row.column('since')} desc, ${row.column('id')}`) })
  specialSupports!: Ref<SpecialSupport>[];
}
