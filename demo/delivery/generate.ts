import { Damager } from '../damage/damager.js';
import type { DepartmentName } from '../department/stream.js';
import { allStreams } from '../department/streams.js';
import type { Day } from '../model/calendar.js';
import { buildCommunity } from '../model/community-builder.js';
import { communitySpecs, partnerOf, referenceDay } from '../model/community-spec.js';
import type { Community } from '../model/population.js';
import { profileOf } from '../model/profile.js';
import { civilAffairsFiles } from './civil-affairs-files.js';
import type { DepartmentDelivery, Mode } from './delivery.js';
import { familyPlanningFiles } from './family-planning-files.js';
import { financeFiles } from './finance-files.js';
import { publicSecurityFiles } from './public-security-files.js';
import { socialInsuranceFiles } from './social-insurance-files.js';
import { truthFiles, type TruthWriter } from './truth-files.js';
import {
  clearWorld,
  departmentDirectory,
  holdsWorld,
  initialState,
  writeWorldState,
  type WorldPlan,
} from './world-state.js';

export type Deliveries = Record<DepartmentName, DepartmentDelivery>;

export interface GenerateOptions {
  /** The truth of hundreds of communities is as large as their records; a benchmark may do without it. */
  readonly truth?: boolean;
  readonly onCommunity?: (done: number, of: number) => void;
}

/** Makes the world's first full deliveries, one community in memory at a time. Does nothing where they exist already. */
export async function generateWorld(
  dataDir: string,
  plan: WorldPlan,
  options: GenerateOptions = {},
): Promise<{ made: boolean }> {
  if (holdsWorld(dataDir, plan)) return { made: false };
  clearWorld(dataDir);
  const specs = communitySpecs(plan.communities, plan.scale);
  const deliveries = openDeliveries(dataDir, referenceDay, () => 'full');
  const truth = options.truth === false ? undefined : truthFiles(dataDir);
  const damager = new Damager(plan.seed, plan.scale);
  for (const spec of specs) {
    const { community } = buildCommunity(plan.seed, spec, partnerOf(spec, specs));
    await deliverCommunity(community, deliveries, damager, truth);
    truth?.community(community, referenceDay, profileOf(community, referenceDay));
    options.onCommunity?.(spec.index + 1, specs.length);
  }
  for (const delivery of Object.values(deliveries)) await delivery.finish();
  truth?.finish();
  writeWorldState(dataDir, initialState(plan));
  return { made: true };
}

export function openDeliveries(dataDir: string, day: Day, mode: (department: DepartmentName) => Mode): Deliveries {
  const request = (department: DepartmentName) => ({
    directory: departmentDirectory(dataDir, department),
    day,
    mode: mode(department),
  });
  return {
    'public-security': publicSecurityFiles(request('public-security')),
    'family-planning': familyPlanningFiles(request('family-planning')),
    'civil-affairs': civilAffairsFiles(request('civil-affairs')),
    'social-insurance': socialInsuranceFiles(request('social-insurance')),
    finance: financeFiles(request('finance')),
  };
}

/** Writes everything that the departments hold about a community, for the departments that are asked for. */
export async function deliverCommunity(
  community: Community,
  deliveries: Partial<Deliveries>,
  damager: Damager,
  truth: TruthWriter | undefined,
): Promise<void> {
  for (const stream of allStreams) {
    const delivery = deliveries[stream.department];
    if (delivery === undefined) continue;
    for (const fact of stream.facts(community)) {
      const row = damager.damage(stream.write(fact, community), stream, community);
      const waiting = delivery.write(stream, 'new', row);
      if (waiting !== undefined) await waiting;
      truth?.record(stream, undefined, row);
    }
  }
}
