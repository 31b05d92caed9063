import { CorrectionDesk } from '../correction/decide.js';
import { Damager } from '../damage/damager.js';
import type { DepartmentName } from '../department/stream.js';
import { deliverCommunity, openDeliveries, type Deliveries } from '../delivery/generate.js';
import { truthFiles, type TruthWriter } from '../delivery/truth-files.js';
import { readWorldState, writeWorldState } from '../delivery/world-state.js';
import { compactDay, isFirstOfMonth, isoDay, type Day } from '../model/calendar.js';
import { buildCommunity } from '../model/community-builder.js';
import { communitySpecs, partnerOf, referenceDay } from '../model/community-spec.js';
import { profileOf } from '../model/profile.js';
import { DayWorld } from './day-world.js';
import { dayRates, type DayEvent } from './day-rates.js';
import {
  happenBirth,
  happenDeath,
  happenDivorce,
  happenJobFound,
  happenJobLost,
  happenMarriage,
  happenMoveIn,
  happenMoveOut,
  happenRegisterMoveOut,
} from './life-events.js';
import { payOfDay } from './payment-events.js';
import { happenCorrection, happenPhoneChange, happenSignOfLife, happenWithdrawal } from './paper-events.js';

const happenings: Readonly<Record<DayEvent, (world: DayWorld) => void>> = {
  births: happenBirth,
  deaths: happenDeath,
  moveIns: happenMoveIn,
  moveOuts: happenMoveOut,
  registerMoveOuts: happenRegisterMoveOut,
  marriages: happenMarriage,
  divorces: happenDivorce,
  jobsFound: happenJobFound,
  jobsLost: happenJobLost,
  phoneChanges: happenPhoneChange,
  signsOfLife: happenSignOfLife,
  corrections: happenCorrection,
  withdrawals: happenWithdrawal,
};

/** Departments that hand over everything on the first of a month. */
const monthly: ReadonlySet<DepartmentName> = new Set<DepartmentName>(['civil-affairs', 'social-insurance']);

/**
 * Advances the world by one day and writes what each department has to say about it. A day follows from the seed and the days
 * before it alone: these are gone through again, so that no state but the day's number has to be kept.
 */
export async function advanceDay(dataDir: string): Promise<{ day: string; changes: number }> {
  const state = readWorldState(dataDir);
  if (state === undefined) throw new Error(`There is no demo world in ${dataDir}. Generate it first.`);
  const day = state.day + 1;
  const isFull = (department: DepartmentName) => isFirstOfMonth(day) && monthly.has(department);
  const specs = communitySpecs(state.communities, state.scale);
  const deliveries = openDeliveries(dataDir, day, (department) => (isFull(department) ? 'full' : 'changes'));
  const full = Object.fromEntries(
    Object.entries(deliveries).filter(([department]) => isFull(department as DepartmentName)),
  );
  const truth = truthFiles(dataDir, `${compactDay(day)}-`);
  const desk = new CorrectionDesk(dataDir, day);
  let changes = 0;
  for (const spec of specs) {
    const damager = new Damager(state.seed, state.scale);
    desk.prepare(damager);
    const world = new DayWorld(buildCommunity(state.seed, spec, partnerOf(spec, specs)), state.seed, damager);
    for (let past = referenceDay + 1; past <= day; past++) goThrough(world, past, state.seed);
    desk.lookInto(world);
    changes += await deliverChanges(world, deliveries, isFull, truth);
    await deliverCommunity(world.community, full, damager, truth);
    truth.community(world.community, day, profileOf(world.community, day));
  }
  for (const delivery of Object.values(deliveries)) await delivery.finish();
  truth.finish();
  // Last: the register's changes are seen from here on.
  writeWorldState(dataDir, { ...state, day });
  desk.finish();
  return { day: isoDay(day), changes };
}

function goThrough(world: DayWorld, day: Day, seed: string): void {
  world.begin(day);
  const residents = world.community.spec.figures.residents;
  for (const [event, rate] of Object.entries(dayRates) as Array<[DayEvent, number]>) {
    const times = Math.max(1, Math.round((rate * residents) / 10_000));
    for (let i = 0; i < times; i++) happenings[event](world);
  }
  payOfDay(world, seed);
}

async function deliverChanges(
  world: DayWorld,
  deliveries: Deliveries,
  isFull: (department: DepartmentName) => boolean,
  truth: TruthWriter,
): Promise<number> {
  const { community, damager, changes } = world;
  let count = 0;
  for (const { stream, operation, fact } of changes.list()) {
    if (isFull(stream.department)) continue;
    const row = damager.damage(stream.write(fact, community), stream, community);
    await deliveries[stream.department].write(stream, operation, row);
    truth.record(stream, operation, row);
    count += 1;
  }
  return count;
}
