import { Field, ObjectType } from 'type-graphql';
import { InsuranceEnrolment } from '../insurance/insurance.type.js';
import { Joined } from '../read/from.js';
import { DepartmentPart } from './department.type.js';
import { factsOf } from './fact.js';
import type { Ref } from '../read/ref.js';

const held = { sensitivity: 'PERSONAL', department: 'social-insurance' } as const;

@ObjectType({ implements: DepartmentPart, description: 'Social insurance’s part 社保数据.' })
export class SocialInsurancePart extends DepartmentPart {
  @Field(() => [InsuranceEnrolment], { description: 'Enrolments 参保, active ones first.' })
  @Joined({
    ...held,
    ...factsOf(
      'insurance_enrolment',
      (row) =>
        `array_position(array['ACTIVE', 'SUSPENDED', 'ENDED'], ${row.column('status')}), ${row.column('insurance')}, ${row.column('started_on')} desc, ${row.column('id')}`,
    ),
  })
  enrolments!: Ref<InsuranceEnrolment>[];
}
