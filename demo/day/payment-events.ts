import { payments } from '../department/finance.js';
import { compactDay } from '../model/calendar.js';
import { entitlementsOn, pay, payDateOf, subsidyKinds } from '../model/payments.js';
import { Random } from '../model/random.js';
import type { DayWorld } from './day-world.js';

const triesMax = 200;
/** Each day one payment of the past comes back from the bank; each fifth day one turns out to have been entered twice. */
const daysBetweenCancellations = 5;

/**
 * The finance bureau's day: what falls due, one emergency payment, one that comes back, one record corrected. It draws from
 * randomness of its own, so that the day's other events do not change.
 */
export function payOfDay(world: DayWorld, seed: string): void {
  const { community, day, damager } = world;
  const random = new Random(`${seed} payments ${day} ${community.spec.code}`);
  const before = community.payments.length;
  const find = <T>(items: readonly T[], fits: (item: T) => boolean): T | undefined => {
    for (let tries = 0; tries < triesMax && items.length > 0; tries++) {
      const item = random.pick(items);
      if (fits(item)) return item;
    }
    return undefined;
  };
  const date = Number(compactDay(day).slice(6));
  const due = [...entitlementsOn(community, day)].filter(
    ({ person, kind }) => payDateOf(person, kind) === date && world.isFree(person),
  );
  for (const { person, kind, yuan } of due) pay(community, person, kind, yuan, day);
  const poor = find(community.households, ({ kind, open, head }) => kind === 'family' && open && world.isFree(head));
  if (poor !== undefined) pay(community, poor.head, subsidyKinds.temporary, random.between(5, 30) * 100, day);
  for (const payment of community.payments.slice(before)) {
    if (world.isFree(payment.payee.person)) world.record(payments, 'new', payment);
  }

  const past = community.payments.slice(0, before).filter(({ cancelled }) => cancelled !== true);
  const back = find(past, ({ status, payee }) => status === '1' && world.isFree(payee.person));
  if (back !== undefined) {
    back.status = '2';
    world.record(payments, 'change', back);
  }
  const wrong = find(
    past,
    (each) =>
      world.isFree(each.payee.person) &&
      damager.damage(payments.write(each, community), payments, community).damage.length > 0,
  );
  if (wrong !== undefined) {
    damager.correct(payments, wrong.key);
    world.record(payments, 'change', wrong);
  }
  if (date % daysBetweenCancellations === 0) {
    const twice = find(past, (each) => each !== back && each !== wrong && world.isFree(each.payee.person));
    if (twice !== undefined) {
      twice.cancelled = true;
      world.record(payments, 'delete', twice);
    }
  }
}
