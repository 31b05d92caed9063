import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../read/from.js';
import { RegisterEntry, ResidenceRegistration } from '../register/register.type.js';
import { DepartmentPart } from './department.type.js';
import { factsOf } from './fact.js';
import type { Ref } from '../read/ref.js';

const held = { sensitivity: 'PERSONAL', department: 'public-security' } as const;

@ObjectType({ implements: DepartmentPart, description: 'Public security’s part 公安数据: register and residence.' })
export class PublicSecurityPart extends DepartmentPart {
  @Field(() => [RegisterEntry], { description: 'Entries in the household register 户口登记, open ones first.' })
  @Joined({
    ...held,
    ...factsOf(
      'person_register',
      (row) =>
        `${row.column('status')} <> 'NORMAL', ${row.column('registered_on')} desc nulls last, ${row.column('id')}`,
    ),
  })
  register!: Ref<RegisterEntry>[];

  @Field(() => [ResidenceRegistration], { description: 'Residence registrations 居住登记, open ones first.' })
  @Joined({
    ...held,
    ...factsOf(
      'person_residence',
      (row) =>
        `${row.column('left_on')} is not null, ${row.column('moved_in_on')} desc nulls last, ${row.column('id')}`,
    ),
  })
  residences!: Ref<ResidenceRegistration>[];
}
