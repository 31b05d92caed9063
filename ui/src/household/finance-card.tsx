import { yuan } from '../format/figures';
import type { FinanceFactsFragment } from '../generated/operations';
import { DepartmentCard, DepartmentRecord } from './department-card';

const yearsShown = 3;

type Payment = FinanceFactsFragment['payments'][number];

/** The newest payment of each subsidy; they arrive newest first. */
function latestOfEach(payments: readonly Payment[]): readonly Payment[] {
  const latest = new Map<string | undefined, Payment>();
  for (const payment of payments) {
    const code = payment.subsidy?.code;
    if (!latest.has(code)) latest.set(code, payment);
  }
  return [...latest.values()];
}

/** The finance bureau: what came to this person's card, by year, and the last payment of each subsidy. */
export function FinanceCard({ part }: { readonly part: FinanceFactsFragment }) {
  const [newest] = part.payments;
  return (
    <DepartmentCard
      department="FINANCE"
      availability={part.availability}
      since={part.since}
      count={part.payments.length}
    >
      {newest && part.years.length > 0 && (
        <DepartmentRecord
          title="惠民补贴合计"
          source={newest.source}
          rows={part.years
            .slice(0, yearsShown)
            .map(({ year, amountYuan, payments }) => [
              `${year} 年`,
              amountYuan === null ? `${payments} 笔` : `${yuan(amountYuan)}（${payments} 笔）`,
            ])}
        />
      )}
      {latestOfEach(part.payments).map((payment) => (
        <DepartmentRecord
          key={payment.id}
          title={payment.subsidy?.label ?? '项目无记录'}
          status={payment.status?.label}
          past={payment.status?.code !== 'PAID'}
          source={payment.source}
          rows={[
            ['最近一笔', `${payment.month}${payment.amountYuan === null ? '' : ` · ${yuan(payment.amountYuan)}`}`],
            ['发放日期', payment.paidOn],
            ['开户行', payment.bank],
            ['卡号', payment.cardMask?.replace(/\*+/, ' **** ')],
          ]}
        />
      ))}
    </DepartmentCard>
  );
}
