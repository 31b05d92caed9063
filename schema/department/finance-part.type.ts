import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { newestFirst, paymentsMax } from '../subsidy/payments.js';
import { SubsidyPayment, SubsidyYear } from '../subsidy/subsidy.type.js';
import { DepartmentPart } from './department.type.js';
import { factsOf } from './fact.js';

const held = { sensitivity: 'PERSONAL', department: 'finance' } as const;

@ObjectType({ implements: DepartmentPart, description: 'The finance bureau’s part 财政数据.' })
export class FinancePart extends DepartmentPart {
  @Field(() => [SubsidyPayment], {
    description: `Payments of subsidies to the person as the head of a household 惠民惠农补贴, newest first; at most ${paymentsMax}.`,
  })
  @Joined({
    ...held,
    ...factsOf('subsidy_payment', newestFirst),
    limit: () => String(paymentsMax),
  })
  payments!: Ref<SubsidyPayment>[];

  @Field(() => [SubsidyYear], { description: 'What was paid to the person in each year 年度合计, newest first.' })
  @Joined({
    ...held,
    from: (
      person,
    ) => `(select left(f.month, 4)::int as year, sum(f.amount_yuan) as amount_yuan, count(*)::int as payments
      from hub.subsidy_payment f where f.person_filing = ${person.column('filing')}
        and f.person_id = ${person.column('id')} and f.status = 'PAID' group by 1)`,
    on: () => 'true',
    order: (row) => `${row.column('year')} desc`,
    crossesFilings: true,
  })
  years!: Ref<SubsidyYear>[];
}
