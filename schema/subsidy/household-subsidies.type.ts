import { Field, ObjectType } from 'type-graphql';
import { DepartmentPart } from '../department/department.type.js';
import { Joined, type Row } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { newestFirst, paymentsMax } from './payments.js';
import { SubsidyPayment, SubsidyYear } from './subsidy.type.js';

const held = { sensitivity: 'PERSONAL', department: 'finance' } as const;

type Columns = Pick<Row, 'column'>;

/** A payment hangs on the person whose ID number it names; it is the household's where that person belongs to it now. */
function isToMember(payment: Columns, household: Columns): string {
  return `exists (select 1 from hub.membership n where n.filing = ${household.column('filing')}
      and n.household_id = ${household.column('id')} and n.valid_to is null
      and n.person_filing = ${payment.column('person_filing')} and n.person_id = ${payment.column('person_id')})`;
}

@ObjectType({
  implements: DepartmentPart,
  description: 'Subsidies that the finance bureau paid to those who belong to the household 户内惠民惠农补贴.',
})
export class HouseholdSubsidies extends DepartmentPart {
  @Field(() => [SubsidyPayment], {
    description: `Payments to those who belong to the household now 补贴发放, newest first; at most ${paymentsMax}.`,
  })
  @Joined({
    ...held,
    from: 'hub.subsidy_payment',
    on: isToMember,
    order: newestFirst,
    limit: () => String(paymentsMax),
    crossesFilings: true,
  })
  payments!: Ref<SubsidyPayment>[];

  @Field(() => [SubsidyYear], { description: 'What was paid to them in each year 年度合计, newest first.' })
  @Joined({
    ...held,
    from: (
      household,
    ) => `(select left(f.month, 4)::int as year, sum(f.amount_yuan) as amount_yuan, count(*)::int as payments
      from hub.subsidy_payment f where f.status = 'PAID'
        and ${isToMember({ column: (name) => `f.${name}` }, household)} group by 1)`,
    on: () => 'true',
    order: (row) => `${row.column('year')} desc`,
    crossesFilings: true,
  })
  years!: Ref<SubsidyYear>[];
}
