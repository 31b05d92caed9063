import { assistance, deaths, disabilities, marriages, oldAgeAllowances } from '../department/civil-affairs.js';
import { csyx, dsznfm } from '../department/family-planning.js';
import { members, residences } from '../department/public-security.js';
import { enrolments } from '../department/social-insurance.js';
import type { StreamFormat } from '../department/stream.js';
import { phoneOf } from '../model/identifiers.js';
import type { Enrolment, OneChildCertificate } from '../model/population.js';
import type { DayWorld } from './day-world.js';

const correctable: readonly StreamFormat[] = [
  members,
  residences,
  csyx,
  marriages,
  disabilities,
  oldAgeAllowances,
  assistance,
  deaths,
  enrolments,
];

export function happenPhoneChange(world: DayWorld): void {
  const entry = world.findLiving(({ person }) => person.phone !== '');
  if (entry === undefined) return;
  entry.person.phone = phoneOf(world.random);
  world.record(members, 'change', entry);
}

export function happenSignOfLife(world: DayWorld): void {
  const allowance = world.find(world.community.allowances, ({ person, to }) => to === null && world.isFree(person));
  if (allowance === undefined) return;
  allowance.lastSignOfLifeOn = world.day;
  world.record(oldAgeAllowances, 'change', allowance);
}

/** A department finds a damaged record of its own and writes it anew. */
export function happenCorrection(world: DayWorld): void {
  const { community, damager, random } = world;
  const stream = random.pick(correctable);
  const facts = [...stream.facts(community)];
  const isDamaged = (fact: unknown) =>
    damager.damage(stream.write(fact, community), stream, community).damage.length > 0;
  const fact = world.find(
    facts,
    (each) =>
      isDamaged(each) && stream.write(each, community).mentions.every(({ person }) => person.persona === undefined),
  );
  if (fact === undefined) return;
  damager.correct(stream, stream.write(fact, community).key);
  world.record(stream, 'change', fact);
}

/** A record that should never have been: a certificate given up for a second child, an enrolment entered twice. */
export function happenWithdrawal(world: DayWorld): void {
  const { community, random } = world;
  if (random.chance(0.5))
    withdraw(world, dsznfm, community.oneChildCertificates, (certificate: OneChildCertificate) =>
      world.isFree(certificate.holder),
    );
  else
    withdraw(
      world,
      enrolments,
      community.enrolments,
      (enrolment: Enrolment) => enrolment.insurance === '170' && world.isFree(enrolment.person),
    );
  if (random.chance(0.5))
    withdraw(world, marriages, community.marriages, ({ husband, wife }) => world.isFree(husband) && world.isFree(wife));
}

function withdraw<T>(world: DayWorld, stream: StreamFormat, facts: T[], fits: (fact: T) => boolean): void {
  const fact = world.find(facts, fits);
  if (fact === undefined) return;
  facts.splice(facts.indexOf(fact), 1);
  world.record(stream, 'delete', fact);
}
